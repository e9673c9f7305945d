import Activation

extension Verb {
  /// The list of accounts.
  package static let accounts = Verb(
    Term("accounts", "konta"), .inspection, Text(pl: "lista kont", en: "the accounts"),
    by: [.support, .admin],
    .taking(
      Parameter<Bool?>.key(
        Term("status"), oneOf: WordValues.statuses, Text(pl: "tylko takie", en: "only these")
      ) { (written) throws(ValueProblem) in
        try Reading.word(written.text, WordValues.statuses) == WordValues.active.en
      }
    ) { .inspect(.accounts(active: $0)) },
    fields: [.count],
    deed: Text(pl: "przegląda listę kont", en: "looks at the list of accounts"),
    examples: ["support: accounts", "wsparcie: konta status=nieaktywne"])
}
