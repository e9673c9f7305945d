/// What is read of accounts, and that it was. Each reading is noted in `reads` until an entry of whoever read accounts for
/// it; what none accounts for becomes an entry of its own when the trail is next sealed.
enum ReadFunctions {
  static let table = "reads"
  static let indexes = ["reads_of_operator", "reads_pkey"]

  static let tables = """
    CREATE TABLE konto.reads (
      number   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      moment   bigint NOT NULL,
      operator text NOT NULL,
      role     text NOT NULL,
      facility text,
      act      text NOT NULL,
      subject  text COLLATE "C",
      shown    integer
    );
    CREATE INDEX reads_of_operator ON konto.reads (operator, subject);
    """

  static let all = [record, read, accountedFor, settle, messages, forget, life, exported]

  /// Seconds after which an entry no longer accounts for what was read before it.
  private static let patience = 300

  /// Whoever reads does not wait for the disk. A server that follows another notes nothing.
  private static let record = ServerFunction(
    name: "record_read",
    head: """
      record_read(role text, facility text, act text, subjects text[], shown integer) RETURNS void LANGUAGE plpgsql
      """,
    body: """

      BEGIN
        IF pg_is_in_recovery() THEN
          RETURN;
        END IF;
        PERFORM set_config('synchronous_commit', 'off', true);
        INSERT INTO konto.reads (moment, operator, role, facility, act, subject, shown)
          SELECT floor(extract(epoch FROM clock_timestamp()))::bigint, session_user, role, facility, act, s, shown
          FROM unnest(subjects) AS s;
      END
      """)

  /// As `news`; of accounts only to whoever has the role that they are read in. Patients read what is their own. An auditor
  /// is told which of them are there, for the trail names them by their logins.
  private static let read = ServerFunction(
    name: "read",
    head: """
      read(wanted jsonb) RETURNS TABLE (what text, name text, version integer, entry bigint, moment bigint,
        kind text, payload text, bytes bytea) LANGUAGE plpgsql
      """,
    body: """

      DECLARE
        reader text := coalesce(wanted->>'as', 'support');
        seen text[] := '{}';
        logins text[] := '{}';
        pesels text[] := '{}';
      BEGIN
        IF reader = 'auditor' AND konto.granted('auditor') THEN
          logins := ARRAY(SELECT jsonb_array_elements_text(wanted->'logins'));
          pesels := ARRAY(SELECT jsonb_array_elements_text(wanted->'pesels'));
        END IF;
        IF reader IN ('admin', 'support', 'clerk', 'patient')
          AND konto.granted(CASE reader WHEN 'patient' THEN 'portal' ELSE reader END)
        THEN
          wanted := wanted || jsonb_build_object('streams', coalesce((
            SELECT jsonb_agg(s) FROM jsonb_array_elements_text(wanted->'streams') s WHERE s NOT LIKE 'account/%'), '[]'));
        ELSE
          wanted := wanted || '{"logins": [], "pesels": [], "tokens": [], "desks": [], "streams": ["register"]}';
        END IF;
        wanted := wanted || jsonb_build_object('chains', coalesce((
          SELECT jsonb_agg(c) FROM jsonb_array_elements_text(wanted->'chains') c WHERE c NOT LIKE 'account/%'), '[]'));
        FOR what, name, kind IN
          SELECT 'named', a.login, a.login FROM konto.accounts a WHERE a.login = ANY (logins)
          UNION SELECT 'named', a.login, a.pesel FROM konto.accounts a WHERE a.pesel = ANY (pesels)
        LOOP
          seen := seen || name;
          RETURN NEXT;
        END LOOP;
        -- One statement, so that all of it is of one state of the database.
        FOR what, name, version, entry, moment, kind, payload, bytes IN
          WITH w AS MATERIALIZED (SELECT konto.at_desks(wanted) AS asked)
          SELECT n.* FROM w, konto.news(w.asked) n UNION ALL SELECT a.* FROM w, konto.attendance(w.asked) a
        LOOP
          IF what = 'event' AND name LIKE 'account/%' AND NOT substr(name, 9) = ANY (seen) THEN
            seen := seen || substr(name, 9);
          END IF;
          RETURN NEXT;
        END LOOP;
        IF reader <> 'patient' AND cardinality(seen) > 0 THEN
          PERFORM konto.record_read(reader, wanted->>'at', CASE reader WHEN 'auditor' THEN 'audit' ELSE '\(act)' END,
            seen, NULL);
        END IF;
      END
      """, for: .operators)

  /// What the trail calls a reading that no other entry accounts for.
  private static let act = "read"

  /// An entry about an account accounts for what its writer has read of it, and one that shows a list for lists of
  /// its kind: of accounts, or of the trail. Of somebody whom it does not name, such as who acted in what a question is about, it
  /// accounts for nothing.
  private static let accountedFor = ServerFunction(
    name: "accounted_for", head: "accounted_for(given jsonb) RETURNS void LANGUAGE plpgsql",
    body: """

      BEGIN
        DELETE FROM konto.reads WHERE operator = session_user AND subject = given->>'subject';
        IF given->>'shown' IS NOT NULL OR given->>'act' IN ('show', 'why') THEN
          DELETE FROM konto.reads WHERE operator = session_user AND subject IS NULL
            AND (act = 'audit') = (given->>'act' = 'audit');
        END IF;
      END
      """)

  /// Makes entries of what nothing accounts for.
  private static let settle = ServerFunction(
    name: "settle", head: "settle() RETURNS void LANGUAGE plpgsql",
    body: """

      DECLARE
        unsettled record;
        before record;
        given jsonb;
        newest bigint;
        now bigint := floor(extract(epoch FROM clock_timestamp()))::bigint;
      BEGIN
        FOR unsettled IN
          DELETE FROM konto.reads r WHERE r.moment < now - \(patience)
          RETURNING r.operator, r.role, r.facility, r.act, r.subject, r.shown
        LOOP
          SELECT max(e.moment) INTO newest FROM konto.entries e
            WHERE e.number = (SELECT max(number) FROM konto.entries);
          given := jsonb_build_object('chain', coalesce('account/' || unsettled.subject, 'desk/0'),
            'role', unsettled.role, 'facility', unsettled.facility, 'operator', unsettled.operator,
            'subject', unsettled.subject, 'act', unsettled.act, 'outcome', 'ok', 'shown', unsettled.shown);
          SELECT coalesce(max(e.place), 0) AS place, max(e.moment) AS moment INTO before FROM konto.entries e
            WHERE e.chain = given->>'chain';
          given := given || jsonb_build_object('id', gen_random_uuid(), 'place', before.place + 1,
            'moment', greatest(now, before.moment, newest), 'read', '[]'::jsonb);
          given := given || jsonb_build_object('hash', encode(konto.entry_hash(given, coalesce(
            (SELECT e.hash FROM konto.entries e WHERE e.chain = given->>'chain' AND e.place = before.place),
            sha256(konto.field(given->>'chain'))), 0, ''::bytea), 'hex'));
          PERFORM konto.keep(given);
        END LOOP;
      END
      """)

  private static let messages = ServerFunction(
    name: "messages_of",
    head: """
      messages_of(whose text, since bigint) RETURNS TABLE (number bigint, channel text, sent bigint, kind text, secret text)
        LANGUAGE plpgsql STABLE
      """,
    body: """

      BEGIN
        RETURN QUERY SELECT i.number, i.channel, i.sent, i.kind, i.secret FROM konto.inbox i
          WHERE i.login = whose AND i.sent > since ORDER BY i.number;
      END
      """, for: .roles(["portal"]))

  /// Those whose time is over, for everybody; others for whoever has read them.
  private static let forget = ServerFunction(
    name: "forget_messages",
    head: "forget_messages(until bigint, numbers bigint[]) RETURNS void LANGUAGE plpgsql",
    body: """

      BEGIN
        IF cardinality(numbers) > 0 THEN
          PERFORM konto.demand('portal');
        END IF;
        IF NOT konto.is_owner() THEN
          until := least(until, floor(extract(epoch FROM clock_timestamp()))::bigint - \(KeptMessage.lifetime.seconds));
        END IF;
        DELETE FROM konto.inbox i WHERE i.sent <= until OR i.number = ANY (numbers);
      END
      """, for: .operators)

  /// Seconds within which what an entry says that it shows is read.
  private static let delay = 600

  private static let columns = """
    number bigint, moment bigint, role text, facility text, person text, operator text, subject text, act text,
    outcome text, shown integer, reason text, entry bigint, stream text, version integer, kind text, payload text
    """
  private static let selected = """
    e.number, e.moment, e.role, e.facility, e.person, e.operator, e.subject, e.act, e.outcome, e.shown, e.reason,
    v.entry, v.stream, v.version, v.kind
    """

  /// Whether somebody has noted, just now, that they do what shows a whole account or the whole trail.
  private static func noted(_ act: String, _ condition: String = "true") -> String {
    """
    konto.is_owner() OR EXISTS (
            SELECT FROM konto.entries n WHERE n.operator = session_user AND n.act = '\(act)' AND \(condition)
              AND n.moment >= floor(extract(epoch FROM clock_timestamp()))::bigint - \(delay))
    """
  }

  private static let life = ServerFunction(
    name: "life_of",
    head: "life_of(whose text) RETURNS TABLE (\(columns), digest bytea) LANGUAGE plpgsql STABLE",
    body: """

      BEGIN
        IF NOT (\(noted("scenario", "n.subject = whose"))) THEN
          RAISE EXCEPTION 'not-allowed: no entry says that the account is read'
            USING ERRCODE = '\(ServerRefusal.notAllowed.rawValue)';
        END IF;
        RETURN QUERY SELECT \(selected), v.payload, v.digest
          FROM konto.entries e LEFT JOIN konto.events v ON v.entry = e.number
          WHERE e.subject = whose OR e.number IN (SELECT r.entry FROM konto.events r WHERE r.stream = 'register')
          ORDER BY e.number, v.nth;
      END
      """, for: .accounts)

  /// Without secrets and their hashes, and with whole PESELs only where the entry says so.
  private static let exported = ServerFunction(
    name: "exported",
    head: "exported() RETURNS TABLE (\(columns), is_as_written boolean) LANGUAGE plpgsql STABLE",
    body: """

      DECLARE
        reveals boolean := \(noted("export", "n.outcome = 'pesel-revealed'"));
      BEGIN
        IF NOT (\(noted("export", "n.outcome IN ('ok', 'pesel-revealed')"))) AND NOT pg_is_in_recovery() THEN
          RAISE EXCEPTION 'not-allowed: no entry says that the trail is exported'
            USING ERRCODE = '\(ServerRefusal.notAllowed.rawValue)';
        END IF;
        RETURN QUERY SELECT \(selected),
            CASE WHEN w.is_so THEN konto.without_secrets(v.payload::jsonb, reveals)::text END, w.is_so
          FROM konto.entries e LEFT JOIN konto.events v ON v.entry = e.number,
            LATERAL (SELECT konto.event_digest(v.stream, v.version, v.kind, v.payload) = v.digest) AS w(is_so)
          ORDER BY e.number, v.nth;
      END
      """, for: .roles(["admin", "auditor"]))
}
