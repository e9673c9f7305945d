import PlainText

/// The words beside which secrets stand, and the words that are near to them: a secret beside a mistyped key
/// is a secret still. All are compared folded.
enum SecretWords {
  private static let secretKeys = folded(
    Vocabulary.verbs.flatMap(\.keys).filter(\.kind.isSecret).map(\.name) + [Term("enter-pin", "wpisz-pin")])
  private static let knownKeys = folded(
    Vocabulary.verbs.flatMap(\.keys).map(\.name) + Field.allCases.map(\.term)
      + [Field.valueTerm, Term("tags", "tagi")])
  private static let nearKeys = secretKeys.sorted()
  private static let stems = ["pass", "hasl", "token", "pesel", "pin"]

  /// Verbs whose line holds a secret: as an argument, or a word that should stand behind a key.
  private static let takers = folded(
    Vocabulary.verbs.filter { verb in
      verb.name.en == "answer" || verb.positional.contains { $0.kind == .secret }
        || verb.positional.isEmpty && verb.keys.contains { $0.kind == .secret }
    }.map(\.name))
  private static let givers = folded(
    Vocabulary.verbs.filter { ["issue-pin", "answer", "inbox"].contains($0.name.en) }.map(\.name))
  private static let setters = folded(Vocabulary.verbs.filter { $0.name.en == "set" }.map(\.name))
  private static let verbs = folded(Vocabulary.verbs.map(\.name))

  private static func folded(_ terms: [Term]) -> Set<String> {
    Set(terms.flatMap { [$0.en, $0.pl] }.map(Folding.search))
  }

  /// Whether what stands behind this key is secret.
  static func isSecretKey(_ key: String) -> Bool {
    let key = Folding.search(key)
    if secretKeys.contains(key) { return true }
    guard !key.isEmpty, !knownKeys.contains(key) else { return false }
    return stems.contains { key.contains($0) } || isNear(key, nearKeys)
  }

  /// Whether the words after this verb may be secrets.
  static func takesSecret(_ verb: String) -> Bool { isOne(verb, of: takers) }

  /// Whether the main value of this verb is a secret.
  static func givesSecret(_ verb: String) -> Bool { isOne(verb, of: givers) }

  static func sets(_ verb: String) -> Bool { isOne(verb, of: setters) }

  static func isMainValue(_ key: String) -> Bool { Field.valueTerm.matches(key) }

  private static func isOne(_ verb: String, of secret: Set<String>) -> Bool {
    let verb = Folding.search(verb)
    return secret.contains(verb) || !verbs.contains(verb) && isNear(verb, Array(secret))
  }

  private static func isNear(_ word: String, _ known: [String]) -> Bool {
    !Suggestion.nearest(to: word, among: known).isEmpty
  }
}
