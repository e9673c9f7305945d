import Activation
import GRDB

/// What somebody has read of a store so far: how far each stream, and where the journal ended then.
package struct Bookmark: Sendable {
  struct Place: Sendable {
    var version: Int
    /// The number of the newest entry when it was read.
    var asOf: Int
  }

  package internal(set) var head = Head.empty
  var places: [StreamID: Place] = [:]
  /// The streams that the last reading was about: what a decision taken on it depends on.
  var wanted: [StreamID] = []

  package init() {}

  /// The bookmark for a decision on what is wanted, if all of it was read when the journal ended where the bookmark
  /// says: appending will tell if it has gone on since.
  package func covering(_ wanted: Wanted) -> Bookmark? {
    let logins = wanted.accounts.compactMap { Login($0.words) }
    guard wanted.tokens.isEmpty, logins.count == wanted.accounts.count else { return nil }
    var bookmark = self
    bookmark.wanted =
      [.register] + logins.map { .account($0) } + wanted.personas.map { .persona($0) }
      + wanted.spent.map { .spent($0) }
    return bookmark.wanted.allSatisfy { places[$0]?.asOf == head.entries } ? bookmark : nil
  }

  /// Streams that are not needed now will be read again from the start when they are.
  package mutating func forget(_ isForgotten: (StreamID) -> Bool) {
    places = places.filter { !isForgotten($0.key) }
  }
}

/// What a decision depends on, by the names that it uses.
package struct Wanted: Sendable {
  package var accounts: Set<AccountName> = []
  package var personas: Set<Login> = []
  /// Reset tokens, by fingerprint: the accounts that they are for.
  package var tokens: Set<Digest> = []
  package var spent: Set<String> = []

  package init() {}
}

/// What has happened since a bookmark, in the order of its streams, each event with its moment.
package struct News: Sendable {
  package var events: [(event: Event, moment: Moment)] = []
  package var bookmark: Bookmark
}

extension Store {
  /// Reads what is wanted, up to the newest; what the bookmark has already is not read again.
  package func news(of wanted: Wanted, since bookmark: Bookmark) throws(StoreProblem) -> News {
    try connection.read { db in
      var news = News(bookmark: bookmark)
      news.bookmark.head = try Head.read(db)
      news.bookmark.wanted = try streams(wanted, db)
      for stream in news.bookmark.wanted
      where bookmark.places[stream]?.asOf != news.bookmark.head.entries {
        try read(stream, into: &news, db)
      }
      return news
    }
  }

  private func streams(_ wanted: Wanted, _ db: Database) throws -> [StreamID] {
    var logins: Set<Login> = []
    for name in wanted.accounts {
      if let login = Login(name.words) { logins.insert(login) }
      if let pesel = PESEL(name.words), let login = try holder(of: pesel, db) { logins.insert(login) }
    }
    for token in wanted.tokens { if let login = try owner(of: token, db) { logins.insert(login) } }
    return [.register] + logins.sorted().map { .account($0) } + wanted.personas.sorted().map { .persona($0) }
      + wanted.spent.sorted().map { .spent($0) }
  }

  private func holder(of pesel: PESEL, _ db: Database) throws -> Login? {
    let statement = try db.cachedStatement(sql: "SELECT login FROM accounts WHERE pesel = ?")
    return try String.fetchOne(statement, arguments: [pesel.digits]).flatMap(Login.init)
  }

  private func owner(of token: Digest, _ db: Database) throws -> Login? {
    let statement = try db.cachedStatement(sql: "SELECT login FROM tokens WHERE fingerprint = ?")
    return try String.fetchOne(statement, arguments: [token.bytes.data]).flatMap(Login.init)
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
      news.events.append((event, Moment(seconds: try row.value(6))))
    }
    news.bookmark.places[stream] = Bookmark.Place(version: version, asOf: news.bookmark.head.entries)
  }

  private static let historySQL = """
    SELECT e.entry, e.stream, e.version, e.kind, e.payload, e.digest, n.moment FROM events e
    LEFT JOIN entries n ON n.number = e.entry WHERE e.stream = ? AND e.version > ? ORDER BY e.version
    """
}

extension StreamID {
  /// An account is created first, and once.
  func accepts(_ event: Event, asFirst isFirst: Bool) -> Bool {
    guard case .account = self else { return true }
    if case .account(_, .created) = event { return isFirst }
    return !isFirst
  }
}
