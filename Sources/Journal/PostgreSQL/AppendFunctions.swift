/// What may be appended to the journal, and by whom. What is decided elsewhere is taken as it is; whether it is a thing that
/// this role can bring about, about whose account, under whose name, at what time and on what chain, is asked here.
enum AppendFunctions {
  static let all = [
    field, eventDigest, entryHash, expectFit, expectAllowed, expectStreams, expectLookups, append,
  ]

  /// As `Hashing` has a text. In SQL, so that the server puts it where it is called.
  private static let field = ServerFunction(
    name: "field", head: "field(value text) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE",
    body: """

      SELECT coalesce(int8send(octet_length(value)::bigint) || convert_to(value, 'UTF8'), int8send((-1)::bigint))
      """)

  /// As `EventDigest` has it.
  private static let eventDigest = ServerFunction(
    name: "event_digest",
    head: """
      event_digest(stream text, version integer, kind text, payload text) RETURNS bytea
        LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
      """,
    body: """

      BEGIN
        RETURN sha256(
          konto.field(stream) || int8send(version::bigint) || konto.field(kind) || konto.field(payload));
      END
      """)

  /// As `KeptEntry` has it.
  private static let entryHash = ServerFunction(
    name: "entry_hash",
    head: """
      entry_hash(given jsonb, previous bytea, events bigint, digests bytea) RETURNS bytea
        LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
      """,
    body: """

      BEGIN
        RETURN sha256(previous || int8send((given->>'place')::bigint) || int8send((given->>'moment')::bigint)
          || konto.field(given->>'role') || konto.field(given->>'facility') || konto.field(given->>'person')
          || konto.field(given->>'operator') || konto.field(given->>'subject') || konto.field(given->>'act')
          || konto.field(given->>'outcome')
          || CASE WHEN given->>'shown' IS NULL THEN ''::bytea ELSE int8send((given->>'shown')::bigint) END
          || CASE WHEN given->>'reason' IS NULL THEN ''::bytea ELSE konto.field('reason') || konto.field(given->>'reason') END
          || int8send(events) || digests);
      END
      """)

  /// Whether an entry goes on from the end of its chain as it says, is dated by the server's time, and names whoever wrote
  /// it. The owner of the tables may bring in what others did at another time. Events are looked at one by one, for an entry
  /// has few, and none of this is a statement of its own then.
  private static let expectFit = ServerFunction(
    name: "expect_fit", head: "expect_fit(given jsonb) RETURNS void LANGUAGE plpgsql",
    body: """

      DECLARE
        previous bytea;
        before bigint;
        newest bigint;
        events jsonb := coalesce(given->'events', '[]');
        event jsonb;
        made bytea;
        digests bytea := ''::bytea;
        are_as_given boolean := true;
        now bigint := floor(extract(epoch FROM clock_timestamp()))::bigint;
      BEGIN
        IF current_setting('transaction_isolation') <> 'read committed' THEN
          RAISE EXCEPTION 'what was granted is asked now, not in an earlier state of the database'
            USING ERRCODE = '\(ServerRefusal.unfit.rawValue)';
        END IF;
        IF (given->>'place')::integer > 1 THEN
          SELECT e.hash, e.moment INTO previous, before FROM konto.entries e
            WHERE e.chain = given->>'chain' AND e.place = (given->>'place')::integer - 1;
        ELSE
          previous := sha256(konto.field(given->>'chain'));
        END IF;
        FOR n IN 0..jsonb_array_length(events) - 1 LOOP
          event := events->n;
          made := konto.event_digest(event->>'stream', (event->>'version')::integer, event->>'kind', event->>'payload');
          are_as_given := are_as_given AND (event->>'nth')::integer = n AND made = decode(event->>'digest', 'hex');
          digests := digests || made;
        END LOOP;
        IF previous IS NULL OR are_as_given IS NOT TRUE OR (given->>'place')::integer < 1
          OR (given->>'moment')::bigint < before
          OR konto.entry_hash(given, previous, jsonb_array_length(events), digests)
            IS DISTINCT FROM decode(given->>'hash', 'hex')
        THEN
          RAISE EXCEPTION 'the entry does not go on from the end of its chain'
            USING ERRCODE = '\(ServerRefusal.unfit.rawValue)';
        END IF;
        IF given->>'subject' IS NULL AND given->>'chain' !~ '^(register|desk/[0-9]+)$'
          OR given->>'chain' <> 'account/' || (given->>'subject')
        THEN
          RAISE EXCEPTION 'the entry stands in the chain of another' USING ERRCODE = '\(ServerRefusal.unfit.rawValue)';
        END IF;
        IF konto.is_owner() THEN
          RETURN;
        END IF;
        IF given->>'operator' IS DISTINCT FROM session_user::text THEN
          RAISE EXCEPTION 'the entry names another operator' USING ERRCODE = '\(ServerRefusal.unfit.rawValue)';
        END IF;
        IF abs((given->>'moment')::bigint - now) > \(tolerance) THEN
          SELECT e.moment INTO newest FROM konto.entries e ORDER BY e.number DESC LIMIT 1;
          IF (given->>'moment')::bigint NOT BETWEEN now AND newest THEN
            RAISE EXCEPTION 'the entry is dated by another clock' USING ERRCODE = '\(ServerRefusal.untimely.rawValue)';
          END IF;
        END IF;
      END
      """)

  /// Seconds that an act takes at most from its decision to the server.
  private static let tolerance = 60

  /// Whether whoever writes acts in a role of theirs, and the role brings that about.
  private static let expectAllowed = ServerFunction(
    name: "expect_allowed", head: "expect_allowed(given jsonb) RETURNS void LANGUAGE plpgsql STABLE",
    body: """

      DECLARE
        place text := lower(given->>'facility');
        event jsonb;
      BEGIN
        IF NOT EXISTS (
          SELECT FROM konto.grants g WHERE g.operator = session_user
            AND g.role = CASE given->>'role' WHEN 'patient' THEN 'portal' ELSE given->>'role' END
            AND (g.facility IS NULL OR g.facility = place)
        ) THEN
          IF given->>'outcome' = 'not-granted'
            AND NOT given ?| ARRAY['events', 'accounts', 'contacts', 'statuses', 'tokens', 'worthless', 'messages', 'attendance']
          THEN
            RETURN;
          END IF;
          RAISE EXCEPTION 'not-granted: % does not act as %', session_user, given->>'role'
            USING ERRCODE = '\(ServerRefusal.notGranted.rawValue)';
        END IF;
        IF given->>'outcome' IN ('ok', 'tp-cancelled', 'pesel-revealed') AND NOT EXISTS (
          SELECT FROM konto.may m WHERE m.role = given->>'role' AND m.act = given->>'act')
        THEN
          RAISE EXCEPTION 'not-allowed: % by %', given->>'act', given->>'role'
            USING ERRCODE = '\(ServerRefusal.notAllowed.rawValue)';
        END IF;
        FOR n IN 0..coalesce(jsonb_array_length(given->'events'), 0) - 1 LOOP
          event := given->'events'->n;
          IF NOT EXISTS (SELECT FROM konto.may m
            WHERE m.role = given->>'role' AND m.act = given->>'act' AND m.kind = event->>'kind')
          THEN
            RAISE EXCEPTION 'not-allowed: what % by % does not bring about', given->>'act', given->>'role'
              USING ERRCODE = '\(ServerRefusal.notAllowed.rawValue)';
          END IF;
          IF given->>'role' = 'clerk' AND event->>'kind' LIKE 'pin-%' THEN
            IF (event->>'payload')::jsonb->>'facility' <> place THEN
              RAISE EXCEPTION 'not-allowed: a PIN of another facility' USING ERRCODE = '\(ServerRefusal.notAllowed.rawValue)';
            END IF;
          END IF;
        END LOOP;
        IF given ? 'events' THEN
          PERFORM konto.expect_streams(given);
        END IF;
      END
      """)

  /// Whether events go on where the histories end that they belong to. Only at a desk it may be that of somebody else than
  /// the entry is about: of whom the visitor states to be.
  private static let expectStreams = ServerFunction(
    name: "expect_streams", head: "expect_streams(given jsonb) RETURNS void LANGUAGE plpgsql STABLE",
    body: """

      DECLARE
        event jsonb;
        history text;
        place integer;
      BEGIN
        FOR n IN 0..jsonb_array_length(given->'events') - 1 LOOP
          event := given->'events'->n;
          history := event->>'stream';
          place := (event->>'version')::integer;
          IF place < 1
            OR history NOT LIKE (CASE
              WHEN event->>'kind' IN (\(kinds(of: "register"))) THEN 'register'
              WHEN event->>'kind' = '\(EventKind.personaSet.rawValue)' THEN 'persona/%'
              WHEN event->>'kind' IN (\(kinds(of: "spent"))) THEN 'spent/%'
              ELSE 'account/%' END)
            OR history LIKE 'account/%' AND given->>'role' <> 'clerk'
              AND history IS DISTINCT FROM 'account/' || (given->>'subject')
            OR place > 1
              AND NOT EXISTS (SELECT FROM konto.events v WHERE v.stream = history AND v.version = place - 1)
              AND NOT given->'events' @> jsonb_build_array(jsonb_build_object('stream', history, 'version', place - 1))
          THEN
            RAISE EXCEPTION 'the events do not go on where their histories end'
              USING ERRCODE = '\(ServerRefusal.unfit.rawValue)';
          END IF;
        END LOOP;
      END
      """)

  private static func kinds(of history: String) -> String {
    let spent: [EventKind] = [.artifactSpent, .assertionSeen]
    let register: [EventKind] = [.facilityAdded, .facilityListed, .policySet, .roleGranted, .roleRevoked]
    return (history == "spent" ? spent : register).map { "'\($0.rawValue)'" }.joined(separator: ", ")
  }

  /// Whether what it changes in the lookup tables and the inbox is what its events say, of the account it is about.
  private static let expectLookups = ServerFunction(
    name: "expect_lookups", head: "expect_lookups(given jsonb) RETURNS void LANGUAGE plpgsql STABLE",
    body: """

      DECLARE
        kinds text[];
      BEGIN
        IF NOT given ?| ARRAY['accounts', 'contacts', 'statuses', 'tokens', 'worthless', 'messages', 'attendance'] THEN
          RETURN;
        END IF;
        kinds := ARRAY(SELECT e.kind FROM jsonb_to_recordset(given->'events') AS e(kind text));
        IF EXISTS (
          SELECT FROM (VALUES ('accounts', ARRAY['account-created']),
              ('contacts', ARRAY['account-created', 'contact-changed']),
              ('statuses', ARRAY['activated', 'reset-completed']),
              ('tokens', ARRAY['reset-requested']),
              ('messages', ARRAY['account-created', 'reset-requested', 'reset-completed']))
            AS t(name, causes), LATERAL jsonb_to_recordset(given->t.name) AS r(login text)
          WHERE given ? t.name AND (NOT kinds && t.causes OR r.login IS DISTINCT FROM given->>'subject'))
        OR given ? 'attendance' AND given->>'role' <> 'clerk' AND EXISTS (
          SELECT FROM jsonb_to_recordset(given->'attendance') AS a(login text)
          WHERE a.login IS DISTINCT FROM given->>'subject')
        OR given ? 'worthless' AND given->'worthless' <> jsonb_build_array(given->>'subject')
        OR given ? 'accounts' AND EXISTS (
          SELECT FROM jsonb_to_recordset(given->'accounts') AS a(pesel text, last_four text, holder text)
          WHERE a.last_four IS DISTINCT FROM right(a.pesel, 4) OR NOT EXISTS (
            SELECT FROM jsonb_to_recordset(given->'events') AS e(kind text, payload text)
            WHERE e.kind = 'account-created' AND (e.payload::jsonb)->>'pesel' = a.pesel
              AND (e.payload::jsonb)->>'holder' = a.holder))
        THEN
          RAISE EXCEPTION 'what is looked up is not what has happened' USING ERRCODE = '\(ServerRefusal.unfit.rawValue)';
        END IF;
      END
      """)

  /// An act, in one round trip. The owner could write the tables as well, and is asked no more than what keeps them whole.
  /// What an assignment calls is no statement of its own, which is cheaper.
  private static let append = ServerFunction(
    name: "append", head: "append(given jsonb) RETURNS bigint LANGUAGE plpgsql",
    body: """

      DECLARE
        kept bigint;
        is_done boolean;
      BEGIN
        IF NOT konto.is_owner() THEN
          is_done := konto.expect_allowed(given) IS NULL;
          is_done := konto.expect_lookups(given) IS NULL;
        END IF;
        is_done := konto.expect_fit(given) IS NULL;
        IF given->>'outcome' = 'not-granted' THEN
          given := given || '{"read": []}';
        END IF;
        kept := konto.keep(given);
        is_done := konto.accounted_for(given) IS NULL;
        IF given->>'act' IN ('grant', 'revoke') AND given ? 'events' THEN
          PERFORM konto.regrant(given);
        END IF;
        RETURN kept;
      END
      """, for: .operators)
}
