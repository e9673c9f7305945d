/// What the server does by itself, so that an act is one round trip: it keeps what was decided elsewhere, if nothing that
/// the decision rests on has changed, and tells what has happened.
enum ServerFunctions {
  static let all = [stays, letters, keep, news] + ServerTrailFunctions.all + ServerAttendance.functions

  private static let stays = ServerFunction(
    name: "stays", head: "stays() RETURNS trigger LANGUAGE plpgsql",
    body: """

      BEGIN
        RAISE EXCEPTION 'the journal is append-only';
      END
      """)

  /// The letters that stand together in a name, by three: for an index, as the query gives them.
  private static let letters = ServerFunction(
    name: "letters", head: "letters(name text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE",
    body: """

      SELECT array_agg(DISTINCT substr(name, place, 3)) FROM generate_series(1, length(name) - 2) AS place
      """)

  /// One entry with its events, what it changes in the lookup tables, and its messages. By their keys the entry's place in
  /// its chain and an event's in its stream are taken once; what was only read is compared after the place is ours, so
  /// that nobody who takes the same place comes between.
  private static let keep = ServerFunction(
    name: "keep", head: "keep(given jsonb) RETURNS bigint LANGUAGE plpgsql",
    body: """

      DECLARE
        kept bigint;
        part jsonb;
      BEGIN
        IF given ? 'again' THEN
          SELECT number INTO kept FROM konto.entries
            WHERE chain = given->>'chain' AND place = (given->>'place')::integer AND id = (given->>'id')::uuid;
          IF FOUND THEN
            RETURN kept;
          END IF;
        END IF;
        INSERT INTO konto.entries
            (id, chain, place, moment, role, facility, person, operator, subject, act, outcome, shown, reason, hash)
          VALUES ((given->>'id')::uuid, given->>'chain', (given->>'place')::integer, (given->>'moment')::bigint,
            given->>'role', given->>'facility', given->>'person', given->>'operator', given->>'subject', given->>'act',
            given->>'outcome', (given->>'shown')::integer, given->>'reason', decode(given->>'hash', 'hex'))
          RETURNING number INTO kept;
        FOR n IN 0..coalesce(jsonb_array_length(given->'read'), 0) - 1 LOOP
          part := given->'read'->n;
          IF (part->>'version')::integer <> coalesce((
            SELECT e.version FROM konto.events e WHERE e.stream = part->>'stream' ORDER BY e.version DESC LIMIT 1), 0)
          THEN
            RAISE EXCEPTION 'decided on what has changed since' USING ERRCODE = '40001';
          END IF;
        END LOOP;
        FOR n IN 0..coalesce(jsonb_array_length(given->'events'), 0) - 1 LOOP
          part := given->'events'->n;
          INSERT INTO konto.events (entry, nth, stream, version, kind, payload, digest)
            VALUES (kept, (part->>'nth')::integer, part->>'stream', (part->>'version')::integer, part->>'kind',
              part->>'payload', decode(part->>'digest', 'hex'));
        END LOOP;
        IF given ? 'accounts' THEN
          INSERT INTO konto.accounts (login, since, pesel, last_four, holder, folded, status)
            SELECT a.login, kept, a.pesel, a.last_four, a.holder, a.folded, 'inactive'
            FROM jsonb_to_recordset(given->'accounts')
              AS a(login text, pesel text, last_four text, holder text, folded text);
        END IF;
        IF given ? 'contacts' THEN
          INSERT INTO konto.contacts (login, email, phone)
            SELECT c.login, c.email, c.phone
            FROM jsonb_to_recordset(given->'contacts') AS c(login text, email text, phone text)
            ON CONFLICT (login) DO UPDATE SET email = excluded.email, phone = excluded.phone;
        END IF;
        IF given ? 'statuses' THEN
          UPDATE konto.accounts a SET status = s.status
            FROM jsonb_to_recordset(given->'statuses') AS s(login text, status text)
            WHERE a.login = s.login;
        END IF;
        IF given ? 'tokens' THEN
          INSERT INTO konto.tokens (fingerprint, login)
            SELECT decode(t.fingerprint, 'hex'), t.login
            FROM jsonb_to_recordset(given->'tokens') AS t(fingerprint text, login text);
        END IF;
        IF given ? 'worthless' THEN
          DELETE FROM konto.inbox WHERE login IN (SELECT jsonb_array_elements_text(given->'worthless'));
        END IF;
        IF given ? 'messages' THEN
          INSERT INTO konto.inbox (login, channel, sent, kind, secret)
            SELECT m.login, m.channel, m.sent, m.kind, m.secret
            FROM jsonb_to_recordset(given->'messages')
              AS m(login text, channel text, sent bigint, kind text, secret text);
        END IF;
        IF given ? 'attendance' THEN
          PERFORM konto.attend(given->'attendance', (given->>'moment')::bigint, given->>'shell');
        END IF;
        RETURN kept;
      END
      """)

  /// In one state of the database: the server's time, the newest entry, whether the newest one known is still there, the accounts that are
  /// meant, what has happened in the streams beyond the versions known, and where the chains end.
  private static let news = ServerFunction(
    name: "news",
    head: """
      news(wanted jsonb) RETURNS TABLE (what text, name text, version integer, entry bigint, moment bigint,
        kind text, payload text, bytes bytea) LANGUAGE plpgsql STABLE
      """,
    body: """

      DECLARE
        logins text[];
        streams text[];
      BEGIN
        RETURN QUERY SELECT 'now', NULL::text, NULL::integer, NULL::bigint,
          floor(extract(epoch FROM clock_timestamp()))::bigint, NULL::text, NULL::text, NULL::bytea;
        RETURN QUERY SELECT 'newest', NULL::text, NULL::integer, e.number, e.moment, NULL::text, NULL::text, e.hash
          FROM konto.entries e ORDER BY e.number DESC LIMIT 1;
        IF wanted ? 'known' AND NOT EXISTS (
          SELECT 1 FROM konto.entries e WHERE e.number = (wanted->>'known')::bigint
            AND e.hash = decode(wanted->>'hash', 'hex')
        ) THEN
          RETURN QUERY SELECT 'lost', NULL::text, NULL::integer, NULL::bigint, NULL::bigint, NULL::text,
            NULL::text, NULL::bytea;
        END IF;
        logins := ARRAY(
          SELECT jsonb_array_elements_text(wanted->'logins')
          UNION SELECT a.login FROM konto.accounts a
            WHERE a.pesel = ANY (ARRAY(SELECT jsonb_array_elements_text(wanted->'pesels')))
          UNION SELECT t.login FROM konto.tokens t
            WHERE t.fingerprint = ANY (ARRAY(SELECT decode(h, 'hex') FROM jsonb_array_elements_text(wanted->'tokens') h)));
        streams := ARRAY(SELECT 'account/' || l FROM unnest(logins) l);
        RETURN QUERY SELECT 'login', l, NULL::integer, NULL::bigint, NULL::bigint, NULL::text, NULL::text,
          NULL::bytea FROM unnest(logins) l;
        RETURN QUERY SELECT 'chain', c.chain, e.place, e.number, e.moment, NULL::text, NULL::text, e.hash
          FROM (SELECT unnest(streams) UNION SELECT jsonb_array_elements_text(wanted->'chains')) AS c(chain)
          CROSS JOIN LATERAL (
            SELECT n.place, n.number, n.moment, n.hash FROM konto.entries n WHERE n.chain = c.chain
            ORDER BY n.place DESC LIMIT 1) e;
        -- The moments are looked up one by one: joined, all entries might be read for them.
        RETURN QUERY SELECT 'event', e.stream, e.version, e.entry,
            (SELECT n.moment FROM konto.entries n WHERE n.number = e.entry), e.kind, e.payload, e.digest
          FROM (SELECT unnest(streams) UNION SELECT jsonb_array_elements_text(wanted->'streams')) AS s(stream)
          CROSS JOIN LATERAL (
            SELECT * FROM konto.events v WHERE v.stream = s.stream COLLATE "C"
              AND v.version > coalesce((wanted->'versions'->>s.stream)::integer, 0)) e
          ORDER BY e.stream, e.version;
      END
      """)
}
