import Testing

@testable import PlainText

/// What is told by bytes alone is what Unicode says.
@Suite struct PlainBytesTests {
  @Test func plainCharactersTakeOneColumnAndAreSeen() {
    for value in UInt32(0)...0x3100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      let length = Array(text.utf8).withUnsafeBufferPointer { PlainBytes.length(in: $0, at: 0) }
      #expect(length == (scalar.isPlain ? text.utf8.count : 0), "U+\(String(value, radix: 16))")
      #expect(DisplayWidth.columns("a" + text + "ł") == 2 + DisplayWidth.columns(scalar))
      guard scalar.isPlain, value >= 0xA0 else { continue }
      let properties = scalar.properties
      let isSeen = properties.generalCategory != .format && !properties.isDefaultIgnorableCodePoint
      #expect(isSeen && !properties.isEmojiPresentation && !scalar.isControl)
    }
  }

  @Test func textsThatAreWrittenPartByPart() {
    let text = String(room: 12) { text in
      text.add("ż")
      text.addBlanks(2)
      text.addBlanks(-1)
      text.add("a longer text than there is room for")
    }
    #expect(text == "ż  a longer")
    let line = String(room: 9) { line in
      line.addBlanks(1)
      line.add("ab")
      line.addBlanks(20)
      line.dropLastBlanks()
    }
    #expect(line == " ab")
    #expect(String(room: -1) { $0.add("x") } == "")
    #expect(["a", "", "b"].indented(by: 1, hanging: 2) == [" a", "   ", "   b"])
    #expect(["a"].indented(by: 0, hanging: 2) == ["a"])
  }
}
