import Activation

extension Verb {
  /// Support looks for an account (S7).
  package static let find = Verb(
    Term("find", "znajdź"), .inspection,
    Text(
      pl:
        "szuka konta po loginie, adresie e-mail, numerze telefonu, numerze PESEL lub jego 4 ostatnich cyfrach albo po imieniu lub nazwisku",
      en: "finds an account by login, e-mail address, phone, PESEL, its last 4 digits or name"),
    by: [.support, .admin],
    .taking(
      Parameter.words(
        Term("TEXT…", "TEKST…"), .account,
        Text(
          pl: "login, e-mail, telefon, PESEL, 4 ostatnie cyfry numeru PESEL albo części imienia i nazwiska",
          en: "login, e-mail, phone, PESEL, its last 4 digits, or parts of the name"),
        Reading.sought)
    ) { .inspect(.find($0)) },
    value: .text, fields: [.count],
    alwaysRecorded: true, deed: Text(pl: "szuka konta", en: "looks for an account"),
    examples: ["support: find kowalska anna", "support: find 0022"])
}
