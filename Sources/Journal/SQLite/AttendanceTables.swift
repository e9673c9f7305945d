import GRDB

/// Who waits at the desks and who is signed in, for all shells that have the store open. It is no part of the trail: nothing
/// covers it, no copy has it.
enum AttendanceTables {
  /// Since schema 3.
  static let tables = """
    CREATE TABLE waiting (
      number    INTEGER PRIMARY KEY,
      person    TEXT NOT NULL UNIQUE,
      facility  TEXT NOT NULL,
      presented TEXT NOT NULL
    ) STRICT;
    CREATE INDEX waiting_at ON waiting(facility, number);
    CREATE TABLE sessions (
      login  TEXT PRIMARY KEY,
      epoch  INTEGER NOT NULL,
      screen TEXT NOT NULL,
      ends   INTEGER,
      acted  INTEGER NOT NULL,
      shell  TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sessions_of_shell ON sessions(shell);
    """

  static let names = ["waiting", "sessions"]

  /// Empties those of the tables that are there.
  static func forgetting(in db: Database) throws -> String {
    try names.filter { try db.tableExists($0) }.map { "DELETE FROM \($0); " }.joined()
  }
}
