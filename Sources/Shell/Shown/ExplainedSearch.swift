import Activation
import CommandLanguage
import PlainText

/// Everything that can be explained, gathered and looked through.
extension Explained {
  /// What it is, for a list of many.
  enum Group: CaseIterable {
    case refusals
    case rules
    case policies
    case invariants
    case otherCodes

    /// The names of all that belong to it.
    func lines(on sheet: Sheet) -> [String] {
      let names = Explained.all.filter { $0.group == self }.map { $0.term.in(sheet.language) }
      return sheet.heading(words) + sheet.wrapped(names.joined(separator: "  "), indent: 2)
    }

    private var words: Text {
      switch self {
      case .refusals: Text(pl: "Kody odmów", en: "Codes of refusals")
      case .rules: Text(pl: "Reguły", en: "Rules")
      case .policies: Text(pl: "Ustawienia procedury", en: "Policies")
      case .invariants: Text(pl: "Niezmienniki", en: "Invariants")
      case .otherCodes:
        Text(pl: "Kody błędów, uwag i wyników", en: "Codes of mistakes, findings and results")
      }
    }
  }

  private var group: Group {
    switch self {
    case .code: .refusals
    case .rule: .rules
    case .policy: .policies
    case .declared(let declared): declared.kind == .invariant ? .invariants : .otherCodes
    }
  }

  /// All in which every word is found, in either language; first where more of the words are in the name.
  static func found(by words: String) -> [Explained] {
    let parts = Folding.search(words).split(whereSeparator: \.isWhitespace).map(String.init)
    guard !parts.isEmpty else { return [] }
    let hits = all.enumerated().compactMap { place, explained -> (misses: Int, place: Int)? in
      let (name, text) = (Folding.search(explained.term.en), explained.searched)
      guard parts.allSatisfy({ name.contains($0) || text.contains($0) }) else { return nil }
      return (parts.count { !name.contains($0) }, place)
    }
    return hits.sorted { ($0.misses, $0.place) < ($1.misses, $1.place) }.map { all[$0.place] }
  }

  /// In one line, as far as it fits.
  func line(on sheet: Sheet) -> [String] {
    sheet.wrapped("\(term.in(sheet.language)) – \(sheet.text(summary))", hanging: 2)
  }

  /// As other programs read it.
  func json(_ language: Language) -> JSONObject {
    var object = JSONObject()
    object.add("name", term.en)
    object.add("text", summary.in(language))
    return object
  }

  /// What it means, in a sentence or two.
  var summary: Text {
    switch self {
    case .code(let code): code.declared.what
    case .rule(let rule): rule.reading
    case .policy(let policy): policy.words
    case .declared(let declared): declared.words
    }
  }

  private var searched: String {
    let more: [Text] =
      switch self {
      case .code(let code): [code.declared.remedy] + [code.declared.onScreen].compactMap { $0 }
      case .rule(let rule): [rule.page]
      case .policy, .declared: []
      }
    return Folding.search(([summary] + more).flatMap { [$0.pl, $0.en] }.joined(separator: " "))
  }
}
