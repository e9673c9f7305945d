import Activation

extension Verb {
  /// The audit trail: who, whose, what, when, outcome.
  package static let audit = Verb(
    Term("audit", "dziennik"), .inspection,
    Text(
      pl: "dziennik zdarzeń: kto, czyje, co, kiedy, z jakim skutkiem",
      en: "the audit trail: who, whose, what, when, outcome"),
    by: [.support, .admin, .auditor],
    .taking(
      Parameter<AccountName?>.optional(
        Common.accountName, .account, Text(pl: "tylko tego konta", en: "of this account only"),
        Reading.account),
      Parameter<Moment?>.key(
        Term("since", "od"), .moment, Text(pl: "od tej daty i godziny", en: "from this moment"),
        Reading.moment),
      Parameter<String?>.key(
        Term("act", "czynność"), .act, Text(pl: "tylko ta czynność", en: "this act only"), Reading.act),
      Parameter<String?>.key(
        Term("code", "kod"), .code, Text(pl: "tylko z tym kodem", en: "with this code only")
      ) { (written) throws(ValueProblem) in try Reading.word(written.text, Vocabulary.trailCodes) }
    ) { .inspect(.audit(AuditFilter(account: $0, since: $1, act: $2, code: $3))) },
    fields: [.count], refusals: [.admission(.accountNotFound)],
    alwaysRecorded: true, deed: Text(pl: "przegląda dziennik zdarzeń", en: "looks at the audit trail"),
    examples: ["support: audit akowalska", "admin: audit act=confirm code=pin-wrong"])
}
