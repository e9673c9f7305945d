import Activation
import CommandLanguage
import Glibc
import Shell
import Terminal

/// The shell without a terminal: no prompt, no escape sequences, the same results. Lines run as they come;
/// the exit status tells if any of them was not as expected, or was a mistake.
struct PipedLines {
  private var session: Session
  private var status = ExitStatus.asExpected
  private var number = 0

  init(_ session: Session) { self.session = session }

  func carryOut() -> ExitStatus {
    var shell = self
    var lines = InputLines()
    while !shell.session.hasQuit, !Interrupts.wasInterrupted {
      let goesOn =
        shell.session.hasAnEnd ? Interrupts.whileStaying { shell.takeAll(&lines) } : shell.takeNext(&lines)
      if !goesOn { break }
    }
    lines.giveBack()
    let isKept = CaptureFile.end(&shell.session)
    if Interrupts.wasInterrupted { return .interrupted }
    if let status = lines.complain(shell.session.preferences) { return status }
    return isKept ? shell.status : .inputOutput
  }

  /// Takes lines as long as something is to be done at the end: a signal leads there, and does not end the program at once.
  private mutating func takeAll(_ lines: inout InputLines) -> Bool {
    while session.hasAnEnd, !session.hasQuit {
      guard takeNext(&lines) else { return false }
    }
    return true
  }

  private mutating func takeNext(_ lines: inout InputLines) -> Bool {
    guard let line = lines.next(), !Interrupts.wasInterrupted else { return false }
    take(line, cutFrom: lines.lengthOfCut)
    return true
  }

  /// - Parameter length: how many bytes the line has, where these are not all of them.
  private mutating func take(_ bytes: [UInt8], cutFrom length: Int?) {
    number += 1
    let vocabulary = session.surroundings.vocabulary
    for raw in RawLine.lines(of: bytes, file: Files.standardInput, in: vocabulary) {
      switch raw {
      case .unreadable(let error): report(SyntaxErrors([error.moved(to: number, length: length)]))
      case .line(let line):
        let place = Place(file: line.place.file, line: number)
        take(SourceLine(place: place, text: line.text, in: vocabulary))
      }
    }
  }

  private mutating func take(_ line: SourceLine) {
    if number == 1, line.text.hasPrefix("#!") { return }
    switch LineReader.readCommand(line) {
    case .failure(let errors): report(errors)
    case .success(.statement(let statement)):
      let mistakes = session.mistakes(in: statement)
      guard mistakes.isEmpty else { return report(SyntaxErrors(mistakes)) }
      let performance = session.perform(statement)
      StandardStreams.tell(performance, session.preferences, scenario: Files.standardInput)
      if performance.hasStoreFailed { status = .inputOutput }
      if !performance.isExpected, status == .asExpected { status = .notAsExpected }
    case .success(.narration(let text)): session.narrate(text)
    case .success(.blank), .success(.header): break
    }
  }

  private mutating func report(_ errors: SyntaxErrors) {
    status = Mistakes.report(session.typedMistakes(errors.all), session.preferences, session.advice)
  }
}

extension Session {
  /// Whether something is to be done when the shell ends: what is captured is written, whoever is signed in signed out.
  var hasAnEnd: Bool { isCaptured || holdsSessions }
}
