import CommandLanguage
import Glibc
import PlainText
import ScenarioTesting
import Shell
import Synchronization
import Terminal

/// `--step`: shows each statement, waits for Enter, carries it out, and shows what came of it.
final class Stepper: Sendable {
  private let preferences: Preferences
  private let hidden: HiddenSecrets
  private let isWaiting = Atomic<Bool>(true)
  private let hasLeft = Atomic<Bool>(false)
  private let scenario = Mutex<ScenarioIdentity?>(nil)

  /// - Parameter hidden: what neither titles nor lines show.
  init(_ preferences: Preferences, hiding hidden: HiddenSecrets) {
    (self.preferences, self.hidden) = (preferences, hidden)
  }

  func attend(_ attendance: inout Attendance) {
    let isInterrupted = attendance.isInterrupted
    attendance.isInterrupted = { self.hasLeft.load(ordering: .relaxed) || isInterrupted() }
    attendance.before = { self.stop(before: $0, of: $1) }
    attendance.performed = { self.show($0) }
  }

  private func stop(before statement: Statement, of identity: ScenarioIdentity) {
    let isNew = scenario.withLock { last in
      defer { last = identity }
      return last != identity
    }
    if isNew {
      let name = identity.hiding(hidden).shownName(preferences.language)
      tell(TitleLines("━━ ", name, identity.closestPlace, preferences).lines)
    }
    let number = String(statement.source.place.line)
    tell(NumberedLine(number, hidden.hidden(in: statement.visibleText)[...], preferences).lines)
    guard isWaiting.load(ordering: .relaxed) else { return }
    repeat { StandardStreams.write("    " + question, to: STDOUT_FILENO) } while !follow(answer())
  }

  /// Waits for input first: a read would end at any signal, also when the window changes its size.
  private func answer() -> String? {
    while !Interrupts.wasInterrupted {
      switch WakePipe.wait(for: STDIN_FILENO) {
      case .input: return readLine()
      case .signal, .silence: continue
      }
    }
    return nil
  }

  /// Enter goes on, `c` to the end without stopping, `q` leaves; so do the end of input and Ctrl-C.
  ///
  /// - Returns: false for anything else, which is asked again.
  private func follow(_ answer: String?) -> Bool {
    switch answer?.trimmed {
    case "": break
    case "c": isWaiting.store(false, ordering: .relaxed)
    case "q", nil: hasLeft.store(true, ordering: .relaxed)
    case _: return false
    }
    return true
  }

  private func show(_ turn: Turn) {
    let margin = 4
    let lines = turn.performance.transcriptLines(
      preferences.narrower(by: margin), hiding: hidden, named: turn.named)
    tell(lines.map { String.blanks(margin) + $0 })
  }

  private func tell(_ lines: [String]) { for line in lines { StandardStreams.print(line) } }

  private var question: String {
    let words = Text(
      pl: "Enter – dalej, c – do końca, q – koniec ", en: "Enter – go on, c – to the end, q – leave ")
    return Ink.faint(words.in(preferences.language), preferences.colour)
  }
}

extension String {
  /// Without blanks around it.
  fileprivate var trimmed: Substring {
    let rest = drop { $0 == " " }
    return rest.lastIndex { $0 != " " }.map { rest[...$0] } ?? ""
  }
}
