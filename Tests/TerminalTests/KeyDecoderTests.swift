import Testing

@testable import Terminal

/// Keys from bytes, also from such as no terminal sends.
@Suite struct KeyDecoderTests {
  private static func keys(_ bytes: [UInt8]) -> [Key] {
    var (keys, held): ([Key], [UInt8]) = ([], [])
    for byte in bytes {
      held.append(byte)
      guard let key = KeyDecoder.key(held) else { continue }
      keys.append(key)
      held = []
    }
    return keys
  }

  @Test func namedKeys() {
    #expect(
      Self.keys(Array("\u{1B}[A\u{1B}OB\u{1B}[C\u{1B}OD\u{1B}[5~\u{1B}[6~\u{1B}OH\u{1B}[F".utf8)) == [
        .up, .down, .right, .left, .pageUp, .pageDown, .home, .end,
      ])
    #expect(Self.keys(Array(" ą\r\u{7F}".utf8)) == [.character(" "), .character("ą"), .enter, .backspace])
  }

  @Test func whatNobodyUsesIsSilence() {
    #expect(Self.keys(Array("\u{1B}[200~x".utf8)) == [.silence, .character("x")])
    #expect(Self.keys(Array("\u{1B}xy".utf8)) == [.silence, .character("y")])
  }

  /// Ctrl-C leads out of everything that was begun.
  @Test(arguments: [[0x1B, 0x5B], [0x1B, 0x5B, 0x31, 0x3B], [0xF0], [0xC4], [0x1B], []] as [[UInt8]])
  func ctrlCEndsWhatWasBegun(_ begun: [UInt8]) {
    #expect(Self.keys(begun + [0x03]) == [.interrupt])
  }

  @Test func bytesThatAreNoTextAreSilence() {
    #expect(Self.keys([0xFF, 0x41]) == [.silence, .character("A")])
    #expect(Self.keys([0xF0, 0x41]) == [.silence])
    #expect(
      Self.keys(Array("\u{1B}[".utf8) + Array(repeating: 0x31, count: 40)).allSatisfy { $0 != .interrupt })
  }
}
