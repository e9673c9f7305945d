import Activation

extension Verb {
  /// The patient reads the patient's own medical records (R5, R6).
  package static let records = Verb(
    Term("records", "dokumentacja"), .portal,
    Text(pl: "własna dokumentacja medyczna", en: "the patient's own medical records"),
    by: [.patient],
    .taking(
      Parameter<AccountName?>.key(
        Term("of", "czyja"), .account, Text(pl: "czyja (domyślnie własna)", en: "whose (default: their own)"),
        Reading.account),
      Parameter<FacilityName?>.key(
        Common.facilityKey, .facility, Text(pl: "tylko z tego podmiotu", en: "only from this facility"),
        Reading.facility)
    ) { .act(.portal(.readRecords(of: $0, facility: $1))) },
    fields: [.count],
    refusals: Guards.portal + [.services(.notOwnRecords), .services(.accountInactive), .facility(.unknown)],
    trial: .portal(.readRecords(of: nil, facility: nil)),
    deed: Text(pl: "otwiera dokumentację medyczną", en: "opens the medical records"),
    examples: ["akowalska: records", "akowalska: dokumentacja podmiot=brzoza"])
}
