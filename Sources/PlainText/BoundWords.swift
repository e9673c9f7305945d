/// Words that no end of a line may part.
enum BoundWords {
  /// Whether the second word has to follow the first on the same line.
  static func belong(_ word: Substring, _ next: Substring) -> Bool {
    if word.utf8.count <= 4, word.count == 1, word.allSatisfy(\.isLetter) { return true }
    // All other rules are about numbers and PINs, which most words are not.
    guard mayHoldNumber(word) || mayHoldNumber(next) || next.utf8.contains(UInt8(ascii: "P")) else {
      return false
    }
    let (before, after) = (bare(word), bare(next))
    if signs.contains(before) { return after.first?.isNumber ?? false }
    if months.contains(before) { return isNumber(after, of: 4) && word.last?.isLetter == true }
    if isNumber(before, of: 4) { return next.hasPrefix("r.") }
    if isNumber(before, of: 1), word.last?.isNumber == true { return months.contains(after) }
    return after == "PIN" && pinWords.contains(before)
  }

  /// Whether a digit is in it, or what may be one of another script; Latin letters are none.
  private static func mayHoldNumber(_ word: Substring) -> Bool {
    word.utf8.contains(where: mayBeOfNumber)
  }

  /// Whether a number may be in a word with that byte, or the word PIN: there are rules about no others that are longer
  /// than one letter.
  static func mayBeSpecial(_ byte: UInt8) -> Bool { mayBeOfNumber(byte) || byte == UInt8(ascii: "P") }

  private static func mayBeOfNumber(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || byte == 0xC2 || byte >= 0xC6
  }

  /// So many digits, or one more.
  private static func isNumber(_ word: Substring, of digits: Int) -> Bool {
    (digits...digits + 1).contains(word.utf8.count) && word.utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// Without the signs around it.
  private static func bare(_ word: Substring) -> Substring {
    guard word.utf8.contains(where: { $0 >= 0x80 }) else { return bareOfASCII(word) }
    var word = word.drop { !$0.isLetter && !$0.isNumber }
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    return word
  }

  private static func bareOfASCII(_ word: Substring) -> Substring {
    func isSign(_ byte: UInt8) -> Bool { !(0x30...0x39 ~= byte || 0x61...0x7A ~= byte | 0x20) }
    let end = word.utf8.lastIndex { !isSign($0) }.map(word.utf8.index(after:)) ?? word.startIndex
    return Substring(word.utf8[..<end].drop(while: isSign))
  }

  private static let signs: Set<Substring> = ["godz", "nr", "no", "poz"]

  private static let pinWords: Set<Substring> = [
    "kod", "kodu", "kodem", "kodowi", "kodzie", "kody", "kodów", "kodami",
  ]

  private static let months: Set<Substring> = [
    "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
    "października",
    "listopada", "grudnia", "January", "February", "March", "April", "May", "June", "July", "August",
    "September",
    "October", "November", "December",
  ]
}
