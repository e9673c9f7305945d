import Activation
import CommandLanguage

/// Tokens and passwords that were drawn, by their shape where somebody has put them in groups (`dgsc-esc9-kjya`), or in letters
/// of one size: words of the letters that are drawn, alike in length or with capitals and digits among their letters.
struct DrawnGroups {
  private static let least = Secret.leastOfDrawnPassword

  /// Groups that stand one behind the other.
  private struct Run {
    var (letters, groups) = (0, 0)
    /// Whether there is a digit or a capital in the middle of a word.
    var isOdd = false
    /// The letter that all of them are numbered by, `R2 R3 R4`; nil where they are not.
    private var series: UInt8?

    mutating func take(_ word: Word) {
      series = groups == 0 || series == word.series ? word.series : nil
      (letters, groups, isOdd) = (letters + word.length, groups + 1, isOdd || word.isOdd)
    }

    /// Nobody has been handed groups that are all numbers behind one letter.
    var isFull: Bool { isOdd && letters >= DrawnGroups.least && groups > 1 && series == nil }
  }

  private struct Word {
    var length = 0
    var (hasDigit, hasLetter, hasInnerCapital) = (false, false, false)
    var isOfDrawn = true
    /// Its first letter, if only digits come behind it.
    var series: UInt8?

    var isOdd: Bool { hasDigit || hasInnerCapital }
    /// Neither a word nor a number.
    var isMixed: Bool { hasLetter && isOdd }
  }

  private var word = Word()
  /// Words of one length; the last may be shorter, but no unusual one makes a token of usual ones.
  private var even = Run()
  private var lengthOfEven = 0
  /// Words that are no usual ones, as many as stand together.
  private var mixed = Run()
  private var gap = DrawnGap()

  /// Whether some may stand in a text.
  static func stand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= least else { return false }
    var groups = DrawnGroups()
    for byte in bytes where groups.takes(byte) { return true }
    return groups.endsWord()
  }

  private mutating func takes(_ byte: UInt8) -> Bool {
    if Digits.isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 {
      take(letter: byte)
      return false
    }
    if endsWord() { return true }
    gap.take(byte)
    if !gap.joins { (even, mixed, lengthOfEven) = (Run(), Run(), 0) }
    return false
  }

  private mutating func take(letter: UInt8) {
    gap = DrawnGap()
    let isCapital = letter < UInt8(ascii: "a") && letter >= UInt8(ascii: "A")
    if word.length == 0 { word.series = letter } else if !Digits.isDigit(letter) { word.series = nil }
    word.hasInnerCapital = word.hasInnerCapital || isCapital && word.length > 0
    if Digits.isDigit(letter) { word.hasDigit = true } else { word.hasLetter = true }
    word.isOfDrawn = word.isOfDrawn && Secret.isDrawnLetter(letter)
    word.length += 1
  }

  /// Whether one ends with the word that ends here.
  private mutating func endsWord() -> Bool {
    guard word.length > 0 else { return false }
    defer { word = Word() }
    guard word.isOfDrawn else {
      (even, mixed, lengthOfEven) = (Run(), Run(), 0)
      return false
    }
    if word.length >= Self.least, word.hasLetter { return true }
    if word.isMixed { mixed.take(word) } else { mixed = Run() }
    return endsEven() || mixed.isFull
  }

  /// Whether words of one length, of which the last may be shorter, are long enough.
  private mutating func endsEven() -> Bool {
    if word.length == lengthOfEven {
      even.take(word)
      return even.isFull
    }
    var longer = even
    longer.take(word)
    let isFull = word.length < lengthOfEven && even.isOdd && longer.isFull
    (even, lengthOfEven) = (Run(), word.length)
    even.take(word)
    return isFull
  }
}
