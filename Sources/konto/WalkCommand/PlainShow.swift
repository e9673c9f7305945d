import CommandLanguage
import Glibc
import Lessons
import Shell
import Terminal

/// A walk as text: at once where nobody sits at a terminal, scene by scene where its terminal can't move its cursor, or
/// it is to be plain.
struct PlainShow {
  private let stage: Stage
  private let preferences: Preferences

  init(_ stage: Stage, _ preferences: Preferences) {
    self.stage = stage
    self.preferences = preferences
  }

  func carryOut() -> ExitStatus {
    let question = Text(pl: "Enter – dalej, q – koniec ", en: "Enter – go on, q – leave ")
    let editor = LineEditor(LineEditor.Settings(program: "konto", colour: false))
    for index in stage.rehearsals.indices {
      if Interrupts.wasInterrupted { return .interrupted }
      let place = ScenePlace(index, of: stage)
      let lines = PlainWalk(preferences).lines(stage.rehearsals[index].scene(), place)
      StandardStreams.print(lines.joined(separator: "\n"))
      guard let editor, index + 1 < stage.rehearsals.count else { continue }
      editor.prompt = [Styled(question.in(preferences.language), sgr: "")]
      switch editor.readLine() {
      case .line("q"), .endOfInput: return .asExpected
      case .line: continue
      case .cancelled, .terminated: return .interrupted
      }
    }
    return .asExpected
  }
}
