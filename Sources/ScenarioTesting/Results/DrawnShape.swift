import Activation
import PlainText

/// What acts draw – PINs, codes, tokens, one-time passwords – by its shape: asked of all that reports tell. Most of it holds
/// none, and only where it may must be known what a run has drawn.
enum DrawnShape {
  /// A token is longer.
  private static let leastOfText = Secret.leastOfDrawnPassword

  /// Whether a text may hold something drawn.
  ///
  /// - Parameter least: of so many digits, or more: in one piece or in groups. Dates and times hold none.
  static func mayStand(in text: String, ofDigits least: Int) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      var scan = Scan(bytes: bytes, least: least)
      return scan.findsOne() || DrawnGroups.stand(in: bytes)
    } ?? true
  }

  /// Whether a PIN may stand in a number of a text that is no PESEL, but hidden as one.
  static func mayStandInNumber(of text: String) -> Bool {
    WrittenNumber.all(in: text, joinedBy: .any).contains { number in
      number.digits.count >= LongNumbers.least
        && PESEL(number.digits.map { String($0.value) }.joined()) == nil
    }
  }

  /// What of a text may be something drawn, word by word and number by number; the whole of it where what is left of it may
  /// still hold something.
  static func words(of text: String) -> Set<String> {
    let bytes = Array(text.utf8)
    let numbers = WrittenNumber.all(in: text, joinedBy: .any).map {
      String(decoding: bytes[$0.place], as: UTF8.self)
    }
    let words = text.split { !$0.isLetter && !$0.isNumber }
    let cut = words.filter { word in
      let behind = text[word.endIndex...]
      return ["…", "..."].contains(where: behind.hasPrefix)
        && mayStand(in: word + "…", ofDigits: leastOfNumber)
    }
    let whole = (words.map(String.init) + numbers).filter { mayStand(in: $0, ofDigits: leastOfNumber) }
    let hidden = Set(whole + cut.map(String.init))
    let rest = hidden.reduce(text) { $0.replacing($1, with: "•••") }
    return mayStand(in: rest, ofDigits: leastOfNumber) ? hidden.union([text]) : hidden
  }

  /// The shortest PIN that a policy allows.
  static let leastOfPIN = 4

  /// Shorter PINs of others would be found in dates.
  static let leastOfNumber = 6

  private struct Scan {
    let bytes: UnsafeBufferPointer<UInt8>
    let least: Int
    private var index = 0
    /// Of the number that is being read, and of the marks behind its last digit.
    private var (digits, marks) = (0, 0)
    /// Those in it that may be times: only with others beside them may they be something else, `12:34 56 78`.
    private var ofTimes = 0
    /// Of the word that is being read.
    private var (length, isMixed) = (0, false)

    private static let mostMarks = 3

    init(bytes: UnsafeBufferPointer<UInt8>, least: Int) { (self.bytes, self.least) = (bytes, least) }

    mutating func findsOne() -> Bool {
      while index < bytes.count {
        if takes(bytes[index]) { return true }
        index += 1
      }
      return false
    }

    /// Whether one may end with the byte.
    private mutating func takes(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if length == 0, let end = endOfDay {
          (index, digits, marks, ofTimes) = (end - 1, 0, 0, 0)
          return false
        }
        if length == 0, let end = endOfTime {
          ofTimes += bytes[index..<end].count(where: isDigit)
          (index, marks) = (end - 1, 0)
          return isNumberFull
        }
        (digits, marks, length, isMixed) = (digits + 1, 0, length + 1, true)
        return isNumberFull || length >= DrawnShape.leastOfText
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        endNumber()
        (length, isMixed) = (length + 1, isMixed || length > 0)
        return isMixed && length >= DrawnShape.leastOfText
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        endNumber()
        length += 1
        return isMixed && length >= DrawnShape.leastOfText
      case UInt8(ascii: ".") where isCut: return true
      case UInt8(ascii: " "), UInt8(ascii: "\n"): (length, isMixed) = (0, false)
      case ..<0x20, 0x7F: return true
      case _ where WrittenEscape.mayBegin(bytes, at: index): return true  // Not our enum: a byte by itself.
      case ..<0x80, 0x80..<0xC0: passMark()
      case _: return takesOther(byte)  // Not our enum: the first bytes of other characters.
      }
      return false
    }

    private mutating func passMark() {
      (length, isMixed, marks) = (0, false, marks + 1)
      if marks > Self.mostMarks { endNumber() }
    }

    private mutating func endNumber() { (digits, marks, ofTimes) = (0, 0, 0) }

    /// Whether the word may be the beginning of a longer one, where three stops or the character for them stand behind it.
    private var isCut: Bool {
      isMixed && length >= 4 && (!isByte(".", index) || isByte(".", index + 1) && isByte(".", index + 2))
    }

    private var isNumberFull: Bool { digits > 0 && digits + ofTimes >= least }

    /// Other scripts have digits of their own, what nobody sees may part a word, and `…` cuts one short.
    private mutating func takesOther(_ first: UInt8) -> Bool {
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      if WrittenNumber.isSign(first, second, third) { return true }
      switch (first, second) {
      case (0xC2, 0xA0): (length, isMixed) = (0, false)
      case (0xC2, _): return second < 0xA0 || second == 0xAD
      // Letters of Polish.
      case (0xC3...0xC5, _):
        endNumber()
        (length, isMixed) = (0, false)
      case (0xE2, 0x80) where third == 0xA6: return isCut
      case (0xE2, 0x80):
        guard !(0x8B...0x8F ~= third || 0xA8...0xAE ~= third) else { return true }
        passMark()
      case (0xE2, 0x81), (0xE2, 0x90): return true
      case (0xE2, _): passMark()
      case _: return true  // Not our enum: bytes of any other character.
      }
      index += first == 0xE2 ? 2 : 1
      return false
    }

    /// `2026-01-05`, `2026-01-05T`
    private var endOfDay: Int? {
      guard !goesOn(behind: "-"), let year = number(at: index, of: 4), 1900..<2100 ~= year,
        isByte("-", index + 4),
        let month = number(at: index + 5, of: 2), 1...12 ~= month, isByte("-", index + 7),
        let day = number(at: index + 8, of: 2), 1...31 ~= day
      else { return nil }
      return isByte("T", index + 10) ? index + 11 : ends(index + 10, before: "-:".utf8)
    }

    /// `8:00`, `08:00:30`
    private var endOfTime: Int? {
      let width = isByte(":", index + 1) ? 1 : 2
      guard !goesOn(behind: ":"), let hour = number(at: index, of: width), hour < 24,
        isByte(":", index + width),
        let minute = number(at: index + width + 1, of: 2), minute < 60
      else { return nil }
      let end = index + width + 3
      guard isByte(":", end), let second = number(at: end + 1, of: 2), second < 60 else {
        return ends(end, before: ":".utf8)
      }
      return ends(end + 3, before: ":".utf8)
    }

    /// Whether a number that has begun goes on here, behind such a mark.
    private func goesOn(behind mark: Unicode.Scalar) -> Bool {
      index > 1 && isByte(mark, index - 1) && isDigit(bytes[index - 2])
    }

    /// The place behind it, where no number goes on, behind such marks or none.
    private func ends(_ end: Int, before marks: String.UTF8View) -> Int? {
      guard end < bytes.count else { return end }
      let isMarked = marks.contains(bytes[end]) && end + 1 < bytes.count && isDigit(bytes[end + 1])
      return isDigit(bytes[end]) || isMarked ? nil : end
    }

    private func isByte(_ character: Unicode.Scalar, _ place: Int) -> Bool {
      place < bytes.count && bytes[place] == UInt8(ascii: character)
    }

    private func number(at place: Int, of count: Int) -> Int? {
      guard place + count <= bytes.count, (place..<place + count).allSatisfy({ isDigit(bytes[$0]) }) else {
        return nil
      }
      return (place..<place + count).reduce(0) { $0 * 10 + Int(bytes[$1] - UInt8(ascii: "0")) }
    }

    private func isDigit(_ byte: UInt8) -> Bool { Digits.isDigit(byte) }
  }
}
