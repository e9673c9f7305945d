import Activation
import CommandLanguage
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// What whoever is at work is shown of what they may.
@Suite struct OwnRolesTests {
  private let folder: Folder
  private let store: Store

  init() throws {
    folder = try Folder()
    store = try folder.store()
    var owner = Session(on: store)
    try owner.succeed(
      "facility brzoza \"B\"", "facility jawor \"J\"",
      "create-account anna \"Anna Kowalska\" pesel=01620300022 password=Haslo-Nr-1")
  }

  private func session(of name: String, having roles: String...) throws -> Session {
    var owner = Session(on: store)
    for role in roles { try owner.succeed("grant \(name) \(role)") }
    var session = Session(on: store, operatorName: name)
    session.readGrants()
    return session
  }

  /// What somebody has, and as whom they begin; nil: they must say it.
  static let beginnings: [(roles: [String], actor: String?)] = [
    ([], "support"), (["support"], "support"), (["admin", "support", "portal"], "support"),
    (["admin"], "admin"), (["auditor"], "auditor"), (["clerk@brzoza"], "clerk@brzoza"), (["clerk"], nil),
    (["portal"], nil), (["admin", "auditor"], nil), (["clerk@brzoza", "clerk@jawor"], nil),
  ]

  @Test(arguments: beginnings) func asWhomOneBegins(_ begin: (roles: [String], actor: String?)) throws {
    var owner = Session(on: store)
    for role in begin.roles { try owner.succeed("grant ewa \(role)") }
    let ewa = try session(of: "ewa")
    #expect(ewa.usualActor.map { ActorName.written($0) } == begin.actor)
  }

  private func proposals(_ line: String, _ session: Session) -> [String] {
    Completer(session).proposals(line, cursor: line.unicodeScalars.count).proposals.map(\.text)
  }

  @Test func tabOffersOwnRolesAlone() throws {
    var ewa = try session(of: "ewa", having: "clerk@brzoza")
    ewa.actor = .clerk(FacilityName("brzoza"), name: nil)
    #expect(proposals("as ", ewa) == ["clerk@brzoza"])
    let offered = proposals("", ewa)
    #expect(offered.contains("issue-pin") && offered.contains("queue") && offered.contains("help"))
    #expect(Set(offered).isDisjoint(with: ["grant", "find", "login", "support:", "admin:", "clerk@jawor:"]))
    let adam = try session(of: "adam", having: "portal", "admin")
    #expect(proposals("as an", adam) == ["anna"])
    #expect(
      proposals("grant ", adam).contains("ewa") && proposals("grant ewa cl", adam).contains("clerk@jawor"))
  }

  @Test func anAuditorIsShownNobody() throws {
    var ewa = try session(of: "ewa", having: "auditor")
    ewa.actor = .auditor
    #expect(proposals("audit ", ewa).allSatisfy { !$0.contains("anna") })
    guard case .refused(let rejection) = try ewa.take("audit ann") else { throw Unexpected(line: "audit") }
    #expect(rejection.suggestions.isEmpty)
  }

  @Test func helpListsWhatOneMay() throws {
    var ewa = try session(of: "ewa", having: "support")
    let page = try help(&ewa)
    #expect(page.contains("find") && page.contains("explain") && !page.contains("issue-pin"))
    #expect(!page.contains("At the reception desk") && !page.contains("enter-pin"))
    var owner = Session(on: store)
    #expect(try help(&owner).contains("issue-pin"))
  }

  @Test func helpOnOneThingNamesWhatOneMay() throws {
    var ewa = try session(of: "ewa", having: "auditor")
    ewa.actor = .auditor
    let actors = try help(&ewa, "actors")
    #expect(actors.contains("auditor") && !actors.contains("clerk@") && !actors.contains("(grant)"))
    #expect(!actors.contains("reset-password"))
    let audit = try help(&ewa, "audit")
    #expect(!audit.contains("support: audit") && audit.contains("  audit viewed=akowalska since=7d"))
    #expect(try !help(&ewa, "issue-pin").contains("clerk@brzoza: issue-pin"))
    #expect(proposals("help is", ewa).isEmpty && proposals("help aud", ewa) == ["audit"])
    #expect(proposals("issue-pin ", ewa).isEmpty && proposals("support: ", ewa).isEmpty)
    var owner = Session(on: store)
    #expect(
      try help(&owner, "actors").contains("(grant)") && help(&owner, "audit").contains("support: audit"))
    #expect(try !help(&owner).contains("undo"), "that is for practice")
  }

  @Test func noScreenIsOfferedToThoseWhoHaveNone() throws {
    var ewa = try session(of: "ewa", having: "support")
    #expect(try #require(try shown("support: screen", &ewa)).contains("▶") == false)
    let steps = try #require(try shown("support: steps", &ewa))
    #expect(!steps.contains("▶") && !steps.contains("issue-pin") && !steps.contains("enter-pin"), "\(steps)")
    var adam = try session(of: "adam", having: "support", "portal")
    #expect(try #require(try shown("support: screen", &adam)).contains("▶ LOGIN: screen"))
    #expect(try #require(try shown("support: steps", &adam)).contains("▶ as LOGIN"))
  }

  @Test func whatIsMeantIsWhatOneMay() throws {
    var ewa = try session(of: "ewa", having: "support")
    ewa.actor = .support
    func meant(_ line: String, _ session: Session) -> [String] {
      let source = SourceLine(place: Place(file: "", line: 1), text: line)
      guard case .failure(let errors) = LineReader.readCommand(source) else { return [] }
      return session.ownMistakes(errors.all).flatMap(\.suggestions).map(\.en)
    }
    #expect(meant("grnat ewa support", ewa).isEmpty && meant("fnd anna", ewa) == ["find"])
    #expect(meant("grnat ewa support", Session(on: store)) == ["grant"])
    #expect(meant("help grnat", ewa).isEmpty && meant("help grnat", Session(on: store)) == ["grant"])
    #expect(meant("audit act=grnat", ewa) == ["grant"], "the trail is asked for anything")
  }

  @Test func helpOnNothingNamesWhatOneMay() throws {
    let ewa = try session(of: "ewa", having: "support")
    let line = SourceLine(place: Place(file: "", line: 1), text: "help nothing")
    guard case .failure(let errors) = LineReader.readCommand(line),
      case .unknownWord(_, let allowed)? = ewa.ownMistakes(errors.all).first?.problem
    else { throw Unexpected(line: line.text) }
    let names = allowed.map(\.en)
    #expect(names.contains("find") && names.contains("keys") && !names.contains("grant"), "\(names)")
  }

  private func help(_ session: inout Session, _ subject: String = "") throws -> String {
    guard case .ok(let success) = try session.take("help \(subject)") else { throw Unexpected(line: "help") }
    return success.showing.lines(Practice.preferences).joined(separator: "\n")
  }

  @Test func whatLeadsOnIsOfferedToThoseWhoMay() throws {
    var ewa = try session(of: "ewa", having: "support")
    let why = try #require(try shown("support: why anna", &ewa))
    #expect(!why.contains("▶"), "\(why)")
    var adam = try session(of: "adam", having: "support", "portal")
    #expect(try #require(try shown("support: why anna", &adam)).contains("▶ anna: come"))
    let refusal = try ewa.performance(of: "support: clock offset=1d").lines(Practice.preferences)
    #expect(!refusal.joined().contains("admin:"), "\(refusal)")
  }

  private func shown(_ line: String, _ session: inout Session) throws -> String? {
    guard case .ok(let success) = try session.take(line) else { return nil }
    return success.showing.lines(Practice.preferences).joined(separator: "\n")
  }
}
