import Activation

extension Verb {
  /// Why somebody can or cannot read their records, and what to do.
  package static let why = Verb(
    Term("why", "dlaczego"), .inspection,
    Text(
      pl: "dlaczego ta osoba ma albo nie ma dostępu do dokumentacji i co ma zrobić",
      en: "why this person can or cannot read their records, and what to do"),
    by: [.support, .admin],
    .taking(Common.who()) { .inspect(.why($0)) },
    fields: [.reason, .next, .obstacle, .until], refusalFields: [.count],
    refusals: [.admission(.accountNotFound), .admission(.accountAmbiguous)],
    alwaysRecorded: true,
    deed: Text(pl: "sprawdza, czy jest dostęp do dokumentacji", en: "checks the access to the records"),
    examples: ["support: why akowalska", "wsparcie: dlaczego kowalska anna"])
}
