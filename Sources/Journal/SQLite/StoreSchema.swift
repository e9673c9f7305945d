/// The tables of a store. The journal (`entries`, `events`) is append-only and true; `accounts`, `account_text`,
/// `contacts`, `tokens` and `tallies` are derived from it and can be rebuilt; `inbox` is the simulated mailbox, kept until read.
enum StoreSchema {
  /// "knto": SQLite's mark of whose database a file is (sqlite.org/fileformat.html §1.3.14).
  static let application = 0x6B6E_746F
  /// What is written; a writer brings earlier ones up to date, one step after another.
  static let version = 1 + steps.count
  static let readVersions = 1...version
  /// What a store of an earlier schema that is only read does not lack: by the schema that began to have it.
  static let begunLater = [
    3: AttendanceTables.names + OriginTables.names + StoreTrailSchema.names,
    4: [StoreTrailSchema.countingIndex],
  ]

  static let journal = """
    CREATE TABLE entries (
      number   INTEGER PRIMARY KEY,
      moment   INTEGER NOT NULL,
      role     TEXT NOT NULL,
      facility TEXT,
      person   TEXT,
      operator TEXT NOT NULL,
      subject  TEXT,
      act      TEXT NOT NULL,
      outcome  TEXT NOT NULL,
      hash     BLOB NOT NULL,
      shown    INTEGER,
      reason   TEXT
    ) STRICT;
    CREATE INDEX entries_of_subject ON entries(subject, number);
    \(StoreTrailSchema.indexes)
    \(StoreTrailSchema.counting)
    CREATE TABLE events (
      number  INTEGER PRIMARY KEY,
      entry   INTEGER NOT NULL REFERENCES entries(number),
      stream  TEXT NOT NULL,
      version INTEGER NOT NULL,
      kind    TEXT NOT NULL,
      payload TEXT NOT NULL,
      digest  BLOB NOT NULL,
      UNIQUE (stream, version)
    ) STRICT;
    CREATE TABLE head (
      id      INTEGER PRIMARY KEY CHECK (id = 1),
      entries INTEGER NOT NULL,
      events  INTEGER NOT NULL,
      moment  INTEGER NOT NULL,
      hash    BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER entries_last BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER events_last BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TABLE inbox (
      number  INTEGER PRIMARY KEY AUTOINCREMENT,
      login   TEXT NOT NULL,
      channel TEXT NOT NULL,
      sent    INTEGER NOT NULL,
      kind    TEXT NOT NULL,
      secret  TEXT NOT NULL
    ) STRICT;
    CREATE INDEX inbox_of_login ON inbox(login);
    """

  static let lookups = """
    CREATE TABLE accounts (
      id        INTEGER PRIMARY KEY,
      login     TEXT NOT NULL UNIQUE,
      pesel     TEXT NOT NULL UNIQUE,
      last_four TEXT NOT NULL,
      holder    TEXT NOT NULL,
      folded    TEXT NOT NULL,
      status    TEXT NOT NULL
    ) STRICT;
    CREATE INDEX accounts_by_last_four ON accounts(last_four);
    CREATE INDEX accounts_by_status ON accounts(status, login);
    CREATE VIRTUAL TABLE account_text USING fts5(folded, content='accounts', content_rowid='id', tokenize='trigram');
    CREATE TABLE contacts (
      login TEXT PRIMARY KEY,
      email TEXT,
      phone TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contacts_by_email ON contacts(email);
    CREATE INDEX contacts_by_phone ON contacts(phone);
    CREATE TABLE tokens (
      fingerprint BLOB PRIMARY KEY,
      login       TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    \(StoreTrailSchema.tallies)
    """

  static let lookupTables = ["accounts", "contacts", "tokens"]

  /// What each schema has beyond the one before it: the first step leads to schema 2.
  static let steps = [
    ["ALTER TABLE entries ADD COLUMN shown INTEGER;"],
    [
      "ALTER TABLE entries ADD COLUMN reason TEXT;", StoreTrailSchema.indexes, StoreTrailSchema.tallies,
      AttendanceTables.tables, OriginTables.tables,
    ],
    [StoreTrailSchema.counting],
  ]

  /// Leads from an earlier schema to this one.
  static func bringingUpToDate(from version: Int) -> String {
    steps.dropFirst(version - 1).joined().joined(separator: "\n") + " PRAGMA user_version = \(self.version);"
  }

  static let withoutLookups =
    """
    DROP TABLE IF EXISTS account_text; DROP TABLE IF EXISTS accounts; DROP TABLE IF EXISTS contacts;
    DROP TABLE IF EXISTS tokens; \(StoreTrailSchema.withoutTallies)
    """

  /// The lookup table that a store of an earlier konto lacks; its names are folded in another way too.
  static let newestLookup = "contacts"
}
