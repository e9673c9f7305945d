import Testing

@testable import Terminal

/// How a line and what is around it are laid out.
@Suite struct SceneTests {
  private func picture(
    _ prompt: String, _ line: String, cursor: Int? = nil, ghost: String = "", below: [String] = [],
    columns: Int = 10, rows: Int = 24
  ) -> Picture {
    Scene(
      prompt: [Styled(prompt)], line: [Styled(line)], cursor: cursor ?? line.unicodeScalars.count,
      ghost: ghost.isEmpty ? [] : [Styled(ghost)], below: below.map { [Styled($0)] }
    ).picture(columns: columns, rows: rows, colour: false)
  }

  @Test(arguments: [
    ("", 0, 0), ("ąę", 0, 2), ("日本", 0, 4), ("abcdefghij", 1, 0), ("abcdefghi日", 1, 2), ("abcdefgh日", 1, 0),
    ("a\u{301}b", 0, 2), ("\u{3}", 0, 2), ("ab\ncd", 0, 6), ("👩‍⚕️x", 0, 4), ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 1, 8),
  ])
  func theCursorIsBehindTheLine(_ line: String, _ row: Int, _ column: Int) {
    let picture = picture("", line)
    #expect(picture.row == row && picture.column == column)
  }

  @Test func theCursorInTheLineIsBeforeItsCharacter() {
    #expect(picture("> ", "zażółć", cursor: 2).column == 4)
    #expect(picture("> ", "日本", cursor: 1).column == 4)
    // Between the scalars of one character: at its beginning.
    #expect(picture("> ", "a👩‍⚕️b", cursor: 3).column == 3)
    #expect(picture("> ", "a👩‍⚕️b", cursor: 5).column == 6)
  }

  @Test func theGhostStaysInItsRowAndBehindTheLine() {
    #expect(
      picture("> ", "ab", ghost: "cdefghi").rows.map(\.bytes)
        == ["> abcdefg…"].map { String($0.dropLast(2)) + "…" })
    #expect(picture("> ", "ab", cursor: 1, ghost: "cd").rows.map(\.bytes) == ["> ab"])
    #expect(picture("> ", "abcdefgh", ghost: "ij").rows.map(\.bytes) == ["> abcdefgh", "ij"])
  }

  @Test func rowsBelowGiveWayToTheLine() {
    let below = ["one", "two"]
    #expect(picture("> ", "ab", below: below, rows: 3).rows.map(\.bytes) == ["> ab", "one", "two"])
    #expect(picture("> ", "ab", below: below, rows: 2).rows.map(\.bytes) == ["> ab", "one"])
    #expect(picture("> ", "ab", below: below, rows: 1).rows.map(\.bytes) == ["> ab"])
    #expect(picture("> ", "ab", below: ["0123456789"]).rows.last?.bytes == "01234567…")
  }

  @Test func ofALineHigherThanTheScreenThePartAroundTheCursorIsShown() {
    let line = String(repeating: "a", count: 10) + String(repeating: "b", count: 10) + "ccc"
    let end = picture("", line, below: ["status"], rows: 2)
    #expect(end.rows.map(\.bytes) == ["bbbbbbbbbb", "ccc"] && end.row == 1 && end.column == 3)
    let beginning = picture("", line, cursor: 0, rows: 2)
    #expect(beginning.rows.map(\.bytes) == ["aaaaaaaaaa", "bbbbbbbbbb"] && beginning.row == 0)
  }

  @Test func behindWhatTerminalsDrawDifferentlyTheCursorIsPut() {
    #expect(picture("> ", "日b").rows.map(\.bytes) == ["> 日\r\u{1B}[4Cb"])
  }

  @Test func coloursAreClosedAtTheEndOfEachRow() {
    let scene = Scene(prompt: [], line: [Styled("abcdefghij", sgr: "36")], cursor: 0)
    #expect(
      scene.picture(columns: 8, rows: 9, colour: true).rows.map(\.bytes) == [
        "\u{1B}[36mabcdefgh\u{1B}[0m", "\u{1B}[36mij\u{1B}[0m",
      ])
    #expect(scene.lasting(colour: true) == "\u{1B}[36mabcdefghij\u{1B}[0m")
  }
}
