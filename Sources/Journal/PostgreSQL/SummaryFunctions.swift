/// How far the store has come.
enum SummaryFunctions {
  static let all = [head, chainEnd, versions, summary, entryWith]

  private static let head = ServerFunction(
    name: "head", head: "head() RETURNS TABLE (number bigint, moment bigint, hash bytea) LANGUAGE sql STABLE",
    body: """

      SELECT e.number, e.moment, e.hash FROM konto.entries e ORDER BY e.number DESC LIMIT 1
      """, for: .operators)

  private static let chainEnd = ServerFunction(
    name: "chain_end",
    head: """
      chain_end(chain text) RETURNS TABLE (place integer, number bigint, moment bigint, hash bytea) LANGUAGE sql STABLE
      """,
    body: """

      SELECT e.place, e.number, e.moment, e.hash FROM konto.entries e WHERE e.chain = $1
        AND ($1 NOT LIKE 'account/%' OR konto.granted('admin', 'support', 'auditor', 'clerk', 'portal'))
      ORDER BY e.place DESC LIMIT 1
      """, for: .operators)

  /// Of each stream how many events it has.
  private static let versions = ServerFunction(
    name: "versions",
    head: "versions(streams jsonb) RETURNS TABLE (stream text, version integer) LANGUAGE sql STABLE",
    body: """

      SELECT s.stream, coalesce((SELECT max(e.version) FROM konto.events e WHERE e.stream = s.stream COLLATE "C"), 0)
      FROM jsonb_array_elements_text($1) AS s(stream)
      """, for: .operators)

  private static let summary = ServerFunction(
    name: "summary",
    head: """
      summary() RETURNS TABLE (version integer, entries bigint, events bigint, accounts bigint, active bigint,
        facilities bigint, bytes bigint, newest bigint, seal text, unsealed bigint) LANGUAGE plpgsql STABLE
      """,
    body: """

      BEGIN
        RETURN QUERY SELECT (SELECT max(s.version) FROM konto.store s), (SELECT count(*) FROM konto.entries),
          (SELECT count(*) FROM konto.events), (SELECT count(*) FROM konto.accounts),
          (SELECT count(*) FROM konto.accounts a WHERE a.status = 'active'),
          (SELECT count(*) FROM konto.events v WHERE v.stream = 'register' AND v.kind = 'facility-added'),
          (SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'konto' AND c.relkind = 'r'),
          (SELECT e.moment FROM konto.entries e ORDER BY e.number DESC LIMIT 1),
          (SELECT encode(s.hash, 'hex') FROM konto.seals s ORDER BY s.number DESC LIMIT 1),
          (SELECT count(*) FROM konto.entries e
            WHERE NOT EXISTS (SELECT FROM konto.sealed s WHERE s.entry = e.number));
      END
      """, for: .anyRole)

  /// The number of the entry that has this hash, or of the last that a seal with this hash covers.
  private static let entryWith = ServerFunction(
    name: "entry_with", head: "entry_with(hash bytea) RETURNS bigint LANGUAGE sql STABLE",
    body: """

      SELECT s.last FROM konto.seals s WHERE s.hash = $1
      UNION ALL SELECT e.number FROM konto.entries e WHERE e.hash = $1 LIMIT 1
      """, for: .operators)
}
