import CLibedit
import Testing

@testable import Terminal

@Suite struct LineBoundsTests {
  private func edit(_ work: (Libedit) -> Void) throws {
    let printed = try #require(PrintedText())
    let libedit = try #require(Libedit.start(program: "test", output: printed.stream))
    work(libedit)
    libedit.end()
  }

  @Test(arguments: [-1, 0, 1]) func aLineHasAMostLength(_ more: Int) throws {
    try edit { libedit in
      libedit.insert(String(repeating: "ą", count: Libedit.longestLine + more))
      #expect(libedit.keepInBounds() == max(0, more))
      #expect(libedit.line.cursor == Libedit.longestLine + min(0, more))
      #expect(libedit.line.text.unicodeScalars.count == Libedit.longestLine + min(0, more))
    }
  }

  @Test(arguments: [-2, 5]) func theCursorComesBackIntoTheLine(_ outside: Int) throws {
    try edit { libedit in
      libedit.insert("abc")
      let line = UnsafeMutablePointer(mutating: el_wline(libedit.handle))
      line?.pointee.cursor = line?.pointee.buffer.advanced(by: outside)
      #expect(libedit.line.cursor == (outside < 0 ? 0 : 3))
      #expect(libedit.keepInBounds() == 0)
      #expect(line?.pointee.cursor == line?.pointee.buffer.advanced(by: outside < 0 ? 0 : 3))
    }
  }

  @Test func whatIsReplacedIsNotCut() throws {
    try edit { libedit in
      libedit.insert("abc")
      libedit.replaceLine(with: "defg", cursor: 1)
      #expect(libedit.line.text == "defg" && libedit.line.cursor == 1)
      libedit.replaceLine(with: "")
      #expect(libedit.line.text.isEmpty)
    }
  }
}
