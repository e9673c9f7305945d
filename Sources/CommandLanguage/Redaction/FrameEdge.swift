/// The upright edge of what is drawn in a frame, beside which secrets are looked for.
enum FrameEdge {
  private static let bytes = Array("│".utf8)

  /// In bytes.
  static var length: Int { bytes.count }

  /// Whether one stands at the beginning of these.
  static func begins(_ text: ArraySlice<UInt8>) -> Bool { text.starts(with: bytes) }

  /// The same of what begins at a place in these.
  static func begins(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    place + length <= text.count && (0..<length).allSatisfy { text[place + $0] == bytes[$0] }
  }

  /// Whether one stands at the beginning and at the end, whatever colours and blanks are around them.
  static func isAround(_ text: String) -> Bool {
    let plain = text.replacing(/\u{1B}\[[0-9;]*m| +/, with: "").utf8
    return plain.starts(with: bytes) && plain.suffix(length).elementsEqual(bytes)
  }
}
