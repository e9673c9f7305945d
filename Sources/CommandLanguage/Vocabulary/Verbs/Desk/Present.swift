import Activation

extension Verb {
  /// The patient states a login and shows a document (R13, R14).
  package static let present = Verb(
    Term("present", "okaż"), .desk,
    Text(
      pl: "pacjent podaje login i okazuje dokument tożsamości",
      en: "the patient states a login and shows an identity document"),
    by: [.patient],
    .taking(
      Parameter<AccountName??>.key(
        Common.loginKey, .account, or: [WordValues.none],
        Text(
          pl: "podany login (domyślnie własny) albo brak", en: "the login stated (default: their own) or none"
        )
      ) { WordValues.none.matches($0.text) ? nil : AccountName($0.text) },
      Parameter<DocumentKind??>.key(
        documentKey, oneOf: WordValues.terms(of: DocumentKind.self) + [WordValues.none],
        Text(
          pl: "rodzaj dokumentu (domyślnie dowód-osobisty) albo brak",
          en: "the kind of document (default id-card) or none")
      ) { (written) throws(ValueProblem) in try Reading.oneOrNone(of: DocumentKind.self, written.text) },
      Parameter<String?>.key(
        numberKey, .text, Text(pl: "numer dokumentu", en: "the document's number"),
        Reading.text),
      Parameter<Claimed<PESEL>?>.key(
        Common.peselKey, .pesel,
        Text(pl: "PESEL na dokumencie (domyślnie własny)", en: "the PESEL on it (default: their own)"),
        Reading.claimed),
      Parameter<CalendarDate?>.key(
        expiresKey, .date,
        Text(pl: "ostatni dzień ważności", en: "the last day on which it is good"), Reading.date)
    ) { (login, document, number, pesel, expires) throws(ArgumentProblem) in
      // No document cannot have a number, a PESEL or an expiry date.
      if case .some(.none) = document {
        if number != nil { throw .exclusive(documentKey, numberKey) }
        if pesel != nil { throw .exclusive(documentKey, Common.peselKey) }
        if expires != nil { throw .exclusive(documentKey, expiresKey) }
      }
      return .present(
        PresentationRequest(
          login: login, document: document, number: number, pesel: pesel, expires: expires))
    },
    refusals: [.admission(.accountNotFound), .desk(.noRequest)], trial: .desk(.present(.nothing)),
    deed: Text(
      pl: "odpowiada rejestracji na pytania o login i dokument tożsamości",
      en: "answers the desk about the login and the identity document"),
    examples: [
      "akowalska: present", "akowalska: present document=id-card number=ZZZ500000",
      "akowalska: okaż dokument=paszport ważny-do=2030-12-31",
    ])

  private static let documentKey = Term("document", "dokument")
  private static let numberKey = Term("number", "numer")
  private static let expiresKey = Term("expires", "ważny-do")
}
