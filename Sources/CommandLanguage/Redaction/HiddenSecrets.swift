import Activation
import PlainText

/// Secrets that are known by their texts, to be hidden wherever a text brings them back: a title that repeats a password, a
/// search for it, a visit whose clinic is named `$pin`.
package struct HiddenSecrets: Sendable {
  /// A class: each scenario and each of its runs refers to them.
  private final class Held: Sendable {
    let parts: [SecretsByBeginning]
    let numbers: [NumbersInGroups]
    let drawn: [DrawnTexts]
    let glance: SecretGlance

    init(_ parts: [SecretsByBeginning]) {
      self.parts = parts
      numbers = parts.map(\.numbers).filter { !$0.isEmpty }
      drawn = parts.map(\.drawn).filter { !$0.isEmpty }
      var glance = parts.first?.glance ?? SecretGlance()
      for part in parts.dropFirst() { glance.look(forThoseOf: part.glance) }
      self.glance = glance
    }
  }

  /// nil where there are none.
  private let held: Held?

  /// Those of a file, which all that stands in it refers to, and those of one of its runs.
  private var parts: [SecretsByBeginning] { held?.parts ?? [] }
  /// Those of digits alone, of each part that has some.
  private var numbers: [NumbersInGroups] { held?.numbers ?? [] }

  /// Nothing is hidden.
  package static let none = HiddenSecrets(parts: [])

  private init(parts: [SecretsByBeginning]) {
    held = parts.isEmpty ? nil : Held(parts)
  }

  /// The secrets of some texts; a word of the language is nobody's secret.
  package init(_ texts: Set<String>, in vocabulary: Vocabulary = .standard) {
    self = SharedSecrets.of(texts, in: vocabulary)
  }

  /// Whether nothing is hidden.
  package var isEmpty: Bool { held == nil }

  /// These and more of them.
  package func and(_ more: Set<String>, in vocabulary: Vocabulary = .standard) -> HiddenSecrets {
    guard !more.isEmpty else { return self }
    let words = vocabulary.secrets
    let secrets = more.filter { !$0.isEmpty && !words.knows($0) }.map { ArraySlice($0.utf8) }
    let others = Set(secrets.filter { secret in !parts.contains { $0.holds(secret) } })
    return others.isEmpty ? self : HiddenSecrets(parts: parts + [SecretsByBeginning(others)])
  }

  /// These and others.
  package func and(_ others: HiddenSecrets) -> HiddenSecrets { HiddenSecrets(parts: parts + others.parts) }

  /// The same but for those that stand in some texts.
  package func without(thoseIn texts: [String]) -> HiddenSecrets {
    let kept = parts.compactMap { part -> SecretsByBeginning? in
      let rest = part.secrets.filter { secret in !texts.contains { $0.utf8.contains(secret) } }
      // Most parts stay as they are, tables and all.
      guard rest.count < part.secrets.count else { return part }
      return rest.isEmpty ? nil : SecretsByBeginning(rest)
    }
    return HiddenSecrets(parts: kept)
  }

  /// The text with dots for them, whose length is not told either; the right edge of a frame stays where it is.
  package func hidden(in text: String) -> String {
    guard let held, held.glance.maySee(in: text, .lineFeed) else { return text }
    let lines = text.separateLines
    // The line feed of `\r\n` parts none.
    if lines.count > 1 { return hidden(inLines: lines.map(String.init)).joined(separator: "\n") }
    let places = places(in: text)
    return places.isEmpty ? text : DottedText.of(text, at: places)
  }

  /// The same of lines in which a secret may go on from one into the next.
  package func hidden(inLines lines: [String]) -> [String] {
    guard let held, held.glance.maySee(inLines: lines) else { return lines }
    let across = lines.count > 1 ? placesAcross(lines) : []
    guard !across.isEmpty else { return lines.map(hidden) }
    return lines.enumerated().map { index, line in
      let own = across.compactMap { $0[index] }
      return own.isEmpty ? hidden(in: line) : DottedText.of(line, at: self.places(in: line) + own)
    }
  }

  /// Whether one may stand in lines that are written already, from the byte at `start` on.
  package func mayStand(in written: WrittenLines, from start: Int) -> Bool {
    guard let held else { return false }
    return written.bytes.withUnsafeBufferPointer { bytes in
      held.glance.maySee(in: UnsafeBufferPointer(rebasing: bytes[start...]), .lineFeed)
    }
  }

  /// Puts dots for them in lines that are written already, from the byte at `start` on.
  package func hide(in written: inout WrittenLines, from start: Int) {
    written.replace(from: start, with: hidden(inLines: written.lines(from: start)))
  }

  /// Whether one may stand in a string of an object: each of it may have to be rewritten.
  package func mayStand(in object: JSONObject) -> Bool {
    guard let held else { return false }
    return object.withMembers { held.glance.maySee(in: $0, .escaped) }
  }

  /// Where one stands that goes on in the next line: byte offsets in each line.
  private func placesAcross(_ lines: [String]) -> [[Int: Range<Int>]] {
    let torn = parts.compactMap(\.torn)
    var places = numbers.isEmpty ? [] : numbersAcross(lines)
    if !torn.isEmpty {
      let joined = JoinedLines(lines)
      places += joined.places(of: Self.places(in: joined.bytes, of: torn))
    }
    return places.filter { $0.count > 1 }
  }

  private func numbersAcross(_ lines: [String]) -> [[Int: Range<Int>]] {
    let digits = NumbersInGroups.digits(in: lines.joined(separator: "\n"), of: numbers)
    guard !digits.isEmpty else { return [] }
    var starts = [0]
    for line in lines { starts.append((starts.last ?? 0) + line.utf8.count + 1) }
    return digits.map { digits in
      digits.reduce(into: [:]) { places, digit in
        guard let line = starts.lastIndex(where: { $0 <= digit.lowerBound }) else { return }
        let place = digit.lowerBound - starts[line]..<digit.upperBound - starts[line]
        places[line] = (places[line] ?? place).lowerBound..<place.upperBound
      }
    }
  }

  /// Where they stand in a text, and beginnings of them that were cut short: byte offsets. Escapes and what nobody sees
  /// hide none.
  func places(in text: String) -> [Range<Int>] {
    guard let held, held.glance.maySee(in: text, .none) else { return [] }
    let asWritten =
      (parts.contains { $0.mayBegin(in: text) } ? placesAsWritten(in: text) : []) + numbersInGroups(text)
      + Self.places(in: text.utf8, of: held.drawn)
    guard let undone = UndoneText(text) else { return asWritten }
    return asWritten + places(in: undone, 1)
  }

  private func placesAsWritten(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    let cuts = Self.ellipses(in: bytes)
    let ofBeginnings = cuts.compactMap { end in
      parts.compactMap { $0.beginning(before: end, in: bytes) }.min().map { $0..<end }
    }
    return Self.places(in: bytes, of: parts) + ofBeginnings
  }

  private func numbersInGroups(_ text: String) -> [Range<Int>] {
    NumbersInGroups.digits(in: text, of: numbers).compactMap { digits in
      guard let first = digits.first, let last = digits.last else { return nil }
      return first.lowerBound..<last.upperBound
    }
  }

  /// - Parameter depth: how often it was undone.
  private func places(in undone: UndoneText, _ depth: Int) -> [Range<Int>] {
    let own = placesOnce(in: undone)
    guard depth < UndoneText.deepest, let again = UndoneText(undone.text) else { return own }
    return own + places(in: again, depth + 1).map(undone.place)
  }

  private func placesOnce(in undone: UndoneText) -> [Range<Int>] {
    let grouped = numbers.isEmpty ? [] : numbersInGroups(undone.text)
    let drawn = Self.places(in: undone.bytes, of: held?.drawn ?? [])
    let whole = (Self.places(in: undone.bytes, of: parts) + grouped + drawn).map(undone.place)
    let torn = parts.compactMap(\.torn)
    guard undone.isBroken, !torn.isEmpty else { return whole }
    let rest = undone.withoutBlanks
    return whole + Self.places(in: rest.bytes, of: torn).map(rest.place)
  }

  private static func places(in bytes: [UInt8], of parts: [SecretsByBeginning]) -> [Range<Int>] {
    let found = parts.flatMap { $0.places(in: bytes) }
    // Of those that begin at one place the longest, and none that begins in another.
    let sorted = found.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    return sorted.reduce(into: []) { places, next in
      if next.lowerBound >= places.last?.upperBound ?? 0 { places.append(next) }
    }
  }

  private static func places(in bytes: some Sequence<UInt8>, of drawn: [DrawnTexts]) -> [Range<Int>] {
    guard !drawn.isEmpty else { return [] }
    func all(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] { drawn.flatMap { $0.places(in: bytes) } }
    return bytes.withContiguousStorageIfAvailable(all) ?? Array(bytes).withUnsafeBufferPointer(all)
  }

  /// Where a word may be cut short: by the character for that, or by full stops.
  private static func ellipses(in bytes: [UInt8]) -> [Int] {
    guard bytes.count >= ellipsis.count else { return [] }
    return (0...bytes.count - ellipsis.count).filter { start in
      (bytes[start] == ellipsis[0] || bytes[start] == UInt8(ascii: "."))
        && [ellipsis, stops].contains { bytes[start...].starts(with: $0) }
    }
  }

  private static let ellipsis = Array("…".utf8)
  private static let stops = Array("...".utf8)
}

/// A class: one for a whole file, however many of its scenarios and rows refer to it.
private final class SecretsByBeginning: Sendable {
  let secrets: Set<ArraySlice<UInt8>>
  /// Their lengths, the greatest first, for one may be the beginning of another.
  private let lengths: [Int]
  /// A bit for each pair of bytes that one of them begins with, or for some others too: asked of every line, of which most
  /// hold none.
  private let beginnings: [UInt64]
  /// Those that a line may not have room for, without their blanks; nil where there are none.
  let torn: SecretsByBeginning?
  /// Those of digits alone.
  let numbers: NumbersInGroups
  /// Those that may have been drawn and are no numbers.
  let drawn: DrawnTexts
  /// For them and for those without their blanks.
  let glance: SecretGlance

  /// Shorter ones stand in many words; they are hidden as words of their own.
  private static let leastOfPart = 4
  /// Shorter words are broken by whoever wants it alone, and their parts stand in many words.
  private static let leastOfBroken = 8

  convenience init(_ secrets: Set<ArraySlice<UInt8>>) {
    let torn = secrets.filter { $0.count >= Self.leastOfBroken || $0.contains(UInt8(ascii: " ")) }
      .map { $0.filter { $0 != UInt8(ascii: " ") }[...] }.filter { $0.count >= Self.leastOfPart }
    self.init(secrets, torn: torn.isEmpty ? nil : SecretsByBeginning(Set(torn), torn: nil))
  }

  private init(_ secrets: Set<ArraySlice<UInt8>>, torn: SecretsByBeginning?) {
    self.secrets = secrets
    self.torn = torn
    numbers = NumbersInGroups(secrets)
    drawn = DrawnTexts(secrets)
    lengths = Set(secrets.map(\.count)).sorted(by: >)
    var beginnings = [UInt64](repeating: 0, count: 1 << 4)
    for secret in secrets {
      guard let first = secret.first else { continue }
      let seconds = secret.dropFirst().first.map { $0...$0 } ?? .min ... .max
      for second in seconds {
        let (word, bit) = Self.place(of: first, second)
        beginnings[word] |= bit
      }
    }
    self.beginnings = beginnings
    var glance = torn?.glance ?? SecretGlance()
    for secret in secrets { glance.look(for: secret) }
    if let least = numbers.shortest { glance.lookForNumbers(from: least) }
    self.glance = glance
  }

  func holds(_ secret: ArraySlice<UInt8>) -> Bool { secrets.contains(secret) }

  func mayBegin(in text: String) -> Bool {
    beginnings.withUnsafeBufferPointer { beginnings in
      func isIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard var first = bytes.first else { return false }
        for second in bytes.dropFirst() {
          if Self.may(beginnings, first, second) { return true }
          first = second
        }
        return Self.may(beginnings, first, 0)
      }
      return text.utf8.withContiguousStorageIfAvailable(isIn) ?? true
    }
  }

  /// Where they stand, of those that begin at one place the longest.
  func places(in bytes: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    beginnings.withUnsafeBufferPointer { beginnings in
      for start in bytes.indices {
        let following = start + 1 < bytes.count ? bytes[start + 1] : 0
        guard Self.may(beginnings, bytes[start], following) else { continue }
        let length = length(at: start, in: bytes)
        if length > 0 { places.append(start..<start + length) }
      }
    }
    return places
  }

  /// How long the longest is that stands there; 0 where none does.
  private func length(at start: Int, in bytes: [UInt8]) -> Int {
    lengths.first { length in
      guard length <= bytes.count - start else { return false }
      let place = start..<start + length
      return (length >= Self.leastOfPart || Self.isWord(place, of: bytes)) && secrets.contains(bytes[place])
        && (length >= Self.leastOfBroken || !Self.isInNumber(place, of: bytes))
    } ?? 0
  }

  /// Where the beginning of one begins that ends there, if it does.
  func beginning(before end: Int, in bytes: [UInt8]) -> Int? {
    guard let longest = lengths.first, longest > Self.leastOfPart else { return nil }
    return (max(0, end - longest)..<max(0, end - Self.leastOfPart + 1)).first { start in
      guard beginnings.withUnsafeBufferPointer({ Self.may($0, bytes[start], bytes[start + 1]) }) else {
        return false
      }
      let part = bytes[start..<end]
      return secrets.contains { $0.count > part.count && $0.starts(with: part) }
    }
  }

  private static func may(_ beginnings: UnsafeBufferPointer<UInt64>, _ first: UInt8, _ second: UInt8) -> Bool
  {
    let (word, bit) = place(of: first, second)
    return beginnings[word] & bit != 0
  }

  /// Small, for there may be one for each of many rows.
  private static func place(of first: UInt8, _ second: UInt8) -> (word: Int, bit: UInt64) {
    let mixed = first &* 31 ^ second
    return (Int(first & 3) << 2 | Int(mixed >> 6), 1 << UInt64(mixed & 63))
  }

  private static func isWord(_ place: Range<Int>, of bytes: [UInt8]) -> Bool {
    let isBegun = place.lowerBound == 0 || !isOfWord(bytes[place.lowerBound - 1])
    return isBegun && (place.upperBound == bytes.count || !isOfWord(bytes[place.upperBound]))
  }

  /// Whether they are digits beside others: a short PIN is no part of a longer number.
  private static func isInNumber(_ place: Range<Int>, of bytes: [UInt8]) -> Bool {
    let around = [place.lowerBound - 1, place.upperBound].filter(bytes.indices.contains)
    return bytes[place].allSatisfy(Digits.isDigit) && around.contains { Digits.isDigit(bytes[$0]) }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || Digits.isDigit(byte)
      || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }
}
