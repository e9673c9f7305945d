import Activation
import PlainText
import PostgreSQL

extension ServerStore {
  /// Takes over the trail of a file, all or nothing: the same entries under the same numbers, chained account by account,
  /// and sealed by the hash that the file ended with. The messages stay behind.
  ///
  /// - Returns: how many entries there are.
  package func takeOver(_ file: Store) throws(StoreProblem) -> Int {
    let head = try file.head
    return try asking {
      try server.transaction(.writing) { transaction in
        guard try transaction.rows("SELECT 1 FROM konto.entries LIMIT 1").isEmpty else {
          throw StoreProblem.server(.schemaThere)
        }
        var copy = ServerCopy()
        try file.forEachKept { entry, events in
          copy.add(entry, events)
          if copy.isLarge { try copy.send(&transaction) }
        }
        try copy.send(&transaction)
        guard head.entries > 0 else { return 0 }
        _ = try transaction.rows(
          Self.seal, [String(head.moment.seconds), String(head.entries), Self.text(head.hash)])
        _ = try transaction.rows("INSERT INTO konto.sealed (seal, entry) SELECT 1, number FROM konto.entries")
        _ = try transaction.rows(
          "SELECT setval(pg_get_serial_sequence('konto.entries', 'number'), $1::bigint)",
          [String(head.entries)])
        _ = try Self.rebuild(&transaction)
        return head.entries
      }
    }
  }

  private static func text(_ hash: [UInt8]) -> String { ServerRow.parameter(hash) }

  private static let seal = """
    INSERT INTO konto.seals (number, moment, entries, last, hash, copied)
    VALUES (1, $1::bigint, $2::integer, $2::bigint, $3::bytea, true)
    """
}

/// Entries on their way from a file.
private struct ServerCopy {
  private var ends: [String: ChainEnd] = [:]
  private var entries: [JSONObject] = []
  private var events: [JSONObject] = []
  private let desk = EntryChain.anyDesk()

  var isLarge: Bool { entries.count >= 1000 }

  mutating func add(_ entry: KeptEntry, _ events: [KeptEvent]) {
    let chain =
      entry.subject.map { "account/" + $0 } ?? (events.isEmpty ? desk : EntryChain.register)
    let end = ends[chain] ?? .beginning(of: chain)
    let placed = entry.at(end.place + 1)
    let hash = placed.hash(after: end.hash, events: events.map(\.digest))
    ends[chain] = ChainEnd(
      place: placed.number, entry: entry.number, moment: Moment(seconds: entry.moment), hash: hash)
    entries.append(Self.row(placed, number: entry.number, chain, hash))
    self.events += events.enumerated().map { Self.row($0, $1, of: entry.number) }
  }

  mutating func send(_ transaction: inout ServerTransaction) throws {
    _ = try transaction.rows(Self.insertEntries, [Self.list(entries)])
    _ = try transaction.rows(Self.insertEvents, [Self.list(events)])
    (entries, events) = ([], [])
  }

  private static func list(_ rows: [JSONObject]) -> String {
    "[" + rows.map(\.line).joined(separator: ",") + "]"
  }

  private static func row(_ entry: KeptEntry, number: Int, _ chain: String, _ hash: [UInt8]) -> JSONObject {
    var json = JSONObject()
    json.add("number", number)
    json.add("id", UUIDText.random())
    json.add("chain", chain)
    json.add("hash", Hexadecimal.text(hash))
    entry.add(to: &json)
    return json
  }

  private static func row(_ nth: Int, _ event: KeptEvent, of entry: Int) -> JSONObject {
    var json = event.json(nth: nth)
    json.add("entry", entry)
    return json
  }

  private static let insertEntries = """
    INSERT INTO konto.entries
      (number, id, chain, place, moment, role, facility, person, operator, subject, act, outcome, shown, reason,
      hash)
    SELECT number, id, chain, place, moment, role, facility, person, operator, subject, act, outcome, shown, reason,
      decode(hash, 'hex')
    FROM jsonb_to_recordset($1::jsonb) AS e(number bigint, id uuid, chain text, place integer, moment bigint, role text,
      facility text, person text, operator text, subject text, act text, outcome text, shown integer, reason text,
      hash text)
    """

  private static let insertEvents = """
    INSERT INTO konto.events (entry, nth, stream, version, kind, payload, digest)
    SELECT entry, nth, stream, version, kind, payload, decode(digest, 'hex')
    FROM jsonb_to_recordset($1::jsonb)
      AS e(entry bigint, nth integer, stream text, version integer, kind text, payload text, digest text)
    """
}
