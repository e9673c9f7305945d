import Testing

@testable import Terminal

struct InputDecoderTests {
  private func events(_ text: String) -> [InputEvent] { events(Array(text.utf8)) }

  private func events(_ bytes: [UInt8]) -> [InputEvent] {
    var decoder = InputDecoder()
    for byte in bytes { decoder.feed(byte) }
    decoder.release()
    return Array(sequence(state: decoder) { $0.next() })
  }

  private func scalars(_ text: String) -> [InputEvent] { text.unicodeScalars.map { .scalar($0) } }

  @Test(arguments: ["abc", "zażółć", "日本", "😀", "\u{1B}[A", "\u{1B}\u{1B}[200x", "\u{1B}[20"])
  func keysPassUnchanged(text: String) {
    #expect(events(text) == scalars(text))
  }

  @Test func pasteArrivesWhole() {
    #expect(
      events("a\u{1B}[200~ą\n\u{3}b\u{1B}[201~c") == scalars("a") + [.paste("ą\n\u{3}b")] + scalars("c"))
  }

  @Test func twoPastesInARow() {
    #expect(events("\u{1B}[200~a\u{1B}[201~\u{1B}[200~b\u{1B}[201~") == [.paste("a"), .paste("b")])
  }

  @Test func escapeSequenceInsideAPasteIsText() {
    #expect(events("\u{1B}[200~\u{1B}[A\u{1B}[201~") == [.paste("\u{1B}[A")])
  }

  @Test func bytesThatAreNoCharacterAreDropped() {
    #expect(events([0x61, 0xFF, 0xC5, 0x62, 0xC0, 0x80, 0x85]) == scalars("ab"))
  }

  @Test func noKeyCanBeThePasteKey() {
    #expect(events(String(KeyBindings.pasteKey)) == [])
  }

  @Test func escapeIsHeldUntilReleased() {
    var decoder = InputDecoder()
    decoder.feed(0x1B)
    #expect(decoder.isHolding)
    #expect(decoder.next() == nil)
    decoder.release()
    #expect(decoder.next() == .scalar("\u{1B}"))
  }

  @Test func abandonedPasteIsForgotten() {
    var decoder = InputDecoder()
    for byte in "\u{1B}[200~lost".utf8 { decoder.feed(byte) }
    decoder.abandonPaste()
    decoder.feed(0x61)
    #expect(decoder.next() == .scalar("a"))
  }

  @Test func unreadCharacterComesFirst() {
    var decoder = InputDecoder()
    decoder.feed(0x61)
    decoder.unread("b")
    #expect([decoder.next(), decoder.next()] == [.scalar("b"), .scalar("a")])
  }
}
