/// What is typed at a prompt without echo, byte by byte.
struct SecretBuffer {
  /// What a key did.
  enum Turn: Equatable {
    case goOn, done, cancelled
  }

  private enum Escape {
    case none, begun, sequence
  }

  private(set) var bytes: [UInt8] = []
  private var escape = Escape.none

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func take(_ byte: UInt8) -> Turn {
    if swallows(byte) { return .goOn }
    switch byte {
    case 0x0A, 0x0D: return .done
    case 0x03: return .cancelled
    case 0x04: return bytes.isEmpty ? .cancelled : .goOn
    case 0x08, 0x7F: eraseCharacter()
    case 0x15, 0x17: clear()
    case 0x1B: escape = .begun
    default: if byte >= 0x20 { bytes.append(byte) }
    }
    return .goOn
  }

  /// Overwrites what was typed, so that it does not linger in memory.
  mutating func clear() {
    for index in bytes.indices { bytes[index] = 0 }
    bytes = []
  }

  private mutating func eraseCharacter() {
    while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
  }

  /// An arrow key is no part of a password, though its sequence has letters.
  private mutating func swallows(_ byte: UInt8) -> Bool {
    switch escape {
    case .none: return false
    case .begun:
      escape = byte == 0x5B || byte == 0x4F ? .sequence : .none
      return escape == .sequence
    case .sequence:
      if byte < 0x20 || (0x40...0x7E).contains(byte) { escape = .none }
      return byte >= 0x20
    }
  }
}
