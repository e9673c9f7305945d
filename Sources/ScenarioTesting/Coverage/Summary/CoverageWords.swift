import CommandLanguage

/// The words around the numbers of a coverage.
enum CoverageWords {
  static let rules = Text(pl: "reguły", en: "rules")
  static let codes = Text(pl: "kody odmów", en: "refusal codes")
  static let transitions = Text(pl: "przejścia między stanami", en: "transitions between states")
  static let policies = Text(pl: "ustawienia", en: "policies")

  static let missingRules = Text(
    pl: "Reguły niepokryte", en: "Rules not covered")
  static let exercised = Text(pl: "Pokryte", en: "Covered")
  static let missingCodes = Text(pl: "Odmowy, do których nie doszło", en: "Refusals that did not occur")
  static let missingTransitions = Text(
    pl: "Przejścia, które nie nastąpiły", en: "Transitions that were not made")
  static let missingPolicies = Text(
    pl: "Ustawienia, których nikt nie zmienił", en: "Policies that nobody has set")

  static let legend = Text(
    pl: "Diagramy stanów: ✓ i linia ciągła – pokryte, · i linia przerywana – niepokryte.",
    en: "State diagrams: ✓ and a solid line – covered, · and a dashed line – not covered.")
}
