import Activation
import PostgreSQL

/// Accounts that last, on a server of PostgreSQL: for more desks than can share a file. There is no row that everybody
/// writes: each account has a chain of entries of its own, and seals bind the chains together afterwards.
package final class ServerStore: KeptStore {
  package let mode: StoreMode
  let server: Server
  let patience: Patience
  /// The user of the database, as which everything is done.
  package let operatorName: String
  /// Who owns the tables: whoever is at work, if they could do as the owner does.
  let owner: String
  /// Whether that user owns the tables, and can do with them what nobody else may.
  let isOwned: Bool

  /// Opens the store in a database; `create` makes it.
  package init(
    _ name: ServerName, _ mode: StoreMode, patience: Patience = Patience()
  ) throws(StoreProblem) {
    self.mode = mode
    self.patience = patience
    let server = try asking { try Server(name, waits: patience.waits) }
    self.server = server
    var opened = try asking { try Self.opened(server) }
    guard opened.version <= ServerTables.version else {
      throw .newer(version: opened.version, known: ServerTables.version)
    }
    if opened.version < ServerTables.version {
      // What operators may do, they may since schema 2: nothing is read without its functions.
      guard mode == .writing else {
        throw .server(.schemaOlder(version: opened.version, known: ServerTables.version))
      }
      try Self.bringUpToDate(server, from: opened.version)
      opened = try asking { try Self.opened(server) }
    }
    (operatorName, isOwned, owner) = (opened.operatorName, opened.isOwned, opened.owner)
  }

  /// Makes an empty store in a database that has none.
  package static func create(_ name: ServerName) throws(StoreProblem) {
    try asking {
      let server = try Server(name, waits: Patience.none.waits)
      defer { server.close() }
      guard try encoding(of: server) == "UTF8" else {
        throw StoreProblem.other("the encoding of the database is not UTF8")
      }
      guard try !hasSchema(server) else { throw StoreProblem.server(.schemaThere) }
      do {
        try server.run(ServerSchema.script)
      } catch ServerProblem.refused(state: "42P06", _, _) {
        // Somebody else has made it meanwhile.
        throw StoreProblem.server(.schemaThere)
      }
    }
  }

  private static func hasSchema(_ server: Server) throws -> Bool {
    try server.rows("SELECT 1 FROM information_schema.schemata WHERE schema_name = 'konto'").isEmpty == false
  }

  private static func encoding(of server: Server) throws -> String {
    try server.rows("SHOW server_encoding").first?.text(0) ?? ""
  }

  static func opened(
    _ server: Server
  ) throws -> (version: Int, operatorName: String, isOwned: Bool, owner: String) {
    guard let row = try openedRow(server), let version = try row.optionalNumber(0) else {
      throw StoreProblem.server(.schemaMissing)
    }
    let (name, isOwned) = (try row.text(1), try row.text(2) == "t")
    return (version, name, isOwned, isOwned ? name : try row.text(3))
  }

  /// Tables of the first schema are read as they are: there is no function for it.
  private static func openedRow(_ server: Server) throws(ServerProblem) -> ServerRow? {
    do throws(ServerProblem) {
      return try server.rows("SELECT version, operator, is_owner, owner FROM konto.opened()").first
    } catch .refused("42883", _, _) {
      return try server.rows("SELECT max(version), session_user, true, session_user FROM konto.store").first
    }
  }

  /// Without its password.
  package var place: String { server.name.shown }
  /// Who may connect is the server's to say.
  package var isOpenToOthers: Bool { false }
  /// Ends the connection.
  package func close() { server.close() }

  /// The newest entry. How many events there are is not counted.
  package var head: Head {
    get throws(StoreProblem) {
      try asking {
        guard
          let row = try server.rows(
            "SELECT number, moment, hash FROM konto.head()"
          ).first
        else { return .empty }
        return Head(
          entries: try row.number(0), events: 0, moment: Moment(seconds: Int64(try row.number(1))),
          hash: try row.bytes(2))
      }
    }
  }

  /// The server's own: that of the machine does not count.
  package func time(_ machine: Moment) throws(StoreProblem) -> Moment {
    try asking {
      let rows = try server.rows("SELECT floor(extract(epoch FROM clock_timestamp()))::bigint")
      return Moment(seconds: Int64(try rows.first?.number(0) ?? 0))
    }
  }

  /// How the server's clock stands to the newest entry; it is not doubted for being ahead.
  package func clock(at now: Moment) throws(StoreProblem) -> ClockStanding {
    .onServer(try time(now), after: try head)
  }

  /// The clock of a server is its administrator's.
  package func resetClock(to now: Moment, by operatorName: String) throws(StoreProblem) -> Int {
    throw .server(.onFilesOnly)
  }

  /// A server tells by itself where its pages are broken.
  package func expectWholeFile() throws(StoreProblem) {}
}
