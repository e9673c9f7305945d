import Activation
import CommandLanguage

extension Performance {
  /// Who acted, as a sentence names them: `patient akowalska`, `clerk of brzoza (Zofia)`.
  package func who(_ language: Language) -> String { actor.words.in(language) }

  /// What they did, to follow the name: `types a PIN`.
  package func deed(_ language: Language) -> String { statement.verb.deed.in(language) }
}
