import Activation
import GRDB

extension Store {
  /// Everything that stands in the journal about one account, and what happened to the facilities and the policies, in
  /// order, with its events.
  package func life(of login: Login) throws(StoreProblem) -> [JournalEntry] {
    try connection.read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT \(KeptEntry.columns) FROM entries WHERE subject = ?
            OR number IN (SELECT entry FROM events WHERE stream = ?) ORDER BY number
          """,
        arguments: [login.text, StreamID.register.text])
      let statement = try db.cachedStatement(
        sql: "SELECT \(KeptEvent.columns) FROM events WHERE entry = ? ORDER BY number")
      return try rows.map { row in
        let kept = try TrailRow(KeptEntry(row))
        let events = try Row.fetchAll(statement, arguments: [kept.number]).map { try KeptEvent($0).event() }
        return kept.entry.with(events)
      }
    }
  }

  /// Whose account it is that is named by its login or its PESEL.
  package func login(named name: AccountName, askedBy _: Actor) throws(StoreProblem) -> Login? {
    var wanted = Wanted()
    wanted.accounts = [name]
    var world = World(clock: .earliest)
    for past in try news(of: wanted, since: Bookmark()).events { world.evolve(past.event, at: past.moment) }
    return world.login(named: name)
  }
}
