import Activation
import PlainText

/// A first look at texts, one for all secrets: whether one may stand there, in whatever pieces. Most texts hold none, and
/// nothing else is asked of them.
struct SecretGlance: Sendable {
  /// Bits for bytes and for pairs of them, in the words of ``Section``.
  private var bits = [UInt64](repeating: 0, count: Section.end)
  /// The pairs that secrets begin with, whole or without their blanks, while they are few.
  private var pairs: [UInt16] = []
  private var hasMany = false
  /// How many digits the shortest has of those of digits alone, which people write in groups; nil where there are none.
  private var leastOfDigits: Int?
  /// Whether one begins with a blank or holds control characters: what parts it then may part any text.
  private var isBlind = false

  /// Of something drawn there are four.
  private static let most = 32

  private enum Section {
    /// The pairs, and some others too: few words, for there may be a glance for each of many rows.
    static let pairs = 0
    /// Bytes that secrets begin with.
    static let firsts = 16
    /// Bytes at which there is more to ask; all others are passed over.
    static let stops = 20
    static let end = 24
  }

  private static let stopsOfASCII: (UInt64, UInt64) = {
    let all = (UInt8.min..<0x80).filter { $0 < 0x20 || $0 == 0x7F || WrittenEscape.mayBegin(with: $0) }
    func bits(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) } }
    return (bits(all.filter { $0 < 0x40 }), bits(all.filter { $0 >= 0x40 }))
  }()

  init() {
    (bits[Section.stops], bits[Section.stops + 1]) = Self.stopsOfASCII
    bits[Section.stops + 2] = .max
    bits[Section.stops + 3] = .max
  }

  /// A secret is looked for.
  mutating func look(for secret: ArraySlice<UInt8>) {
    guard let first = secret.first else { return }
    isBlind = isBlind || first == 0x20 || secret.contains { $0 < 0x20 || $0 == 0x7F }
    let isDrawn = Secret.mayBeDrawnText(secret)
    let firsts = isDrawn ? DrawnTexts.sizes(of: first) : [first]
    for first in firsts {
      for section in [Section.firsts, Section.stops] {
        bits[section + Int(first >> 6)] |= 1 << UInt64(first & 63)
      }
    }
    guard let second = secret.dropFirst().first else {
      hasMany = true
      for second in UInt8.min ... .max { add(first, second) }
      return
    }
    let seconds = isDrawn ? DrawnTexts.sizes(of: second) : [second]
    for first in firsts { for second in seconds { add(first, second) } }
  }

  /// Numbers of so many digits and more are looked for, in groups too.
  mutating func lookForNumbers(from least: Int) {
    leastOfDigits = min(leastOfDigits ?? least, least)
    bits[Section.stops] |= 0x3FF << 0x30
  }

  /// What another looks for is looked for too.
  mutating func look(forThoseOf other: SecretGlance) {
    for index in bits.indices { bits[index] |= other.bits[index] }
    for pair in other.pairs { note(pair) }
    hasMany = hasMany || other.hasMany
    if let least = other.leastOfDigits { lookForNumbers(from: least) }
    isBlind = isBlind || other.isBlind
  }

  private mutating func add(_ first: UInt8, _ second: UInt8) {
    let (word, bit) = Self.place(of: first, second)
    bits[word] |= bit
    note(UInt16(first) << 8 | UInt16(second))
  }

  private mutating func note(_ pair: UInt16) {
    guard !hasMany, !pairs.contains(pair) else { return }
    pairs.append(pair)
    hasMany = pairs.count > Self.most
  }

  private static func place(of first: UInt8, _ second: UInt8) -> (word: Int, bit: UInt64) {
    let mixed = first &* 31 ^ second
    return (Section.pairs + (Int(first & 3) << 2 | Int(mixed >> 6)), 1 << UInt64(mixed & 63))
  }
}

extension SecretGlance {
  /// What stands between the lines of a text.
  enum LineEnd {
    /// Nothing: it is one line, and a line feed in it a character like others.
    case none
    case lineFeed
    /// The escape of JSON.
    case escaped
  }

  /// Whether one may stand in a text.
  func maySee(in text: String, _ lineEnd: LineEnd) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { maySee(in: $0, lineEnd) } ?? true
  }

  /// The same of a text in UTF-8.
  func maySee(in text: UnsafeBufferPointer<UInt8>, _ lineEnd: LineEnd) -> Bool {
    look { $0.maySee(in: text, lineEnd) }
  }

  /// Whether one may stand in lines, perhaps begun in one and ended in another.
  func maySee(inLines lines: [String]) -> Bool {
    look { reading in
      lines.contains { line in
        line.utf8.withContiguousStorageIfAvailable { reading.maySee(in: $0, .lineFeed) } ?? true
      }
    }
  }

  private func look(_ read: (inout Reading) -> Bool) -> Bool {
    guard !isBlind else { return true }
    return bits.withUnsafeBufferPointer { bits in
      pairs.withUnsafeBufferPointer { pairs in
        var reading = Reading(bits: bits, pairs: hasMany ? nil : pairs, leastOfDigits: leastOfDigits)
        return read(&reading)
      }
    }
  }

  /// Where the look has come to, in one line after the other.
  private struct Reading {
    private let bits: UnsafeBufferPointer<UInt64>
    /// nil where they are many.
    private let pairs: UnsafeBufferPointer<UInt16>?
    private let leastOfDigits: Int?
    private let escapes = WrittenEscape.beginnings
    /// The last byte before, if one begins with it and only what may part one has come since.
    private var begun: UInt8?
    private var digits = 0

    init(bits: UnsafeBufferPointer<UInt64>, pairs: UnsafeBufferPointer<UInt16>?, leastOfDigits: Int?) {
      (self.bits, self.pairs, self.leastOfDigits) = (bits, pairs, leastOfDigits)
    }

    mutating func maySee(in text: UnsafeBufferPointer<UInt8>, _ lineEnd: LineEnd) -> Bool {
      if let begun, goesOn(begun, in: text, from: 0, lineEnd) { return true }
      let (low, high) = (bits[Section.stops], bits[Section.stops + 1])
      var index = 0
      while index < text.count {
        let byte = text[index]
        // There is more to ask of all that is no ASCII.
        if byte < 0x80, (byte < 0x40 ? low : high) >> UInt64(byte & 63) & 1 == 0 {
          index += 1
          continue
        }
        switch byte {
        case UInt8(ascii: "\\"):
          guard lineEnd == .escaped, index + 1 < text.count else { return true }
          let letter = text[index + 1]
          guard letter == UInt8(ascii: "n") || letter == UInt8(ascii: "\"") else { return true }
          if letter == UInt8(ascii: "\""), begins(with: letter, in: text, upTo: index + 2, lineEnd) {
            return true
          }
          index += 2
        case 0x20...0x7E:
          if isEscape(byte), WrittenEscape.mayBegin(text, at: index) { return true }
          if let leastOfDigits, 0x30...0x39 ~= byte {
            digits += 1
            if digits >= leastOfDigits { return true }
          }
          index += 1
          if begins(with: byte, in: text, upTo: index, lineEnd) { return true }
        case UInt8(ascii: "\n") where lineEnd == .lineFeed: index += 1
        case ..<0x80: return true
        case _:  // Not our enum: the first byte of a longer character.
          guard let length = length(in: text, at: index) else { return true }
          if index + 1 < text.count, isPair(byte, text[index + 1]) { return true }
          index += length
        }
      }
      return false
    }

    @inline(__always)
    private func isEscape(_ byte: UInt8) -> Bool {
      (byte < 0x40 ? escapes.low : escapes.high) >> UInt64(byte & 63) & 1 != 0
    }

    /// Whether one may begin with a byte that stands before that place.
    private mutating func begins(
      with byte: UInt8, in text: UnsafeBufferPointer<UInt8>, upTo next: Int, _ lineEnd: LineEnd
    ) -> Bool {
      guard has(Section.firsts, byte) else { return false }
      begun = byte
      return isPair(byte, next < text.count ? text[next] : 0) || goesOn(byte, in: text, from: next, lineEnd)
    }

    /// Whether the second byte may come there, behind whatever may part one; if that is all there is, it is asked of the next
    /// line.
    private mutating func goesOn(
      _ first: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int, _ lineEnd: LineEnd
    ) -> Bool {
      var index = start
      while index < text.count {
        switch text[index] {
        case 0x20: index += 1
        // Something drawn may go on behind any mark; what escapes another is none.
        case 0x21...0x2F, 0x3A...0x40, UInt8(ascii: "["), 0x5D...0x60, 0x7B...0x7E:
          if isPair(first, text[index]) { return true }
          index += 1
        case UInt8(ascii: "\n") where lineEnd == .lineFeed: index += 1
        case UInt8(ascii: "\\") where lineEnd == .escaped && text[(index + 1)...].first == UInt8(ascii: "n"):
          index += 2
        case 0xE2 where FrameEdge.begins(text, at: index): index += FrameEdge.length
        case 0xC2, 0xE2:
          if isPair(first, text[index]) { return true }
          index += text[index] == 0xC2 ? 2 : 3
        case UInt8(ascii: "\\") where lineEnd == .escaped && text[(index + 1)...].first == UInt8(ascii: "\""):
          begun = nil
          return isPair(first, UInt8(ascii: "\""))
        case let second:
          begun = nil
          return isPair(first, second)
        }
      }
      return false
    }

    /// Of a longer character; nil of one that nobody sees, or that may be a digit.
    private func length(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
      let length = PlainBytes.length(in: text, at: start)
      if leastOfDigits != nil, start + 1 < text.count {
        let third = start + 2 < text.count ? text[start + 2] : 0
        if WrittenNumber.isSign(text[start], text[start + 1], third) { return nil }
      }
      if length > 0 { return length }
      guard leastOfDigits == nil || text[start] < 0xD9 || text[start] == 0xE2 else { return nil }
      let end = text[(start + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? text.count
      let scalar = String(decoding: text[start..<end], as: UTF8.self).unicodeScalars.first
      return scalar.map(UndoneText.readsOtherwise) == false ? end - start : nil
    }

    @inline(__always)
    private func has(_ section: Int, _ byte: UInt8) -> Bool {
      bits[section + Int(byte >> 6)] >> UInt64(byte & 63) & 1 != 0
    }

    private func isPair(_ first: UInt8, _ second: UInt8) -> Bool {
      let (word, bit) = SecretGlance.place(of: first, second)
      return bits[word] & bit != 0 && (pairs?.contains(UInt16(first) << 8 | UInt16(second)) ?? true)
    }
  }
}
