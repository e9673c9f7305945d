import Activation
import Synchronization

/// The words of the language: its verbs, and what follows from them. Whatever reads, checks, completes, explains,
/// masks or tells lines is given one. A class, for every line that is read refers to it.
package final class Vocabulary: Sendable {
  /// In the order in which the language tells of them.
  package let verbs: [Verb]
  let glossary: Glossary<Verb>
  /// Looked for when something is first masked.
  private let secretWords = AtomicLazyReference<SecretWords>()

  /// The words of these verbs, no two of which should share a name.
  package init(_ verbs: [Verb]) {
    self.verbs = verbs
    glossary = Glossary(verbs.map { ($0.name, $0) })
  }

  /// The verb of that name in either dialect.
  package func verb(_ word: String) -> Verb? { glossary[word] }

  /// What the trail says of an act by its name there; an act that is not known here is told by that name.
  package func deed(of act: String) -> Text {
    verb(act)?.deed ?? StoreAct(rawValue: act)?.deed ?? Verb.deed(named: Term(act))
  }

  /// What an act is called, by its name in the trail.
  package func name(of act: String) -> Term { verb(act)?.name ?? StoreAct(rawValue: act)?.name ?? Term(act) }

  var secrets: SecretWords { secretWords.load() ?? secretWords.storeIfNil(SecretWords(self)) }
}

/// The words that no verb brings.
extension Vocabulary {
  /// The codes that stand in the audit trail: of refusals, and of a cancelled Trusted Profile.
  package static let trailCodes: [Term] =
    RefusalCode.allCases.map { Term($0.rawValue) } + [Term("tp-cancelled"), Term("pesel-revealed")]

  /// What an outcome can be asked for beside a code: that it was done, or refused for whatever reason.
  package static let trailOutcomes = [ok, refused]

  /// Those of them that an entry can have: what is opened to be read keeps no refusals.
  package static let codesFoundInTrail = trailCodes.filter { $0.en != RefusalCode.world(.readOnly).rawValue }

  /// What an expectation of any refusal, or of one code, begins with.
  package static let refused = Term("refused", "odmowa")
  /// What an expectation of success is.
  package static let ok = Term("ok")
}
