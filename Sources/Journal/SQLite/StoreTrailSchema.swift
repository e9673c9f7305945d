/// What the trail is asked by, beside its entries: indexes, and how many entries there were on days that are over.
enum StoreTrailSchema {
  static let indexes = """
    CREATE INDEX entries_of_operator ON entries(operator, number);
    CREATE INDEX entries_of_act ON entries(act, number);
    CREATE INDEX entries_refused ON entries(number) WHERE \(KeptEntry.isRefused);
    """

  static let countingIndex = "entries_counted"

  /// Holds nothing but the numbers: SQLite counts entries by the pages of the smallest index.
  static let counting = "CREATE INDEX \(countingIndex) ON entries(0);"

  /// Derived from the entries, day by day (UTC), each day once it is over: of each kind of entry how many there were up
  /// to the end of the day, so that between two days the difference tells. No facility is an empty text.
  static let tallies = """
    CREATE TABLE tally_kinds (
      id       INTEGER PRIMARY KEY,
      operator TEXT NOT NULL,
      act      TEXT NOT NULL,
      role     TEXT NOT NULL,
      facility TEXT NOT NULL,
      outcome  TEXT NOT NULL,
      UNIQUE (operator, act, role, facility, outcome)
    ) STRICT;
    CREATE TABLE tallies (
      kind  INTEGER NOT NULL,
      day   INTEGER NOT NULL,
      total INTEGER NOT NULL,
      PRIMARY KEY (kind, day)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX tallies_by_day ON tallies(day);
    """

  static let withoutTallies = "DROP TABLE IF EXISTS tallies; DROP TABLE IF EXISTS tally_kinds;"
  static let noTallies = "DELETE FROM tallies; DELETE FROM tally_kinds;"

  static let talliesTable = "tallies"

  /// The names of what a store of an earlier schema does not have.
  static let names = [
    "entries_of_operator", "entries_of_act", "entries_refused", talliesTable, "tally_kinds", "tallies_by_day",
    "sqlite_autoindex_tally_kinds_1", "sqlite_autoindex_tallies_1",
  ]
}
