/// What the trail is asked by, beside its entries: indexes, and how many entries there were on days that are over.
enum StoreTrailSchema {
  /// That an outcome is a refusal, as the index of refusals has it.
  static let isRefused = "outcome NOT IN ('ok', 'tp-cancelled', 'pesel-revealed')"

  static let indexes = """
    CREATE INDEX entries_of_operator ON entries(operator, number);
    CREATE INDEX entries_of_act ON entries(act, number);
    CREATE INDEX entries_refused ON entries(number) WHERE \(isRefused);
    """

  /// The name of an index in a store of schema 3 and later.
  static let indexNames = ["entries_of_operator", "entries_of_act", "entries_refused"]

  /// Derived from the entries, day by day (UTC), each day once it is over; no facility is an empty text.
  static let tallies = """
    CREATE TABLE tallies (
      day      INTEGER NOT NULL,
      operator TEXT NOT NULL,
      act      TEXT NOT NULL,
      role     TEXT NOT NULL,
      facility TEXT NOT NULL,
      outcome  TEXT NOT NULL,
      count    INTEGER NOT NULL,
      PRIMARY KEY (day, operator, act, role, facility, outcome)
    ) STRICT, WITHOUT ROWID;
    """

  static let talliesTable = "tallies"
}
