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
      AuditKeys.account, AuditKeys.viewed, AuditKeys.operators, AuditKeys.actor, AuditKeys.since,
      AuditKeys.until, AuditKeys.acts, AuditKeys.codes, AuditKeys.order, AuditKeys.limit, AuditKeys.after,
      AuditKeys.grouping
    ) {
      (account, viewed, operators, actor, since, until, acts, codes, order, limit, after, grouping)
        throws(ArgumentProblem) in
      if account != nil, viewed != nil { throw .exclusive(Common.accountName, AuditKeys.viewed.name) }
      if grouping != nil, order != nil { throw .exclusive(AuditKeys.order.name, AuditKeys.grouping.name) }
      if grouping != nil, after != nil { throw .exclusive(AuditKeys.after.name, AuditKeys.grouping.name) }
      return .inspect(
        .audit(
          AuditFilter(
            account: account, viewed: viewed, operators: operators, actor: actor, since: since,
            until: until, acts: acts, codes: codes, order: order, limit: limit, after: after,
            grouping: grouping)))
    },
    fields: [.count], refusals: [.admission(.accountNotFound)],
    alwaysRecorded: true, deed: Text(pl: "przegląda dziennik zdarzeń", en: "looks at the audit trail"),
    examples: [
      "support: audit akowalska", "admin: audit act=confirm code=pin-wrong",
      "support: audit viewed=akowalska since=7d", "admin: audit act=issue-pin code=ok count-by=operator",
      "wsparcie: dziennik czynność=zaloguj-się kod=odmowa od=dziś",
      "admin: audit act=login,confirm limit=20 order=newest",
    ])

  /// In which order entries are told.
  package static let orderKey = Term("order", "kolejność")
  /// After which entry a list begins.
  package static let afterKey = Term("after", "po")
}

/// What the trail can be asked.
private enum AuditKeys {
  static let account = Parameter<AccountName?>.optional(
    Common.accountName, .account, Text(pl: "tylko tego konta", en: "of this account only"),
    Reading.account)
  static let viewed = Parameter<AccountName?>.key(
    Term("viewed", "czyje"), .account,
    Text(pl: "kto oglądał to konto", en: "who looked at this account"), Reading.account)
  static let operators = Parameter<[String]?>.key(
    Term("operator"), .text,
    Text(
      pl: "tylko wpisy tego operatora (nazwa w nawiasie kwadratowym) albo kilku, po przecinku",
      en: "by this operator only, as in the brackets, or by several, with commas between"),
    Reading.operators)
  static let actor = Parameter<AuditActor?>.key(
    Term("actor", "kto"), .actor, or: [ActorName.clerk],
    Text(pl: "tylko działania tej osoby albo roli", en: "by this actor only"), Reading.auditActor)
  static let since = Parameter<AuditTime?>.key(
    Term("since", "od"), .pointInTime, or: [WordValues.today],
    Text(pl: "nie wcześniejsze (7d: z ostatnich 7 dni)", en: "from this moment or day, or so long ago"),
    Reading.auditTime)
  static let until = Parameter<AuditTime?>.key(
    Term("until", "do"), .pointInTime, or: [WordValues.today],
    Text(pl: "nie późniejsze (dzień: do jego końca)", en: "up to this moment or the end of this day"),
    Reading.auditTime)
  static let acts = Parameter<[String]?>.key(
    Term("act", "czynność"), .act, Text(pl: "tylko te czynności", en: "these acts only"), Reading.acts)
  static let codes = Parameter<[String]?>.key(
    Term("code", "kod"), .code, or: Vocabulary.trailOutcomes,
    Text(pl: "tylko z tymi kodami; odmowa: każda odmowa", en: "with these codes only; refused: any refusal"),
    Reading.trailCodes)
  static let order = Parameter<AuditOrder?>.key(
    Verb.orderKey, oneOf: AuditOrder.self,
    Text(pl: "od których wpisów zacząć", en: "which entries come first"))
  static let limit = Parameter<Int?>.key(
    Term("limit"), .number, Text(pl: "ile pokazać najwyżej", en: "so many at most"), Reading.listLimit)
  static let after = Parameter<Int?>.key(
    Verb.afterKey, .number,
    Text(pl: "dalszy ciąg: wpisy po tym numerze", en: "on from this entry's number"),
    Reading.number)
  static let grouping = Parameter<AuditGrouping?>.key(
    Term("count-by", "licz-według"), oneOf: AuditGrouping.self,
    Text(
      pl: "zamiast wpisów ich liczby, np. dla każdego operatora",
      en: "how many entries there are of each"))
}
