import Testing

@testable import Terminal

/// What is written to make one picture of another.
@Suite struct CanvasTests {
  private func picture(_ rows: [String], row: Int = 0, column: Int = 0) -> Picture {
    Picture(
      rows: rows.map { PictureRow(Cell.cells(of: [Styled($0)]), colour: false) }, row: row, column: column)
  }

  @Test func onlyRowsThatChangedAreWritten() {
    var canvas = Canvas()
    #expect(
      canvas.draw(picture(["> a", "status"], column: 3), columns: 20)
        == "\r> a\u{1B}[K\r\nstatus\u{1B}[K\u{1B}[1A\r\u{1B}[3C".replacing("\r\nstatus", with: "\r\n\rstatus")
    )
    #expect(
      canvas.draw(picture(["> ab", "status"], column: 4), columns: 20) == "\r> ab\u{1B}[K\r\u{1B}[4C")
    #expect(canvas.draw(picture(["> ab", "status"], column: 4), columns: 20) == "")
    #expect(
      canvas.draw(picture(["> ab"], column: 4), columns: 20) == "\u{1B}[1B\r\u{1B}[J\u{1B}[1A\r\u{1B}[4C")
  }

  @Test func itIsTakenAwayFromItsFirstRow() {
    var canvas = Canvas()
    _ = canvas.draw(picture(["one", "two", "three"], row: 1, column: 2), columns: 20)
    let rest = String(repeating: "\u{1B}[1B\u{1B}[2K", count: 2)
    #expect(canvas.clear() == "\u{1B}[1A\r\u{1B}7\u{1B}[2K\(rest)\u{1B}8")
    #expect(canvas.clear() == "\r\u{1B}[2K")
  }

  @Test("A narrower terminal has broken the rows, a wider one has joined none")
  func resized() {
    let wide = picture(
      [String(repeating: "a", count: 20), String(repeating: "b", count: 18)], row: 1, column: 18)
    var narrower = Canvas()
    _ = narrower.draw(wide, columns: 20)
    let bytes = narrower.clear(columns: 8)
    #expect(bytes.hasPrefix("\u{1B}[5A\r") && bytes.count(of: "\u{1B}[2K") == 6)
    var wider = Canvas()
    _ = wider.draw(wide, columns: 20)
    #expect(wider.clear(columns: 60).hasPrefix("\u{1B}[1A\r") && wider.clear(columns: 60) == "\r\u{1B}[2K")
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
