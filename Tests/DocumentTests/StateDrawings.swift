import CommandLanguage
import Shell

@testable import ScenarioTesting

/// The state machines as `--coverage` draws them, without its marks.
enum StateDrawings {
  static let account = drawn(.account)
  static let pin = drawn(.pin)
  static let screens = drawn(.screens)

  private static func drawn(_ diagram: Diagram) -> [String] {
    var everything = Coverage()
    everything.transitions = Set(Transition.all)
    let lines = diagram.lines(everything, Preferences(language: .en, format: .text, colour: false))
    return ["```text"] + lines.map(unmarked) + ["```"]
  }

  /// Where a mark stood on a line, the line goes on.
  private static func unmarked(_ line: String) -> String {
    line.replacing("─ ✓ ", with: "─── ").replacing("✓ ", with: "  ")
  }
}
