import Activation
import CommandLanguage
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// A store in which nobody has been given a role, as they were before there were any.
@Suite struct FormerStoreTests {
  private let folder: Folder
  private let store: Store

  /// What the program did before: entries of the trail, and none of them about roles.
  init() throws {
    folder = try Folder()
    store = try folder.store()
    let login = try #require(Login(kept: "auditor"))
    let account = NewAccount(
      login: login, holder: try #require(HolderName("Anna Audytorska")),
      pesel: try #require(PESEL("01620300022")), salt: Salt([1, 2]),
      contact: Contact(email: nil, phone: nil), password: Digest([3]))
    let brzoza = Facility(
      id: try #require(FacilityID("brzoza")), name: try #require(Title("B")), regon: nil, isIntegrated: true)
    let done: [(String, Event)] = [
      ("facility", .register(.facilityAdded(brzoza))), ("create-account", .account(login, .created(account))),
    ]
    var entries = done.map { act, event in
      JournalEntry(
        moment: Session.start, actor: .admin, subject: nil, act: act, outcome: .done, events: [event],
        operatorName: "somebody")
    }[...]
    try store.importing(cache: 1) { entries.popFirst() }
  }

  @Test func everybodyHasAllRolesAndIsTold() throws {
    var ewa = Session(on: store, operatorName: "ewa")
    try ewa.succeed("support: find audytorska", "clerk@brzoza: queue", "admin: policy pin-tries=3")
    let owner = try #require(store.owner)
    #expect(ewa.openness?.en.contains(owner) == true && ewa.openness?.pl.contains(owner) == true)
    #expect(ewa.ownRoles == nil)
  }

  @Test func theOwnerGivesTheFirst() throws {
    var ewa = Session(on: store, operatorName: "ewa")
    guard case .refused(let rejection) = try ewa.take("admin: grant adam support") else {
      throw Unexpected(line: "grant")
    }
    #expect(rejection.refusal.code == .admission(.notAllowed))
    #expect(rejection.circumstance?.remedy.en.contains(try #require(store.owner)) == true)
    var owner = Session(on: store)
    try owner.succeed("grant adam support")
    #expect(owner.openness == nil && owner.ownRoles == OperatorRole.all)
    #expect(try ewa.refusal(of: "support: find anna") == .admission(.notGranted))
    var adam = Session(on: store, operatorName: "adam")
    try adam.succeed("support: find anna")
    #expect(try store.verify() == .whole(entries: store.head.entries))
  }

  @Test func anAccountThatIsCalledAuditorIsReachedByItsPESEL() throws {
    var owner = Session(on: store)
    try owner.succeed("contact 01620300022 email=a@example.test", "support: show 01620300022")
    try owner.succeed(
      "support: why audytorska", "auditor: verify", "support: forgot-password login=01620300022")
    #expect(try owner.refusal(of: "contact auditor email=none") == .admission(.accountNotFound))
    for login in ["auditor", "audytor"] {
      #expect(
        try owner.refusal(of: "create-account \(login) \"Ewa Lis\" pesel=01620300039")
          == .account(.loginInvalid))
    }
    #expect(try store.rebuild() == 1)
    #expect(try store.wrongLookups() == 0)
  }

  @Test func itsHolderActsByThePESEL() throws {
    var owner = Session(on: store)
    try owner.succeed(
      "contact 01620300022 email=a@example.test", "support: forgot-password login=01620300022",
      "01620300022: reset-password")
    #expect(try owner.take("01620300022: login").value(of: .screen)?.written == "change-password")
    try owner.succeed(
      "01620300022: change-password new=Haslo-Nr-2", "as 01620300022", "come brzoza", "properties")
    #expect(owner.actor.patient?.text == "auditor" && owner.actor.role == .patient)
    #expect(try owner.take("auditor: audit actor=01620300022 act=come").value(of: .count)?.written == "1")
    #expect(try owner.take("auditor: audit actor=auditor act=come").value(of: .count)?.written == "0")
    #expect(try owner.refusal(of: "auditor: come brzoza") == .admission(.notAllowed))
  }

  /// The number of nobody stands nowhere whole, nor who acted by it.
  @Test func aPESELOfNobodyIsNobody() throws {
    var owner = Session(on: store)
    #expect(try owner.refusal(of: "01620300015: come brzoza") == .admission(.accountNotFound))
    #expect(try owner.refusal(of: "01620300015: login password=x") == .signIn(.badCredentials))
    let rows = try store.trail(TrailQuery(upTo: store.head.entries, limit: 2)).rows
    #expect(rows.allSatisfy { $0.entry.actor.patient?.text == "•••••••0015" })
    var lines: [String] = []
    try store.export(revealingPESEL: false) { lines.append($0.json) }
    #expect(!lines.joined().contains("01620300015"))
    #expect(try store.verify() == .whole(entries: store.head.entries))
  }
}

/// An auditor reads the trail, and no account.
@Suite struct AuditorTests {
  @Test(arguments: ["audit", "audit akowalska", "verify", "facilities", "clock", "policy", "help", "screen"])
  func may(_ line: String) throws {
    var session = Practice.session
    try session.succeed("auditor: " + line)
  }

  @Test func mayNothingElse() throws {
    for verb in Vocabulary.standard.verbs where !verb.actors.contains(.auditor) {
      for example in verb.examples {
        var line = example.split(separator: " ").drop { $0.hasSuffix(":") }.joined(separator: " ")
        if let needed = verb.neededOfOthers, !line.contains(needed.en + "="), !line.contains(needed.pl + "=")
        {
          line += " \(needed.en)=akowalska"
        }
        #expect(try Practice.refusal(of: "audytor: " + line) == .admission(.notAllowed), "\(line)")
      }
    }
    let open = Vocabulary.standard.verbs.filter { $0.group != .shell && $0.actors.contains(.auditor) }
    #expect(open == [.policy, .clock, .audit, .verify, .facilities])
  }
}
