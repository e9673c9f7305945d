/// A line with quotation marks as printers set them, „…”, “…” or «…», outside of its strings.
struct PrintedQuotes {
  /// The first of them: byte offsets.
  let first: Range<Int>
  /// The line with plain ones in their places; what means something between plain ones is escaped between them.
  let straightened: String
  /// Where each byte of it, and its end, comes from.
  private let origins: [Int]

  /// nil of a line without such marks.
  init?(_ text: String) {
    guard text.hasByte(where: { $0 >= 0x80 }) else { return nil }
    var reader = Straightening(text)
    guard let first = reader.straighten() else { return nil }
    (self.first, straightened, origins) = (first, String(reader.straight), reader.origins)
  }

  /// What a range of the straightened line is of the line: byte offsets.
  func original(of range: Range<Int>) -> Range<Int> {
    let last = origins.count - 1
    return origins[min(range.lowerBound, last)]..<origins[min(range.upperBound, last)]
  }

  /// A text without those at its ends.
  static func without(_ text: String) -> String {
    guard text.hasByte(where: { $0 >= 0x80 }) else { return text }
    let bare = text.unicodeScalars.drop(while: isMark)
    guard let last = bare.lastIndex(where: { !isMark($0) }) else { return text }
    return String(bare[...last])
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool { closing[scalar] != nil }

  /// The marks, each with those that may end what it begins, the likeliest first. An apostrophe is none: it stands in
  /// names.
  fileprivate static let closing: [Unicode.Scalar: [Unicode.Scalar]] = [
    "\u{201E}": ["\u{201D}", "\u{201C}", "\u{201F}"], "\u{201C}": ["\u{201D}"], "\u{201D}": ["\u{201D}"],
    "\u{201F}": ["\u{201D}"], "\u{AB}": ["\u{BB}"], "\u{BB}": ["\u{AB}"], "\u{2033}": ["\u{2033}"],
    "\u{FF02}": ["\u{FF02}"],
  ]
}

/// Goes over a line once, from its beginning to its end.
private struct Straightening {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var offset = 0
  private(set) var straight = String.UnicodeScalarView()
  private(set) var origins: [Int] = []

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The first mark: byte offsets; nil if there is none.
  mutating func straighten() -> Range<Int>? {
    var first: Range<Int>?
    while index < scalars.count {
      let scalar = scalars[index]
      if PrintedQuotes.isMark(scalar) {
        first = first ?? offset..<offset + UTF8.width(scalar)
        takeQuoted(to: end(of: scalar))
      } else {
        take()
        if scalar == "\"" { takeString() }
      }
    }
    origins.append(offset)
    return first
  }

  /// Where what a mark begins ends; nil if it is the last of them, so that a plain one may end it.
  private func end(of mark: Unicode.Scalar) -> Int? {
    let rest = (index + 1)..<scalars.count
    for closing in PrintedQuotes.closing[mark] ?? [] {
      if let end = rest.first(where: { scalars[$0] == closing }) { return end }
    }
    return rest.first { PrintedQuotes.isMark(scalars[$0]) }
  }

  private mutating func takeQuoted(to end: Int?) {
    take(as: "\"")
    guard let end else { return takeString() }
    while index < end {
      let next = scalars[index + 1]
      switch scalars[index] {
      case "\\" where Self.escapes.contains(next) && index + 1 < end: take()
      case "\\", "\"": put("\\")
      case "$" where !next.properties.isAlphabetic && next != "{": put("\\")
      case _: break  // Not our enum: any other character means itself there too.
      }
      take()
    }
    take(as: "\"")
  }

  private static let escapes: Set<Unicode.Scalar> = ["\"", "\\", "$", "n", "t", "u"]

  /// Up to its end, which is plain.
  private mutating func takeString() {
    var isEscaped = false
    while index < scalars.count {
      let scalar = scalars[index]
      take()
      if scalar == "\"", !isEscaped { return }
      isEscaped = scalar == "\\" && !isEscaped
    }
  }

  private mutating func take(as other: Unicode.Scalar? = nil) {
    put(other ?? scalars[index])
    offset += UTF8.width(scalars[index])
    index += 1
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    straight.append(scalar)
    origins += Array(repeating: offset, count: UTF8.width(scalar))
  }
}
