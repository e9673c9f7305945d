import Activation

/// What whoever verifies is given: of events digests alone, as they stand there and as they are made anew.
enum DigestFunctions {
  static let all = [digests, near, newest, seals, strays, withoutSecrets]

  private static let digests = ServerFunction(
    name: "digests",
    head: """
      digests() RETURNS TABLE (number bigint, moment bigint, role text, facility text, person text, operator text,
        subject text, act text, outcome text, shown integer, reason text, chain text, place integer, hash bytea,
        nth integer, digest bytea, computed bytea) LANGUAGE plpgsql STABLE
      """,
    body: """

      BEGIN
        RETURN QUERY
          SELECT e.number, e.moment, e.role, e.facility, e.person, e.operator, e.subject, e.act, e.outcome, e.shown, e.reason,
            e.chain, e.place, e.hash, v.nth, v.digest,
            CASE WHEN v.entry IS NOT NULL THEN konto.event_digest(v.stream, v.version, v.kind, v.payload) END
          FROM konto.entries e LEFT JOIN konto.events v ON v.entry = e.number;
      END
      """, for: .trail)

  /// Of the newest entries, and of those that are shown, each with the end of what it is chained to.
  private static let near = ServerFunction(
    name: "digests_near",
    head: """
      digests_near(newest bigint, shown bigint[]) RETURNS TABLE (number bigint, moment bigint, role text, facility text,
        person text, operator text, subject text, act text, outcome text, shown_rows integer, reason text, chain text,
        place integer, hash bytea, nth integer, digest bytea, computed bytea, before bigint, before_hash bytea)
        LANGUAGE plpgsql STABLE
      """,
    body: """

      BEGIN
        RETURN QUERY
          WITH wanted AS MATERIALIZED (
            (SELECT n.number FROM konto.entries n ORDER BY n.number DESC LIMIT newest) UNION SELECT unnest(shown))
          SELECT e.number, e.moment, e.role, e.facility, e.person, e.operator, e.subject::text, e.act, e.outcome, e.shown,
            e.reason, e.chain::text, e.place, e.hash, v.nth, v.digest,
            CASE WHEN v.entry IS NOT NULL THEN konto.event_digest(v.stream, v.version, v.kind, v.payload) END,
            p.moment, p.hash
          -- Each is looked up by itself: joined, all entries might be read for them.
          FROM wanted w CROSS JOIN LATERAL (SELECT * FROM konto.entries x WHERE x.number = w.number OFFSET 0) e
            LEFT JOIN konto.entries p ON p.chain = e.chain AND p.place = e.place - 1
            LEFT JOIN konto.events v ON v.entry = e.number
          ORDER BY e.number, v.nth;
      END
      """, for: .trail)

  /// Whether the newest entries are all there are; else the first number from the oldest of them on that a seal covers and
  /// that is gone. What no seal covers yet may lack numbers: whoever was refused has used theirs up.
  private static let newest = ServerFunction(
    name: "newest_entries",
    head: """
      newest_entries(most bigint) RETURNS TABLE (are_all boolean, gone bigint) LANGUAGE plpgsql STABLE
      """,
    body: """

      DECLARE
        first bigint := (SELECT e.number FROM konto.entries e ORDER BY e.number DESC OFFSET most - 1 LIMIT 1);
      BEGIN
        are_all := first IS NULL OR NOT EXISTS (SELECT FROM konto.entries e WHERE e.number < first);
        IF NOT are_all THEN
          -- Each is looked up by itself: joined, all entries might be read for them.
          gone := (SELECT s.entry FROM konto.sealed s
            WHERE s.entry > first AND (SELECT e.number FROM konto.entries e WHERE e.number = s.entry) IS NULL
            ORDER BY s.entry LIMIT 1);
        END IF;
        RETURN NEXT;
      END
      """, for: .trail)

  private static let seals = ServerFunction(
    name: "seals_told",
    head: """
      seals_told() RETURNS TABLE (number integer, moment bigint, entries integer, last bigint, hash bytea,
        entry bigint, entry_hash bytea, copied boolean) LANGUAGE sql STABLE
      """,
    body: """

      SELECT s.number, s.moment, s.entries, s.last, s.hash, m.entry, e.hash, s.copied
      FROM konto.seals s LEFT JOIN konto.sealed m ON m.seal = s.number LEFT JOIN konto.entries e ON e.number = m.entry
      """, for: .operators)

  private static let strays = ServerFunction(
    name: "stray_events", head: "stray_events() RETURNS bigint LANGUAGE sql STABLE",
    body: """

      SELECT count(*) FROM konto.events v
      WHERE NOT EXISTS (SELECT FROM konto.entries e WHERE e.number = v.entry)
      """, for: .operators)

  /// The values of an event as they leave the store.
  private static let withoutSecrets = ServerFunction(
    name: "without_secrets",
    head: "without_secrets(payload jsonb, reveals boolean) RETURNS jsonb LANGUAGE sql IMMUTABLE",
    body: """

      SELECT CASE WHEN reveals OR NOT p ? 'pesel' THEN p
        ELSE jsonb_set(p, '{pesel}', to_jsonb('\(PESEL.mask)' || right(p->>'pesel', 4))) END
      FROM (SELECT payload - ARRAY[\(KeptEvent.secrets.sorted().map { "'\($0)'" }.joined(separator: ", "))]) AS o(p)
      """)
}
