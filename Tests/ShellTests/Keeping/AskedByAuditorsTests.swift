import Activation
import CommandLanguage
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// An auditor asks the trail about one account, and is told nothing else of it.
@Suite struct AskedByAuditorsTests {
  private static func sessions(_ kind: StoreKind) throws -> (owner: Session, auditor: Session, ServerStore?) {
    let store = try kind.store()
    var owner = Session(onAny: store)
    try owner.succeed(
      "facility brzoza \"B\"", "create-account anna \"Anna Kowalska\" pesel=01620300022 password=Haslo-Nr-1",
      "support: show anna", "anna: login password=Haslo-Nr-1", "anna: appointments")
    let ewa = DatabaseOperator.auditor.name
    try owner.succeed("grant \(ewa) auditor")
    switch store {
    case let server as ServerStore:
      let name = try DatabaseOperator.auditor.opening(server.server.name)
      // What an auditor writes is dated by the server.
      let keeper = try ServerStore(name, .writing)
        .keeper(operatorName: "", isClockConfirmed: false, clock: { Session.start })
      let auditor = Session(
        keeper, actor: .auditor, preferences: Practice.preferences,
        surroundings: Practice.surroundings(hashing: .inMemory))
      return (owner, auditor, server)
    case _:  // the only other one
      let file = try #require(store as? Store)
      var auditor = Session(on: file, operatorName: ewa)
      auditor.actor = .auditor
      return (owner, auditor, nil)
    }
  }

  @Test(arguments: StoreKind.allCases) func asksAboutOneAccount(_ kind: StoreKind) throws {
    var (owner, auditor, server) = try Self.sessions(kind)
    for (line, acts) in [
      ("audit anna", ["create-account", "show", "login", "appointments"]),
      ("audit viewed=anna", ["show", "appointments", "audit"]),
      ("audit viewed=01620300022 actor=support", ["show"]),
      ("audit actor=01620300022", ["login", "appointments"]),
    ] {
      let json = try auditor.json(line)
      let found = json.split(separator: #""act":""#).dropFirst().map { String($0.prefix { $0 != "\"" }) }
      #expect(found == acts, "\(line): \(json)")
    }
    let told = try owner.json("audit act=audit limit=9 actor=auditor")
    #expect(told.contains(#""actor":"auditor""#) && told.contains(#""account":"anna""#), "\(told)")
    #expect(try owner.take("support: verify").value(of: .entries) != nil)
    guard let server else { return }
    #expect(auditor.world.accounts.values.isEmpty, "nothing of it was read")
    // The last question named her only as who acted: its entry is about nobody.
    let unsettled = try server.server.rows("SELECT DISTINCT subject FROM konto.reads WHERE role = 'auditor'")
    #expect(try unsettled.map { try $0.text(0) } == ["anna"])
    let acts = try server.server.rows("SELECT DISTINCT act FROM konto.entries WHERE role = 'auditor'")
    #expect(try acts.map { try $0.text(0) } == ["audit"])
  }

  @Test(arguments: StoreKind.allCases) func ofNobodyTheyAreTold(_ kind: StoreKind) throws {
    var (_, auditor, _) = try Self.sessions(kind)
    for line in ["audit ann", "audit viewed=99610100093", "audit nemo since=today"] {
      guard case .refused(let rejection) = try auditor.take(line) else { throw Unexpected(line: line) }
      #expect(rejection.refusal.code == .admission(.accountNotFound) && rejection.suggestions.isEmpty)
      let remedy = rejection.circumstance?.remedy
      #expect(remedy?.en.contains("find") == false && remedy?.pl.contains("znajdź") == false)
    }
    guard case .refused(let rejection) = try auditor.take("show anna") else { throw Unexpected(line: "show") }
    #expect(rejection.refusal.code == .admission(.notAllowed))
    #expect(try auditor.json("audit actor=99610100093").contains(#"{"count":0}"#))
  }
}
