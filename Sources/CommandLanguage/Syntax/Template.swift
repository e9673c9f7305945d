/// A word or a string, with the `$names` in it that are filled in when the line runs.
package struct Template: Hashable, Sendable {
  package enum Piece: Hashable, Sendable {
    case text(String)
    /// A name, and where it stands: byte offsets in the line.
    case name(String, Range<Int>)
  }

  package let pieces: [Piece]
  /// Byte offsets in the line, quotation marks included.
  package let range: Range<Int>
  package let isQuoted: Bool

  package init(_ pieces: [Piece], _ range: Range<Int>, isQuoted: Bool) {
    self.pieces = pieces
    self.range = range
    self.isQuoted = isQuoted
  }

  /// The text, if no name stands in it.
  package var literal: String? {
    guard let first = pieces.first else { return "" }
    guard pieces.count == 1, case .text(let text) = first else { return nil }
    return text
  }

  /// As it was written, names unfilled: what may be repeated where a name may bring a secret.
  package var written: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .name(let name, _): "$" + name
      }
    }.joined()
  }

  package var names: [(name: String, range: Range<Int>)] {
    pieces.compactMap { piece in
      guard case .name(let name, let range) = piece else { return nil }
      return (name, range)
    }
  }

  /// The text with every name filled in; throws the first name that has no value.
  package func filled(_ value: (String) -> String?) throws(UnsetName) -> String {
    if let literal { return literal }
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let part): text += part
      case .name(let name, let range):
        guard let part = value(name) else { throw UnsetName(name: name, range: range) }
        text += part
      }
    }
    return text
  }
}

/// A name without a value, where it was used.
package struct UnsetName: Error, Hashable, Sendable {
  package let name: String
  package let range: Range<Int>
}
