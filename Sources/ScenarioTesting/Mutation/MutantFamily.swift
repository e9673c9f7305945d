import Activation
import CommandLanguage
import PlainText

/// Mutants that are of one kind: those of a verb, or those with which one rule does not hold.
package enum MutantFamily: Hashable, Sendable {
  case verb(Verb)
  /// A rule, a decision or an invariant, as it is written: `R11`, `S2`, `I13`.
  case tenet(String)

  /// nil: no mutant is of a kind of that name.
  package init?(_ word: String) {
    let named: [MutantFamily] =
      [Vocabulary.standard.verb(word).map { .verb($0) }, .tenet(word.uppercased())].compactMap { $0 }
    guard let family = named.first(where: { Mutant.all.contains(where: $0.contains) }) else { return nil }
    self = family
  }

  /// Whether a mutant is one of them.
  package func contains(_ mutant: Mutant) -> Bool {
    switch self {
    case .verb(let verb): mutant.id.hasPrefix(verb.name.en + "/")
    case .tenet(let name): mutant.breaks.written == name
    }
  }

  /// The names of all families, to suggest.
  package static let names: [String] = {
    let verbs = Set(Mutant.all.map { String($0.id.prefix { $0 != "/" }) })
      .compactMap(Vocabulary.standard.verb).flatMap { [$0.name.en, $0.name.pl] }
    return (verbs + Set(Mutant.all.map(\.breaks.written))).sorted()
  }()
}
