import Activation
import CommandLanguage

extension Basis {
  /// `R11`, or `R31, decyzja projektu` where the page leaves the question open.
  package func mark(_ language: Language) -> String {
    guard isOurs else { return rule.rawValue }
    return rule.rawValue + Text(pl: ", decyzja projektu", en: ", our decision")(language)
  }
}
