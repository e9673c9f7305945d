import PlainText

@testable import Journal

/// An entry as it goes to the server, made without what konto would decide.
enum SentEntry {
  static func json(_ entry: KeptEntry, after hash: [UInt8], _ events: [KeptEvent], in chain: String) -> String
  {
    var json = JSONObject()
    json.add("id", UUIDText.random())
    json.add("chain", chain)
    entry.add(to: &json)
    json.add("hash", Hexadecimal.text(entry.hash(after: hash, events: events.map(\.digest))))
    json.add("events", events.enumerated().map { $1.json(nth: $0) })
    return json.line
  }
}
