/// What somebody at a terminal does, key by key.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter
  case backspace
  case left
  case right
  case up
  case down
  case pageUp
  case pageDown
  case home
  case end
  case escape
  /// Ctrl-C.
  case interrupt
  /// Ctrl-D, or the terminal is gone.
  case endOfInput
  /// The window has another size.
  case resized
  /// SIGTERM or SIGHUP came.
  case terminated
  /// Nothing was pressed in time.
  case silence
}

/// Keys from bytes: those of ECMA-48 terminals as xterm sends them.
enum KeyDecoder {
  /// The key that some bytes are; nil where more may follow.
  static func key(_ bytes: [UInt8]) -> Key? {
    guard let first = bytes.first, let last = bytes.last else { return nil }
    // A control character in the midst of something else ends that, and is a key by itself.
    if bytes.count > 1, last < 0x20 || last == 0x7F { return key([last]) ?? .silence }
    switch first {
    case 0x03: return .interrupt
    case 0x04: return .endOfInput
    case 0x0A, 0x0D: return .enter
    case 0x08, 0x7F: return .backspace
    case 0x1B: return sequence(bytes.dropFirst())
    case ..<0x20: return .silence
    case _: return character(bytes)
    }
  }

  /// Of a key with a name that nobody uses, silence.
  private static func sequence(_ bytes: ArraySlice<UInt8>) -> Key? {
    guard let kind = bytes.first else { return nil }
    guard kind == UInt8(ascii: "[") || kind == UInt8(ascii: "O") else { return .silence }
    guard let last = bytes.dropFirst().last, 0x40...0x7E ~= last else {
      return bytes.count < longestSequence ? nil : .silence
    }
    return names[String(decoding: bytes.dropFirst(), as: UTF8.self)] ?? .silence
  }

  /// No key sends more.
  private static let longestSequence = 16

  private static let names: [String: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "1~": .home, "4~": .end,
    "5~": .pageUp, "6~": .pageDown, "7~": .home, "8~": .end,
  ]

  private static func character(_ bytes: [UInt8]) -> Key? {
    let length = bytes[0] < 0x80 ? 1 : bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4
    // What does not go on as a character goes is none.
    guard bytes.dropFirst().allSatisfy({ 0x80...0xBF ~= $0 }), (0xC2...0xF4).contains(bytes[0]) || length == 1
    else { return .silence }
    guard bytes.count >= length else { return nil }
    return String(decoding: bytes, as: UTF8.self).first.map(Key.character) ?? .silence
  }
}
