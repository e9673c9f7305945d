import PlainText

/// Draws pages on a terminal that can move its cursor (ECMA-48): each as one text, so that nothing flickers.
package struct PagePainter: Sendable {
  private let rows: Int

  /// - Parameter rows: of the terminal.
  package init(rows: Int) { self.rows = max(6, rows) }

  /// The whole screen, the cursor behind what is typed.
  ///
  /// - Parameters:
  ///   - footer: what stands in the last row.
  ///   - isTyped: whether what is typed stands there already.
  package func frame(_ page: WalkPage, footer: String, isTyped: Bool) -> String {
    let body = shown(page)
    let lines = body.enumerated().map { index, line -> String in
      let number = index - (body.count - page.typed.count)
      guard !isTyped, number >= 0 else { return line }
      return number == 0 ? String(page.typed[0].prefix(page.promptCount)) : ""
    }
    let all = [page.header, ""] + lines
    let drawn = all.enumerated().map { Self.at($0 + 1) + $1 + "\u{1B}[K" }.joined()
    return "\u{1B}[?25l" + drawn + Self.at(all.count + 1) + "\u{1B}[J" + Self.at(rows) + footer + "\u{1B}[K"
      + cursor(page, body, isTyped: isTyped) + "\u{1B}[?25h"
  }

  /// What is typed on a page, stroke by stroke.
  package func strokes(_ page: WalkPage) -> [String] {
    let body = shown(page)
    let first = body.count - page.typed.count
    return page.typed.enumerated().flatMap { index, line -> [String] in
      let row = 3 + first + index
      // The blanks before a further line are nobody's strokes.
      let skipped = index == 0 ? page.promptCount : line.prefix { $0 == " " }.count
      var strokes = line.dropFirst(skipped).map(String.init)
      if !strokes.isEmpty { strokes[0] = Self.at(row, skipped + 1) + strokes[0] }
      return strokes
    }
  }

  /// Whether a note of a page is among the lines that there is room for.
  func showsNotes(of page: WalkPage) -> Bool { page.linesToLastNote > page.body.count - shown(page).count }

  /// As much of the end as there is room for.
  private func shown(_ page: WalkPage) -> [String] { page.body.suffix(rows - 4) }

  private func cursor(_ page: WalkPage, _ body: [String], isTyped: Bool) -> String {
    // Where nothing is typed it covers no letter.
    guard !page.typed.isEmpty, let last = page.typed.last else { return Self.at(rows - 1) }
    let first = body.count - page.typed.count
    return isTyped
      ? Self.at(2 + body.count, DisplayWidth.columns(last) + 1) : Self.at(3 + first, page.promptCount + 1)
  }

  private static func at(_ row: Int, _ column: Int = 1) -> String { "\u{1B}[\(row);\(column)H" }
}
