/// Entries of the trail, by what they are compared with.
enum TrailFunctions {
  static let all = [condition, found, counted]

  /// What entries may be compared by; the text that is compared with comes quoted after it.
  static let comparisons = [
    "number <=", "number <", "number >", "subject =", "operator =", "role =", "facility =", "person =",
    "act =",
    "act = ANY", "outcome =", "outcome = ANY", "outcome <> ALL", "moment >=", "moment <", "moment <=",
  ]

  private static let condition = ServerFunctions.Function(
    name: "trail_condition", head: "trail_condition(conditions jsonb) RETURNS text LANGUAGE plpgsql STABLE",
    body: """

      DECLARE
        text text := 'true';
        part record;
      BEGIN
        FOR part IN SELECT c->>0 AS comparison, c->>1 AS value FROM jsonb_array_elements(conditions) c
        LOOP
          IF NOT part.comparison = ANY (ARRAY[\(comparisons.map { "'\($0)'" }.joined(separator: ", "))]) THEN
            RAISE EXCEPTION 'entries are not compared so: %', part.comparison
              USING ERRCODE = '\(ServerRefusal.unfit.rawValue)';
          END IF;
          text := text || format(' AND %s (%L)', part.comparison, part.value);
        END LOOP;
        RETURN text;
      END
      """)

  private static let found = ServerFunctions.Function(
    name: "trail_found",
    head: """
      trail_found(conditions jsonb, most integer) RETURNS TABLE (number bigint, moment bigint, role text, facility text,
        person text, operator text, subject text, act text, outcome text, shown integer) LANGUAGE plpgsql
      """,
    body: """

      DECLARE
        count integer;
      BEGIN
        RETURN QUERY EXECUTE 'SELECT number, moment, role, facility, person, operator, subject, act, outcome, shown
          FROM konto.entries WHERE ' || konto.trail_condition(conditions) || ' ORDER BY number DESC LIMIT $1' USING most;
        GET DIAGNOSTICS count = ROW_COUNT;
        IF count > 0 THEN
          PERFORM konto.record_read(CASE WHEN konto.granted('support') THEN 'support'
            WHEN konto.granted('auditor') THEN 'auditor' ELSE 'admin' END, NULL, 'audit', ARRAY[NULL], count);
        END IF;
      END
      """, for: .trail)

  private static let counted = ServerFunctions.Function(
    name: "trail_counted", head: "trail_counted(conditions jsonb) RETURNS bigint LANGUAGE plpgsql STABLE",
    body: """

      DECLARE
        count bigint;
      BEGIN
        EXECUTE 'SELECT count(*) FROM konto.entries WHERE ' || konto.trail_condition(conditions) INTO count;
        RETURN count;
      END
      """, for: .trail)
}
