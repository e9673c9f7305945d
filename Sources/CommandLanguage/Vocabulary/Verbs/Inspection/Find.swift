import Activation

extension Verb {
  /// Support looks for an account (S7).
  package static let find = Verb(
    Term("find", "znajdź"), .inspection,
    Text(
      pl:
        "szuka konta po loginie, numerze PESEL lub 4 ostatnich cyfrach numeru PESEL albo po imieniu lub nazwisku",
      en: "finds an account by login, PESEL, its last 4 digits or name"),
    by: [.support, .admin],
    .taking(
      Parameter.required(
        Term("TEXT", "TEKST"), .account,
        Text(
          pl: "login, PESEL, 4 ostatnie cyfry numeru PESEL albo część imienia lub nazwiska",
          en: "login, PESEL, its last 4 digits or part of a name"),
        Reading.text)
    ) { .inspect(.find($0)) },
    value: .text, fields: [.count],
    alwaysRecorded: true, deed: Text(pl: "szuka konta", en: "looks for an account"),
    examples: ["support: find kowal", "support: find 0022"])
}
