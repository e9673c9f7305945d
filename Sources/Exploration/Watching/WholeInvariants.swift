import Activation
import CommandLanguage
import Glibc
import Journal
import PlainText
import Shell

/// The invariants of <doc:/Activation/Invariants> about a trail as a whole.
extension Session {
  /// I20: the same events give the same world.
  func checkReplay() throws(Violation) {
    var replayed = World(clock: Session.start)
    for case .recorded(let entry) in witnessed {
      for event in entry.events {
        replayed.evolve(event, at: entry.moment, following: surroundings.procedure)
      }
    }
    try demand(replayed == world, 20, "the events told again give another world")
  }

  /// I18: whoever reads the trail reads no secret and no whole PESEL.
  ///
  /// - Parameter book: which kinds of entries were shown before; what is new joins them.
  func checkSecrecy(_ book: TrailBook) throws(Violation) {
    let told = ToldTrail(of: witnessed, book)
    // Entries that nobody witnessed are seen as they are shown alone.
    let shown = told.isNew || told.entries != newestEntry ? rendered(book) : nil
    for account in world.accounts.values {
      try check(account.pesel.digits, told, shown, "the trail tells a whole PESEL")
      if let password = passwordKnown(to: account.login) {
        try check(password.revealed, told, shown, "the trail tells a password")
      }
    }
    for name in nameList {
      guard let value = value(of: name), value.utf8.count > 3 else { continue }
      try check(value, told, shown, "the trail tells what \(name) stands for")
    }
  }

  /// As the trail is shown, numbers and moments stand in it, which a short PIN may be alike to.
  private func check(
    _ secret: String, _ told: ToldTrail, _ shown: [CChar]?, _ words: @autoclosure () -> String
  ) throws(Violation) {
    let isShown = shown.map { secret.utf8.count > 5 && strstr($0, secret) != nil } ?? false
    try demand(!told.tells(secret) && !isShown, 18, words())
  }

  /// What `audit` shows of entries of kinds that it has not shown before: what none says, its rendering may.
  private func rendered(_ book: TrailBook) -> [CChar] {
    guard let reading = Move("admin: audit", .look) else { return [] }
    var reader = self
    reader.isUnwatched = false
    guard case .ok(let success) = reader.perform(reading.statement).outcome,
      let trail = success.showing.shown as? Trail
    else { return [] }
    let rows = trail.rows.filter { book.shows($0.entry) }
    var object = JSONObject()
    Showing.trail(rows, in: trail.vocabulary).shown?.add(to: &object, .en)
    return Array(object.line.utf8CString)
  }
}
