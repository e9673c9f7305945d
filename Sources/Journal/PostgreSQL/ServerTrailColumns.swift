/// What the second schema of a store on a server adds to the first, for what is asked of the trail: run where a store is made
/// and where one is brought up to date.
enum ServerTrailColumns {
  /// That an outcome is a refusal, as the index of refusals has it.
  static let isRefused = "outcome NOT IN ('ok', 'tp-cancelled', 'pesel-revealed')"

  static let statements = """
    ALTER TABLE konto.entries ADD COLUMN reason text;
    CREATE INDEX entries_of_operator ON konto.entries (operator, number);
    CREATE INDEX entries_of_act ON konto.entries (act, number);
    CREATE INDEX entries_refused ON konto.entries (number) WHERE \(isRefused);
    CREATE TABLE konto.tallies (
      day      integer NOT NULL,
      operator text NOT NULL,
      act      text NOT NULL,
      role     text NOT NULL,
      facility text NOT NULL,
      outcome  text NOT NULL,
      count    bigint NOT NULL,
      PRIMARY KEY (day, operator, act, role, facility, outcome)
    );
    """

  static let tables = ["tallies"]
  static let indexes = ["entries_of_act", "entries_of_operator", "entries_refused", "tallies_pkey"]
}
