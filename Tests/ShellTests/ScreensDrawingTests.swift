import CommandLanguage
import Testing

@testable import Shell

/// Columns, wrapping and tables.
struct ScreensDrawingTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Żółć", 4), ("Z\u{307}", 1), ("日本", 4), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("ｱ", 1), ("Ａ", 2), ("👍", 2), ("👩‍⚕️", 2), ("🇵🇱", 2), ("❤️", 2), ("✓▶·", 3), ("│─┌", 3), ("•", 1),
    ("a\u{200B}b", 2), ("„”", 2),
  ])
  func columns(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.columns(text) == columns)
  }

  @Test(arguments: [("Kowalska", 8, "Kowalska"), ("Kowalska", 5, "Kowa…"), ("日本語", 4, "日…"), ("ab", 0, "")])
  func shortened(_ text: String, _ width: Int, _ short: String) {
    #expect(DisplayWidth.shortened(text, to: width) == short)
    #expect(DisplayWidth.columns(short) <= width)
  }

  @Test(arguments: [
    ("Zgłosić się do rejestracji", 12, ["Zgłosić się", "do", "rejestracji"]),
    ("idę i w domu", 7, ["idę", "i w", "domu"]),
    ("idę i w domu", 8, ["idę", "i w domu"]),
    ("aaaaaaaaaa", 4, ["aaaa", "aaaa", "aa"]),
    ("a\n\nb", 10, ["a", "", "b"]),
    ("[    ]", 10, ["[    ]"]),
  ])
  func wrapping(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(Wrapping.lines(text, to: width) == lines)
  }

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
    #expect(Plural.entries(count) == Text(pl: pl, en: en))
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
