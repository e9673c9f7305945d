/// Digits as people write and dictate a number: of any script, in one piece or in groups with joints between them. The
/// scanner of all that looks for numbers in texts. What is asked of every text looks at its bytes first
/// (``LongNumbers/mayBeIn(_:)``, glances at what is told), for most have none; where it is in doubt, it says that there may be
/// one.
package struct WrittenNumber {
  /// One of them.
  package struct Digit {
    /// 0–9.
    package let value: Int
    /// Where it stands in the text: byte offsets.
    package let place: Range<Int>
  }

  /// All of them, whatever stands between.
  package private(set) var digits: [Digit] = []
  /// The indices of the digits of each group.
  package private(set) var groups: [Range<Int>] = []
  /// What stands between a group and the next; nil where that is more than one character.
  package private(set) var joints: [Unicode.Scalar?] = []
  /// What stands right before each group.
  private(set) var marksBefore: [Unicode.Scalar?] = []
  /// What stands in front.
  let before: Unicode.Scalar?
  /// What stands behind.
  private(set) var after: Unicode.Scalar?

  private init(before: Unicode.Scalar?) { self.before = before }

  /// Where it stands in the text, from its first digit to its last: byte offsets.
  package var place: Range<Int> {
    guard let first = digits.first, let last = digits.last else { return 0..<0 }
    return first.place.lowerBound..<last.place.upperBound
  }

  /// The numbers of a text, in order.
  package static func all(in text: String, joinedBy joints: Joints) -> [WrittenNumber] {
    var numbers: [WrittenNumber] = []
    var (offset, before) = (0, nil as Unicode.Scalar?)
    var gap = Gap(joints)
    // Whether the last number may go on.
    var isOpen = false
    for scalar in text.unicodeScalars {
      let place = offset..<offset + UTF8.width(scalar)
      if let value = value(of: scalar) {
        if !isOpen || !gap.joins { numbers.append(WrittenNumber(before: before)) }
        numbers[numbers.count - 1].append(Digit(value: value, place: place), behind: gap)
        (isOpen, gap) = (true, Gap(joints))
      } else if isOpen {
        if gap.isEmpty { numbers[numbers.count - 1].after = scalar }
        isOpen = gap.goesOn(with: scalar)
      }
      (offset, before) = (place.upperBound, scalar)
    }
    return numbers
  }

  private mutating func append(_ digit: Digit, behind gap: Gap) {
    let index = digits.count
    digits.append(digit)
    after = nil
    if !groups.isEmpty, gap.isUnseen {
      groups[groups.count - 1] = groups[groups.count - 1].lowerBound..<index + 1
    } else {
      if !groups.isEmpty { joints.append(gap.only) }
      marksBefore.append(groups.isEmpty ? before : gap.last)
      groups.append(index..<index + 1)
    }
  }

  /// `+48601234567`, `+48 601 234 567`: a telephone, unless a PESEL stands in it.
  package var isTelephoneBehindPlus: Bool {
    before == "+" && Self.lengthsOfTelephone ~= digits.count && !mayHoldPersons
  }

  /// How many digits a telephone number has behind a plus, with the code of its country or without.
  package static let lengthsOfTelephone = 9...15

  /// Whether there are digits in it that are hidden as a person's.
  package var mayHoldPersons: Bool { !GroupedPESEL(self).hiddenDigits.isEmpty }

  /// Where its digits stand that are of dates, times or telephone numbers: byte offsets.
  package var placesOfOthers: [Range<Int>] { GroupedPESEL(self).digitsOfOthers.map { digits[$0].place } }

  /// Whether a letter behind a number makes it a length of time: `90s`, `15m`, `24h`, `7d`.
  package static func isUnitOfTime(_ scalar: Unicode.Scalar) -> Bool {
    "smhd".unicodeScalars.contains(scalar)
  }

  /// 0–9 of a digit of any script, and of a sign for one: raised, in a circle, Roman; nil of what is none.
  package static func value(of scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII { return "0"..."9" ~= scalar ? Int(scalar.value) - 0x30 : nil }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .decimalNumber, .otherNumber, .letterNumber: break
    case _: return nil  // Not our enum: in no text that has one it stands for a digit.
    }
    return properties.numericValue.flatMap { Int(exactly: $0) }.flatMap { 0...9 ~= $0 ? $0 : nil }
  }

  /// Whether a character whose first bytes are these may be such a sign; the digits of other scripts begin otherwise.
  @inlinable package static func isSign(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    // More Roman ones; behind them arrows begin.
    case 0xE2 where second == 0x86: third < 0x90
    case 0xC2: second == 0xB2 || second == 0xB3 || second == 0xB9
    // Raised and lowered ones, Roman ones, those in circles.
    case 0xE2:
      second == 0x81 || second == 0x82 || second == 0x85 || second >= 0x91 && second <= 0x93 || second == 0x9D
        || second == 0x9E
    case 0xE3: true
    case _: false  // Not our enum: the first byte of any other character.
    }
  }

  /// The same of any bytes of a text, one after the other.
  package struct SignSight {
    @usableFromInline var (first, second): (UInt8, UInt8) = (0, 0)

    /// Nothing was seen yet.
    @inlinable package init() {}

    /// Whether the byte goes on with what may be such a sign.
    @inlinable package mutating func takes(_ byte: UInt8) -> Bool {
      guard byte < 0xC0 else {
        (first, second) = (byte, 0)
        return false
      }
      if first == 0xE2, byte == 0x86, second == 0 {
        second = byte
        return false
      }
      defer { (first, second) = (0, 0) }
      return second == 0 ? WrittenNumber.isSign(first, byte, 0) : WrittenNumber.isSign(first, second, byte)
    }
  }
}

extension WrittenNumber {
  /// What may stand between the groups of one number.
  package struct Joints: Sendable {
    fileprivate let isOne: @Sendable (Unicode.Scalar) -> Bool
    /// So many between a digit and the next; where line ends may stand there, blanks do not count.
    fileprivate let most: Int
    /// Whether a number goes on in the next line, whatever blanks and edges of a frame stand there.
    fileprivate let passLineEnds: Bool

    /// A blank or a hyphen, as on the slip and on the telephone; or what nobody else puts between digits.
    package static let single = Joints(
      isOne: { [" ", "-", "\u{A0}", bullet, arrow].contains($0) }, most: 1, passLineEnds: false)
    /// Full stops too, and two of them at once.
    package static let loose = Joints(
      isOne: { [" ", "-", ".", "\u{A0}", bullet, arrow].contains($0) }, most: 2, passLineEnds: false)
    /// Only what nobody sees, or nobody else puts between digits.
    package static let strange = Joints(
      isOne: { $0 == bullet || $0 == arrow }, most: 1, passLineEnds: false)
    /// Every blank, the marks that people put between digits, three marks at once, and line ends.
    package static let usual = Joints(isOne: { isBlank($0) || isUsualMark($0) }, most: 3, passLineEnds: true)
    /// Every blank and every mark, three marks at once, and line ends.
    package static let any = Joints(isOne: { isBlank($0) || isMark($0) }, most: 3, passLineEnds: true)

    fileprivate static let bullet: Unicode.Scalar = "•"
    private static let arrow: Unicode.Scalar = "→"

    fileprivate static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case " ", "\t", "\u{A0}", "\u{1680}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}": true
      case _: false  // Not our enum: any other character.
      }
    }

    private static func isUsualMark(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "-", ".", "/", "_", ",", ":", ";", "|", "(", ")", "[", "]", "+", "*", "'", "&", "~", "#", "=",
        "\u{B7}", "\u{2010}"..."\u{2015}", "\u{2018}", "\u{2019}", "\u{2212}", bullet, arrow:
        true
      case _: false  // Not our enum: any other character.
      }
    }

    /// Punctuation and signs, but for what konto draws itself: edges of frames, and what stands before a result.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "!"..."/", ":"..."@", "["..."`", "{"..."~", "\u{2B9}"..."\u{2FF}": return true
      case ..<"\u{80}", "\u{2500}"..."\u{257F}", "✓", "✗": return false
      case _: break  // Not our enum: any other character.
      }
      switch scalar.properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
        return true
      case _: return false  // Not our enum: letters and the rest.
      }
    }
  }

  /// What was read behind a digit.
  private struct Gap {
    private let joints: Joints
    private var count = 0
    private var hasLineEnd = false
    private var hasEdge = false
    private var hasBullet = false
    private(set) var only: Unicode.Scalar?
    private(set) var last: Unicode.Scalar?
    private(set) var isEmpty = true
    /// Whether nothing was read that parts two groups: neither what nobody sees does, nor what stands on a digit.
    private(set) var isUnseen = true

    init(_ joints: Joints) { self.joints = joints }

    /// Whether a digit that comes now is of the same number.
    var joins: Bool { hasLineEnd || !hasEdge && count <= joints.most }

    mutating func goesOn(with scalar: Unicode.Scalar) -> Bool {
      defer { isEmpty = false }
      let isPassedOver = Invisible.isOverlooked(scalar) || Invisible.standsOnOther(scalar)
      isUnseen = isUnseen && isPassedOver && !["\u{2028}", "\u{2029}"].contains(scalar)
      (only, last) = (isEmpty ? scalar : nil, scalar)
      if joints.passLineEnds {
        if scalar == "\n" || scalar == "\r" {
          hasLineEnd = true
          return true
        }
        if scalar == "│" {
          hasEdge = true
          return true
        }
      }
      if isPassedOver { return true }
      // Several of them stand for what is hidden already.
      if scalar == Joints.bullet, hasBullet { return false }
      hasBullet = hasBullet || scalar == Joints.bullet
      if !joints.passLineEnds || !Joints.isBlank(scalar) { count += 1 }
      // Behind the last word of a line there are blanks up to the edge of its frame.
      return joints.isOne(scalar) && (joints.passLineEnds || joins)
    }
  }
}
