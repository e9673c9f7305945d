import Activation
import GRDB
import Testing

@testable import Journal

/// An event is read as it was written, or it is an error: nothing is guessed (I20).
@Suite struct EventCodingTests {
  @Test func everyEventIsReadAsItWasWritten() throws {
    for event in try EventSamples.all() {
      let kept = try #require(KeptEvent(event, entry: 1, version: 1))
      #expect(try kept.event() == event)
      #expect(kept.payload == Payload(json: kept.payload)?.json, "the same bytes each time")
    }
  }

  @Test func everyKindHasItsEvent() throws {
    let kinds = try EventSamples.all().compactMap { KeptEvent($0, entry: 1, version: 1)?.kind }
    #expect(Set(kinds) == Set(EventKind.allCases.map(\.rawValue)))
  }

  @Test func sessionsQueuesAndTheClockAreNotKept() throws {
    let anna = try #require(Login("anna"))
    let brzoza = try #require(FacilityID("brzoza"))
    for event in [
      Event.clockSet(EventSamples.moment), .portal(anna, .signedIn(.home)), .portal(anna, .signedOut),
      .reception(anna, .came(brzoza)), .reception(anna, .left),
    ] { #expect(KeptEvent(event, entry: 1, version: 1) == nil) }
  }

  @Test func aChangedTextIsCorrupt() throws {
    for event in try EventSamples.all() {
      let kept = try #require(KeptEvent(event, entry: 4, version: 2))
      for changed in [
        kept.with(payload: kept.payload + " "), kept.with(version: 3),
        kept.with(stream: kept.stream + "x"),
        kept.with(kind: "records-seen"),
      ] {
        #expect(
          problem(of: changed) == .corruptEvent(stream: changed.stream, version: changed.version, entry: 4))
      }
    }
  }

  /// A payload with a true digest that its kind cannot have: a value left out, or of another type.
  @Test func aValueThatIsMissingOrOfAnotherTypeIsCorrupt() throws {
    for event in try EventSamples.all() {
      let kept = try #require(KeptEvent(event, entry: 4, version: 2))
      let payload = try #require(Payload(json: kept.payload))
      for name in payload.values.keys {
        var (without, other) = (payload, payload)
        without[name] = nil
        other[name] = payload[name] == .flag(true) || payload[name] == .flag(false) ? .number(1) : .flag(true)
        expectCorrupt(kept.signed(other.json), name)
        if !Self.optional.contains(name), !mayBeNothing(payload), !mayBeOfAll(name, payload) {
          expectCorrupt(kept.signed(without.json), name)
        }
      }
    }
  }

  private static let optional: Set<String> = ["email", "phone", "regon", "clinic"]

  /// The one policy that may be set to nothing.
  private func mayBeNothing(_ payload: Payload) -> Bool { payload["name"] == .text("password-max-age") }

  /// A clerk of every facility has none.
  private func mayBeOfAll(_ name: String, _ payload: Payload) -> Bool {
    name == "facility" && payload["role"] == .text("clerk")
  }

  @Test(arguments: [
    "{\"operator\":\"ewa\",\"role\":\"patient\"}", "{\"operator\":\"ewa\",\"role\":\"Admin\"}",
    "{\"facility\":\"brzoza\",\"operator\":\"ewa\",\"role\":\"admin\"}",
    "{\"facility\":\"?\",\"operator\":\"ewa\",\"role\":\"clerk\"}",
  ])
  func aRoleThatNobodyCanHaveIsNotRead(_ json: String) throws {
    let event = Event.register(.roleGranted(.admin, to: "ewa"))
    expectCorrupt(try #require(KeptEvent(event, entry: 4, version: 2)).signed(json), json)
  }

  @Test(arguments: [
    "", "{", "[]", "null", "{\"password\":null}", "{\"password\":\"A7\"}", "{\"password\":\"a\"}",
    "{\"password\":{}}", "{\"password\":1.5}",
  ])
  func whatIsNoPayloadIsCorrupt(_ json: String) throws {
    let event = Event.account(try #require(Login("anna")), .passwordChanged(EventSamples.digest))
    expectCorrupt(try #require(KeptEvent(event, entry: 4, version: 2)).signed(json), json)
  }

  @Test(arguments: [
    ("appointment-cancelled", "{\"number\":-1}"),
    ("appointment-cancelled", "{\"number\":99999999999999999999}"),
    ("documents-added", "{}"), ("policy-set", "{\"name\":\"pin-length\",\"value\":8}"),
  ])
  func whatTheDomainCannotHaveIsNotRead(_ kind: String, _ json: String) throws {
    let event = Event.account(try #require(Login("anna")), .recordsViewed)
    let kept = try #require(KeptEvent(event, entry: 4, version: 2)).with(kind: kind).signed(json)
    let found = try #require(problem(of: kept))
    let known = EventKind(rawValue: kind) != nil
    #expect(
      found
        == (known
          ? .corruptEvent(stream: "account/anna", version: 2, entry: 4) : .unknownEvent(kind: kind, entry: 4))
    )
  }

  @Test func anAccountsEventInAnothersHistoryIsCorrupt() throws {
    let event = Event.account(try #require(Login("anna")), .created(try EventSamples.account()))
    let kept = try #require(KeptEvent(event, entry: 4, version: 2))
    for stream in ["account/ewa", "account/", "account/A", "register", "persona/anna"] {
      expectCorrupt(kept.with(stream: stream).signed(kept.payload), stream)
    }
  }

  @Test func aHistoryThatBeginsTwiceOrHasAGapIsInconsistent() throws {
    let anna = try #require(Login("anna"))
    let created = Event.account(anna, .created(try EventSamples.account()))
    for (events, versions) in [
      ([created, created], [1, 2]), ([created, .account(anna, .recordsViewed)], [1, 3]),
      ([.account(anna, .recordsViewed)], [1]), ([created], [2]),
    ] {
      let store = try Store()
      try store.insert(events, versions)
      var wanted = Wanted()
      wanted.accounts = [AccountName(anna)]
      #expect(throws: StoreProblem.inconsistent(stream: "account/anna")) {
        try store.news(of: wanted, since: Bookmark())
      }
    }
  }

  private func problem(of kept: KeptEvent) -> StoreProblem? {
    do throws(StoreProblem) {
      _ = try kept.event()
      return nil
    } catch {
      return error
    }
  }

  private func expectCorrupt(_ kept: KeptEvent, _ what: String) {
    let expected = StoreProblem.corruptEvent(stream: kept.stream, version: kept.version, entry: kept.entry)
    #expect(problem(of: kept) == expected, "\(kept.kind) \(what)")
  }
}

extension KeptEvent {
  /// The row with something else in it, and the digest that it had.
  func with(
    stream: String? = nil, version: Int? = nil, kind: String? = nil, payload: String? = nil
  ) -> KeptEvent {
    KeptEvent(
      entry: entry, stream: stream ?? self.stream, version: version ?? self.version, kind: kind ?? self.kind,
      payload: payload ?? self.payload, digest: digest)
  }

  /// The row with another payload, and the digest of that.
  func signed(_ payload: String) -> KeptEvent {
    KeptEvent(
      entry: entry, stream: stream, version: version, kind: kind, payload: payload,
      digest: EventDigest.of(stream: stream, version: version, kind: kind, payload: payload))
  }
}

extension Store {
  /// Puts events of one entry into the journal, past every check.
  fileprivate func insert(_ events: [Event], _ versions: [Int]) throws {
    try connection.write { db in
      let entry = JournalEntry(
        moment: EventSamples.moment, actor: .admin, subject: nil, act: "test", outcome: .done, events: events)
      try KeptEntry(entry, number: 1).insert(db, hash: [0])
      for (index, event) in events.enumerated() {
        try #require(KeptEvent(event, entry: 1, version: versions[index])).insert(db, number: index + 1)
      }
      return ((), .commit)
    }
  }
}
