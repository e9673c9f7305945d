import GRDB

extension Store {
  /// Hands every entry on, oldest first; memory does not grow with their number.
  package func export(revealingPESEL: Bool, _ take: (ExportedEntry) -> Void) throws(StoreProblem) {
    try forEachKept { entry, events in
      take(
        ExportedEntry(
          row: try TrailRow(entry), events: try events.map { try $0.exported(revealingPESEL: revealingPESEL) }
        ))
    }
  }

  /// As `export`, but as they are kept.
  ///
  /// - Parameter isEnough: asked before each entry.
  func forEachKept(
    until isEnough: () -> Bool = { false }, _ take: (KeptEntry, [KeptEvent]) throws -> Void
  ) throws(StoreProblem) {
    try connection.read { db in
      let events = try Row.fetchCursor(db, sql: "SELECT \(KeptEvent.columns) FROM events ORDER BY number")
      var next = try events.next().map { try KeptEvent($0) }
      let rows = try Row.fetchCursor(db, sql: "SELECT \(KeptEntry.columns) FROM entries ORDER BY number")
      while !isEnough(), let row = try rows.next() {
        try connection.patience.expectOngoing()
        let kept = try KeptEntry(row)
        var own: [KeptEvent] = []
        while let event = next, event.entry == kept.number {
          own.append(event)
          next = try events.next().map { try KeptEvent($0) }
        }
        try take(kept, own)
      }
    }
  }
}
