import Activation
import CommandLanguage
import PlainText

/// What was taken back, done again, remembered, or brought back: one sentence.
enum StepTold: Sendable {
  case undone(LineDone)
  case redone(LineDone)
  /// - Parameter isNew: whether nothing else was remembered under that name.
  case remembered(String, isNew: Bool)
  case restored(String)
}

/// A line as it may be repeated, with who did it.
struct LineDone: Sendable {
  private let text: String
  private let actor: Actor
  private let namesActor: Bool

  init(_ statement: Statement, by actor: Actor) {
    text = statement.maskedText.split(separator: " ").joined(separator: " ")
    self.actor = actor
    namesActor = statement.actor == nil
  }

  func written(_ language: Language) -> String {
    namesActor ? ActorName.written(actor, language) + ": " + text : text
  }
}

extension StepTold: Shown {
  func lines(on sheet: Sheet) -> [String] {
    sheet.wrapped(Text(pl: LongNumbers.masked(words.pl), en: LongNumbers.masked(words.en)))
  }

  var inReports: (any Shown)? { self }

  private var words: Text {
    switch self {
    case .undone(let line):
      Text(pl: "Cofnięto: \(line.written(.pl))", en: "Taken back: \(line.written(.en))")
    case .redone(let line):
      Text(pl: "Ponowiono: \(line.written(.pl))", en: "Done again: \(line.written(.en))")
    case .remembered(let name, isNew: true):
      Text(
        pl: "Zapamiętano obecny stan pod nazwą \(name).",
        en: "The world as it is now is remembered as \(name).")
    case .remembered(let name, isNew: false):
      Text(
        pl: "Zapamiętano obecny stan pod nazwą \(name) w miejsce wcześniejszego.",
        en: "The world as it is now is remembered as \(name), in place of an earlier one.")
    case .restored(let name):
      Text(pl: "Przywrócono stan \(name).", en: "The world is again as it was at \(name).")
    }
  }
}

extension Showing {
  static func step(_ told: StepTold) -> Showing { .something(told) }
}
