import CommandLanguage
import PlainText
import Shell

/// A walk as a terminal recording (asciicast v2): the times are those of the plan, so that the same lesson and the same
/// seed give the same bytes.
package struct WalkRecording: Sendable {
  private let preferences: Preferences
  private let pace: WalkPace

  /// The terminal that it is recorded on.
  private static let (columns, rows) = (80, 24)

  /// - Parameter preferences: the language, and whether there is colour.
  package init(_ preferences: Preferences, _ pace: WalkPace) {
    var wide = preferences
    wide.width = Self.columns
    self.preferences = wide
    self.pace = pace
  }

  /// What every recording of ours begins with.
  package static let beginning = "{\"version\":2,\"width\":\(columns),\"height\":\(rows),\"title\":"

  /// The whole file: a header, and a line for each event.
  package func text(_ stage: Stage) -> String {
    var header = JSONObject()
    header.add("version", 2)
    header.add("width", Self.columns)
    header.add("height", Self.rows)
    header.add("title", Visible.text(stage.title))
    var tape = Tape(header.line)
    for index in stage.rehearsals.indices { record(stage, index, on: &tape) }
    return tape.text
  }

  private func record(_ stage: Stage, _ index: Int, on tape: inout Tape) {
    let place = ScenePlace(index, of: stage)
    let pages = ScenePages(stage.rehearsals[index].scene(), place, preferences)
    let painter = PagePainter(rows: Self.rows)
    tape.mark(place.title)
    for (number, beat) in pages.beats.enumerated() {
      let page = pages.page(at: number)
      if case .typed = beat, !pace.isInstant {
        tape.show(painter.frame(page, footer: "", isTyped: false))
        for stroke in painter.strokes(page) {
          tape.wait(milliseconds: pace.stroke)
          tape.show(stroke)
        }
      } else {
        tape.show(painter.frame(page, footer: "", isTyped: true))
      }
      tape.wait(milliseconds: pace.pause)
    }
  }
}

/// How fast a walk goes by itself.
package struct WalkPace: Sendable {
  /// Milliseconds between two strokes.
  package let stroke: Int
  /// Milliseconds that each page stands.
  package let pause: Int
  /// Whether what is typed is there at once.
  package let isInstant: Bool

  /// - Parameters:
  ///   - speed: strokes per second.
  ///   - pause: how many seconds each page stands.
  package init(speed: Int, pause: Double, isInstant: Bool) {
    stroke = max(1, 1000 / max(1, speed))
    self.pause = Int(pause * 1000)
    self.isInstant = isInstant
  }
}

/// The events of a recording, one after another.
private struct Tape {
  private(set) var text: String
  private var milliseconds = 0

  init(_ header: String) { text = header + "\n" }

  mutating func wait(milliseconds: Int) { self.milliseconds += milliseconds }
  mutating func show(_ output: String) { event("o", output) }
  mutating func mark(_ label: String) { event("m", label) }

  private mutating func event(_ kind: String, _ data: String) {
    let digits = String(milliseconds % 1000 + 1000).dropFirst()
    text += "[\(milliseconds / 1000).\(digits), \"\(kind)\", "
    JSONString.append(data, to: &text)
    text += "]\n"
  }
}
