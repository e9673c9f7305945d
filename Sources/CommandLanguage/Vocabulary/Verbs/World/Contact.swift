import Activation

extension Verb {
  /// Where the portal sends an account's messages changes (S9).
  package static let contact = Verb(
    Term("contact", "zmień-kontakt"), .world,
    Text(pl: "zmienia adres e-mail i telefon konta", en: "changes an account's e-mail and phone"),
    by: [.admin],
    .taking(
      Common.account(),
      Parameter<Stated<EmailAddress>?>.key(
        Term("email"), .text, or: [WordValues.none], Text(pl: "adres albo brak", en: "an address or none"),
        Reading.stated),
      Parameter<Stated<PhoneNumber>?>.key(
        Term("phone", "telefon"), .text, or: [WordValues.none],
        Text(pl: "numer albo brak", en: "a number or none"), Reading.stated)
    ) { name, email, phone in
      let change = ContactChange(email: email ?? .unstated, phone: phone ?? .unstated)
      return .act(.account(.changeContact(name, change)))
    },
    refusals: [.admission(.accountNotFound), .account(.contactInvalid)],
    deed: Text(pl: "zmienia dane kontaktowe", en: "changes the contact data"),
    examples: ["contact akowalska email=none phone=600700800"])
}
