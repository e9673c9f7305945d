import Activation

/// Looking at accounts, lists and the trail (LANGUAGE.md §5, "Inspection").
extension Vocabulary {
  static let inspectionVerbs: [Verb] = [
    Verb(
      Term("show", "pokaż"), .inspection,
      Text(
        pl: "wszystko o jednym koncie, z zasłoniętym numerem PESEL",
        en: "all about one account, the PESEL masked"),
      by: [.support, .admin], Common.account(Text(pl: "login albo PESEL", en: "login or PESEL")),
      Parameter.key(
        Term("reveal", "odsłoń"), .words([Common.peselKey]),
        Text(pl: "pesel: pokazuje go w całości", en: "pesel: shows it whole")
      ) { (text) throws(ValueProblem) in try Reading.word(text, [Common.peselKey]) },
      fields: [
        .status, .origin, .method, .facility, .pin, .pinExpires, .triesLeft, .resets, .screen,
        .documents, .appointments, .pinLocked, .signInLocked, .pesel,
      ],
      examples: ["support: show akowalska", "wsparcie: pokaż akowalska"]
    ) { .inspect(.show($0, revealingPESEL: $1 != nil)) },
    Verb(
      Term("find", "znajdź"), .inspection,
      Text(
        pl: "szuka konta po loginie, numerze PESEL, jego 4 cyfrach albo nazwisku",
        en: "finds an account by login, PESEL, its last 4 digits or name"),
      by: [.support, .admin],
      Parameter.required(
        Term("TEXT", "TEKST"), .account,
        Text(pl: "login, PESEL, 4 cyfry albo część nazwiska", en: "login, PESEL, 4 digits or part of a name"),
        Reading.text),
      value: .text, fields: [.count], examples: ["support: find kowal", "support: find 0022"]
    ) { .inspect(.find($0)) },
    Verb(
      Term("why", "dlaczego"), .inspection,
      Text(
        pl: "dlaczego ta osoba czyta albo nie czyta dokumentacji i co ma zrobić",
        en: "why this person can or cannot read their records, and what to do"),
      by: [.support, .admin], Common.account(Text(pl: "login albo PESEL", en: "login or PESEL")),
      fields: [.reason, .next, .until], examples: ["support: why akowalska"]
    ) { .inspect(.why($0)) },
    Verb(
      Term("audit", "dziennik"), .inspection,
      Text(
        pl: "dziennik zdarzeń: kto, czyje, co, kiedy, z jakim skutkiem",
        en: "the audit trail: who, whose, what, when, outcome"),
      by: [.support, .admin],
      Parameter.optional(
        Common.accountName, .account, Text(pl: "tylko tego konta", en: "of this account only")
      ) {
        (text) in AccountName(text)
      },
      Parameter.key(
        Term("since", "od"), .moment, Text(pl: "od tej chwili", en: "from this moment"), Reading.moment),
      Parameter.key(Term("act", "czynność"), .verb, Text(pl: "tylko ta czynność", en: "this act only")) {
        (text) throws(ValueProblem) in
        guard let verb = Vocabulary.verb(text) else { throw .word(allowed: Vocabulary.verbs.map(\.name)) }
        return verb.name.en
      },
      Parameter.key(Common.codeKey, .code, Text(pl: "tylko z tym kodem", en: "with this code only")) {
        (text) throws(ValueProblem) in try Reading.word(text, Vocabulary.trailCodes)
      },
      fields: [.count], examples: ["support: audit akowalska", "admin: audit act=confirm code=pin-wrong"]
    ) { .inspect(.audit(AuditFilter(account: $0, since: $1, act: $2, code: $3))) },
    Verb(
      Term("verify", "sprawdź"), .inspection,
      Text(pl: "sprawdza, czy dziennik jest nienaruszony", en: "checks that the trail is whole"),
      by: [.support, .admin], fields: [.entries], refusalFields: [.entry], examples: ["support: verify"]
    ) { .inspect(.verify) },
    Verb(
      Term("accounts", "konta"), .inspection, Text(pl: "lista kont", en: "the accounts"),
      by: [.support, .admin],
      Parameter.key(Term("status"), .words(WordValues.statuses), Text(pl: "tylko takie", en: "only these")) {
        (text) throws(ValueProblem) in try Reading.word(text, WordValues.statuses) == "active"
      },
      fields: [.count], examples: ["support: accounts", "wsparcie: konta status=nieaktywne"]
    ) { .inspect(.accounts(active: $0)) },
    Verb(
      Term("facilities", "podmioty"), .inspection, Text(pl: "wykaz podmiotów", en: "the list of facilities"),
      by: [.support, .admin],
      Parameter.key(
        Term("integrated", "zintegrowany"), .words(WordValues.yesOrNo),
        Text(pl: "tylko takie", en: "only these")
      ) {
        (text) throws(ValueProblem) in try Reading.word(text, WordValues.yesOrNo) == "yes"
      },
      fields: [.count], examples: ["support: facilities integrated=yes"]
    ) { .inspect(.facilities(integrated: $0)) },
  ]
}
