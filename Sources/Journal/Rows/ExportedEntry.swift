import Activation
import PlainText

/// An entry of the trail with its events, as it leaves the store: without secrets and their hashes, PESELs masked
/// unless they were asked for.
package struct ExportedEntry: Sendable {
  /// The entry without its events.
  package let row: TrailRow
  /// In order.
  package let events: [ExportedEvent]
}

/// An event with the values that leave the store, by their names.
package struct ExportedEvent: Sendable {
  /// Whose history it belongs to.
  package let stream: String
  /// Its place in that history, from 1.
  package let version: Int
  /// What has happened, as stores name it.
  package let kind: String
  /// Its values, by name.
  package let data: [(name: String, value: ExportedValue)]
}

/// A value of an event, as JSON has it.
package enum ExportedValue: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case texts([String])
}

extension KeptEvent {
  /// The values that leave no store.
  static let secrets: Set<String> = ["password", "salt", "digest", "fingerprint", "token"]

  /// The event without secrets and their hashes.
  func exported(revealingPESEL: Bool) throws(StoreProblem) -> ExportedEvent {
    _ = try event()
    let data = Payload(json: payload)?.exported(revealingPESEL: revealingPESEL) ?? []
    return ExportedEvent(stream: stream, version: version, kind: kind, data: data)
  }
}

extension Payload {
  /// What a store keeps in seconds since 1970 and leaves it as people write it.
  private static let moments: Set<String> = ["at", "issued", "sent"]

  /// The values that leave the store, by name.
  func exported(revealingPESEL: Bool) -> [(name: String, value: ExportedValue)] {
    values.sorted { $0.key < $1.key }.filter { !KeptEvent.secrets.contains($0.key) }.map { name, value in
      (
        name,
        value.exported(
          isMasked: !revealingPESEL, isPESEL: name == "pesel", isMoment: Self.moments.contains(name))
      )
    }
  }
}

extension Payload.Value {
  fileprivate func exported(isMasked: Bool, isPESEL: Bool, isMoment: Bool) -> ExportedValue {
    switch self {
    case .number(let seconds) where isMoment: .text(Moment(seconds: seconds).timestamp)
    case .text(let text): .text(isMasked ? Self.masked(text, isPESEL: isPESEL) : text)
    case .number(let number): .number(Int(number))
    case .flag(let flag): .flag(flag)
    case .texts(let texts): .texts(texts)
    }
  }

  /// A title may hold a PESEL too; a phone number is as long, and is none.
  private static func masked(_ text: String, isPESEL: Bool) -> String {
    if let pesel = PESEL(text) { return pesel.masked }
    if isPESEL { return text.hasPrefix(PESEL.mask) ? text : "•••" }
    return PhoneNumber(text) == nil ? LongNumbers.masked(text) : text
  }
}
