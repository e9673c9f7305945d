/// What the server answers of the trail. A question is one JSON object (`ServerTrailQuestion`); what it gives is told apart
/// by what it leaves out, and every value is quoted by the server itself.
enum ServerTrailFunctions {
  static let all = [condition, page, grants, counts, tally]

  /// Whether an entry, or a row of what was counted of days, is among those that are wanted. Numbers follow the moments but
  /// for what was kept within the same five minutes, so that those of a time are not looked for among all.
  private static let condition = ServerFunction(
    name: "trail_condition",
    head: "trail_condition(question jsonb, is_tallied boolean) RETURNS text LANGUAGE plpgsql STABLE",
    body: """

      DECLARE
        parts text[] := ARRAY['true'];
        name text;
        outcomes text[];
      BEGIN
        FOREACH name IN ARRAY ARRAY['role', 'facility'] LOOP
          IF question ? name THEN
            parts := parts || format('%I = %L', name, question->>name);
          END IF;
        END LOOP;
        IF question ? 'operators' THEN
          parts := parts || format('operator = ANY (%L::text[])',
            ARRAY(SELECT jsonb_array_elements_text(question->'operators')));
        END IF;
        IF question ? 'acts' THEN
          parts := parts || format('act = ANY (%L::text[])',
            ARRAY(SELECT jsonb_array_elements_text(question->'acts')));
        END IF;
        IF question ? 'outcomes' THEN
          outcomes := ARRAY[format('outcome = ANY (%L::text[])',
            ARRAY(SELECT jsonb_array_elements_text(question->'outcomes')))];
          IF question ? 'refused' THEN
            outcomes := outcomes || '\(quotedRefused)'::text;
          END IF;
          IF question ? 'unrefused' THEN
            outcomes := outcomes || 'NOT (\(quotedRefused))'::text;
          END IF;
          parts := parts || ('(' || array_to_string(outcomes, ' OR ') || ')');
        END IF;
        IF question ? 'refusals' THEN
          parts := parts || '\(quotedRefused)'::text;
        END IF;
        IF is_tallied THEN
          RETURN array_to_string(parts, ' AND ');
        END IF;
        FOREACH name IN ARRAY ARRAY['subject', 'person'] LOOP
          IF question ? name THEN
            parts := parts || format('%I = %L', name, question->>name);
          END IF;
        END LOOP;
        IF question ? 'since' THEN
          parts := parts || format('moment >= %L::bigint', question->>'since');
        END IF;
        IF question ? 'until' THEN
          parts := parts || format('moment <= %L::bigint', question->>'until');
        END IF;
        parts := parts || format('number BETWEEN %L::bigint AND %L::bigint',
          question->>'first', question->>'last');
        IF (question ? 'since' OR question ? 'until') AND NOT EXISTS (
          SELECT 1 FROM konto.events WHERE stream = 'register' AND kind = 'clock-reset'
        ) THEN
          parts := parts || format('number BETWEEN %L::bigint AND %L::bigint',
            coalesce((SELECT e.number FROM konto.entries e
              WHERE e.moment < (question->>'since')::bigint - 300 ORDER BY e.moment DESC LIMIT 1), 0),
            coalesce((SELECT e.number FROM konto.entries e
              WHERE e.moment > (question->>'until')::bigint + 300 ORDER BY e.moment LIMIT 1), 9223372036854775807));
        END IF;
        RETURN array_to_string(parts, ' AND ');
      END
      """)

  /// Entries, in the order that is asked for.
  private static let page = ServerFunction(
    name: "trail_page",
    head: """
      trail_page(question jsonb) RETURNS TABLE (number bigint, moment bigint, role text, facility text, person text,
        operator text, subject text, act text, outcome text, shown integer, reason text) LANGUAGE plpgsql
      """,
    body: """

      DECLARE
        count integer;
      BEGIN
        RETURN QUERY EXECUTE
          'SELECT number, moment, role, facility, person, operator, subject::text, act, outcome, shown, reason'
          || ' FROM konto.entries WHERE ' || konto.trail_condition(question, false)
          || ' ORDER BY number ' || CASE WHEN question ? 'oldest' THEN 'ASC' ELSE 'DESC' END
          || CASE WHEN question ? 'limit' THEN format(' LIMIT %s', (question->>'limit')::bigint) ELSE '' END;
        GET DIAGNOSTICS count = ROW_COUNT;
        IF count > 0 THEN
          PERFORM konto.record_read(CASE WHEN konto.granted('support') THEN 'support'
            WHEN konto.granted('auditor') THEN 'auditor' ELSE 'admin' END, NULL, 'audit', ARRAY[NULL], count);
        END IF;
      END
      """, for: .trail)

  /// Which roles were given and taken, by entries of these numbers.
  private static let grants = ServerFunction(
    name: "trail_grants",
    head: """
      trail_grants(first bigint, last bigint) RETURNS TABLE (entry bigint, stream text, version integer, kind text,
        payload text, digest bytea) LANGUAGE plpgsql STABLE
      """,
    body: """

      BEGIN
        RETURN QUERY SELECT e.entry, e.stream, e.version, e.kind, e.payload, e.digest FROM konto.events e
          WHERE e.stream = 'register' AND e.kind IN (\(kindsOfGrants)) AND e.entry BETWEEN first AND last
          ORDER BY e.version;
      END
      """, for: .trail)

  private static let kindsOfGrants = JournalEntry.kindsOfGrants.map { "'\($0.rawValue)'" }.joined(
    separator: ", ")

  /// How many entries there are of each key: of days that are over and lie wholly within by what was counted of them.
  private static let counts = ServerFunction(
    name: "trail_counts",
    head: """
      trail_counts(question jsonb) RETURNS TABLE (is_tallied boolean, key text, count bigint)
        LANGUAGE plpgsql STABLE
      """,
    body: """

      DECLARE
        grouping text := question->>'grouping';
        one text := CASE grouping WHEN 'operator' THEN 'nullif(operator, '''')'
          WHEN 'facility' THEN 'nullif(facility, '''')' WHEN 'act' THEN 'act' WHEN 'code' THEN 'outcome'
          ELSE 'NULL::text' END;
        of_entries text := format('SELECT false, %s, count(*) FROM konto.entries WHERE ',
          CASE grouping WHEN 'day' THEN '(moment / 900)::text' ELSE one END);
        total text := '(SELECT t.total FROM konto.tallies t WHERE t.kind = k.id AND t.day %s %s'
          || ' ORDER BY t.day DESC LIMIT 1)';
        of_days text;
        newest integer := (SELECT max(t.day) FROM konto.tallies t);
        begins bigint := ceil(coalesce((question->>'since')::bigint, 0) / 86400.0);
        ends bigint := least(newest, ((question->>'until')::bigint + 1) / 86400 - 1,
          (SELECT e.moment / 86400 - 1 FROM konto.entries e WHERE e.number <= (question->>'last')::bigint
            ORDER BY e.number DESC LIMIT 1));
      BEGIN
        IF newest IS NULL OR NOT question ? 'talliable' OR begins > ends OR EXISTS (
          SELECT 1 FROM konto.events WHERE stream = 'register' AND kind = 'clock-reset'
        ) THEN
          RETURN QUERY EXECUTE of_entries || konto.trail_condition(question, false) || ' GROUP BY 2';
          RETURN;
        END IF;
        IF grouping = 'day' THEN
          of_days := format('SELECT true, day::text, sum(total - before)::bigint FROM ('
            || 'SELECT day, total, coalesce(lag(total) OVER (PARTITION BY kind ORDER BY day), 0) AS before'
            || ' FROM konto.tallies JOIN konto.tally_kinds ON id = kind WHERE %s) AS days'
            || ' WHERE day BETWEEN %s AND %s GROUP BY 2', konto.trail_condition(question, true), begins, ends);
        ELSE
          of_days := format(
            'SELECT true, %s, sum(coalesce(%s, 0) - coalesce(%s, 0))::bigint FROM konto.tally_kinds k WHERE %s GROUP BY 2',
            one, CASE WHEN ends < newest THEN format(total, '<=', ends) ELSE 'k.in_all' END, CASE WHEN begins > 0 THEN format(total, '<', begins) ELSE '0' END,
            konto.trail_condition(question, true));
        END IF;
        RETURN QUERY EXECUTE of_days;
        RETURN QUERY EXECUTE of_entries || konto.trail_condition(
          question || jsonb_build_object('until', begins * 86400 - 1), false) || ' GROUP BY 2';
        RETURN QUERY EXECUTE of_entries || konto.trail_condition(
          question || jsonb_build_object('since', (ends + 1) * 86400), false) || ' GROUP BY 2';
      END
      """, for: .trail)

  /// Counts the entries of days that are over, with five minutes in which what was begun then may have been kept. Two who
  /// do it at once come to the rows of each table in the same order, so that neither waits for the other in a circle.
  private static let tally = ServerFunction(
    name: "tally_days", head: "tally_days() RETURNS void LANGUAGE plpgsql",
    body: """

      DECLARE
        begins bigint := coalesce((SELECT (max(t.day) + 1)::bigint * 86400 FROM konto.tallies t), 0);
        ends bigint := least(floor(extract(epoch FROM clock_timestamp()))::bigint,
          (SELECT e.moment FROM konto.entries e ORDER BY e.moment DESC LIMIT 1)) - 300;
      BEGIN
        ends := ends / 86400 * 86400;
        IF coalesce((SELECT e.moment FROM konto.entries e WHERE e.moment >= begins ORDER BY e.moment LIMIT 1), ends)
            >= ends
          OR EXISTS (SELECT 1 FROM konto.events WHERE stream = 'register' AND kind = 'clock-reset')
        THEN
          RETURN;
        END IF;
        INSERT INTO konto.tally_kinds (operator, act, role, facility, outcome)
          SELECT DISTINCT e.operator, e.act, e.role, coalesce(e.facility, ''), e.outcome FROM konto.entries e
          WHERE e.moment >= begins AND e.moment < ends
          ORDER BY 1, 2, 3, 4, 5
          ON CONFLICT DO NOTHING;
        -- What there was before is looked up once for each kind: the table is being filled.
        WITH kinds AS MATERIALIZED (
          SELECT k.*, coalesce((SELECT t.total FROM konto.tallies t WHERE t.kind = k.id AND t.day < begins / 86400
            ORDER BY t.day DESC LIMIT 1), 0) AS before
          FROM konto.tally_kinds k)
        INSERT INTO konto.tallies (kind, day, total)
          SELECT k.id, n.day, n.total + k.before
          FROM (
            \(ServerTrailColumns.ofEntries("moment >= begins AND moment < ends"))
          ) AS n
          JOIN kinds k ON k.operator = n.operator AND k.act = n.act AND k.role = n.role
            AND k.facility = n.place AND k.outcome = n.outcome
          ORDER BY k.id, n.day
          ON CONFLICT DO NOTHING;
        PERFORM FROM konto.tally_kinds k
          WHERE k.id IN (SELECT t.kind FROM konto.tallies t WHERE t.day >= begins / 86400)
          ORDER BY k.id FOR UPDATE;
        UPDATE konto.tally_kinds k SET in_all = greatest(k.in_all, n.total) FROM (
            SELECT DISTINCT ON (t.kind) t.kind, t.total FROM konto.tallies t WHERE t.day >= begins / 86400
            ORDER BY t.kind, t.day DESC) n
          WHERE k.id = n.kind;
        -- By what was known of the tables before they were filled, they would be read through for each kind.
        ANALYZE konto.tallies, konto.tally_kinds;
      END
      """, for: .trail)

  private static let quotedRefused = KeptEntry.isRefused.replacing("'", with: "''")
}
