import Activation

extension Verb {
  /// The patient comes to the reception desk (R12).
  package static let come = Verb(
    Term("come", "zgłoś-się"), .desk,
    Text(
      pl: "pacjent przychodzi do rejestracji i prosi o aktywację",
      en: "the patient comes to the desk and asks for activation"),
    by: [.patient],
    .taking(Common.facility()) { .act(.desk(.come($0))) },
    refusals: [.admission(.accountNotFound), .facility(.unknown)],
    deed: Text(
      pl: "zgłasza się do rejestracji i prosi o aktywację", en: "comes to the desk and asks for activation"),
    examples: ["akowalska: come brzoza"])
}
