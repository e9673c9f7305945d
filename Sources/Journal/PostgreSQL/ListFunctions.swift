/// Lists: of accounts by the lookup tables, and of the trail.
enum ListFunctions {
  static let all = [found, counted, trailFound, trailCounted, trailCondition]

  /// The accounts that meet a criterion. Of the arrays, `words` has what is compared, `letters` what an index of names is
  /// asked for.
  private static let condition = """
    CASE criterion
          WHEN 'any' THEN 'true'
          WHEN 'handle' THEN 'login = $1[1] OR login IN (
            SELECT c.login FROM konto.contacts c WHERE c.email = $1[1] OR c.phone = ANY ($1[2:]))'
          WHEN 'login-prefix' THEN 'login >= $1[1] AND login < $1[1] || chr(127)'
          WHEN 'pesel' THEN 'pesel = $1[1]'
          WHEN 'last-four' THEN 'last_four = $1[1]'
          WHEN 'status' THEN 'status = $1[1]'
          WHEN 'near' THEN 'login = ANY ($1) OR login IN (
            SELECT a.login FROM konto.accounts a WHERE konto.letters(a.folded) && $2 ORDER BY a.since LIMIT 200)'
          WHEN 'name' THEN 'NOT EXISTS (SELECT FROM unnest($1) w WHERE strpos(folded, w) = 0)'
            || CASE WHEN cardinality(letters) > 0 THEN ' AND konto.letters(folded) @> $2' ELSE '' END
        END
    """

  private static let found = ServerFunctions.Function(
    name: "accounts_found",
    head: """
      accounts_found(criterion text, words text[], letters text[], is_oldest_first boolean, most integer)
        RETURNS TABLE (login text, holder text, last_four text, status text) LANGUAGE plpgsql
      """,
    body: """

      DECLARE
        condition text := \(condition);
        number integer;
      BEGIN
        PERFORM konto.demand('admin', 'support');
        IF is_oldest_first AND most IS NOT NULL THEN
          condition := 'login IN (SELECT login FROM konto.accounts WHERE ' || condition || ' ORDER BY since, login LIMIT $3)';
        END IF;
        RETURN QUERY EXECUTE 'SELECT login, holder, last_four, status FROM konto.accounts WHERE ' || condition
          || ' ORDER BY login LIMIT $3' USING words, letters, most;
        GET DIAGNOSTICS number = ROW_COUNT;
        IF number > 0 THEN
          PERFORM konto.record_read(CASE WHEN konto.granted('support') THEN 'support' ELSE 'admin' END, NULL, 'find',
            ARRAY[NULL], number);
        END IF;
      END
      """, isForOperators: true)

  private static let counted = ServerFunctions.Function(
    name: "accounts_counted",
    head: """
      accounts_counted(criterion text, words text[], letters text[]) RETURNS bigint LANGUAGE plpgsql STABLE
      """,
    body: """

      DECLARE
        number bigint;
      BEGIN
        PERFORM konto.demand('admin', 'support');
        EXECUTE 'SELECT count(*) FROM konto.accounts WHERE ' || \(condition) INTO number USING words, letters;
        RETURN number;
      END
      """, isForOperators: true)

  /// What entries may be compared by; the text that is compared with comes quoted after it.
  static let comparisons = [
    "number <=", "number <", "number >", "subject =", "operator =", "role =", "facility =", "person =", "act =",
    "act = ANY", "outcome =", "outcome = ANY", "outcome <> ALL", "moment >=", "moment <", "moment <=",
  ]

  private static let trailCondition = ServerFunctions.Function(
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

  private static let trailFound = ServerFunctions.Function(
    name: "trail_found",
    head: """
      trail_found(conditions jsonb, most integer) RETURNS TABLE (number bigint, moment bigint, role text, facility text,
        person text, operator text, subject text, act text, outcome text, shown integer) LANGUAGE plpgsql
      """,
    body: """

      DECLARE
        count integer;
      BEGIN
        PERFORM konto.demand('admin', 'support', 'auditor');
        RETURN QUERY EXECUTE 'SELECT number, moment, role, facility, person, operator, subject, act, outcome, shown
          FROM konto.entries WHERE ' || konto.trail_condition(conditions) || ' ORDER BY number DESC LIMIT $1' USING most;
        GET DIAGNOSTICS count = ROW_COUNT;
        IF count > 0 THEN
          PERFORM konto.record_read(CASE WHEN konto.granted('support') THEN 'support'
            WHEN konto.granted('auditor') THEN 'auditor' ELSE 'admin' END, NULL, 'audit', ARRAY[NULL], count);
        END IF;
      END
      """, isForOperators: true)

  private static let trailCounted = ServerFunctions.Function(
    name: "trail_counted", head: "trail_counted(conditions jsonb) RETURNS bigint LANGUAGE plpgsql STABLE",
    body: """

      DECLARE
        count bigint;
      BEGIN
        PERFORM konto.demand('admin', 'support', 'auditor');
        EXECUTE 'SELECT count(*) FROM konto.entries WHERE ' || konto.trail_condition(conditions) INTO count;
        RETURN count;
      END
      """, isForOperators: true)
}
