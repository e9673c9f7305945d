import Activation
import CommandLanguage
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// Whoever acts on an account that they know is told what another shell has done to it since.
@Suite struct ChangedMeanwhileTests {
  private static let world = [
    "facility brzoza \"Brzoza\"",
    "create-account anna \"Anna Kowalska\" pesel=01620300022 password=Wiosna-1999",
    "create-account ewa \"Ewa Lis\" pesel=01620300015 password=Wiosna-1999", "anna: come brzoza",
    "anna: present", "clerk@brzoza: issue-pin",
  ]

  private func shells(on kind: StoreKind) throws -> (here: Session, there: Session) {
    let store = try kind.store()
    var here = Session(onAny: store)
    for line in Self.world { try here.succeed(line) }
    return (here, Session(onAny: store))
  }

  private func told(_ line: String, in session: inout Session, _ language: Language = .en) throws -> String? {
    let performance = try session.performance(of: line)
    return ForeignChange.line(performance.changes, language)
  }

  @Test(arguments: StoreKind.allCases)
  func whatAnotherShellDidIsToldOnce(_ kind: StoreKind) throws {
    var (here, there) = try shells(on: kind)
    try there.succeed("support: show anna")
    try here.succeed("clerk@brzoza/Zofia: revoke-pin anna")
    let line = try #require(try told("add-document anna T1 facility=brzoza", in: &there))
    #expect(
      line.hasPrefix("! changed since you looked: PIN revoked by clerk of brzoza (Zofia) [tester], "),
      "\(line)")
    #expect(try told("add-document anna T2 facility=brzoza", in: &there) == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func inPolishToo(_ kind: StoreKind) throws {
    var (here, there) = try shells(on: kind)
    try there.succeed("contact anna phone=600100200")
    try here.succeed("clerk@brzoza: revoke-pin anna", "contact anna phone=600100201")
    let line = try #require(try told("contact anna phone=600100202", in: &there, .pl))
    #expect(line.hasPrefix("! zmiany od ostatniego wglądu: unieważniono kod PIN – "), "\(line)")
    #expect(line.contains("; zmieniono dane kontaktowe – administrator [tester], "), "\(line)")
  }

  /// Neither what was done here, nor what was seen since, nor what was never looked at, nor what changes nothing.
  @Test(arguments: StoreKind.allCases)
  func nothingElseIsTold(_ kind: StoreKind) throws {
    var (here, there) = try shells(on: kind)
    try here.succeed("clerk@brzoza: revoke-pin anna")
    #expect(try told("contact anna phone=600100200", in: &here) == nil, "one's own")
    #expect(try told("contact anna phone=600100201", in: &there) == nil, "never looked at")
    try here.succeed("contact anna phone=600100202")
    try there.succeed("why anna")
    #expect(try told("contact anna phone=600100203", in: &there) == nil, "seen since")
    try here.succeed("support: show anna", "anna: login", "contact ewa phone=600100204")
    #expect(try told("contact anna phone=600100205", in: &there) == nil, "nothing changed")
  }

  /// The prompt reads on by itself: what it reads nobody has seen.
  @Test(arguments: StoreKind.allCases)
  func whatThePromptHasReadIsTold(_ kind: StoreKind) throws {
    var (here, there) = try shells(on: kind)
    there.actor = .patient(try #require(Login("anna")))
    try there.succeed("login password=Wiosna-1999")
    try here.succeed("clerk@brzoza: revoke-pin anna")
    there.refreshForPrompt()
    let performance = try there.performance(of: "properties")
    #expect(performance.changes.map(\.row.entry.act) == ["revoke-pin"])
    let json = StatementJSON.line(performance, block: .scenario, scenario: "-", language: .en)
    #expect(
      json.contains(#""changed":[{"entry":"#) && json.contains(#""changed":["PIN revoked"]"#), "\(json)")
    let text = performance.told(Practice.preferences, scenario: "-").results.first
    #expect(text?.hasPrefix("! changed since you looked: PIN revoked") == true)
  }

  @Test func ofManyTheNewestAreNamed() throws {
    var (here, there) = try shells(on: .file)
    try there.succeed("show anna")
    for number in 1...5 { try here.succeed("contact anna phone=60010020\(number)") }
    let line = try #require(try told("contact anna phone=600100200", in: &there))
    #expect(line.hasSuffix("; and 2 before") && line.split(separator: ";").count == 4, "\(line)")
  }
}
