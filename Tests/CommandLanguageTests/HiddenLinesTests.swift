import PlainText
import Testing

@testable import CommandLanguage

/// Secrets in lines that are written already.
@Suite struct HiddenLinesTests {
  private func hidden(_ lines: [String], from first: Int = 0, _ secrets: Set<String>) -> [String] {
    var written = WrittenLines()
    for line in lines[..<first] { written.add(line) }
    let start = written.bytes.count
    for line in lines[first...] { written.add(line) }
    HiddenSecrets(secrets).hide(in: &written, from: start)
    return written.lines()
  }

  @Test func ofOneLine() {
    #expect(hidden(["as", "with Zima-2026!", ""], ["Zima-2026!"]) == ["as", "with •••", ""])
  }

  @Test func thatGoOnInTheNextLine() {
    #expect(hidden(["a Zima-", "2026! b"], ["Zima-2026!"]) == ["a •••", "••• b"])
  }

  @Test func whatStandsBeforeIsLeft() {
    #expect(hidden(["Zima-2026!", "Zima-2026!"], from: 1, ["Zima-2026!"]) == ["Zima-2026!", "•••"])
  }

  @Test func nothingIsChangedWhereThereIsNone() {
    #expect(hidden(["status=active"], ["Zima-2026!"]) == ["status=active"])
    #expect(hidden(["status=active"], []) == ["status=active"])
  }
}

/// What may have to be hidden in a line.
@Suite struct LineSightTests {
  private func sight(_ text: String) -> LineSight {
    LineSight(of: SourceLine(place: Place(file: "a.scn", line: 1), text: text))
  }

  @Test func aPlainLineHasNothing() {
    let sight = sight("  akowalska: activate pin=$pin => status=active")
    #expect(!sight.mayHoldComment && !sight.mayHoldLongNumber && !sight.mayHideSome)
  }

  @Test func eachIsSeen() {
    #expect(sight("login # Zima").mayHoldComment)
    #expect(sight("find 02 21 13 07 58").mayHoldLongNumber)
    #expect(!sight("find 02 21 13 07 5").mayHoldLongNumber)
    #expect(sight("find 0221307%35").mayHideSome)
    #expect(sight("find \"0221307\\u{35}\"").mayHideSome)
  }

  @Test func whatIsNoASCIIMayBeAnything() {
    let sight = sight("find żółw")
    #expect(sight.mayHoldComment && sight.mayHoldLongNumber && sight.mayHideSome)
  }
}
