import Activation
import PlainText
import PostgreSQL

/// What a shell knows of a store on a server: how far each stream, and where chains ended.
struct ServerBookmark: Sendable {
  var streams = Bookmark()
  private(set) var chains: [String: ChainEnd] = [:]
  /// The server's, when it was last asked for news.
  fileprivate(set) var time: Moment?

  /// Nobody dates an entry before one that it is chained to.
  mutating func learn(_ end: ChainEnd, of chain: String) {
    chains[chain] = end
    streams.head.moment = max(streams.head.moment, end.moment)
  }

  mutating func forgetChain(_ chain: String) { chains[chain] = nil }

  mutating func forget(_ accounts: Set<Login>) {
    streams.forget(accounts)
    for login in accounts { chains[StreamID.account(login).text] = nil }
  }
}

extension ServerStore {
  /// Reads what is wanted, up to the newest, in one round trip; what the bookmark has already is not given again.
  ///
  /// - Parameter desk: the chain in which looks are written down.
  func news(
    of wanted: Wanted, since known: ServerBookmark, desk: String
  ) throws(StoreProblem) -> ServerNews {
    try asking {
      let question = NewsQuestion(wanted, since: known.streams, chains: [EntryChain.register, desk])
      var answer = NewsAnswer(known)
      for row in try server.rows("SELECT * FROM konto.read($1::jsonb)", [question.json]) {
        try answer.take(row)
      }
      return try answer.finished(wanted)
    }
  }

  /// Whether these streams are as they were read.
  func isCurrent(_ streams: [(stream: StreamID, version: Int)]) throws(StoreProblem) -> Bool {
    guard !streams.isEmpty else { return true }
    return try asking {
      let versions = try versions(of: streams.map(\.stream))
      return streams.allSatisfy { versions[$0.stream.text] == $0.version }
    }
  }

  /// How many events each has, by name.
  func versions(of streams: [StreamID]) throws -> [String: Int] {
    let names = "[" + streams.map { JSONString.written($0.text) }.joined(separator: ",") + "]"
    return try server.rows("SELECT stream, version FROM konto.versions($1::jsonb)", [names])
      .reduce(into: [:]) { $0[try $1.text(0)] = try $1.number(1) }
  }
}

/// What has happened since a bookmark, the bookmark after it, and how things stand at the desks and on the portal.
struct ServerNews: Sendable {
  let events: [PastEvent]
  let bookmark: ServerBookmark
  let attendance: KeptAttendance
  /// Whose trail alone is told of, by what they were named.
  let trailSubjects: [AccountName: Login]
}

/// What is asked of the function `news`.
private struct NewsQuestion {
  private let wanted: Wanted
  private let known: Bookmark
  private let chains: [String]

  init(_ wanted: Wanted, since known: Bookmark, chains: [String]) {
    self.wanted = wanted
    self.known = known
    self.chains = chains
  }

  var json: String {
    var json = JSONObject()
    json.add("logins", wanted.accounts.compactMap { $0.login?.text }.sorted())
    json.add("pesels", wanted.accounts.compactMap { PESEL($0.words)?.digits }.sorted())
    json.add("tokens", wanted.tokens.map { Hexadecimal.text($0.bytes) }.sorted())
    json.add("streams", wanted.streams(of: [Login]()).map(\.text))
    json.add("chains", chains)
    if let actor = wanted.actor {
      json.add("as", actor.role.rawValue)
      json.add("at", orNull: actor.facility?.words)
    }
    json.add("desks", wanted.desks.map(\.text).sorted())
    json.add("versions", versions)
    if known.head.entries > 0 {
      json.add("known", known.head.entries)
      json.add("hash", Hexadecimal.text(known.head.hash))
    }
    return json.line
  }

  /// Names of streams need no escapes but in those of what was spent, which are never read on from somewhere.
  private var versions: JSONObject {
    let named = wanted.accounts.compactMap(\.login)
    let logins = wanted.desks.isEmpty ? Set(named) : known.atDesks.union(named)
    var json = JSONObject()
    for stream in wanted.streams(of: logins) {
      if case .spent = stream { continue }
      if let place = known.places[stream], place.version > 0 { json.add(stream.text, place.version) }
    }
    return json
  }
}

/// What it answers, row by row.
private struct NewsAnswer {
  private let known: ServerBookmark
  private var bookmark: ServerBookmark
  private var logins: Set<Login> = []
  private var events: [String: [(version: Int, past: PastEvent)]] = [:]
  private var attendance = KeptAttendance()
  private var trailSubjects: [AccountName: Login] = [:]

  init(_ known: ServerBookmark) {
    self.known = known
    bookmark = known
    bookmark.streams.head = .empty
  }

  mutating func take(_ row: ServerRow) throws {
    if try attendance.take(row) { return }
    switch try row.text(0) {
    case "newest":
      bookmark.streams.head = Head(
        entries: try row.number(3), events: 0, moment: Moment(seconds: Int64(try row.number(4))),
        hash: try row.bytes(7))
    case "now": bookmark.time = Moment(seconds: Int64(try row.number(4)))
    case "lost": throw StoreProblem.replaced
    case "login": if let login = Login(kept: try row.text(1)) { logins.insert(login) }
    case "named":
      if let login = Login(kept: try row.text(1)) { trailSubjects[AccountName(try row.text(5))] = login }
    case "chain":
      let end = ChainEnd(
        place: try row.number(2), entry: try row.number(3), moment: Moment(seconds: Int64(try row.number(4))),
        hash: try row.bytes(7))
      bookmark.learn(end, of: try row.text(1))
    case "event": try takeEvent(row)
    case let what: throw StoreProblem.damaged(what)
    }
  }

  private mutating func takeEvent(_ row: ServerRow) throws {
    let stream = try row.text(1)
    let kept = KeptEvent(
      entry: try row.number(3), stream: stream, version: try row.number(2), kind: try row.text(5),
      payload: try row.text(6), digest: try row.bytes(7))
    guard let moment = try row.optionalNumber(4) else { throw StoreProblem.inconsistent(stream: stream) }
    let past = PastEvent(
      event: try kept.event(), moment: Moment(seconds: Int64(moment)), entry: kept.entry)
    events[stream, default: []].append((kept.version, past))
  }

  /// A stream's history has no gap, and an account's begins with its creation and is created once.
  func finished(_ wanted: Wanted) throws -> ServerNews {
    var (bookmark, news, attendance) = (bookmark, [PastEvent](), attendance)
    (attendance.logins, attendance.desks) = (logins.sorted(), wanted.desks)
    bookmark.streams.learn(wanted.desks, logins)
    bookmark.streams.wanted = wanted.streams(of: logins.sorted())
    for stream in bookmark.streams.wanted {
      let before = known.streams.places[stream]?.version ?? 0
      var version = before
      for (number, past) in events[stream.text] ?? [] where number > before {
        guard number == version + 1, stream.accepts(past.event, asFirst: version == 0) else {
          throw StoreProblem.inconsistent(stream: stream.text)
        }
        version = number
        news.append(past)
      }
      bookmark.streams.places[stream] = Bookmark.Place(version: version, asOf: bookmark.streams.head.entries)
    }
    // A chain that has no entry yet is known by that.
    for login in logins {
      let chain = StreamID.account(login).text
      if bookmark.chains[chain] == nil { bookmark.learn(.beginning(of: chain), of: chain) }
    }
    return ServerNews(
      events: news, bookmark: bookmark, attendance: attendance, trailSubjects: trailSubjects)
  }
}
