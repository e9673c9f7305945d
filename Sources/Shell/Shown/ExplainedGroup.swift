import CommandLanguage

/// What there is to be explained, by what it is.
enum ExplainedGroup: CaseIterable {
  case questions
  case refusals
  case rules
  case policies
  case invariants
  case otherCodes
  case words

  /// The names of all that belong to it; questions as they are asked.
  func lines(_ items: [Explainable], on sheet: Sheet) -> [String] {
    let own = items.filter { $0.group == self }
    let names = own.map { sheet.text($0.term) }
    let told =
      self == .questions
      ? own.flatMap { $0.line(on: sheet).map { "  " + $0 } }
      : sheet.wrapped(names.joined(separator: "  "), indent: 2)
    return sheet.heading(words) + told
  }

  private var words: Text {
    switch self {
    case .questions: Text(pl: "Pytania", en: "Questions")
    case .refusals: Text(pl: "Kody odmów", en: "Codes of refusals")
    case .rules: Text(pl: "Reguły", en: "Rules")
    case .policies: Text(pl: "Ustawienia procedury", en: "Policies")
    case .invariants: Text(pl: "Niezmienniki", en: "Invariants")
    case .otherCodes: Text(pl: "Kody błędów, uwag i wyników", en: "Codes of mistakes, findings and results")
    case .words: Text(pl: "Słowa języka poleceń", en: "Words of the command language")
    }
  }
}

extension Explainable {
  fileprivate var group: ExplainedGroup {
    switch self {
    case .question: .questions
    case .word: .words
    case .named(.code, _): .refusals
    case .named(.rule, _): .rules
    case .named(.policy, _): .policies
    case .named(.declared(let declared), _): declared.kind == .invariant ? .invariants : .otherCodes
    }
  }
}
