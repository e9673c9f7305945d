/// A word or a string, with the `$names` in it that are filled in when the line runs.
package struct Template: Hashable, Sendable {
  /// A part of the text that is as written, or one that a name brings.
  package enum Piece: Hashable, Sendable {
    case text(String)
    /// A name, and where it stands: byte offsets in the line.
    case name(String, Range<Int>)
  }

  /// Most are a single text, which needs no array.
  private enum Content: Hashable, Sendable {
    case text(String)
    case pieces([Piece])
  }

  private let content: Content
  /// Byte offsets in the line, quotation marks included.
  package let range: Range<Int>
  /// Whether it stands in quotation marks.
  package let isQuoted: Bool

  /// A template of pieces, where it stands in its line.
  package init(_ pieces: [Piece], _ range: Range<Int>, isQuoted: Bool) {
    switch pieces.first {
    case nil: content = .text("")
    case .text(let text) where pieces.count == 1: content = .text(text)
    case .text, .name: content = .pieces(pieces)
    }
    self.range = range
    self.isQuoted = isQuoted
  }

  /// A template without names.
  package init(_ literal: String, _ range: Range<Int>, isQuoted: Bool) {
    content = .text(literal)
    self.range = range
    self.isQuoted = isQuoted
  }

  /// Texts and names in their order; none of an empty text.
  package var pieces: [Piece] {
    switch content {
    case .text(let text): text.isEmpty ? [] : [.text(text)]
    case .pieces(let pieces): pieces
    }
  }

  /// The text, if no name stands in it.
  package var literal: String? {
    switch content {
    case .text(let text): text
    case .pieces: nil
    }
  }

  /// Whether no name stands in it.
  package var isLiteral: Bool {
    switch content {
    case .text: true
    case .pieces: false
    }
  }

  /// As it was written, names unfilled: what may be repeated where a name may bring a secret.
  package var written: String {
    if let literal { return literal }
    return pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .name(let name, _): "$" + name
      }
    }.joined()
  }

  /// The names in it, and where each stands in the line.
  package var names: [(name: String, range: Range<Int>)] {
    guard !isLiteral else { return [] }
    return pieces.compactMap { piece in
      guard case .name(let name, let range) = piece else { return nil }
      return (name, range)
    }
  }

  /// What stands before the colon that the word ends in: an actor; nil where it ends in none.
  var beforeColon: Template? {
    var shorter: Range<Int> { range.lowerBound..<range.upperBound - 1 }
    switch content {
    case .text(let text):
      guard let name = Self.withoutColon(text) else { return nil }
      return Template(name, shorter, isQuoted: false)
    case .pieces(let pieces):
      guard case .text(let last)? = pieces.last, let name = Self.withoutColon(last) else { return nil }
      return Template(pieces.dropLast() + (name.isEmpty ? [] : [.text(name)]), shorter, isQuoted: false)
    }
  }

  /// This and a later one with a blank between them.
  func followed(by later: Template) -> Template {
    let range = self.range.lowerBound..<later.range.upperBound
    if let literal, let word = later.literal {
      return Template(literal + " " + word, range, isQuoted: false)
    }
    return Template(pieces + [.text(" ")] + later.pieces, range, isQuoted: false)
  }

  private static func withoutColon(_ text: String) -> String? {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.last == UInt8(ascii: ":") else { return nil }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes.dropLast()), as: UTF8.self)
    } ?? nil
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
  /// Without its `$`.
  package let name: String
  /// Byte offsets in the line.
  package let range: Range<Int>
}
