import Activation
import CommandLanguage
import Glibc
import Shell

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
    while !shell.session.hasQuit, let line = lines.next() { shell.take(line) }
    return shell.status
  }

  private mutating func take(_ bytes: [UInt8]) {
    number += 1
    let vocabulary = session.surroundings.vocabulary
    for raw in RawLine.lines(of: bytes, file: Files.standardInput, in: vocabulary) {
      switch raw {
      case .unreadable(let error): report(SyntaxErrors([error.moved(to: number)]))
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
    case .success(.blank), .success(.narration), .success(.header): break
    }
  }

  private mutating func report(_ errors: SyntaxErrors) {
    status = Mistakes.report(errors.all, session.preferences, session.advice)
  }
}
