import Activation

/// The words of the language: all verbs, in the order of LANGUAGE.md §5.
package enum Vocabulary {
  package static let verbs: [Verb] =
    worldVerbs + simulationVerbs + deskVerbs + portalVerbs + serviceVerbs + inspectionVerbs + shellVerbs

  private static let glossary = Glossary(verbs.map { ($0.name, $0) })

  /// The verb of that name in either dialect.
  package static func verb(_ word: String) -> Verb? { glossary[word] }

  static var verbNames: [String] { glossary.names }

  package static let topics: [Term] = [
    Term("files", "pliki"), Term("expectations", "oczekiwania"), Term("actors", "osoby"),
    Term("keys", "klawisze"),
  ]

  static func topic(_ text: String) throws(ValueProblem) -> String {
    if let verb = verb(text) { return verb.name.en }
    if HeaderWord.isWord(text) { return "files" }
    return try Reading.word(text, topics + verbs.map(\.name))
  }

  /// What `explain` knows: codes, rules (in any case) and policies.
  package static let explainable: [Term] =
    RefusalCode.allCases.map { Term($0.rawValue) }
    + Rule.allCases.map { Term($0.rawValue, $0.rawValue.lowercased()) }
    + PolicyName.allCases.map { Term($0.rawValue) }

  /// The codes that stand in the audit trail: of refusals, and of a cancelled Trusted Profile.
  package static let trailCodes: [Term] =
    RefusalCode.allCases.map { Term($0.rawValue) } + [Term("tp-cancelled"), Term("pesel-revealed")]

  package static let refused = Term("refused", "odmowa")
  package static let ok = Term("ok")
}
