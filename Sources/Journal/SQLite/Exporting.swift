import GRDB

extension Store {
  /// Hands every entry on, oldest first; memory does not grow with their number.
  package func export(revealingPESEL: Bool, _ take: (ExportedEntry) -> Void) throws(StoreProblem) {
    try connection.read { db in
      let events = try Row.fetchCursor(db, sql: "SELECT \(KeptEvent.columns) FROM events ORDER BY number")
      var next = try events.next().map { try KeptEvent($0) }
      let rows = try Row.fetchCursor(db, sql: "SELECT \(KeptEntry.columns) FROM entries ORDER BY number")
      while let row = try rows.next() {
        let kept = try TrailRow(KeptEntry(row))
        var exported: [ExportedEvent] = []
        while let event = next, event.entry == kept.number {
          exported.append(try event.exported(revealingPESEL: revealingPESEL))
          next = try events.next().map { try KeptEvent($0) }
        }
        take(ExportedEntry(row: kept, events: exported))
      }
    }
  }
}
