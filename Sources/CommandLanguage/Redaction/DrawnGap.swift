/// What stands between two letters of a token or a password that was drawn, as people copy it: marks and blanks. Letters of
/// other scripts part two words.
package struct DrawnGap {
  @usableFromInline var marks = 0
  /// Whether the letters around it may be of one such text.
  package internal(set) var joins = true

  @usableFromInline static let mostMarks = 3

  /// Nothing was read yet.
  @inlinable package init() {}

  /// Takes the next byte that is no letter; the rest of a longer character counts as its beginning did.
  @inlinable package mutating func take(_ byte: UInt8) {
    guard byte < 0x80 || byte >= 0xC0 else { return }
    marks += 1
    // With 0xE2 dashes, dots and frames begin.
    if marks > Self.mostMarks || byte > 0xC2 && byte != 0xE2 { joins = false }
  }
}
