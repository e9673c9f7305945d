import Activation
import TestSupport
import Testing

@testable import Journal

/// What the procedure would not have led to is found in a trail whose hashes are all right.
@Suite struct ReplayTests {
  typealias Forging = @Sendable (inout KeptWorld) throws -> Void

  static let forgeries: [(what: String, code: String?, forge: Forging)] =
    ofPINs + ofOthers + ofEvents + ofRefusals

  private static let ofPINs: [(what: String, code: String?, forge: Forging)] = [
    ("activated without a PIN", "pin-none-open", { try $0.confirm() }),
    ("a PIN issued by a patient", "not-allowed", { try $0.issue(by: .patient(try anna)) }),
    ("a PIN from a facility that is in no list", "facility-unknown", { try $0.issue(by: clerk("klon")) }),
    (
      "a PIN for an active account", "account-already-active",
      {
        try $0.issue()
        try $0.confirm()
        try $0.issue()
      }
    ),
    (
      "a second PIN beside an open one", nil,
      {
        try $0.issue()
        try $0.issue()
      }
    ),
    (
      "a PIN used after its time", "pin-expired",
      {
        try $0.issue()
        try $0.confirm(after: .days(8))
      }
    ),
    (
      "more PINs than are issued in a window", "pin-issue-throttled",
      {
        try $0.issue()
        for _ in 1...5 { try $0.issue(superseding: true) }
      }
    ),
    ("a PIN that is good for longer than the policy says", nil, { try $0.issue(validity: .days(70)) }),
    (
      "a PIN that was revoked though none was open", "pin-none-open",
      {
        try $0.record(
          "revoke-pin", by: clerk("brzoza"), of: try anna, events: .account(try anna, .openPINRevoked))
      }
    ),
  ]

  private static let ofOthers: [(what: String, code: String?, forge: Forging)] = [
    (
      "activated by the Trusted Profile without its answer", "persona-unknown", { try $0.activate("anna") }
    ),
    (
      "activated by an answer of the Trusted Profile about somebody else", "tp-identity-mismatch",
      {
        try $0.setPersona("anna", pesel: 7)
        try $0.consent()
      }
    ),
    (
      "activated by an answer that vouches for too little", "tp-assurance-too-low",
      {
        try $0.setPersona("anna", pesel: 0, assurance: .low)
        try $0.consent()
      }
    ),
    (
      "activated by an answer without a signature", "tp-signature-invalid",
      {
        try $0.setPersona("anna", pesel: 0)
        try $0.activate("anna")
      }
    ),
    ("a reset that nobody asked for", "reset-token-invalid", { try $0.reset("anna") }),
    (
      "a document added by a clerk of another facility", "not-facility-staff",
      {
        let document = MedicalDocument(
          title: try #require(Title("T")), date: EventSamples.moment.date,
          facility: try #require(FacilityID("brzoza")))
        try $0.record(
          "add-document", by: clerk("klon"), of: try anna,
          events: .account(try anna, .documentAdded(document)))
      }
    ),
    ("a policy set by support", "not-allowed", { try $0.setPINTries(9, by: .support) }),
    (
      "records read though the account is inactive", "account-inactive",
      {
        try $0.record(
          "records", by: .patient(try anna), of: try anna, events: .account(try anna, .recordsViewed))
      }
    ),
    (
      "records of nobody's", "account-not-found",
      { try $0.record("come", by: .patient(try ewa), of: try ewa) }
    ),
  ]

  /// An entry has the events of its act, no more and no fewer.
  private static let ofEvents: [(what: String, code: String?, forge: Forging)] = [
    (
      "a PIN that was used twice", nil,
      {
        try $0.issue()
        let used = Event.account(try anna, .openPINUsed)
        try $0.record(
          "confirm", by: .patient(try anna), of: try anna,
          events: used, used, .account(try anna, .activated(.pin(try brzoza))))
      }
    ),
    (
      "an activation that came with a look", nil,
      {
        try $0.record(
          "show", by: .support, of: try anna, events: .account(try anna, .activated(.trustedProfile)))
      }
    ),
    (
      "an account that came with a second persona", nil,
      {
        let new = try $0.newAccount("ewa", "Ewa Lis", try pesel(3))
        let other = Persona(
          id: try anna, name: try #require(HolderName("Ewa Lis")), pesel: try #require(PESEL(try pesel(3))))
        try $0.record(
          "create-account", of: try ewa,
          events: .account(try ewa, .created(new)), .register(.personaSet(other)))
      }
    ),
    (
      "a role that came with a policy", nil,
      {
        try $0.record(
          "policy", events: try KeptWorld.pinTries(3),
          .register(.roleGranted(.admin, to: "mallory")))
      }
    ),
    (
      "time that was taken back by a look", nil,
      { try $0.record("find", by: .support, of: try anna, events: .account(try anna, .clockReset)) }
    ),
    ("a PIN under a name that no act has", nil, { try $0.issue(as: "issue") }),
    (
      "an appointment under another's number", nil,
      {
        let visit = Appointment(
          number: 4, facility: try brzoza, at: EventSamples.moment + .days(30), clinic: nil)
        try $0.record(
          "book", by: .patient(try anna), of: try anna, events: .account(try anna, .appointmentBooked(visit)))
      }
    ),
  ]

  private static let ofRefusals: [(what: String, code: String?, forge: Forging)] = [
    (
      "signing in refused while nothing is locked", "bad-credentials",
      { try $0.record("login", by: .patient(try anna), of: try anna, as: .refused(.signIn(.locked))) }
    ),
    (
      "a wrong password that did not count", nil,
      { try $0.record("login", by: .patient(try anna), of: try anna, as: .refused(.signIn(.badCredentials))) }
    ),
    (
      "a wrong PIN that did not count", "pin-none-open",
      { try $0.record("confirm", by: .patient(try anna), of: try anna, as: .refused(.pin(.wrong))) }
    ),
    (
      "a PIN that was not revoked though it was open", nil,
      {
        try $0.issue()
        try $0.record("revoke-pin", by: clerk("brzoza"), of: try anna, as: .refused(.pin(.noneOpen)))
      }
    ),
    (
      "a reset refused though none came before", nil,
      {
        try $0.record(
          "forgot-password", by: .patient(try anna), of: try anna, as: .refused(.password(.resetThrottled)))
      }
    ),
    (
      "a clerk refused who has a part in it", nil,
      { try $0.record("queue", by: clerk("brzoza"), as: .refused(.admission(.notAllowed))) }
    ),
    (
      "an auditor refused for another reason than that it is none of theirs", "not-allowed",
      { try $0.record("facility", by: .auditor, as: .refused(.facility(.taken))) }
    ),
    (
      "records refused for being inactive to an active account", nil,
      {
        try $0.issue()
        try $0.confirm()
        try $0.record(
          "records", by: .patient(try anna), of: try anna, as: .refused(.services(.accountInactive)))
      }
    ),
  ]

  @Test(arguments: forgeries) func isFound(_ what: String, _ code: String?, _ forge: Forging) throws {
    let store = try Store()
    var kept = KeptWorld(SQLiteKeeper(store))
    try kept.addFacility()
    try kept.addAccount("anna", "Anna Kowalska")
    #expect(try store.departure() == nil)
    try forge(&kept)
    let departure = try #require(try store.departure(), "\(what)")
    #expect(departure.code?.rawValue == code, "\(what)")
    #expect(departure.entry == kept.keeper.newestEntry, "\(what)")
    #expect(try store.flaw(at: EventSamples.moment) == .decision(departure), "\(what)")
    #expect(try store.verify() == .whole(entries: departure.entry), "\(what)")
    #expect(try kept.keeper.verify() == .departing(departure), "\(what)")
  }

  @Test(arguments: forgeries.filter { !refusedQuietly.contains($0.what) })
  func isFoundOnAServer(_ what: String, _ code: String?, _ forge: Forging) throws {
    let store = try ServerStore.fresh()
    var kept = KeptWorld(PostgreSQLKeeper(store))
    try kept.addFacility()
    try kept.addAccount("anna", "Anna Kowalska")
    #expect(try store.flaw(at: EventSamples.moment) == nil)
    try forge(&kept)
    let departure = try #require(try store.departure(), "\(what)")
    #expect(departure.code?.rawValue == code, "\(what)")
    #expect(try store.flaw(at: EventSamples.moment) == .decision(departure), "\(what)")
  }

  /// Where several write at once, what a refusal rested on may have changed before it stood there.
  private static let refusedQuietly = Set(ofRefusals.map(\.what))

  @Test func whatTheProcedureLeadsToIsNoDeparture() throws {
    let store = try Store()
    var kept = KeptWorld(SQLiteKeeper(store))
    try kept.addFacility()
    try kept.addAccount("anna", "Anna Kowalska")
    try kept.issue()
    try kept.issue(superseding: true)
    try kept.confirm()
    #expect(try store.departure() == nil)
  }

  /// On a server another had just changed the policy by which somebody decides.
  @Test func whoDecidesAtTheSameTimeDecidesByThePolicyBefore() throws {
    var kept = KeptWorld(SQLiteKeeper(try Store()))
    try kept.addFacility()
    try kept.addAccount("anna", "Anna Kowalska")
    try kept.setPINTries(3, by: .admin)
    try kept.issue()
    try kept.issue(superseding: true, after: .hours(1))
    func departures(lastOfMany: Int) -> [Int] {
      var replay = Replay(lastOfMany: lastOfMany)
      return kept.recorded.enumerated().compactMap { replay.take($0.element, number: $0.offset + 1)?.entry }
    }
    #expect(departures(lastOfMany: 0) == [4, 5])
    #expect(departures(lastOfMany: .max) == [5])
  }

  private static var anna: Login { get throws { try #require(Login("anna")) } }
  private static var ewa: Login { get throws { try #require(Login("ewa")) } }
  private static var brzoza: FacilityID { get throws { try #require(FacilityID("brzoza")) } }
  private static func pesel(_ number: Int) throws -> String { try KeptWorld.pesel(number) }
  private static func clerk(_ facility: String) -> Actor { .clerk(FacilityName(facility), name: nil) }
}

extension KeptWorld {
  fileprivate mutating func issue(
    by actor: Actor = .clerk(FacilityName("brzoza"), name: nil), as act: String = "issue-pin",
    superseding: Bool = false, validity: Span = .days(7), after span: Span? = nil
  ) throws {
    let login = try #require(Login("anna"))
    let pin = ActivationPIN(
      digest: EventSamples.digest, length: 8, tries: 5, validity: validity,
      issued: EventSamples.moment + (span ?? Span(seconds: Int64(recorded.count))),
      facility: try #require(FacilityID(actor.facility?.words ?? "brzoza")), epoch: 0)
    let issued = Event.account(login, .pinIssued(pin))
    if superseding {
      try record(act, by: actor, of: login, after: span, events: .account(login, .openPINSuperseded), issued)
    } else {
      try record(act, by: actor, of: login, after: span, events: issued)
    }
  }

  fileprivate mutating func confirm(after span: Span? = nil) throws {
    let login = try #require(Login("anna"))
    try record(
      "confirm", by: .patient(login), of: login, after: span, events: .account(login, .openPINUsed),
      .account(login, .activated(.pin(try #require(FacilityID("brzoza"))))))
  }

  fileprivate mutating func consent() throws {
    let login = try #require(Login("anna"))
    try record(
      "confirm", by: .patient(login), of: login, events: .register(.artifactSpent("AAQAAQ")),
      .register(.assertionSeen("_a1")), .account(login, .activated(.trustedProfile)))
  }

  fileprivate mutating func setPersona(
    _ id: String, pesel: Int, assurance: Assurance = .substantial
  ) throws {
    let persona = Persona(
      id: try #require(Login(id)), name: try #require(HolderName("Anna Kowalska")),
      pesel: try #require(PESEL(try Self.pesel(pesel))), assurance: assurance)
    try record("persona", events: .register(.personaSet(persona)))
  }

  fileprivate static func pinTries(_ tries: Int) throws -> Event {
    .register(.policySet(try #require(PolicySetting(.pinTries, .count(tries)))))
  }

  fileprivate mutating func setPINTries(_ tries: Int, by actor: Actor) throws {
    try record("policy", by: actor, events: try Self.pinTries(tries))
  }

  fileprivate func newAccount(_ login: String, _ holder: String, _ pesel: String) throws -> NewAccount {
    NewAccount(
      login: try #require(Login(login)), holder: try #require(HolderName(holder)),
      pesel: try #require(PESEL(pesel)), salt: Salt([1]), contact: Contact(email: nil, phone: nil),
      password: EventSamples.digest)
  }
}
