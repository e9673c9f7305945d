import Activation

/// The administrator's verbs: accounts and facilities (LANGUAGE.md §5, "The world").
extension Vocabulary {
  static let worldVerbs: [Verb] = [
    Verb(
      Term("facility", "podmiot"), .world,
      Text(pl: "dopisuje podmiot leczniczy do wykazu", en: "adds a healthcare facility to the list"),
      by: [.admin],
      Parameter.required(Term("ID"), .text, Text(pl: "2–32 znaki a–z 0–9 -", en: "2–32 of a–z 0–9 -")) {
        (text) in Claimed<FacilityID>(text)
      },
      Parameter.required(Term("NAME", "NAZWA"), .title, Text(pl: "nazwa podmiotu", en: "the facility's name"))
      {
        (text) in Claimed<Title>(text)
      },
      Parameter.key(
        Term("integrated", "zintegrowany"), .words(WordValues.yesOrNo),
        Text(pl: "czy wydaje PIN-y (domyślnie tak)", en: "whether it issues PINs (default yes)")
      ) { (text) throws(ValueProblem) in try Reading.word(text, WordValues.yesOrNo) == "yes" },
      Parameter.key(Term("regon"), .number, Text(pl: "9 cyfr", en: "9 digits")) {
        (text) in Claimed<REGON>(text)
      },
      examples: [
        #"facility brzoza "Szpital pod Brzozą""#,
        #"podmiot jawor "Przychodnia Jawor" zintegrowany=nie regon=123456785"#,
      ]
    ) { id, name, integrated, regon in
      .act(
        .register(
          .addFacility(
            NewFacilityClaim(id: id, name: name, isIntegrated: integrated ?? true, regon: regon))))
    },
    Verb(
      Term("integrate", "zintegruj"), .world,
      Text(pl: "włącza podmiot do systemu: wydaje PIN-y", en: "integrates a facility: it issues PINs"),
      by: [.admin], Common.facilityID(), examples: ["integrate jawor"]
    ) { .act(.register(.integrate($0))) },
    Verb(
      Term("delist", "wykreśl"), .world,
      Text(
        pl: "wyłącza podmiot z systemu: PIN-y już wydane działają",
        en: "removes a facility from the system: PINs already issued stay good"),
      by: [.admin], Common.facilityID(), examples: ["delist brzoza"]
    ) { .act(.register(.delist($0))) },
    Verb(
      Term("create-account", "załóż-konto"), .world,
      Text(pl: "zakłada konto pacjenta; jest nieaktywne", en: "creates a patient's account; it is inactive"),
      by: [.admin],
      Parameter.required(Common.accountName, .text, Text(pl: "nowy login", en: "the new login")) {
        (text) in Claimed<Login>(text)
      },
      Common.holderName(),
      Common.pesel(Text(pl: "PESEL właściciela konta", en: "the holder's PESEL")),
      Parameter.key(
        Term("email"), .wordsOr([WordValues.none], .text),
        Text(
          pl: "adres albo brak (domyślnie LOGIN@example.test)",
          en: "an address or none (default LOGIN@example.test)")
      ) { (text) -> Stated<EmailAddress> in Common.stated(text) },
      Parameter.key(Term("phone", "telefon"), .text, Text(pl: "9–15 cyfr", en: "9–15 digits")) {
        (text) in Claimed<PhoneNumber>(text)
      },
      Parameter.key(
        Term("password", "hasło"), .secret,
        Text(
          pl: "hasło (domyślnie zna je tylko właściciel)",
          en: "the password (default: one only the holder knows)"),
        Reading.secret),
      fields: [.status],
      examples: [
        #"create-account bnowak "Bartosz Nowak" pesel=01620300015"#,
        #"załóż-konto bnowak "Bartosz Nowak" pesel=01620300015 email=brak telefon="600 700 800""#,
      ]
    ) { login, holder, pesel, email, phone, password in
      .act(
        .account(
          .create(
            NewAccountClaim(
              login: login, holder: holder, pesel: pesel, email: email ?? .unstated, phone: phone,
              password: password))))
    },
    Verb(
      Term("contact", "kontakt"), .world,
      Text(pl: "zmienia adres e-mail i telefon konta", en: "changes an account's e-mail and phone"),
      by: [.admin],
      Common.account(Text(pl: "login albo PESEL", en: "login or PESEL")),
      Parameter.key(
        Term("email"), .wordsOr([WordValues.none], .text),
        Text(pl: "adres albo brak", en: "an address or none")
      ) { (text) -> Stated<EmailAddress> in Common.stated(text) },
      Parameter.key(
        Term("phone", "telefon"), .wordsOr([WordValues.none], .text),
        Text(pl: "numer albo brak", en: "a number or none")
      ) { (text) -> Stated<PhoneNumber> in Common.stated(text) },
      examples: ["contact akowalska email=none phone=600700800"]
    ) { name, email, phone in
      .act(
        .account(.changeContact(name, ContactChange(email: email ?? .unstated, phone: phone ?? .unstated))))
    },
    Verb(
      Term("add-document", "dodaj-dokument"), .world,
      Text(
        pl: "dodaje dokument do dokumentacji na koncie", en: "adds a document to an account's medical records"
      ),
      by: [.admin, .clerk],
      Common.account(Text(pl: "login albo PESEL", en: "login or PESEL")),
      Parameter.required(
        Term("TITLE", "TYTUŁ"), .title, Text(pl: "tytuł dokumentu", en: "the document's title")
      ) {
        (text) in Claimed<Title>(text)
      },
      Parameter.requiredKey(
        Common.facilityKey, .facility, Text(pl: "skąd pochodzi", en: "where it comes from")
      ) {
        (text) in FacilityName(text)
      },
      Parameter.key(
        Term("date", "data"), .date, Text(pl: "dzień (domyślnie dziś)", en: "the day (default today)"),
        Reading.date),
      examples: [#"add-document akowalska "Wypis ze szpitala" facility=brzoza date=2026-01-02"#]
    ) { name, title, facility, date in
      .act(
        .account(.addDocument(NewDocumentClaim(account: name, title: title, facility: facility, date: date))))
    },
  ]
}
