import Activation

extension Verb {
  /// The patient clicks the name in the corner (R18).
  package static let properties = Verb(
    Term("properties", "właściwości"), .portal,
    Text(
      pl: "kliknięcie w imię i nazwisko: właściwości konta", en: "a click on the name: account properties"),
    by: [.patient], .bare(.act(.portal(.openProperties))), fields: [.screen, .status],
    refusals: Guards.portal, trial: .portal(.openProperties),
    deed: Text(pl: "otwiera właściwości konta", en: "opens the account properties"),
    examples: ["akowalska: properties"])
}
