import CommandLanguage
import Glibc
import PlainText
import ScenarioTesting
import Synchronization
import Terminal

/// Standard output, gathered and written in large pieces, and standard error.
enum StandardStreams {
  /// Writes a text and a line end at once.
  /// Results that cannot be written are lost: the program ends there, and says so by its status.
  static func print(_ text: String) {
    if tell(text + "\n") || isCutShort { return }
    exit(lost.rawValue)
  }

  /// Writes a text as it is to standard output. One that cannot be written is lost: the program ends there.
  static func give(_ text: String) {
    if !write(text, to: STDOUT_FILENO) { exit(lost.rawValue) }
  }

  /// How the program ends where results could not be written: perhaps because it was to end, and nobody read them.
  static var lost: ExitStatus { Interrupts.wasInterrupted ? .interrupted : .inputOutput }

  /// Whoever starts the program may have closed one of its streams: a file that is opened next would take its number, and
  /// what is printed would go into it.
  static func occupyClosed() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest that is free is taken. Nothing can be read from the one or written to the others, and that is told.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes text for people to standard output; false where it could not be written.
  static func tell(_ text: String) -> Bool {
    write(isLog ? WorkflowCommand.harmless(text) : text, to: STDOUT_FILENO)
  }

  /// The same of a text in UTF-8.
  static func tell(_ text: [UInt8]) -> Bool {
    guard !isLog else { return tell(String(decoding: text, as: UTF8.self)) }
    return text.withUnsafeBufferPointer { write($0, to: STDOUT_FILENO) }
  }

  /// Whether Ctrl-C has cut off what was being shown: whoever pressed it goes on.
  private static var isCutShort: Bool { Interrupts.wasInterrupted && Interrupts.terminationSignal == nil }

  /// Whether what is told stands in the log of a step of GitHub Actions, which shows all of it and obeys it.
  static let isLog = Environment.value("GITHUB_ACTIONS") == "true"

  /// Says what is the matter with a file.
  static func complain(of path: String, _ words: Text, _ language: Language) {
    complain("konto: \(Visible.path(path)): " + words.in(language))
  }

  /// Says it on standard error, at a terminal in lines that fit it.
  ///
  /// - Parameter isLaidOut: whether it is in such lines already, as an error with its place in a line is.
  static func complain(_ text: String, isLaidOut: Bool = false) {
    let columns = isLaidOut ? nil : TerminalWidth.columns(fd: STDERR_FILENO)
    let text = columns.map { Wrapping.hanging(text, to: $0) } ?? text
    // The log of a step shows what goes here too, and obeys it.
    write((isLog ? WorkflowCommand.harmless(text) : text) + "\n", to: STDERR_FILENO)
  }

  /// Whether everything could be written.
  @discardableResult
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { write($0, to: descriptor) }
  }

  private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    let isFile = isFile(descriptor)
    while !rest.isEmpty {
      guard isFile || takesMore(descriptor) else { return false }
      let piece = isFile ? rest : rest.prefix(Int(PIPE_BUF))
      let target = Interrupts.wasInterrupted ? UnwaitingTerminal.descriptor(for: descriptor) : descriptor
      let count = Glibc.write(target, UnsafeBufferPointer(rebasing: piece).baseAddress, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

extension StandardStreams {
  /// How long whoever reads may take over the next piece once somebody wants the program to end. Who has not read by then
  /// is waited for no more.
  private static let patience: Int32 = 1_000

  private static let isPatient = Atomic<Bool>(true)

  /// How often is looked up while nobody wants it to: a signal may come just before the waiting, or go to another thread.
  private static let lookout: Int32 = 200

  /// Whether whoever reads takes at least `PIPE_BUF` bytes more: waited for as long as it takes, until somebody wants the
  /// program to end.
  private static func takesMore(_ descriptor: Int32) -> Bool {
    while !Interrupts.wasInterrupted {
      isPatient.store(true, ordering: .relaxed)
      if isReady(descriptor, within: lookout) ?? false { return true }
    }
    let patience = isPatient.load(ordering: .relaxed) ? patience : 0
    var ready = isReady(descriptor, within: patience)
    while ready == nil { ready = isReady(descriptor, within: patience) }
    if ready == false { isPatient.store(false, ordering: .relaxed) }
    return ready ?? false
  }

  /// nil: a signal came first.
  private static func isReady(_ descriptor: Int32, within milliseconds: Int32) -> Bool? {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    let count = poll(&waiting, 1, milliseconds)
    if count < 0, errno == EINTR { return nil }
    // What cannot be waited for is written to, and that fails or does not.
    return count != 0
  }

  /// Whether nobody has to read for more to be written.
  private static func isFile(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}

/// Gathers output, so that a run of thousands of lines is a few writes.
struct OutputBuffer {
  private static let pieceSize = 1 << 16
  private var text: [UInt8] = []
  private(set) var hasFailed = false

  mutating func add(_ line: String) {
    text.add(line)
    text.append(UInt8(ascii: "\n"))
    if text.count >= Self.pieceSize { flush() }
  }

  mutating func add(_ lines: WrittenLines) {
    text += lines.bytes
    if text.count >= Self.pieceSize { flush() }
  }

  mutating func flush() {
    guard !text.isEmpty else { return }
    if !StandardStreams.tell(text) { hasFailed = true }
    text.removeAll(keepingCapacity: true)
  }
}
