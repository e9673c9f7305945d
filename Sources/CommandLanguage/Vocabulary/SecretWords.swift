import Activation
import PlainText

/// The words beside which secrets stand, and the words that are near to them: a secret beside a mistyped key
/// is a secret still. All are compared folded. A class, so that it is looked for once in a vocabulary.
final class SecretWords: Sendable {
  private let secretKeys: Set<String>
  private let knownKeys: Set<String>
  private let nearKeys: [String]
  private let takers: Set<String>
  private let givers: Set<String>
  private let setters: Set<String>
  private let explainers: Set<String>
  /// Of each verb to which a secret is given under a key: its keys.
  private let keysBesideSecrets: [String: Set<String>]
  private let verbs: Set<String>
  private let allWords: Set<String>
  /// Verbs whose argument is a secret: they tell of one also where they stand as a key, or in a sentence.
  private let dictating: [Term]

  private static let stems = ["pass", "hasl", "token", "pesel", "pin", "pwd", "sekret", "secret"].map {
    Array($0.utf8)
  }

  init(_ vocabulary: Vocabulary) {
    let verbs = vocabulary.verbs
    let keys = verbs.flatMap(\.keys)
    func names(_ condition: (Verb) -> Bool) -> [Term] { verbs.filter(condition).map(\.name) }
    dictating = names(\.dictatesSecret)
    secretKeys = Self.folded(keys.filter(\.kind.isSecret).map(\.name) + dictating)
    knownKeys = Self.folded(
      keys.map(\.name) + Field.allCases.map(\.term) + [Field.valueTerm] + HeaderWord.keys)
    nearKeys = secretKeys.sorted()
    takers = Self.folded(names(\.takesSecret))
    givers = Self.folded(names { $0.value?.isSecret ?? false })
    setters = Self.folded(names { $0.effect == .sets })
    explainers = Self.folded(names { $0 == .explain })
    keysBesideSecrets = verbs.filter { $0.keys.contains(where: \.isSomebodysSecret) }.reduce(into: [:]) {
      for name in Self.folded([$1.name]) { $0[name] = Self.folded($1.keys.map(\.name)) }
    }
    self.verbs = Self.folded(verbs.map(\.name))
    allWords = knownKeys.union(self.verbs).union(
      Self.folded(
        WordValues.all + HeaderWord.glossary.terms + Vocabulary.trailCodes
          + Fault.allCases.map { Term($0.rawValue) }
          + [Vocabulary.ok, Vocabulary.refused, ActorName.clerk, RoleName.portal] + ActorName.staff))
  }

  private static func folded(_ terms: [Term]) -> Set<String> {
    Set(terms.flatMap { [$0.en, $0.pl] }.map(Folding.search))
  }

  /// Whether what stands behind this key is secret.
  func isSecretKey(_ key: String) -> Bool {
    let key = Folding.search(key)
    if secretKeys.contains(key) { return true }
    guard !key.isEmpty, !knownKeys.contains(key) else { return false }
    return Self.stems.contains(where: key.hasBytes) || isNear(key, nearKeys)
  }

  /// Whether the words after this verb may be secrets.
  func takesSecret(_ verb: String) -> Bool { isOne(verb, of: takers) }

  /// The keys of a verb to which a secret is given under one of them, or of one that its name is near to; nil of any other.
  func keysBesideSecret(of verb: String) -> Set<String>? {
    let verb = Folding.search(verb)
    if let keys = keysBesideSecrets[verb] { return keys }
    guard !verbs.contains(verb) else { return nil }
    return Suggestion.nearest(to: verb, among: keysBesideSecrets.keys.sorted()).first.flatMap {
      keysBesideSecrets[$0]
    }
  }

  /// Whether the main value of this verb is a secret.
  func givesSecret(_ verb: String) -> Bool { isOne(verb, of: givers) }

  /// Whether a name and its value stand after this verb.
  func sets(_ verb: String) -> Bool { isOne(verb, of: setters) }

  /// Whether words that may be any stand after this verb.
  func explains(_ verb: String) -> Bool { explainers.contains(Folding.search(verb)) }

  /// Whether a word is no secret wherever it stands: a sign, or a known key that is none with its value.
  func isPlain(_ word: String) -> Bool {
    guard let sign = word.firstIndex(of: "=") else { return false }
    let key = Folding.search(String(word[..<sign]))
    return word == "=" || word == "==" || knownKeys.contains(key) && !secretKeys.contains(key)
  }

  /// Whether it is the very name of a key, a field or a header's key.
  func knowsKey(_ key: String) -> Bool { knownKeys.contains(Folding.search(key)) }

  /// Whether what a name stands for is a secret that somebody has, by the name itself; a PESEL is told by its digits.
  func saysSecret(_ name: String) -> Bool { isSecretKey(name) && !namesPESEL(name) }

  /// Whether what it names is a secret of digits alone, so that no other word can be it.
  func namesDigits(_ word: String) -> Bool { namesPESEL(word) || Folding.search(word) == "pin" }

  func namesPESEL(_ key: String) -> Bool { Folding.search(key).contains("pesel") }

  /// Whether it is a word of the language, which is nobody's secret.
  func knows(_ word: String) -> Bool {
    let folded = Folding.search(word)
    // It stands in the names of verbs, and people write it behind a blank.
    return folded == "sie" || allWords.contains(folded)
  }

  /// Whether it is the very name of a key whose value is secret, which somebody may have put before a blank.
  func namesSecret(_ word: String) -> Bool { secretKeys.contains(Folding.search(word)) }

  func dictatesSecret(_ word: String) -> Bool { dictating.contains { $0.en == word || $0.pl == word } }

  func isMainValue(_ key: String) -> Bool { Field.valueTerm.matches(key) }

  private func isOne(_ verb: String, of secret: Set<String>) -> Bool {
    let verb = Folding.search(verb)
    return secret.contains(verb) || !verbs.contains(verb) && isNear(verb, Array(secret))
  }

  private func isNear(_ word: String, _ known: [String]) -> Bool {
    !Suggestion.nearest(to: word, among: known).isEmpty
  }
}

extension ParameterDescription {
  /// A PESEL is told from other values by itself.
  fileprivate var isSomebodysSecret: Bool {
    kind.form == .secret && !Folding.search(name.en).contains("pesel")
  }
}

extension Verb {
  fileprivate var dictatesSecret: Bool { positional.contains { $0.kind.isSecret } }

  /// Whether its line holds a secret: as an argument, or a word that should stand behind a key.
  fileprivate var takesSecret: Bool {
    dictatesSecret || positional.contains(where: \.kind.maybeSecret)
      || positional.isEmpty && keys.contains { $0.kind.form == .secret }
  }
}
