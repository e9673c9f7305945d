/// All that makes an empty database a store, for a database administrator to read, and in the order in which it is made.
package enum ServerSchema {
  /// One transaction.
  package static let script = """
    -- konto \(ServerTables.version)
    BEGIN;
    \(objects)
    COMMIT;

    """

  static let objects = [
    "CREATE SCHEMA konto;", ServerFunctions.all.map(\.definition).joined(separator: "\n"),
    ServerTables.journal, ServerTables.lookups, ServerTables.guards,
    ServerTrailColumns.statements,
    (ServerRights.made + ServerRights.given).joined(separator: "\n"),
  ].joined(separator: "\n")
}
