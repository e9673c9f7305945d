import Activation

extension Verb {
  /// A document comes into the records of an account.
  package static let addDocument = Verb(
    Term("add-document", "dodaj-dokument"), .world,
    Text(
      pl: "dodaje dokument do dokumentacji na koncie", en: "adds a document to an account's medical records"),
    by: [.admin, .clerk],
    .taking(
      Common.account(),
      Parameter<Claimed<Title>>.required(
        Term("TITLE", "TYTUŁ"), .title, Text(pl: "tytuł dokumentu", en: "the document's title"),
        Reading.claimed),
      Parameter<FacilityName>.requiredKey(
        Common.facilityKey, .facility, Text(pl: "skąd pochodzi", en: "where it comes from"),
        Reading.facility),
      Parameter<CalendarDate?>.key(
        Term("date", "data"), .date, Text(pl: "dzień (domyślnie dziś)", en: "the day (default: today)"),
        Reading.date)
    ) { name, title, facility, date in
      let claim = NewDocumentClaim(account: name, title: title, facility: facility, date: date)
      return .act(.account(.addDocument(claim)))
    },
    refusals: [
      .admission(.accountNotFound), .facility(.unknown), .facility(.notItsStaff), .account(.nameInvalid),
    ],
    deed: Text(
      pl: "dodaje dokument do dokumentacji medycznej", en: "adds a document to the medical records"),
    examples: [#"add-document akowalska "Wypis ze szpitala" facility=brzoza date=2026-01-02"#])
}
