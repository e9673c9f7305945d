import Activation

/// At the reception desk (R12–R16, LANGUAGE.md §5).
extension Vocabulary {
  static let deskVerbs: [Verb] = [
    Verb(
      Term("come", "zgłoś-się"), .desk,
      Text(
        pl: "pacjent przychodzi do rejestracji i prosi o aktywację",
        en: "the patient comes to the desk and asks for activation"),
      by: [.patient], Common.facility(), examples: ["akowalska: come brzoza"]
    ) { .act(.desk(.come($0))) },
    Verb(
      Term("present", "okaż"), .desk,
      Text(
        pl: "pacjent podaje login i okazuje dokument tożsamości",
        en: "the patient states a login and shows an identity document"),
      by: [.patient],
      Parameter.key(
        Common.loginKey, .wordsOr([WordValues.none], .account),
        Text(
          pl: "podany login (domyślnie własny) albo brak", en: "the login stated (default the own) or none")
      ) { (text) -> AccountName? in WordValues.none.matches(text) ? nil : AccountName(text) },
      Parameter.key(
        Common.documentKey, .words(WordValues.terms(of: DocumentKind.self) + [WordValues.none]),
        Text(
          pl: "rodzaj dokumentu (domyślnie dowód-osobisty) albo brak",
          en: "the kind of document (default id-card) or none")
      ) { (text) throws(ValueProblem) -> DocumentKind? in
        if WordValues.none.matches(text) { return nil }
        let word = try Reading.word(text, WordValues.terms(of: DocumentKind.self) + [WordValues.none])
        return DocumentKind(rawValue: word)
      },
      Parameter.key(
        Common.numberKey, .text, Text(pl: "numer dokumentu", en: "the document's number"), Reading.text),
      Parameter.key(
        Common.peselKey, .pesel,
        Text(pl: "PESEL na dokumencie (domyślnie własny)", en: "the PESEL on it (default the own)")
      ) {
        (text) in Claimed<PESEL>(text)
      },
      Parameter.key(
        Common.expiresKey, .date, Text(pl: "ostatni dzień ważności", en: "the last day on which it is good"),
        Reading.date),
      examples: [
        "akowalska: present", "akowalska: present document=id-card number=ZZZ500000",
        "akowalska: okaż dokument=paszport ważny-do=2030-12-31",
      ]
    ) { login, document, number, pesel, expires in
      try PresentationRequest.exclusive(document, number, pesel, expires)
      return .present(
        PresentationRequest(
          login: login, document: document, number: number, pesel: pesel, expires: expires))
    },
    Verb(
      Term("issue-pin", "wygeneruj-pin"), .desk,
      Text(pl: "pracownik generuje PIN do aktywacji konta", en: "the clerk generates the activation PIN"),
      by: [.clerk],
      Parameter.optional(
        Term("WHO", "KTO"), .account,
        Text(pl: "kto czeka (domyślnie najdłużej)", en: "who waits (default: the longest)")
      ) {
        (text) in AccountName(text)
      },
      value: .text, fields: [.account, .facility, .expires], refusalFields: [.until],
      examples: ["clerk@brzoza: issue-pin -> pin", "pracownik@brzoza: wygeneruj-pin akowalska"]
    ) { .act(.desk(.issuePIN($0))) },
    Verb(
      Term("revoke-pin", "unieważnij-pin"), .desk,
      Text(pl: "pracownik unieważnia otwarty PIN", en: "the clerk revokes the open PIN"),
      by: [.clerk], Common.account(Text(pl: "login albo PESEL", en: "login or PESEL")),
      examples: ["clerk@brzoza: revoke-pin akowalska"]
    ) { .act(.desk(.revokePIN($0))) },
    Verb(
      Term("queue", "kolejka"), .desk,
      Text(pl: "kto czeka w rejestracji", en: "who waits at the desk"),
      by: [.clerk], fields: [.count], examples: ["clerk@brzoza: queue"]
    ) { .act(.desk(.viewQueue)) },
  ]
}
