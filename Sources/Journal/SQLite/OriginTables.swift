/// Where the entries of a file come from that was copied from a server: the chains and the seals that covered them there, by
/// which hashes that were noted before the copy still hold. Empty in a store that began as a file.
enum OriginTables {
  /// Since schema 3.
  static let tables = """
    CREATE TABLE origin (
      entry  INTEGER PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      chain  TEXT NOT NULL,
      hash   BLOB NOT NULL,
      seal   INTEGER
    ) STRICT;
    CREATE INDEX origin_by_seal ON origin(seal, number);
    CREATE INDEX origin_by_hash ON origin(hash);
    CREATE TABLE seals (
      number  INTEGER PRIMARY KEY,
      moment  INTEGER NOT NULL,
      entries INTEGER NOT NULL,
      last    INTEGER NOT NULL,
      hash    BLOB NOT NULL,
      copied  INTEGER NOT NULL
    ) STRICT;
    CREATE TRIGGER origin_stay BEFORE UPDATE ON origin BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER origin_last BEFORE DELETE ON origin BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER seals_stay BEFORE UPDATE ON seals BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER seals_last BEFORE DELETE ON seals BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    """

  static let names = ["origin", "seals"]
}
