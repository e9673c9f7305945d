/// Something the user did, as far as bytes tell.
enum InputEvent: Equatable {
  case scalar(Unicode.Scalar)
  /// The whole text between the terminal's paste brackets.
  case paste(String)
}

/// Turns bytes from the terminal into characters and pastes (xterm's bracketed paste mode 2004).
struct InputDecoder {
  private static let pasteBegins = Array("\u{1B}[200~".utf8)
  private static let pasteEnds = Array("\u{1B}[201~".utf8)

  private var ready: [InputEvent] = []
  private var held: [UInt8] = []
  private var pasted: [UInt8]?
  private var utf8 = UTF8Assembly()

  /// Whether an Escape waits to see if a paste follows; after a moment of silence, call `release`.
  var isHolding: Bool { !held.isEmpty }
  /// Whether the end of a paste is still to come.
  var isPasting: Bool { pasted != nil }

  /// Whether `next` has something already.
  var hasEvents: Bool { !ready.isEmpty }

  mutating func next() -> InputEvent? {
    ready.isEmpty ? nil : ready.removeFirst()
  }

  /// Puts a character back, to be read next.
  mutating func unread(_ scalar: Unicode.Scalar) {
    ready.insert(.scalar(scalar), at: 0)
  }

  /// Puts characters back, to be read next.
  mutating func unread(_ text: String) {
    ready.insert(contentsOf: text.unicodeScalars.map { .scalar($0) }, at: 0)
  }

  /// Whether nothing more belongs to a sequence (ECMA-48 §5.4: a final byte ends it; SS3 is followed by one).
  static func isWholeSequence(_ sequence: String) -> Bool {
    guard let first = sequence.unicodeScalars.first else { return false }
    guard first == "[" || first == "O" else { return true }
    return sequence.unicodeScalars.dropFirst().contains { (0x40...0x7E).contains($0.value) }
  }

  mutating func feed(_ byte: UInt8) {
    if pasted != nil { return collect(byte) }
    let beginning = held + [byte]
    if beginning == Self.pasteBegins {
      held = []
      pasted = []
    } else if Self.pasteBegins.starts(with: beginning) {
      held = beginning
    } else {
      release()
      if byte == Self.pasteBegins[0] { held = [byte] } else { decode(byte) }
    }
  }

  /// Lets held bytes through: they were keys.
  mutating func release() {
    let keys = held
    held = []
    for byte in keys { decode(byte) }
  }

  /// Forgets a paste whose end never came.
  mutating func abandonPaste() {
    pasted = nil
  }

  private mutating func collect(_ byte: UInt8) {
    pasted?.append(byte)
    guard byte == Self.pasteEnds.last, let bytes = pasted,
      bytes.suffix(Self.pasteEnds.count) == Self.pasteEnds[...]
    else {
      return
    }
    ready.append(.paste(String(decoding: bytes.dropLast(Self.pasteEnds.count), as: UTF8.self)))
    pasted = nil
  }

  /// C1 controls are dropped: no key sends them, and the editor uses one for its own ends.
  private mutating func decode(_ byte: UInt8) {
    guard let scalar = utf8.add(byte), !(0x80...0x9F).contains(scalar.value) else { return }
    ready.append(.scalar(scalar))
  }
}

/// Collects UTF-8 bytes into characters; bytes that make none are dropped.
private struct UTF8Assembly {
  private var bytes: [UInt8] = []

  mutating func add(_ byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xC0 != 0x80 { bytes = [] }
    bytes.append(byte)
    guard let length = Self.length(first: bytes[0]), bytes.count <= length else {
      bytes = []
      return nil
    }
    guard bytes.count == length else { return nil }
    defer { bytes = [] }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }

  private static func length(first: UInt8) -> Int? {
    switch first {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }
}
