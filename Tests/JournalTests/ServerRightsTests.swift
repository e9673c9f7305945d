import Activation
import PostgreSQL
import TestSupport
import Testing

@testable import Journal

/// What an operator can do to a store on a server who speaks to it by hand: nothing but what the role may.
@Suite struct ServerRightsTests {
  /// Statements that no operator may give, with what the server says. `$me` is whoever gives them.
  static let forbidden: [(sql: String, state: String)] = [
    ("SELECT * FROM konto.entries", "42501"), ("SELECT payload FROM konto.events", "42501"),
    ("SELECT pesel FROM konto.accounts", "42501"), ("SELECT secret FROM konto.inbox", "42501"),
    ("SELECT * FROM konto.grants", "42501"), ("SELECT * FROM konto.reads", "42501"),
    ("TABLE konto.tokens", "42501"), ("SELECT version FROM konto.store", "42501"),
    (
      "INSERT INTO konto.events VALUES (1, 0, 'account/anna', 9, 'activated', '{}', '\\x00')",
      "42501"
    ),
    ("INSERT INTO konto.accounts VALUES ('x', 1, '0', '0', 'x', 'x', 'active')", "42501"),
    ("INSERT INTO konto.grants VALUES ('$me', 'admin')", "42501"),
    ("UPDATE konto.grants SET operator = '$me'", "42501"), ("DELETE FROM konto.grants", "42501"),
    ("INSERT INTO konto.may VALUES ('support', 'confirm', 'activated')", "42501"),
    ("UPDATE konto.entries SET operator = 'jan'", "42501"),
    ("UPDATE konto.accounts SET status = 'active'", "42501"), ("DELETE FROM konto.entries", "42501"),
    ("DELETE FROM konto.reads", "42501"), ("TRUNCATE konto.entries CASCADE", "42501"),
    ("DO $$ BEGIN LOCK TABLE konto.entries; END $$", "42501"),
    ("SELECT nextval('konto.entries_number_seq')", "42501"),
    ("COPY konto.entries TO STDOUT", "42501"), ("COPY konto.entries TO PROGRAM 'cat'", "42501"),
    ("COPY (SELECT 1) TO PROGRAM 'cat'", "42501"), ("SELECT pg_read_file('postgresql.conf')", "42501"),
    ("ALTER TABLE konto.entries DISABLE TRIGGER entries_stay", "42501"),
    ("DROP TRIGGER entries_stay ON konto.entries", "42501"),
    ("ALTER TABLE konto.entries OWNER TO $me", "42501"), ("DROP TABLE konto.entries CASCADE", "42501"),
    ("GRANT ALL ON konto.entries TO $me", "42501"),
    ("GRANT konto_operators TO $me WITH ADMIN OPTION", "42501"),
    ("ALTER ROLE $me SUPERUSER", "42501"), ("SET ROLE konto", "42501"),
    ("SET SESSION AUTHORIZATION konto", "42501"), ("SET session_replication_role = replica", "42501"),
    ("CREATE FUNCTION konto.mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'", "42501"),
    (
      "CREATE OR REPLACE FUNCTION konto.granted(VARIADIC wanted text[]) RETURNS boolean LANGUAGE sql AS 'SELECT true'",
      "42501"
    ),
    ("ALTER FUNCTION konto.append(jsonb) SET search_path = public", "42501"),
    ("DROP FUNCTION konto.demand(text[])", "42501"), ("CREATE TABLE konto.mine (x integer)", "42501"),
    ("CREATE VIEW konto.mine AS SELECT 1", "42501"), ("CREATE SCHEMA mine", "42501"),
    ("DROP SCHEMA konto CASCADE", "42501"),
    ("CREATE FUNCTION public.sha256(bytea) RETURNS bytea LANGUAGE sql AS 'SELECT $1'", "42501"),
    ("SELECT konto.keep('{}')", "42501"), ("SELECT * FROM konto.news('{}')", "42501"),
    ("SELECT konto.regrant('{}')", "42501"), ("SELECT konto.settle()", "42501"),
    ("SELECT konto.record_read('support', NULL, 'read', '{anna}', NULL)", "42501"),
    ("SELECT konto.append('{\"role\": \"admin\", \"outcome\": \"ok\", \"events\": []}')", "KO"),
    ("DO $$ BEGIN EXECUTE 'DELETE FROM konto.seals'; END $$", "42501"),
  ]

  @Test(arguments: DatabaseOperator.allCases) func nobodyReachesBehindTheFunctions(
    _ user: DatabaseOperator
  ) throws {
    let store = try Self.store()
    let server = try Self.server(of: store, as: user)
    defer { server.close() }
    for (sql, state) in Self.forbidden {
      let sql = sql.replacing("$me", with: user.name)
      #expect(Self.refusal(of: server, sql)?.hasPrefix(state) ?? false, "\(sql)")
    }
    #expect(try store.verify() == .whole(entries: 2))
    #expect(try store.structureFlaw() == nil)
    #expect(try store.info().accounts == 1)
  }

  /// What each role may ask; who has it is told, who has another is refused with a code of ours.
  static let questions: [(sql: String, roles: [DatabaseOperator])] = [
    ("SELECT * FROM konto.accounts_found('any', '{}', '{}', false, 5)", [.admin, .support]),
    ("SELECT konto.accounts_counted('any', '{}', '{}')", [.admin, .support]),
    ("SELECT * FROM konto.trail_page('{\"first\": 1, \"last\": 99}')", [.admin, .support, .auditor]),
    ("SELECT * FROM konto.trail_grants(1, 99)", [.admin, .support, .auditor]),
    ("SELECT konto.trail_counts('{\"first\": 1, \"last\": 99}')", [.admin, .support, .auditor]),
    ("SELECT * FROM konto.digests()", [.admin, .support, .auditor]),
    ("SELECT * FROM konto.digests_near(5, '{1}')", [.admin, .support, .auditor]),
    ("SELECT * FROM konto.newest_entries(5)", [.admin, .support, .auditor]),
    ("SELECT * FROM konto.messages_of('anna', 0)", [.portal]),
    ("SELECT konto.forget_messages(0, '{1}')", [.portal]),
    ("SELECT * FROM konto.life_of('anna')", []), ("SELECT * FROM konto.exported()", []),
    ("SELECT * FROM konto.summary()", [.admin, .support, .auditor, .clerk, .portal]),
    ("SELECT konto.seal(0, 0)", [.admin, .support, .auditor, .clerk, .portal]),
  ]

  @Test(arguments: DatabaseOperator.allCases) func whoAsksForWhatARoleMayNotIsRefused(
    _ user: DatabaseOperator
  ) throws {
    let store = try Self.store()
    let server = try Self.server(of: store, as: user)
    defer { server.close() }
    for (sql, roles) in Self.questions {
      let refusal = Self.refusal(of: server, sql)
      if roles.contains(user) {
        #expect(refusal == nil, "\(sql)")
      } else {
        #expect(refusal?.hasPrefix("KO") ?? false, "\(sql)")
      }
    }
  }

  /// The rows of the account, to whoever reads it in a role of theirs, with a note of it.
  @Test(arguments: DatabaseOperator.allCases) func accountsAreReadInARoleOfOnesOwn(
    _ user: DatabaseOperator
  ) throws {
    let store = try Self.store()
    let server = try Self.server(of: store, as: user)
    defer { server.close() }
    for (role, reader) in [("admin", DatabaseOperator.admin), ("support", .support), ("clerk", .clerk)] {
      let found = try Self.eventsRead(by: server, as: role)
      #expect(found == (user == reader ? 1 : 0), "\(role)")
    }
    #expect(try Self.eventsRead(by: server, as: "patient") == (user == .portal ? 1 : 0))
    #expect(try Self.eventsRead(by: server, as: "auditor") == 0)
    let notes = try store.server.rows("SELECT operator, role, subject FROM konto.reads").map(\.values)
    let isNoted = [.admin, .support, .clerk, .auditor].contains(user)
    #expect(notes == (isNoted ? [[user.name, user.rawValue, "anna"]] : []))
  }

  /// A table ahead in the search path is not looked at.
  @Test func whatStandsAheadInTheSearchPathDoesNotCount() throws {
    let store = try Self.store()
    let server = try Self.server(of: store, as: .clerk)
    defer { server.close() }
    try server.run(
      """
      CREATE TEMP TABLE grants (operator name, role text, facility text);
      INSERT INTO grants VALUES ('\(DatabaseOperator.clerk.name)', 'support', NULL);
      CREATE FUNCTION pg_temp.granted(VARIADIC wanted text[]) RETURNS boolean LANGUAGE sql AS 'SELECT true';
      SET search_path = pg_temp, konto, pg_catalog
      """)
    #expect(
      Self.refusal(of: server, "SELECT * FROM konto.accounts_found('any', '{}', '{}', false, 5)") == "KO001")
    #expect(Self.refusal(of: server, "SELECT konto.trail_counts('{}')") == "KO001")
  }

  @Test func anIdeaOfSQLIsAText() throws {
    let store = try Self.store()
    let server = try Self.server(of: store, as: .auditor)
    defer { server.close() }
    let question = #"{"first": 1, "last": 99, "operator": "x' OR 'a'='a", "acts": ["y') OR ('a'='a"]}"#
    #expect(try server.rows("SELECT * FROM konto.trail_page($1::jsonb)", [question]).isEmpty)
    for part in [#""limit": "1; DROP""#, #""since": "0 OR true""#] {
      let question = #"{"first": 1, "last": 99, \#(part)}"#
      #expect(Self.refusal(of: server, "SELECT * FROM konto.trail_page('\(question)')") == "22P02")
    }
  }

  static func store() throws -> ServerStore {
    let store = try ServerStore.fresh()
    var kept = KeptWorld(PostgreSQLKeeper(store))
    try kept.addFacility()
    try kept.addAccount("anna", "Anna Kowalska")
    return store
  }

  static func server(of store: ServerStore, as user: DatabaseOperator) throws -> Server {
    try Server(try user.opening(store.server.name)) { _ in false }
  }

  /// The code of SQLSTATE; nil where it was done.
  static func refusal(of server: Server, _ sql: String) -> String? {
    do throws(ServerProblem) {
      _ = try server.rowsOnce(sql, [])
      return nil
    } catch {
      guard case .refused(let state, _, _) = error else { return String(describing: error) }
      return state
    }
  }

  private static func eventsRead(by server: Server, as role: String) throws -> Int {
    let wanted =
      #"{"logins":["anna"],"pesels":[],"tokens":[],"streams":["register","account/anna"],"chains":[],"versions":{},"as":"\#(role)","at":"brzoza"}"#
    let sql = "SELECT count(*) FROM konto.read($1::jsonb) WHERE what = 'event' AND name = 'account/anna'"
    return try server.rows(sql, [wanted])[0].number(0)
  }
}
