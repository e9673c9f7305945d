import PostgreSQL

/// How the tables, indexes, triggers and functions of a store on a server differ from those that were made.
extension ServerStore {
  package func structureFlaw() throws(StoreProblem) -> StoreFlaw? {
    try asking {
      let found = Set(try server.rows(Self.objects).map { try $0.text(0) })
      let own = Self.own
      if let name = found.subtracting(own).min() { return .structure(name) }
      if let name = own.subtracting(found).min() { return .incomplete(name) }
      let bodies = try server.rows(Self.bodies).reduce(into: [:]) { $0[try $1.text(0)] = try $1.text(1) }
      return (ServerFunctions.all + ServerRights.functions).first { bodies[$0.name] != $0.body }.map {
        .structure($0.name)
      }
    }
  }

  /// The names of all that the schema has; a trigger that was switched off is not counted.
  private static let objects = """
    SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'konto' AND c.relkind IN ('r', 'v', 'm', 'f', 'p', 'i')
    UNION ALL
    SELECT t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'konto' AND NOT t.tgisinternal AND t.tgenabled IN ('O', 'A')
    UNION ALL
    SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'konto'
    UNION ALL
    SELECT r.rulename FROM pg_rules r WHERE r.schemaname = 'konto'
    """

  private static let bodies = """
    SELECT p.proname, p.prosrc FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname = 'konto'
    """

  private static let own: Set<String> = Set(
    ServerTables.tables + ServerTables.indexes + ServerFunctions.all.map(\.name)
      + ServerRights.tables + ServerRights.indexes + ServerRights.functions.map(\.name)
      + ServerTables.journalTables.flatMap { ["\($0)_stay", "\($0)_last"] })
}
