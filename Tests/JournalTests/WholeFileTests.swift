import GRDB
import Testing

@testable import Journal

/// Whether the file of a store is whole, beside its trail.
@Suite struct WholeFileTests {
  /// Then a look finds nothing, or something else, though every row is there.
  @Test func anIndexThatDoesNotFitItsTableIsFound() throws {
    let store = try Store()
    var kept = KeptWorld(SQLiteKeeper(store))
    try kept.addAccount("anna", "Anna Kowalska")
    try store.expectWholeFile()
    let two = "name IN ('entries_of_subject', 'accounts_by_last_four')"
    try store.connection.raw { db in
      try db.execute(
        sql: """
          PRAGMA writable_schema = ON;
          UPDATE sqlite_schema SET rootpage = (SELECT sum(rootpage) FROM sqlite_schema WHERE \(two)) - rootpage
            WHERE \(two);
          PRAGMA writable_schema = RESET;
          """)
    }
    #expect(throws: StoreProblem.self) { try store.expectWholeFile() }
  }
}
