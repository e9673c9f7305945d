import CommandLanguage
import ScenarioTesting
import Shell
import Testing

/// The Markdown report: one document that a job's summary page takes.
@Suite struct MarkdownReportTests {
  private func report(_ suite: SmallSuite, _ language: Language = .en) throws -> String {
    MarkdownReport(SmallSuite.preferences(language)).text(try suite.run())
  }

  /// Some thousand failures with titles of letters that have two bytes.
  private static let large: SmallSuite = {
    let title = String(repeating: "żółć | ", count: 40)
    let rows = (1...3000).map { "\($0)" }.joined(separator: "\n")
    return SmallSuite("scenario \"\(title)$n\"\nfacilities => count=$n\nexamples\nn\n" + rows)
  }()

  @Test func whatHasNoRoomIsCounted() throws {
    let text = try report(Self.large)
    #expect(text.utf8.count <= MarkdownReport.most)
    #expect(text.utf8.count > MarkdownReport.most - 4096, "as much as there is room for")
    let told = text.matches(of: #/(?m)^#### /#).count
    let left = try #require(text.firstMatch(of: #/entries that had no room here: (\d+)\.\n$/#))
    #expect(told + (Int(left.1) ?? 0) == 3000)
    #expect(text.hasPrefix(MarkdownReport.beginning + "✗ 3000 scenarios: "))
    // A text that was cut within a letter would hold the sign of that.
    #expect(!text.contains("\u{FFFD}"))
    #expect(text.matches(of: #/(?m)^```/#).count == 2 * told, "every fence is closed")
  }

  @Test func aTableStaysATable() throws {
    let text = try report(
      SmallSuite("scenario \"A | b\" tags=x\nfacilities => count=1\nscenario \"B\"\nfacilities\n"))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }.map(String.init)
    #expect(
      rows == [
        "| scenarios | as expected | not as expected | errors | skipped | not run | statements |",
        "| --: | --: | --: | --: | --: | --: | --: |", "| 2 | 1 | 1 | 0 | 0 | 0 | 2 |",
      ])
    #expect(text.contains(#"#### ✗ A \| b  a.scn\:1"#))
  }

  /// Known bugs and what was skipped stand apart.
  @Test(arguments: [
    (Language.en, "### Known bugs\n\n- K  a.scn\\:1: ABC-1\n", "### Skipped\n\n- S  a.scn\\:3: later\n"),
    (Language.pl, "### Znane błędy\n\n- K  a.scn\\:1: ABC-1\n", "### Pominięte\n\n- S  a.scn\\:3: later\n"),
  ])
  func whatDoesNotCount(_ language: Language, _ known: String, _ skipped: String) throws {
    let text = try report(
      SmallSuite(
        "scenario \"K\" known-bug=\"ABC-1\"\nfacilities => count=1\nscenario \"S\" skip=\"later\"\nfacilities\n"
          + "scenario \"M\" known-bug=\"ABC-2\"\nfacilities\n"), language)
    #expect(text.contains(known) && text.contains(skipped), "\(text)")
    #expect(text.contains(language == .en ? "| mended | known bugs |" : "| naprawione | znane błędy |"))
  }

  /// A title that looks like a list stays a title.
  @Test(arguments: ["- x", "+ x", "1. x", "12) x", "* x", "# x", "<b>", "@who", "[x](y)", "`x`"])
  func aTitleIsText(_ title: String) throws {
    let text = try report(SmallSuite("scenario \"\(title)\" skip=\"later\"\nfacilities\n"))
    let item = try #require(text.split(separator: "\n").last)
    let mark = title.prefix { $0.isNumber } + title.drop { $0.isNumber }.prefix(1)
    #expect(item.hasPrefix("- ") && !item.dropFirst(2).hasPrefix(mark), "\(item)")
  }
}
