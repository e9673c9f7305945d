import Activation
import CommandLanguage
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// The trail tells which role was given to whom.
@Suite struct GrantsToldTests {
  private func session(_ kind: StoreKind) throws -> Session {
    var session = try Session(onAny: kind.store())
    try session.succeed(
      "facility brzoza \"B\"", "grant ewa clerk@brzoza", "grant adam support", "grant adam support",
      "revoke adam support")
    return session
  }

  @Test(arguments: StoreKind.allCases) func inWords(_ kind: StoreKind) throws {
    var session = try session(kind)
    func told(_ line: String, _ language: Language) throws -> String {
      try session.text(line, language).joined(separator: " ").split(separator: " ").joined(separator: " ")
    }
    let (en, pl) = (try told("audit act=grant,revoke", .en), try told("dziennik czynność=nadaj-rolę", .pl))
    #expect(en.contains("ewa: clerk@brzoza") && en.contains("done, adam: support"), "\(en)")
    #expect(
      pl.contains("ewa: pracownik@brzoza") && pl.contains("wykonano, adam: wsparcie"), "\(pl)")
  }

  @Test(arguments: StoreKind.allCases) func inJSON(_ kind: StoreKind) throws {
    var session = try session(kind)
    let json = try session.json("audit act=grant,revoke")
    #expect(json.contains(#"{"operator":"ewa","role":"clerk@brzoza"}]"#), "\(json)")
    #expect(json.components(separatedBy: #""grants":[{"operator":"adam","role":"support"}]"#).count == 4)
    #expect(try !session.json("audit act=facility").contains("grants"))
  }

  /// What was refused tells what was tried, though nothing came of it.
  @Test(arguments: StoreKind.allCases) func whatWasTried(_ kind: StoreKind) throws {
    var session = try session(kind)
    for line in ["grant ewa clerk@kalina", "revoke ewa admin", "support: grant \"ewa: x\" portal"] {
      guard case .refused = try session.take(line) else { throw Unexpected(line: line) }
    }
    let json = try session.json("admin: audit act=grant,revoke code=refused")
    for told in [
      #""outcome":"facility-unknown","grants":[{"operator":"ewa","role":"clerk@kalina"}]"#,
      #""outcome":"grant-unknown","grants":[{"operator":"ewa","role":"admin"}]"#,
      #""outcome":"not-allowed","grants":[{"operator":"ewa: x","role":"portal"}]"#,
    ] { #expect(json.contains(told), "\(json)") }
    #expect(!json.contains("reason"))
    let words = try session.text("dziennik czynność=nadaj-rolę kod=facility-unknown", .pl).joined()
    #expect(
      words.contains("ewa:") && words.contains("pracownik@kalina") && !words.contains("powód"), "\(words)")
    #expect(try session.take("verify").value(of: .entries) != nil)
  }

  @Test func inATable() throws {
    var session = try session(.file)
    let table = try session.text("audit act=revoke", isTable: true)
    #expect(table.first?.hasSuffix("Roles") == true && table.joined().contains("adam:"), "\(table)")
    #expect(try session.text("audit act=facility", isTable: true).first?.contains("Roles") == false)
  }

  /// Several operators are asked for at once.
  @Test(arguments: StoreKind.allCases) func ofSeveralOperators(_ kind: StoreKind) throws {
    var session = try session(kind)
    #expect(try session.json("audit operator=nobody,tester act=grant").contains(#"{"count":3}"#))
    #expect(try session.json("audit operator=nobody,nemo act=grant").contains(#"{"count":0}"#))
  }
}
