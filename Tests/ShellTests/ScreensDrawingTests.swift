import CommandLanguage
import Testing

@testable import Shell

/// Tables, and what is counted in them.
struct ScreensDrawingTests {
  @Test func tableAlignsWideCharactersAndShortensTheLastColumn() {
    let table = Table(
      headings: ["Id", "Nazwa"], rows: [["日本", "Szpital pod Brzozą w Zielonej Dolinie"], ["b", "Ósmy"]])
    #expect(
      table.lines(on: sheet(.table, width: 30)) == [
        "  Id    Nazwa", "  ────  ──────────────────────", "  日本  Szpital pod Brzozą w …", "  b     Ósmy",
      ])
  }

  @Test func listHasNeitherHeadingsNorRule() {
    let table = Table(headings: ["Id"], rows: [["b"]])
    #expect(table.lines(on: sheet(.text, width: 30)) == ["  b"])
  }

  @Test func headingsAreBoldOnlyInColour() {
    let table = Table(headings: ["Id"], rows: [["b"]])
    let coloured = Sheet(Preferences(language: .en, format: .table, colour: true))
    #expect(table.lines(on: coloured).first == "\u{1B}[1m  Id\u{1B}[0m")
  }

  @Test func cellsMakeControlCharactersVisible() {
    #expect(Table(rows: [["a\u{1B}[2Jb\nc"]]).lines(on: sheet(.text, width: 30)) == ["  a␛[2Jb␊c"])
  }

  @Test(arguments: [
    (0, "0 wpisów", "0 entries"), (1, "1 wpis", "1 entry"), (2, "2 wpisy", "2 entries"),
    (4, "4 wpisy", "4 entries"),
    (5, "5 wpisów", "5 entries"), (11, "11 wpisów", "11 entries"), (12, "12 wpisów", "12 entries"),
    (14, "14 wpisów", "14 entries"), (21, "21 wpisów", "21 entries"), (22, "22 wpisy", "22 entries"),
    (112, "112 wpisów", "112 entries"), (124, "124 wpisy", "124 entries"),
  ])
  func plurals(_ count: Int, _ pl: String, _ en: String) {
    #expect(Plural.entries.counted(count) == Text(pl: pl, en: en))
  }

  @Test(arguments: [
    ("12345678", "1234 5678"), ("123456", "1234 56"), ("1234", "1234"), ("123456789012", "1234 5678 9012"),
  ])
  func pinInGroupsOfFour(_ digits: String, _ grouped: String) {
    #expect(PINSlip.grouped(digits) == grouped)
  }

  private func sheet(_ format: OutputFormat, width: Int) -> Sheet {
    Sheet(Preferences(language: .pl, format: format, colour: false, width: width))
  }
}
