import Activation
import PlainText

/// An act on its way to the server, as its function `keep` takes it.
struct ServerAct {
  let chain: String
  /// By it the act is known again, if the connection is lost before the answer is there.
  private let id = UUIDText.random()
  private let addition: Addition
  private let entry: JournalEntry
  private let read: [(stream: StreamID, version: Int)]
  private let postings: [Posting]
  private let shell: ShellID

  /// What it changes in the lookup tables.
  var rows: LookupRows { LookupRows(entry.events) }

  init(
    _ entry: JournalEntry, _ addition: Addition, in chain: String,
    basedOn read: [(stream: StreamID, version: Int)],
    _ postings: [Posting], in shell: ShellID
  ) {
    self.entry = entry
    self.addition = addition
    self.chain = chain
    self.read = read
    self.postings = postings
    self.shell = shell
  }

  /// Where its chain ends when it is kept.
  ///
  /// - Parameter number: what the server gave the entry.
  func end(_ number: Int) -> ChainEnd {
    ChainEnd(place: addition.head.entries, entry: number, moment: entry.moment, hash: addition.head.hash)
  }

  /// - Parameter isRepeated: whether it may have been kept before.
  func json(isRepeated: Bool) -> String {
    var json = JSONObject()
    let kept = addition.entry
    json.add("id", id)
    if isRepeated { json.add("again", true) }
    json.add("chain", chain)
    kept.add(to: &json)
    json.add("hash", Hexadecimal.text(addition.head.hash))
    json.add("read", read.map(Self.version))
    if !addition.events.isEmpty { json.add("events", addition.events.enumerated().map { $1.json(nth: $0) }) }
    rows.add(to: &json)
    if !entry.replacedPasswords.isEmpty { json.add("worthless", entry.replacedPasswords.map(\.text)) }
    if !postings.isEmpty { json.add("messages", postings.map(Self.message)) }
    let attendance = entry.events.compactMap(\.attendanceChange)
    if !attendance.isEmpty {
      json.add("attendance", attendance.map(\.json))
      json.add("shell", shell.text)
    }
    return json.line
  }

  private static func version(_ stream: StreamID, _ version: Int) -> JSONObject {
    var json = JSONObject()
    json.add("stream", stream.text)
    json.add("version", version)
    return json
  }

  private static func message(_ posting: Posting) -> JSONObject {
    let (kind, secret) = posting.message.content.kept
    var json = JSONObject()
    json.add("login", posting.login.text)
    json.add("channel", posting.message.channel.rawValue)
    json.add("sent", posting.message.sent.seconds)
    json.add("kind", kind)
    json.add("secret", secret.revealed)
    return json
  }
}

extension KeptEntry {
  /// The columns that an entry has wherever it stands, and its place in its chain.
  func add(to json: inout JSONObject) {
    json.add("place", number)
    json.add("moment", moment)
    json.add("role", role)
    json.add("facility", orNull: facility)
    json.add("person", orNull: person)
    json.add("operator", operatorName)
    json.add("subject", orNull: subject)
    json.add("act", act)
    json.add("outcome", outcome)
    json.add("shown", orNull: shown.map(String.init))
    json.add("reason", orNull: reason)
  }

  /// The entry as it stands in its chain.
  func at(_ place: Int) -> KeptEntry {
    KeptEntry(
      number: place, moment: moment, role: role, facility: facility, person: person,
      operatorName: operatorName,
      subject: subject, act: act, outcome: outcome, shown: shown, reason: reason)
  }
}

extension KeptEvent {
  /// As the server takes it.
  ///
  /// - Parameter nth: its place in its entry, from 0.
  func json(nth: Int) -> JSONObject {
    var json = JSONObject()
    json.add("nth", nth)
    json.add("stream", stream)
    json.add("version", version)
    json.add("kind", kind)
    json.add("payload", payload)
    json.add("digest", Hexadecimal.text(digest))
    return json
  }
}
