import Foundation
import TestSupport
import Testing

/// Differences of files whose lines end in CRLF: to Swift one character, and another than LF.
@Suite struct CarriageReturnTests {
  private static let text = [
    "setup", "  create-account anna \"Anna Kowalska\" pesel=01620300022 password=\"Wiosna-2026\"",
    "scenario \"A\"", "  anna: login  => screen=none", "",
  ].joined(separator: "\r\n")

  private static func lines(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  @Test func updateShowsLinesWithTheirEndsAndMasksNoneOfThem() throws {
    let folder = try Folder()
    _ = try folder.write("a.scn", Self.text)
    let result = try Program.run("test", "a.scn", "--update", in: folder)
    #expect(result.status == 0)
    let diff = Self.lines(result.output)
    #expect(
      diff.prefix(7) == [
        "--- a.scn", "+++ a.scn", "@@ -1,4 +1,4 @@", " setup\r",
        "   create-account anna \"Anna Kowalska\" pesel=••••••••••• password=•••••••••••••\r",
        " scenario \"A\"\r", "-  anna: login  => screen=none\r",
      ])
    #expect(diff[7] == "+  anna: login  => screen=home\r")
    let kept = String(decoding: try Data(contentsOf: folder.file("a.scn")), as: UTF8.self)
    #expect(kept == Self.text.replacingOccurrences(of: "none", with: "home"))
  }

  @Test func whatFmtShowsIsTheOldTextAndTheNew() throws {
    let folder = try Folder()
    _ = try folder.write("a.scn", Self.text)
    let shown = try Program.run("fmt", "--diff", "a.scn", in: folder)
    #expect(shown.status == 1)
    let lines = Self.lines(shown.output).dropFirst(3).dropLast()
    func side(_ mark: String) -> String {
      lines.filter { $0.hasPrefix(" ") || $0.hasPrefix(mark) }.map { $0.dropFirst() + "\n" }.joined()
    }
    func hidden(_ text: String) -> String {
      text.replacingOccurrences(of: "01620300022", with: "•••••••••••")
        .replacingOccurrences(of: "\"Wiosna-2026\"", with: "•••••••••••••")
    }
    #expect(side("-") == hidden(Self.text))
    #expect(try Program.run("fmt", "a.scn", in: folder).status == 0)
    #expect(side("+") == hidden(String(decoding: try Data(contentsOf: folder.file("a.scn")), as: UTF8.self)))
  }
}
