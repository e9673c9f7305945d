import Activation
import CommandLanguage
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// Who may act in a world that is kept.
@Suite struct GrantsTests {
  private let folder: Folder
  private let store: Store

  /// A store with an account and two facilities, whose owner has given nobody else anything.
  init() throws {
    folder = try Folder()
    store = try folder.store()
    var owner = Session(on: store)
    try owner.succeed(
      "facility brzoza \"B\"", "facility jawor \"J\"",
      "create-account anna \"Anna Kowalska\" pesel=01620300022 password=Haslo-Nr-1")
  }

  private func session(of name: String) -> Session { Session(on: store, operatorName: name) }

  private func grant(_ lines: String...) throws {
    var owner = Session(on: store)
    for line in lines { try owner.succeed(line) }
  }

  @Test func whoeverMakesAStoreHasAllRoles() throws {
    var owner = Session(on: store)
    #expect(try owner.take("grants").value(of: .count)?.written == "1")
    #expect(owner.ownRoles == OperatorRole.all && owner.openness == nil)
    #expect(
      owner.newestActs(9).first?.entry.act == "facility", "the roles need no entry of their own")
  }

  /// A line for each kind of actor, and what it would come to if it were allowed at all.
  static let lines = [
    "admin: clock", "support: find anna", "support: issue-pin", "auditor: audit", "clerk@brzoza: queue",
    "clerk@brzoza: grants", "anna: login", "anna: screen", "anna: steps", "as admin", "admin: seed 1",
    "admin: grant ewa admin", "nobody: records", "facilities", "show Kowalska reveal=pesel reason=caller",
    "policy",
  ]

  @Test(arguments: lines) func nobodyElseActs(_ line: String) throws {
    var stranger = session(of: "ewa")
    let before = store.entries
    #expect(try stranger.refusal(of: line) == .admission(.notGranted))
    let entry = try #require(store.newest)
    #expect(store.entries == before + 1 && entry.outcome == .refused(.admission(.notGranted)))
    #expect(entry.operatorName == "ewa")
  }

  @Test func theTrailTellsWhoTriedWhatAtWhom() throws {
    var stranger = session(of: "ewa")
    _ = try stranger.take("admin: contact anna phone=none")
    #expect(store.newest?.subject?.text == "anna" && store.newest?.actor == .admin)
    _ = try stranger.take("support: show kowalska")
    #expect(store.newest?.subject?.text == "anna" && store.newest?.act == "show")
    _ = try stranger.take("as clerk@brzoza")
    #expect(store.newest?.actor.role == .clerk && store.newest?.act == "as")
  }

  @Test func theShellIsEverybodys() throws {
    var stranger = session(of: "ewa")
    try stranger.succeed(
      "help", "print \"x\"", "explain pin-wrong", "set a b", "language pl", "screen on", "quit")
  }

  /// What was given, what it lets somebody do, and what not.
  static let roles = [
    (
      role: "support", may: ["support: find anna", "as support"], mayNot: ["admin: clock", "auditor: verify"]
    ),
    (
      role: "auditor", may: ["auditor: audit", "auditor: verify"], mayNot: ["support: audit", "anna: screen"]
    ),
    (
      role: "clerk@brzoza", may: ["clerk@brzoza: queue", "clerk@brzoza/Zofia: queue"],
      mayNot: ["clerk@jawor: queue", "clerk@brzoz: queue", "admin: clock"]
    ),
    (
      role: "pracownik", may: ["clerk@brzoza: queue", "pracownik@jawor: kolejka"],
      mayNot: ["anna: login", "support: find x"]
    ),
    (
      role: "portal", may: ["anna: login password=Haslo-Nr-1", "as anna"],
      mayNot: ["clerk@brzoza: queue", "auditor: audit"]
    ),
    (role: "admin", may: ["admin: grants", "admin: accounts"], mayNot: ["support: accounts"]),
  ]

  @Test(arguments: roles) func aRoleIsForItsActorsAlone(
    _ case: (role: String, may: [String], mayNot: [String])
  ) throws {
    try grant("grant ewa \(`case`.role)")
    for line in `case`.may {
      var ewa = session(of: "ewa")
      try ewa.succeed(line)
    }
    for line in `case`.mayNot {
      var ewa = session(of: "ewa")
      #expect(try ewa.refusal(of: line) == .admission(.notGranted), "\(line)")
    }
  }

  @Test func notGrantedComesAheadOfNotAllowed() throws {
    try grant("grant ewa support")
    var ewa = session(of: "ewa")
    #expect(try ewa.refusal(of: "admin: issue-pin") == .admission(.notGranted))
    #expect(try ewa.refusal(of: "support: issue-pin") == .admission(.notAllowed))
    #expect(try ewa.refusal(of: "support: grant adam admin") == .admission(.notAllowed))
  }

  @Test func whatCannotBeGivenOrTaken() throws {
    let me = try #require(store.owner)
    var owner = Session(on: store)
    #expect(try owner.refusal(of: "grant \(me) support") == .admission(.notAllowed))
    #expect(try owner.refusal(of: "revoke \(me) admin") == .admission(.notAllowed))
    #expect(try owner.refusal(of: "grant ewa clerk@nowhere") == .facility(.unknown))
    #expect(try owner.refusal(of: "revoke ewa support") == .world(.grantUnknown))
    #expect(try owner.refusal(of: "revoke \(me) clerk@brzoza") == .world(.grantUnknown))
    #expect(store.newest?.act == "revoke" && store.newest?.outcome == .refused(.world(.grantUnknown)))
    try owner.succeed("grant ewa admin", "revoke \(me) admin")
    #expect(try owner.refusal(of: "admin: grants") == .admission(.notGranted))
  }

  @Test func aRoleIsGivenOnce() throws {
    try grant("grant ewa support", "grant ewa support", "revoke ewa support")
    var ewa = session(of: "ewa")
    #expect(try ewa.refusal(of: "support: find anna") == .admission(.notGranted))
  }

  @Test func whatIsTakenIsGoneWhereSomebodyIsAtWork() throws {
    try grant("grant ewa admin", "grant ewa portal")
    var ewa = session(of: "ewa")
    try ewa.succeed("admin: contact anna phone=600100100")
    try grant("revoke ewa admin")
    #expect(try ewa.refusal(of: "admin: contact anna phone=none") == .admission(.notGranted))
  }

  @Test(arguments: ["grant ewa support", "revoke ewa support", "grants", "grants ewa"])
  func inPracticeEverybodyHasAllRoles(_ line: String) throws {
    #expect(try Practice.refusal(of: line) == .world(.storeOnly))
    #expect(try Practice.refusal(of: "support: " + line) == .admission(.notAllowed))
  }

  @Test func whatIsReadIsNotChanged() throws {
    store.close()
    var reader = Session(on: try Store(folder.path("s.db"), .readingOnly))
    #expect(try reader.refusal(of: "grant ewa support") == .world(.readOnly))
    try reader.succeed("grants")
  }

  /// Nobody can take over a store by being refused first.
  @Test func aStoreWithoutEntriesIsItsOwners() throws {
    let empty = try folder.store("empty.db")
    var stranger = Session(on: empty, operatorName: "ewa")
    #expect(try stranger.refusal(of: "admin: facility olcha \"O\"") == .admission(.notGranted))
    #expect(try stranger.refusal(of: "admin: facility olcha \"O\"") == .admission(.notGranted))
    let rows = try empty.trail(TrailQuery(upTo: 3, limit: 3)).rows
    #expect(rows.map(\.entry.operatorName) == [empty.owner, "ewa", "ewa"])
    #expect(rows.map { GrantTold.all(in: $0.entry).count } == [5, 0, 0], "the maker's own entry gives them")
    var owner = Session(on: empty)
    try owner.succeed("facility olcha \"O\"")
  }

  @Test func theJournalHasAllOfIt() throws {
    try grant("grant ewa clerk@brzoza", "grant adam clerk", "revoke adam clerk")
    let grants = try store.grants(askedBy: "anybody")
    let brzoza = try #require(FacilityID("brzoza"))
    #expect(grants.roles(of: "ewa") == [.clerk(at: brzoza)] && grants.roles(of: "adam").isEmpty)
    #expect(try store.verify() == .whole(entries: store.entries))
    #expect(try store.rebuild() == 1)
    #expect(try store.grants(askedBy: "anybody") == grants)
    var lines: [String] = []
    try store.export(revealingPESEL: false) { lines.append($0.json) }
    #expect(
      lines.contains {
        $0.contains(#""kind":"role-granted","data":{"facility":"brzoza","operator":"ewa","role":"clerk"}"#)
      })
    #expect(
      lines.last?.contains(#""kind":"role-revoked","data":{"operator":"adam","role":"clerk"}"#) ?? false)
  }
}

extension Store {
  fileprivate var entries: Int { (try? head.entries) ?? 0 }

  fileprivate var newest: JournalEntry? {
    try? trail(TrailQuery(upTo: entries, limit: 1)).rows.last?.entry
  }
}
