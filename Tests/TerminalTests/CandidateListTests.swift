import PlainText
import Testing

@testable import Terminal

@Suite(UTF8Locale()) struct CandidateListTests {
  @Test func notesAreAlignedAfterWideAndAccentedTexts() {
    let lines = CandidateList(columns: 40, screenRows: 24, colour: false).texts([
      Candidate("日本", note: "kraj"), Candidate("Łódź", note: "miasto"), Candidate("x"),
    ])
    #expect(lines == ["  日本  kraj", "  Łódź  miasto", "  x"])
  }

  @Test func noteThatDoesNotFitIsCut() {
    let lines = CandidateList(columns: 14, screenRows: 24, colour: false).texts([
      Candidate("abc", note: "długi opis")
    ])
    #expect(lines == ["  abc  długi…"])
  }

  @Test func longTableEndsWithTheRemainder() {
    let candidates = (1...20).map { Candidate("p\($0)", note: "nr") }
    let lines = CandidateList(columns: 40, screenRows: 8, colour: false).texts(candidates)
    #expect(lines.count == 5)
    #expect(lines.last == "  … +16 (Tab)")
  }

  @Test func gridKeepsTheOrderRowByRow() {
    let lines = CandidateList(columns: 15, screenRows: 24, colour: false).texts(
      ["b", "a", "d", "c", "e"].map { Candidate($0) })
    #expect(lines == ["  b  a  d  c", "  e"])
  }

  @Test func longGridEndsWithTheRemainder() {
    let lines = CandidateList(columns: 9, screenRows: 5, colour: false).texts(
      (1...9).map { Candidate("\($0)") })
    #expect(lines == ["  1  2", "  … +7"])
  }

  @Test func nothingIsWiderThanANarrowScreen() {
    let candidates = [
      Candidate(String(repeating: "ą", count: 50), note: "opis"), Candidate("b", note: "opis"),
    ]
    let lines = CandidateList(columns: 20, screenRows: 24, colour: false).texts(candidates)
    #expect(lines.allSatisfy { DisplayWidth.columns($0) < 20 })
  }

  @Test func thePageIsThatOfTheSelectedOne() {
    let candidates = (1...20).map { Candidate("p\($0)", note: "nr") }
    let lines = CandidateList(columns: 40, screenRows: 8, colour: false).texts(candidates, selected: 5)
    #expect(lines == ["  p5   nr", "> p6   nr", "  p7   nr", "  p8   nr", "  … +16 (Tab)"])
  }

  @Test func controlCharactersDoNotReachTheTerminal() {
    let lines = CandidateList(columns: 40, screenRows: 24, colour: false).texts([
      Candidate("a\u{1B}[2Jb", note: "c\nd")
    ])
    #expect(lines == ["  a [2Jb  c d"])
  }
}

extension CandidateList {
  fileprivate func texts(_ candidates: [Candidate], selected: Int? = nil) -> [String] {
    rows(candidates, selected: selected).map { row in
      String(row.plain.reversed().drop { $0 == " " }.reversed())
    }
  }
}
