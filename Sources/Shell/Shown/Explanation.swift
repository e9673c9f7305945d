import Activation
import CommandLanguage
import PlainText

/// What `explain` says: of one code, rule or policy all; of several, a line each; asked for nothing, what there is.
struct Explanation: Shown {
  private let subject: ExplainSubject
  /// What is explained, best first.
  let items: [Explained]

  init(of subject: ExplainSubject) {
    self.subject = subject
    items =
      switch subject {
      case .everything: Explained.all
      case .one(let explained): [explained]
      case .words(let words): Explained.found(by: words)
      }
  }

  func lines(on sheet: Sheet) -> [String] {
    switch subject {
    case .everything: return Explained.Group.allCases.flatMap { $0.lines(on: sheet) }
    case .one, .words: break
    }
    if items.isEmpty { return nothing(on: sheet) }
    return items.count == 1 ? items.flatMap { $0.lines(on: sheet) } : items.flatMap { $0.line(on: sheet) }
  }

  func add(to object: inout JSONObject, _ language: Language) {
    object.add("rows", items.map { $0.json(language) })
  }

  var inReports: (any Shown)? { self }
  var says: Said { [.success, .fields] }

  private func nothing(on sheet: Sheet) -> [String] {
    guard case .words(let words) = subject else { return [] }
    let near = Suggestion.nearest(to: words, among: Explained.terms.map { $0.in(sheet.language) })
    let none = Text(
      pl: "W wyjaśnieniach nie ma słów: \(words).", en: "The explanations do not have the words: \(words).")
    return sheet.wrapped(none) + (Suggestion.words(near).map { sheet.wrapped($0, indent: 2) } ?? [])
  }
}

extension Showing {
  static func explanation(_ explanation: Explanation) -> Showing { .something(explanation) }
}
