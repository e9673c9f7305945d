import Activation
import GRDB

/// An entry of the trail with its events, as it leaves the store: without secrets and their hashes, PESELs masked
/// unless they were asked for.
package struct ExportedEntry: Sendable {
  package let number: Int
  package let entry: JournalEntry
  package let events: [ExportedEvent]
}

package struct ExportedEvent: Sendable {
  package let stream: String
  package let version: Int
  package let kind: String
  package let data: [(name: String, value: ExportedValue)]
}

package enum ExportedValue: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case texts([String])
}

extension Store {
  /// Hands every entry on, oldest first; memory does not grow with their number.
  package func export(revealingPESEL: Bool, _ take: (ExportedEntry) -> Void) throws(StoreProblem) {
    try connection.read { db in
      let events = try Row.fetchCursor(db, sql: "SELECT \(KeptEvent.columns) FROM events ORDER BY number")
      var next = try events.next().map { try KeptEvent($0) }
      let rows = try Row.fetchCursor(db, sql: "SELECT \(KeptEntry.columns) FROM entries ORDER BY number")
      while let row = try rows.next() {
        let (number, entry) = try Self.entry(row)
        var exported: [ExportedEvent] = []
        while let event = next, event.entry == number {
          exported.append(try event.exported(revealingPESEL))
          next = try events.next().map { try KeptEvent($0) }
        }
        take(ExportedEntry(number: number, entry: entry, events: exported))
      }
    }
  }
}

extension KeptEvent {
  private static let secrets: Set<String> = ["password", "salt", "digest", "fingerprint", "token"]

  fileprivate func exported(_ revealsPESEL: Bool) throws -> ExportedEvent {
    _ = try event()
    let values = Payload(json: payload)?.values.sorted { $0.key < $1.key } ?? []
    let data = values.filter { !Self.secrets.contains($0.key) }.map { name, value in
      (name, value.exported(isMasked: name == "pesel" && !revealsPESEL))
    }
    return ExportedEvent(stream: stream, version: version, kind: kind, data: data)
  }
}

extension Payload.Value {
  fileprivate func exported(isMasked: Bool) -> ExportedValue {
    switch self {
    case .text(let text): .text(isMasked ? PESEL(text)?.masked ?? "•••" : text)
    case .number(let number): .number(Int(number))
    case .flag(let flag): .flag(flag)
    case .texts(let texts): .texts(texts)
    }
  }
}
