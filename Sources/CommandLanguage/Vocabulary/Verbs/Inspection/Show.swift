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
        revealKey, oneOf: [Common.peselKey],
        Text(pl: "pesel: pokazuje go w całości", en: "pesel: shows it whole")
      ) { (written) throws(ValueProblem) in try Reading.word(written.text, [Common.peselKey]) },
      Parameter<StatedReason?>.key(
        reasonKey, .text,
        Text(
          pl: "po co potrzebny jest numer; wymagany przy trwałych danych",
          en: "why the number is needed; on a store it must be given"),
        Reading.reason)
    ) { (name, reveal, reason) throws(ArgumentProblem) in
      guard reveal != nil else {
        if reason != nil { throw .missing(Term(revealKey.en + "=", revealKey.pl + "=")) }
        return .inspect(.show(name, revealing: nil))
      }
      return .inspect(.show(name, revealing: Revelation(reason: reason)))
    },
    fields: [
      .status, .origin, .method, .facility, .pin, .pinExpires, .triesLeft, .resets, .screen, .documents,
      .appointments, .pinLocked, .signInLocked, .pesel,
    ],
    refusalFields: [.count], refusals: [.admission(.accountNotFound), .admission(.accountAmbiguous)],
    alwaysRecorded: true, deed: Text(pl: "ogląda dane konta", en: "looks at the account"),
    examples: [
      "support: show akowalska", "wsparcie: pokaż kowalska anna",
      "support: show akowalska reveal=pesel reason=\"NFZ 12/2026\"",
    ])

  private static let revealKey = Term("reveal", "odsłoń")
  /// Why a PESEL is to be shown whole.
  static let reasonKey = Term("reason", "powód")
}
