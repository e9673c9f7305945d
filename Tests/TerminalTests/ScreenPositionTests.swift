import PlainText
import Testing

@testable import Terminal

@Suite(UTF8Locale()) struct ScreenPositionTests {
  @Test(arguments: [
    ("", 0, 0), ("ąę", 0, 2), ("日本", 0, 4), ("abcdefghij", 1, 0), ("abcdefghi日", 1, 2), ("abcdefgh日", 1, 0),
    ("a\u{301}b", 0, 2), ("\u{3}", 0, 2), ("ab\ncd", 1, 2),
  ])
  func positionOnTenColumns(text: String, row: Int, column: Int) {
    #expect(ScreenPosition.after(text, width: 10) == ScreenPosition(row: row, column: column))
  }

  @Test("What one writes is as wide to libedit as on our screens")
  func width() {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x24F, 0x300...0x52F, 0x2010...0x2027, 0x3041...0x3096, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
    ]
    let written = ranges.joined().compactMap(Unicode.Scalar.init).filter {
      ![.control, .format, .unassigned].contains($0.properties.generalCategory)
    }
    let different = written.filter {
      ScreenPosition.after(String($0), width: 10).column != DisplayWidth.columns(String($0))
    }
    #expect(different.map(\.value) == [])
  }
}
