/// Numbers that may be a person's, in any text: of a PESEL only the last four digits show (S7), of what is nearly one, which may
/// as well be a PIN, none.
package enum LongNumbers {
  /// A number of eleven digits names a person; with one lost it nearly does.
  package static let least = 10
  static let shown = 4

  /// How many of the last digits show of so many in one piece.
  package static func shown(of count: Int) -> Int { count == GroupedPESEL.length ? shown : 0 }

  /// Whether digits in one piece may be a person's. Longer ones are numbers of orders and the like, unless a PESEL stands in
  /// them.
  package static func arePersons(_ digits: [Int]) -> Bool {
    let length = GroupedPESEL.length
    return digits.count > length + 1 ? hold(digits) : digits.count >= least
  }

  /// Whether a PESEL stands in them.
  static func hold(_ digits: [Int]) -> Bool {
    let length = GroupedPESEL.length
    guard digits.count >= length else { return false }
    return (0...digits.count - length).contains { start in
      GroupedPESEL.isValid(Array(digits[start..<start + length]))
    }
  }

  /// The text with each character of a hidden digit replaced by `•`, so that columns stay where they were: escapes are
  /// undone, and hide none.
  package static func masked(_ text: String) -> String {
    dotted(text, at: places(in: text))
  }

  /// The same of lines in which a number may go on from one into the next.
  package static func masked(lines: [String]) -> [String] {
    let text = lines.joined(separator: "\n")
    let places = places(in: text)
    guard !places.isEmpty else { return lines }
    // By bytes, as they were joined: `separateLines` takes `\r\n` for no end of a line.
    let hidden = dotted(text, at: places).utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var rest = hidden.map(Substring.init)[...]
    return lines.map { line in
      let count = line.utf8.count { $0 == UInt8(ascii: "\n") } + 1
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count).joined(separator: "\n")
    }
  }

  /// Whether a text has so many digits that a closer look is needed: in one piece, or with nothing between them that
  /// cannot stand in a number. Behind what may be an escape every digit counts, for letters may be of escapes.
  package static func mayBeIn(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(mayBeIn) ?? true
  }

  private static func mayBeIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (digits, isEscaped) = (0, false)
    var signs = WrittenNumber.SignSight()
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0x30...0x39:
        digits += 1
        if digits >= least { return true }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        if !isEscaped { digits = 0 }
      // ESC, and the end of the character that is ESC and a bracket.
      case 0x1B, 0x9B: isEscaped = true
      case ..<0x80: if WrittenEscape.mayBegin(bytes, at: index) { isEscaped = true }
      // Digits of other scripts begin with these.
      case 0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xE3, 0xEA, 0xEF, 0xF0: return true
      // Letters of Polish, dashes, edges of frames.
      case _: if signs.takes(byte) { return true }  // Not our enum: any other byte.
      }
    }
    return false
  }

  /// Where the digits stand that are hidden, in order, each as it is written, be it by an escape: byte offsets.
  package static func places(in text: String) -> [Range<Int>] {
    // Most texts have none.
    guard mayBeIn(text) else { return [] }
    return merged(places(in: text, undone: 0))
  }

  /// - Parameter depth: how often it was undone already.
  private static func places(in text: String, undone depth: Int) -> [Range<Int>] {
    let asWritten = placesAsWritten(in: text)
    guard depth < UndoneText.deepest, let undone = UndoneText(text, keepingBreaks: true) else {
      return asWritten
    }
    // Of an escape that is taken for digits nothing is left.
    let escapes = those(of: undone.escapes, in: asWritten)
    return asWritten + escapes + places(in: undone.text, undone: depth + 1).map(undone.place)
  }

  /// Those that overlap one of the places; both are in order.
  private static func those(of escapes: [Range<Int>], in places: [Range<Int>]) -> [Range<Int>] {
    var rest = places[...]
    return escapes.filter { escape in
      rest = rest.drop { $0.upperBound <= escape.lowerBound }
      return rest.first.map { $0.lowerBound < escape.upperBound } ?? false
    }
  }

  private static func placesAsWritten(in text: String) -> [Range<Int>] {
    WrittenNumber.all(in: text, joinedBy: .any).flatMap { number in
      number.digits.count < least
        ? [] : GroupedPESEL(number).hiddenDigits.map { number.digits[$0].place }
    }
  }

  /// In order, and those that stand in each other as one.
  private static func merged(_ places: [Range<Int>]) -> [Range<Int>] {
    places.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }.reduce(into: []) {
      merged, next in
      guard let last = merged.last, next.lowerBound < last.upperBound else { return merged.append(next) }
      merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
    }
  }

  /// The text without the digits that are hidden.
  package static func removed(from text: String) -> String { text.replacing(places(in: text)) { _ in "" } }

  // A digit of another script has several bytes, an escape several characters.
  private static func dotted(_ text: String, at places: [Range<Int>]) -> String {
    text.replacing(places) { hidden in
      String(repeating: "•", count: hidden.count { $0 & 0xC0 != 0x80 })
    }
  }
}
