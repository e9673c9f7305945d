/// Which operator has which roles, and who asks.
enum GrantFunctions {
  static let table = "grants"
  static let indexes = ["grants_once"]

  static let tables = """
    CREATE TABLE konto.grants (
      operator name NOT NULL,
      role     text NOT NULL CHECK (role IN ('admin', 'support', 'auditor', 'clerk', 'portal')),
      facility text COLLATE "C" CHECK (facility IS NULL OR role = 'clerk')
    );
    CREATE UNIQUE INDEX grants_once ON konto.grants (operator, role, coalesce(facility, ''));
    """

  /// Whoever makes a store has all roles.
  static let first = """
    INSERT INTO konto.grants (operator, role)
      SELECT session_user, r FROM unnest(ARRAY['admin', 'support', 'auditor', 'clerk', 'portal']) AS r
      WHERE NOT EXISTS (SELECT FROM konto.grants);
    """

  static let all = [granted, demand, isOwner, opened, told, regrant]

  /// Whether whoever asks has one of these roles.
  private static let granted = ServerFunction(
    name: "granted", head: "granted(VARIADIC wanted text[]) RETURNS boolean LANGUAGE plpgsql STABLE",
    body: """

      BEGIN
        RETURN EXISTS (SELECT FROM konto.grants g WHERE g.operator = session_user AND g.role = ANY (wanted));
      END
      """)

  private static let demand = ServerFunction(
    name: "demand", head: "demand(VARIADIC wanted text[]) RETURNS void LANGUAGE plpgsql STABLE",
    body: """

      BEGIN
        IF NOT konto.granted(VARIADIC wanted) THEN
          RAISE EXCEPTION 'not-granted: % has none of the roles %', session_user, array_to_string(wanted, ', ')
            USING ERRCODE = '\(ServerRefusal.notGranted.rawValue)';
        END IF;
      END
      """)

  /// Whoever owns the tables can do with them what they like; inside the functions that operators call, the owner is who
  /// carries them out.
  private static let isOwner = ServerFunction(
    name: "is_owner", head: "is_owner() RETURNS boolean LANGUAGE sql STABLE",
    body: """

      SELECT pg_catalog.pg_has_role(session_user, current_user, 'USAGE')
      """)

  /// What everybody is told who opens the store.
  private static let opened = ServerFunction(
    name: "opened",
    head: """
      opened() RETURNS TABLE (version integer, operator text, is_owner boolean, owner text) LANGUAGE sql STABLE
      """,
    body: """

      SELECT max(s.version), session_user::text, konto.is_owner(), current_user::text FROM konto.store s
      """, for: .operators)

  /// Of others it is for those to know who keep or examine the grants.
  private static let told = ServerFunction(
    name: "grants_told",
    head: """
      grants_told() RETURNS TABLE (operator text, role text, facility text) LANGUAGE sql STABLE
      """,
    body: """

      SELECT g.operator::text, g.role, g.facility FROM konto.grants g
      WHERE g.operator = session_user OR konto.granted('admin', 'auditor')
      ORDER BY 1, 2, 3
      """, for: .operators)

  /// Keeps the grants in step with what an entry says of them. Nobody gives themselves a role, and somebody stays who can
  /// give any.
  private static let regrant = ServerFunction(
    name: "regrant", head: "regrant(given jsonb) RETURNS void LANGUAGE plpgsql",
    body: """

      DECLARE
        change record;
      BEGIN
        LOCK TABLE konto.grants IN SHARE ROW EXCLUSIVE MODE;
        FOR change IN
          SELECT e.kind, p->>'operator' AS operator, p->>'role' AS role, p->>'facility' AS facility
          FROM jsonb_to_recordset(given->'events') AS e(kind text, payload text), LATERAL (SELECT e.payload::jsonb) AS j(p)
          WHERE e.kind IN ('role-granted', 'role-revoked')
        LOOP
          IF change.kind = 'role-granted' THEN
            INSERT INTO konto.grants (operator, role, facility)
              VALUES (change.operator, change.role, lower(change.facility))
              ON CONFLICT (operator, role, coalesce(facility, '')) DO NOTHING;
            IF FOUND AND change.operator = session_user AND NOT konto.is_owner() THEN
              RAISE EXCEPTION 'not-allowed: nobody grants a role to themselves'
                USING ERRCODE = '\(ServerRefusal.notAllowed.rawValue)';
            END IF;
          ELSE
            DELETE FROM konto.grants g WHERE g.operator = change.operator AND g.role = change.role
              AND g.facility IS NOT DISTINCT FROM lower(change.facility);
            IF NOT EXISTS (SELECT FROM konto.grants g WHERE g.role = 'admin') THEN
              RAISE EXCEPTION 'not-allowed: somebody must remain who can grant roles'
                USING ERRCODE = '\(ServerRefusal.notAllowed.rawValue)';
            END IF;
          END IF;
        END LOOP;
      END
      """)
}

/// Why a function of ours refuses: codes of SQLSTATE in a class that no server uses.
enum ServerRefusal: String, CaseIterable {
  /// Whoever asks has none of the roles that it takes.
  case notGranted = "KO001"
  /// The role has no part in what is to be written.
  case notAllowed = "KO002"
  /// What is to be written does not go with what stands there, or names somebody else as who wrote it.
  case unfit = "KO003"
  /// It was decided by another time than the server's.
  case untimely = "KO004"
}
