import Activation
import CommandLanguage
import Shell
import Testing

/// The guards of each act stand in the article in the order in which its verb declares its refusals.
@Suite struct GuardTableTests {
  private struct Row: CustomTestStringConvertible {
    let verb: String
    let guards: [String]
    var testDescription: String { verb }
  }

  private static let rows: [Row] = {
    guard let acts = try? Article("Sources/Activation/Activation.docc/Acts-and-Guards.md") else { return [] }
    return acts.rows.filter { $0.count > 1 && $0[0] != "act" && !$0[0].contains("(consent)") }.flatMap {
      cells in
      Article.code(in: cells[0]).map { Row(verb: $0, guards: guards(in: cells[1], of: acts)) }
    }
  }()

  private static func guards(in cell: String, of acts: Article) -> [String] {
    let portal = cell.hasPrefix("portal guard") ? ["not-signed-in", "password-change-required"] : []
    let entry =
      cell.contains("then the entry")
      ? Article.code(in: acts.section("The entry").joined(separator: "\n")) : []
    return portal
      + (Article.code(in: cell) + entry).filter { RefusalCode(rawValue: $0) != nil }
  }

  @Test func everyActIsThere() {
    let acts = Vocabulary.standard.verbs.filter { $0.refusals.contains { $0 != .admission(.notAllowed) } }
      .map(\.name.en)
    #expect(Set(acts).subtracting(Self.rows.map(\.verb)) == ["answer", "cancel"])
  }

  @Test(arguments: rows)
  private func theGuardsAreThoseDeclared(_ row: Row) throws {
    let verb = try #require(Vocabulary.standard.verb(row.verb))
    let declared = verb.refusals.map(\.rawValue)
    let first = declared.prefix { $0 == "not-allowed" || $0 == "account-not-found" }
    let wanted = row.guards.filter { !first.contains($0) }
    // To confirm is also to consent: the checks of the return stand in their own article.
    let own = declared.dropFirst(first.count).prefix { row.verb != "confirm" || $0 != Self.returned.first }
    #expect(Array(own) == unique(wanted))
  }

  /// Of a consent and of the return from the Trusted Profile.
  private static let returned: [String] = {
    let article = try? Article("Sources/TrustedProfile/TrustedProfile.docc/The-Trusted-Profile.md")
    let steps = article?.section("The return").filter { $0.first?.isNumber == true } ?? []
    return ["tp-timed-out", "wrong-message", "persona-unknown"]
      + steps.compactMap { Article.code(in: $0).first }
  }()

  @Test func theReturnIsCheckedInThatOrder() throws {
    let confirm = try #require(Vocabulary.standard.verb("confirm")).refusals.map(\.rawValue)
    let asked = Self.returned.filter { $0 != "account-already-active" }
    #expect(asked.count == 19)
    #expect(confirm.suffix(asked.count) == asked[...])
  }

  private func unique(_ codes: [String]) -> [String] {
    var seen: Set<String> = []
    return codes.filter { seen.insert($0).inserted }
  }
}
