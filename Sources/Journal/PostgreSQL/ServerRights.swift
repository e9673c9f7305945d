/// What keeps operators to what they may (<doc:What-the-Server-Enforces>): they have no rights on the tables, and call
/// functions that ask who they are, in the session of the server.
enum ServerRights {
  /// The role that everybody at work is a member of; it may call what follows, and nothing else.
  static let operators = "konto_operators"

  static let tables = [GrantFunctions.table, ServerPermission.table, ReadFunctions.table]
  static let indexes = GrantFunctions.indexes + ServerPermission.indexes + ReadFunctions.indexes

  static let functions =
    GrantFunctions.all + AppendFunctions.all + ReadFunctions.all + ListFunctions.all
    + DigestFunctions.all + SealFunctions.all + SummaryFunctions.all

  /// The second schema of a store on a server has these tables beyond the first; whoever makes them has all roles.
  static let made = definitions + [GrantFunctions.first]
  static let definitions = [GrantFunctions.tables, ServerPermission.tables, ReadFunctions.tables]

  /// What comes last wherever a store is made or brought up to date, when all tables and the other functions are there.
  static let given =
    [group] + functions.map(\.definition) + [ServerPermission.rows, withdrawn]
    + (ServerFunctions.all + functions).compactMap(grant)

  /// It is there once for all databases of the server.
  private static let group = """
    DO $konto$
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = '\(operators)') THEN
        CREATE ROLE \(operators) NOLOGIN;
      END IF;
    EXCEPTION
      WHEN duplicate_object OR unique_violation THEN NULL;
      WHEN insufficient_privilege THEN
        RAISE EXCEPTION 'there is no role \(operators), which whoever may create roles makes first: CREATE ROLE \(operators) NOLOGIN'
          USING ERRCODE = '42501';
    END
    $konto$;
    """

  /// Nobody keeps a right that was given by hand before.
  private static let withdrawn = """
    DO $konto$
    DECLARE
      given record;
    BEGIN
      FOR given IN
        SELECT DISTINCT c.oid::regclass AS name, coalesce(r.rolname, 'PUBLIC') AS holder, c.relkind
        FROM pg_catalog.pg_class c CROSS JOIN LATERAL pg_catalog.aclexplode(c.relacl) a
          LEFT JOIN pg_catalog.pg_roles r ON r.oid = a.grantee
        WHERE c.relnamespace = 'konto'::regnamespace AND c.relkind IN ('r', 'S') AND a.grantee <> c.relowner
      LOOP
        EXECUTE format('REVOKE ALL ON %s %s FROM %s', CASE given.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END,
          given.name, CASE given.holder WHEN 'PUBLIC' THEN 'PUBLIC' ELSE quote_ident(given.holder) END);
      END LOOP;
    END
    $konto$;
    REVOKE ALL ON ALL FUNCTIONS IN SCHEMA konto FROM PUBLIC;
    GRANT USAGE ON SCHEMA konto TO \(operators);
    """

  private static func grant(_ function: ServerFunction) -> String? {
    switch function.access {
    case .nobody: nil
    case .operators, .roles: "GRANT EXECUTE ON FUNCTION konto.\(function.name) TO \(operators);"
    }
  }
}
