import CommandLanguage
import Glibc
import Shell
import Terminal

/// Lines of standard input. None is split, but of one that is far too long only the beginning is kept, and behind one that is
/// longer than any file may be nothing is read.
struct InputLines {
  private let mostKept: Int
  /// Why it cannot be read any further; nil: nothing is known to be against it.
  private var problem: ReadProblem?
  /// How many bytes the last line has without its end.
  private var length = 0
  /// What is read already, and is not yet of a line that was taken.
  private var ahead = ArraySlice<UInt8>()
  private var piece = [UInt8](repeating: 0, count: 1 << 16)

  /// - Parameter mostKept: how much of a line is kept, in bytes without its end.
  init(keeping mostKept: Int = 1 << 20) { self.mostKept = mostKept }

  /// The next line with its end, if it has one; nil at the end of the input, where it cannot be read or is too large, and
  /// after Ctrl-C or a signal to terminate.
  mutating func next() -> [UInt8]? {
    var line: [UInt8] = []
    length = 0
    while problem == nil, !Interrupts.wasInterrupted, !ahead.isEmpty || readsMore() {
      let end = ahead.firstIndex(of: UInt8(ascii: "\n"))
      let part = ahead[..<(end ?? ahead.endIndex)]
      line += part.prefix(mostKept - line.count)
      length += part.count
      ahead = ahead[part.endIndex...].dropFirst()
      if end != nil { return line + [UInt8(ascii: "\n")] }
      if length > Limits.largestFile { problem = .tooLarge }
    }
    return line.isEmpty || problem != nil || Interrupts.wasInterrupted ? nil : line
  }

  /// How many bytes the last line has without its end, if not all of them were kept.
  var lengthOfCut: Int? { length > mostKept ? length : nil }

  /// Says why the input could not be read to its end.
  ///
  /// - Returns: the status that this leads to; nil where it could.
  func complain(_ preferences: Preferences) -> ExitStatus? {
    guard let problem, !Interrupts.wasInterrupted else { return nil }
    PathComplaints(preferences).tell(Files.standardInput, problem.words)
    return .inputOutput
  }

  /// Leaves to whoever reads a file after the program what it has read of it and not taken.
  func giveBack() {
    if !ahead.isEmpty { _ = lseek(STDIN_FILENO, -off_t(ahead.count), SEEK_CUR) }
  }

  /// Waits for more of the input. A signal that comes just before must end the waiting as well.
  private mutating func readsMore() -> Bool {
    while !Interrupts.wasInterrupted {
      guard WakePipe.wait(for: STDIN_FILENO) == .input else { continue }
      // Whatever holds the piece would have it copied.
      ahead = []
      let count = read(STDIN_FILENO, &piece, piece.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      if count < 0 { problem = Files.problem(errno) }
      ahead = piece[..<max(count, 0)]
      return count > 0
    }
    return false
  }
}
