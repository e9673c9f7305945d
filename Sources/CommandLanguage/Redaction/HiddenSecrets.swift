import PlainText

/// Secrets that are known by their texts, to be hidden wherever a text brings them back: a title that repeats a password, a
/// search for it, a visit whose clinic is named `$pin`.
package struct HiddenSecrets: Sendable {
  /// nil where nothing is hidden.
  private let known: SecretsByBeginning?

  /// Nothing is hidden.
  package static let none = HiddenSecrets(secrets: [])

  /// Shorter ones stand in many words; they are hidden as words of their own.
  private static let leastOfPart = 4

  /// The secrets of some texts; a word of the language is nobody's secret.
  package init(_ texts: Set<String>, in vocabulary: Vocabulary = .standard) {
    let words = texts.isEmpty ? nil : vocabulary.secrets
    let kept = texts.filter { !$0.isEmpty && !(words?.knows($0) ?? false) }
    self.init(secrets: Set(kept.map { ArraySlice($0.utf8) }))
  }

  private init(secrets: Set<ArraySlice<UInt8>>) {
    known = secrets.isEmpty ? nil : SecretsByBeginning(secrets)
  }

  /// Whether nothing is hidden.
  package var isEmpty: Bool { known == nil }

  /// These and more of them.
  package func and(_ more: Set<String>) -> HiddenSecrets {
    guard let others = more.isEmpty ? nil : HiddenSecrets(more).known else { return self }
    guard let known else { return HiddenSecrets(secrets: others.secrets) }
    return others.secrets.isSubset(of: known.secrets)
      ? self : HiddenSecrets(secrets: known.secrets.union(others.secrets))
  }

  /// The text with dots for them, whose length is not told either.
  package func hidden(in text: String) -> String {
    let places = places(in: text)
    guard !places.isEmpty else { return text }
    var (bytes, shown) = (Array(text.utf8)[...], "")
    for place in places {
      shown += String(decoding: bytes[..<place.lowerBound], as: UTF8.self) + "•••"
      bytes = bytes[place.upperBound...]
    }
    return shown + String(decoding: bytes, as: UTF8.self)
  }

  /// Where they stand in a text: byte offsets.
  func places(in text: String) -> [Range<Int>] {
    guard let known, known.mayBegin(in: text) else { return [] }
    let bytes = Array(text.utf8)
    var (places, index) = ([Range<Int>](), 0)
    while index < bytes.count {
      let place = Self.place(of: known, at: index, in: bytes)
      if let place { places.append(place) }
      index = place?.upperBound ?? index + 1
    }
    return places
  }

  private static func place(of known: SecretsByBeginning, at start: Int, in bytes: [UInt8]) -> Range<Int>? {
    let following = start + 1 < bytes.count ? bytes[start + 1] : 0
    guard known.mayBegin(with: bytes[start], following) else { return nil }
    for length in known.lengths where length <= bytes.count - start {
      let place = start..<start + length
      guard length >= leastOfPart || isWord(place, of: bytes) else { continue }
      if known.secrets.contains(bytes[place]) { return place }
    }
    return nil
  }

  private static func isWord(_ place: Range<Int>, of bytes: [UInt8]) -> Bool {
    let isBegun = place.lowerBound == 0 || !isOfWord(bytes[place.lowerBound - 1])
    return isBegun && (place.upperBound == bytes.count || !isOfWord(bytes[place.upperBound]))
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }
}

/// A class: one for a whole file, however many scenarios refer to it.
private final class SecretsByBeginning: Sendable {
  let secrets: Set<ArraySlice<UInt8>>
  /// Their lengths, the greatest first, for one may be the beginning of another.
  let lengths: [Int]
  /// A bit for each pair of bytes that one of them begins with: asked of every line, of which most hold none.
  private let beginnings: [UInt64]

  init(_ secrets: Set<ArraySlice<UInt8>>) {
    self.secrets = secrets
    lengths = Set(secrets.map(\.count)).sorted(by: >)
    var beginnings = [UInt64](repeating: 0, count: 1 << 10)
    for secret in secrets {
      guard let first = secret.first else { continue }
      let seconds = secret.dropFirst().first.map { $0...$0 } ?? .min ... .max
      for second in seconds {
        let (word, bit) = Self.place(of: first, second)
        beginnings[word] |= bit
      }
    }
    self.beginnings = beginnings
  }

  func mayBegin(with first: UInt8, _ second: UInt8) -> Bool {
    let (word, bit) = Self.place(of: first, second)
    return beginnings[word] & bit != 0
  }

  func mayBegin(in text: String) -> Bool {
    func isIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      guard var first = bytes.first else { return false }
      for second in bytes.dropFirst() {
        if mayBegin(with: first, second) { return true }
        first = second
      }
      return mayBegin(with: first, 0)
    }
    return text.utf8.withContiguousStorageIfAvailable(isIn) ?? true
  }

  private static func place(of first: UInt8, _ second: UInt8) -> (word: Int, bit: UInt64) {
    (Int(first) << 2 | Int(second) >> 6, 1 << UInt64(second & 63))
  }
}
