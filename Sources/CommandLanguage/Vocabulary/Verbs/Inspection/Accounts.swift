import Activation

extension Verb {
  /// The list of accounts.
  package static let accounts = Verb(
    Term("accounts", "konta"), .inspection, Text(pl: "lista kont", en: "the accounts"),
    by: [.support, .admin],
    .taking(
      Parameter<Bool?>.key(
        Term("status", "stan"), oneOf: WordValues.statuses,
        Text(pl: "tylko konta w tym stanie", en: "only those of this status")
      ) { (written) throws(ValueProblem) in
        try Reading.word(written.text, WordValues.statuses) == WordValues.active.en
      }
    ) { .inspect(.accounts(active: $0)) },
    fields: [.count],
    alwaysRecorded: true, deed: Text(pl: "przegląda listę kont", en: "looks at the list of accounts"),
    examples: ["support: accounts", "wsparcie: konta stan=nieaktywne"])
}
