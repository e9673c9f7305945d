import Activation

/// An event as a store keeps it.
struct KeptEvent {
  let entry: Int
  let stream: String
  let version: Int
  let kind: String
  let payload: String
  let digest: [UInt8]

  var isAsWritten: Bool {
    EventDigest.of(stream: stream, version: version, kind: kind, payload: payload) == digest
  }

  /// The event. One that is not what was written, or that this konto cannot know, is an error: nothing is guessed.
  func event() throws(StoreProblem) -> Event {
    guard isAsWritten else { throw corrupt }
    return try eventFollowed()
  }

  /// The same, where it was found to be what was written.
  func eventFollowed() throws(StoreProblem) -> Event {
    guard let known = EventKind(rawValue: kind) else { throw .unknownEvent(kind: kind, entry: entry) }
    guard let payload = Payload(json: payload) else { throw corrupt }
    do throws(CorruptPayload) {
      guard let event = try read(known, PayloadReader(payload: payload)), event.stream?.text == stream
      else { throw CorruptPayload(name: "stream") }
      return event
    } catch {
      throw corrupt
    }
  }

  private func read(_ kind: EventKind, _ reader: PayloadReader) throws(CorruptPayload) -> Event? {
    let prefix = "account/"
    guard stream.hasPrefix(prefix) else { return try RegisterEvent(kind, reader).map { .register($0) } }
    guard let login = Login(kept: String(stream.dropFirst(prefix.count))) else { return nil }
    guard let event = try AccountEvent(kind, reader) else { return nil }
    if case .created(let account) = event, account.login != login { return nil }
    return .account(login, event)
  }

  private var corrupt: StoreProblem { .corruptEvent(stream: stream, version: version, entry: entry) }
}

extension KeptEvent {
  /// The event as it will stand in the journal; nil for one that no stream keeps.
  init?(_ event: Event, entry: Int, version: Int) {
    guard let stream = event.stream?.text, let (kind, payload) = event.kept else { return nil }
    let json = payload.json
    self.init(
      entry: entry, stream: stream, version: version, kind: kind.rawValue, payload: json,
      digest: EventDigest.of(stream: stream, version: version, kind: kind.rawValue, payload: json))
  }
}

extension Event {
  fileprivate var kept: (kind: EventKind, payload: Payload)? {
    switch self {
    case .account(_, let event): event.kept
    case .register(let event): event.kept
    case .clockSet, .portal, .reception: nil
    }
  }
}
