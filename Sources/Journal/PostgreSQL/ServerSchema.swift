/// All that makes an empty database a store, for a database administrator to read, and in the order in which it is made.
enum ServerSchema {
  /// What is written; an owner of the schema who writes brings earlier ones up to date, one step after another.
  static let version = 1 + steps.count

  /// What each schema has beyond the one before it, but for functions, which are all made anew: the first step leads to
  /// schema 2.
  static let steps = [
    [ServerAttendance.tables, ServerTrailColumns.statements] + ServerRights.made,
    [],  // Functions alone: the trail tells which roles were given, and is asked of several operators at once.
    [ServerTrailColumns.totals, ServerTrailColumns.totalsFilled],
    [],  // Functions alone: an act is kept by fewer statements.
  ]

  /// One transaction.
  static let script = transaction([
    "CREATE SCHEMA konto;", functions, ServerTables.journal, ServerTables.lookups, ServerTables.guards,
    steps.joined().joined(separator: "\n"), rights,
  ])

  /// One transaction that leads from an earlier schema to this one. Of two at once the second fails: the version is taken.
  ///
  /// - Parameter version: at least 1.
  static func bringingUpToDate(from version: Int) -> String {
    transaction(
      ["INSERT INTO konto.store VALUES (\(self.version));"] + steps.dropFirst(version - 1).joined() + [
        functions, rights,
      ])
  }

  private static func transaction(_ parts: [String]) -> String {
    """
    -- konto \(version)
    BEGIN;
    \(parts.joined(separator: "\n"))
    COMMIT;

    """
  }

  /// Last, for all functions are there then.
  private static let rights = ServerRights.given.joined(separator: "\n")
  private static let functions = ServerFunctions.all.map(\.definition).joined(separator: "\n")
}
