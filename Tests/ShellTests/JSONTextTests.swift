import Activation
import CommandLanguage
import Foundation
import TestSupport
import Testing

@testable import Shell

/// What people read of an outcome stands in its JSON too, and no whole PESEL with it.
@Suite struct JSONTextTests {
  private static func object(_ lines: String, _ language: Language = .en) throws -> [String: Any] {
    let performance = try Practice.performance(of: lines)
    let json = StatementJSON.line(performance, block: .scenario, scenario: "", language: language)
    #expect(!json.contains("01620300022"))
    return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  private static func texts(_ value: Any?) -> [String: String?]? {
    (value as? [String: Any])?.mapValues { $0 as? String }
  }

  @Test func showHasTheAccount() throws {
    let shown = try Self.object("contact akowalska email=none phone=600100100\nsupport: show akowalska")
    #expect(
      Self.texts(shown["account"]) == [
        "login": "akowalska", "name": "Anna Kowalska", "email": nil, "phone": "600100100",
        "created": "2026-01-05T08:00:00Z", "activated": nil,
      ])
    let active = try Self.object(
      "akowalska: login\nwait 90s\nakowalska: activate trusted-profile=own\nsupport: show akowalska")
    #expect(Self.texts(active["account"])?["activated"] == "2026-01-05T08:01:30Z")
    #expect(Self.texts(active["account"])?["email"] == "akowalska@example.test")
  }

  @Test(arguments: Language.allCases) func whyHasItsSentences(_ language: Language) throws {
    let object = try Self.object("support: why akowalska", language)
    let text = try #require(object["text"] as? String)
    let whole = try Practice.shown(
      "support: why akowalska",
      Preferences(language: language, format: .text, colour: false, width: 10_000))
    let sentences = whole.split(separator: "\n").filter { !$0.hasPrefix("▶") }
    #expect(text == sentences.joined(separator: "\n") && text.contains("Anna Kowalska"))
  }

  @Test(arguments: Language.allCases) func aRefusalHasItsTextAndWhatToDo(_ language: Language) throws {
    let object = try Self.object("support: show akowlska", language)
    let declared = RefusalCode.admission(.accountNotFound).declared
    #expect(object["text"] as? String == declared.what.in(language))
    #expect(object["remedy"] as? String == declared.remedy.in(language))
    #expect(object["suggestions"] as? [String] == ["akowalska"])
    let other = try Self.object("akowalska: records", language)
    #expect(other["suggestions"] as? [String] == [] && other["text"] != nil && other["remedy"] != nil)
  }

  @Test func theQueueHasWhatIsStatedAndShown() throws {
    let queue = try Self.object(
      """
      akowalska: come brzoza
      akowalska: present login=jnowak document=passport number=ZZ0000000 expires=2026-05-05
      clerk@brzoza: queue
      """)
    let row = try #require((queue["rows"] as? [[String: Any]])?.last)
    #expect(row["stated-login"] as? Bool == true)
    #expect(
      row.compactMapValues { $0 as? String } == [
        "login": "akowalska", "name": "Anna Kowalska", "stated": "jnowak", "document": "passport",
        "number": "ZZ0000000", "pesel": "•••••••0022", "expires": "2026-05-05",
      ])
  }

  @Test func whatIsPrintedHasNoWholePESEL() throws {
    let line = #"print "01620300022 and 0022""#
    #expect(try Self.object(line)["text"] as? String == "•••••••0022 and 0022")
    #expect(try Practice.shown(line) == "•••••••0022 and 0022")
  }

  @Test func theInboxTellsWhatIsStillGood() throws {
    let inbox = try Self.object(
      "akowalska: forgot-password\nwait 2m\nakowalska: forgot-password\nakowalska: inbox")
    let uses = (inbox["rows"] as? [[String: Any]])?.map { $0["use"] as? String }
    #expect(uses == ["next", "none"])
  }

  /// Whatever shows something to people has it as data.
  @Test(arguments: [
    "support: accounts", "facilities", "support: audit", "akowalska: inbox", "clerk@brzoza: queue", "policy",
    "akowalska: steps", "akowalska: screen", "clerk@brzoza: screen", "help", "help login", "explain R11",
    "explain",
    "support: verify", "print \"a\"", "akowalska: come brzoza\nakowalska: present\nclerk@brzoza: issue-pin",
  ]) func whatIsShownIsData(_ lines: String) throws {
    let object = try Self.object(lines)
    #expect(object["rows"] != nil || object["text"] != nil, "\(lines)")
    #expect(object["truncated"] == nil, "a practice world cuts no list")
  }
}
