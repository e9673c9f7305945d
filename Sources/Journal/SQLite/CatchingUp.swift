import Activation
import GRDB

/// What has happened since a bookmark, in the order of its streams, and the bookmark after it.
struct News: Sendable {
  var events: [PastEvent] = []
  var bookmark: Bookmark
  var attendance = KeptAttendance()
}

extension Store {
  /// Reads what is wanted, up to the newest; what the bookmark has already is not read again.
  func news(of wanted: Wanted, since bookmark: Bookmark) throws(StoreProblem) -> News {
    try connection.read { db in
      var news = News(bookmark: bookmark)
      news.bookmark.head = try Head.read(db)
      try bookmark.head.expectPast(of: news.bookmark.head, db)
      let visitors = try visitors(at: wanted.desks, db)
      let logins = try logins(wanted, visitors, db).sorted()
      news.bookmark.wanted = wanted.streams(of: logins)
      news.bookmark.learn(wanted.desks, logins)
      news.attendance = try attendance(of: logins, wanted.desks, queues: visitors, db)
      for stream in news.bookmark.wanted
      where bookmark.places[stream]?.asOf != news.bookmark.head.entries {
        try read(stream, into: &news, db)
      }
      return news
    }
  }

  private func logins(_ wanted: Wanted, _ visitors: [KeptVisitor], _ db: Database) throws -> Set<Login> {
    var logins: Set<Login> = []
    for name in wanted.accounts.union(visitors.flatMap(\.names)) {
      if let login = name.login { logins.insert(login) }
      if let pesel = PESEL(name.words), let login = try holder(of: pesel, db) { logins.insert(login) }
    }
    for token in wanted.tokens { if let login = try owner(of: token, db) { logins.insert(login) } }
    return logins
  }

  private func holder(of pesel: PESEL, _ db: Database) throws -> Login? {
    let statement = try db.cachedStatement(sql: "SELECT login FROM accounts WHERE pesel = ?")
    return try String.fetchOne(statement, arguments: [pesel.digits]).flatMap(Login.init(kept:))
  }

  private func owner(of token: Digest, _ db: Database) throws -> Login? {
    let statement = try db.cachedStatement(sql: "SELECT login FROM tokens WHERE fingerprint = ?")
    return try String.fetchOne(statement, arguments: [token.bytes.data]).flatMap(Login.init(kept:))
  }

  /// A stream's history has no gap, and an account's begins with its creation and is created once.
  private func read(_ stream: StreamID, into news: inout News, _ db: Database) throws {
    let known = news.bookmark.places[stream]?.version ?? 0
    var version = known
    let statement = try db.cachedStatement(sql: Self.historySQL)
    let rows = try Row.fetchCursor(statement, arguments: [stream.text, known])
    while let row = try rows.next() {
      let kept = try KeptEvent(row)
      let event = try kept.event()
      guard kept.version == version + 1, !row.hasNull(atIndex: 6),
        stream.accepts(event, asFirst: version == 0)
      else {
        throw StoreProblem.inconsistent(stream: stream.text)
      }
      version += 1
      news.events.append(
        PastEvent(event: event, moment: Moment(seconds: try row.value(6)), entry: kept.entry))
    }
    news.bookmark.places[stream] = Bookmark.Place(version: version, asOf: news.bookmark.head.entries)
  }

  private static let historySQL = """
    SELECT e.entry, e.stream, e.version, e.kind, e.payload, e.digest, n.moment FROM events e
    LEFT JOIN entries n ON n.number = e.entry WHERE e.stream = ? AND e.version > ? ORDER BY e.version
    """
}
