import Activation

extension Verb {
  /// All about one account, as support sees it (S7).
  package static let show = Verb(
    Term("show", "pokaż"), .inspection,
    Text(
      pl: "wszystko o jednym koncie, z zasłoniętym numerem PESEL",
      en: "all about one account, the PESEL masked"),
    by: [.support, .admin],
    .taking(
      Common.who(),
      Parameter<String?>.key(
        Term("reveal", "odsłoń"), oneOf: [Common.peselKey],
        Text(pl: "pesel: pokazuje go w całości", en: "pesel: shows it whole")
      ) { (written) throws(ValueProblem) in try Reading.word(written.text, [Common.peselKey]) }
    ) { .inspect(.show($0, revealingPESEL: $1 != nil)) },
    fields: [
      .status, .origin, .method, .facility, .pin, .pinExpires, .triesLeft, .resets, .screen, .documents,
      .appointments, .pinLocked, .signInLocked, .pesel,
    ],
    refusalFields: [.count], refusals: [.admission(.accountNotFound), .admission(.accountAmbiguous)],
    alwaysRecorded: true, deed: Text(pl: "ogląda dane konta", en: "looks at the account"),
    examples: ["support: show akowalska", "wsparcie: pokaż kowalska anna"])
}
