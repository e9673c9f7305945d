import Activation
import TestSupport
import Testing

@testable import Journal

/// What the procedure would not have led to is found in a trail whose hashes are all right.
@Suite struct ReplayTests {
  typealias Forging = @Sendable (inout KeptWorld) throws -> Void

  static let forgeries: [(what: String, code: String?, forge: Forging)] = [
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
    ("activated by the Trusted Profile without its answer", "tp-signature-invalid", { try $0.activate("anna") }),
    ("a reset that nobody asked for", "reset-token-invalid", { try $0.reset("anna") }),
    (
      "more PINs than are issued in a window", "pin-issue-throttled",
      {
        try $0.issue()
        for _ in 1...5 { try $0.issue(superseding: true) }
      }
    ),
    (
      "records refused to nobody", "account-inactive",
      { try $0.record("records", by: .patient(try anna), of: try anna, events: .account(try anna, .recordsViewed)) }
    ),
    (
      "signing in refused while nothing is locked", "bad-credentials",
      { try $0.record("login", by: .patient(try anna), of: try anna, as: .refused(.signIn(.locked))) }
    ),
    (
      "a document added by a clerk of another facility", "not-facility-staff",
      {
        let document = MedicalDocument(
          title: try #require(Title("T")), date: EventSamples.moment.date,
          facility: try #require(FacilityID("brzoza")))
        try $0.record(
          "add-document", by: clerk("klon"), of: try anna, events: .account(try anna, .documentAdded(document)))
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
    guard case .whole = try store.verify() else { return #expect(Bool(false), "\(what)") }
  }

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

  private static var anna: Login { get throws { try #require(Login("anna")) } }
  private static func clerk(_ facility: String) -> Actor { .clerk(FacilityName(facility), name: nil) }
}

extension KeptWorld {
  fileprivate mutating func issue(
    by actor: Actor = .clerk(FacilityName("brzoza"), name: nil), superseding: Bool = false
  ) throws {
    let login = try #require(Login("anna"))
    let pin = ActivationPIN(
      digest: EventSamples.digest, length: 8, tries: 5, validity: .days(7),
      issued: EventSamples.moment + Span(seconds: Int64(keeper.newestEntry)),
      facility: try #require(FacilityID(actor.facility?.words ?? "brzoza")), epoch: 0)
    if superseding {
      try record(
        "issue-pin", by: actor, of: login, events: .account(login, .openPINSuperseded),
        .account(login, .pinIssued(pin)))
    } else {
      try record("issue-pin", by: actor, of: login, events: .account(login, .pinIssued(pin)))
    }
  }

  fileprivate mutating func confirm(after span: Span? = nil) throws {
    let login = try #require(Login("anna"))
    try record(
      "confirm", by: .patient(login), of: login, after: span, events: .account(login, .openPINUsed),
      .account(login, .activated(.pin(try #require(FacilityID("brzoza"))))))
  }
}
