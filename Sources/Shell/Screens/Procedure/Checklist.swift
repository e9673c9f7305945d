import Activation
import CommandLanguage

/// One step of the procedure for one patient.
struct ChecklistStep {
  enum Mark: String {
    case done = "✓"
    case next = "▶"
    case later = "·"
  }

  let text: Text
  let rules: [Rule]
  /// The verb that does it.
  let verb: Verb
  var isDone = false
  var isNext = false

  var mark: Mark { isDone ? .done : isNext ? .next : .later }

  init(_ verb: Verb, _ rules: [Rule], pl: String, en: String) {
    self.verb = verb
    self.rules = rules
    text = Text(pl: pl, en: en)
  }

  func marked(done: Bool) -> ChecklistStep {
    var step = self
    step.isDone = done
    return step
  }
}

/// A part of the procedure, with the steps in their order.
struct ChecklistPart {
  let title: Text
  var steps: [ChecklistStep]
  var note: Text?

  /// The rows of the part: mark, number, what, rules, and the command where it is one of whoever reads.
  func lines(for reader: HelpReader, on sheet: Sheet) -> [String] {
    let namesVerbs = steps.contains { reader.mayUse($0.verb) }
    let rows = steps.enumerated().map { index, step in
      let verb = reader.mayUse(step.verb) ? step.verb.name(sheet.language) : "–"
      return ["\(step.mark.rawValue) \(index + 1).", step.rules.map(\.rawValue).joined(separator: " ")]
        + (namesVerbs ? [verb] : []) + [sheet.text(step.text)]
    }
    return sheet.heading(title) + (note.map { sheet.wrapped($0, indent: 2) } ?? [])
      + Table(rows: rows, overflow: .wrap, indent: 1).lines(on: sheet)
  }

  /// The first step that is not done becomes the next one.
  func pointing() -> ChecklistPart {
    var part = self
    if let index = part.steps.firstIndex(where: { !$0.isDone }) { part.steps[index].isNext = true }
    return part
  }
}
