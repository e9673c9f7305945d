import Activation

extension Verb {
  /// An account comes to be, inactive.
  package static let createAccount = Verb(
    Term("create-account", "załóż-konto"), .world,
    Text(pl: "zakłada konto pacjenta; jest nieaktywne", en: "creates a patient's account; it is inactive"),
    by: [.admin],
    .taking(
      Parameter<Claimed<Login>>.required(
        Common.accountName, .text, Text(pl: "nowy login", en: "the new login"), Reading.claimed),
      Common.holderName(),
      Common.pesel(Text(pl: "PESEL właściciela konta", en: "the holder's PESEL").withInventedBirths),
      Parameter<Stated<EmailAddress>?>.key(
        Term("email"), .text, or: [WordValues.none],
        Text(
          pl: "adres albo brak (domyślnie LOGIN@example.test)",
          en: "an address or none (default LOGIN@example.test)"),
        Reading.stated),
      Parameter<Claimed<PhoneNumber>?>.key(
        Term("phone", "telefon"), .text, Text(pl: "9–15 cyfr", en: "9–15 digits"), Reading.claimed),
      Parameter<Secret?>.key(
        Term("password", "hasło"), .secret,
        Text(
          pl: "hasło (domyślnie zna je tylko właściciel)",
          en: "the password (default: one only the holder knows)"),
        Reading.secret)
    ) { login, holder, pesel, email, phone, password in
      let claim = NewAccountClaim(
        login: login, holder: holder, pesel: pesel, email: email ?? .unstated, phone: phone,
        password: password)
      return .act(.account(.create(claim)))
    },
    fields: [.status],
    refusals: [
      .account(.loginInvalid), .account(.loginTaken), .account(.nameInvalid), .account(.peselInvalid),
      .account(.peselTaken), .account(.contactInvalid),
      .account(.passwordTooShort),
    ],
    deed: Text(pl: "zakłada konto", en: "creates an account"),
    examples: [
      #"create-account bnowak "Bartosz Nowak" pesel=01620300015"#,
      #"załóż-konto bnowak "Bartosz Nowak" pesel=01620300015 email=brak telefon="600 700 800""#,
    ])
}
