import PlainText

/// Secrets that are known by their texts, to be hidden wherever a text brings them back: a title that repeats a password, a
/// search for it, a visit whose clinic is named `$pin`.
package struct HiddenSecrets: Sendable {
  private let secrets: Set<ArraySlice<UInt8>>
  /// Their lengths, the greatest first, for one may be the beginning of another.
  private let lengths: [Int]
  private let firsts: [UInt8]

  /// Nothing is hidden.
  package static let none = HiddenSecrets([])

  /// Shorter ones stand in many words; they are hidden as words of their own.
  private static let leastOfPart = 4

  /// The secrets of some texts; a word of the language is nobody's secret.
  package init(_ texts: Set<String>, in vocabulary: Vocabulary = .standard) {
    let words = texts.isEmpty ? nil : vocabulary.secrets
    let kept = texts.filter { !$0.isEmpty && !(words?.knows($0) ?? false) }
    self.init(Set(kept.map { ArraySlice($0.utf8) }))
  }

  private init(_ secrets: Set<ArraySlice<UInt8>>) {
    self.secrets = secrets
    lengths = Set(secrets.map(\.count)).sorted(by: >)
    firsts = Array(Set(secrets.compactMap(\.first)))
  }

  /// Whether nothing is hidden.
  package var isEmpty: Bool { secrets.isEmpty }

  /// These and more of them.
  package func and(_ more: Set<String>) -> HiddenSecrets {
    let more = HiddenSecrets(more).secrets
    return more.isSubset(of: secrets) ? self : HiddenSecrets(secrets.union(more))
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
    guard !secrets.isEmpty, mayBegin(in: text) else { return [] }
    let bytes = Array(text.utf8)
    var (places, index) = ([Range<Int>](), 0)
    while index < bytes.count {
      let place = firsts.contains(bytes[index]) ? place(at: index, of: bytes) : nil
      if let place { places.append(place) }
      index = place?.upperBound ?? index + 1
    }
    return places
  }

  /// Asked of every line: most hold no byte that a secret begins with.
  private func mayBegin(in text: String) -> Bool {
    func isIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      firsts.contains { first in
        var found: UInt8 = 0
        // By its places and without a branch: so the compiler looks at many at once.
        for place in 0..<bytes.count { found |= bytes[place] == first ? 1 : 0 }
        return found != 0
      }
    }
    return text.utf8.withContiguousStorageIfAvailable(isIn) ?? true
  }

  private func place(at start: Int, of bytes: [UInt8]) -> Range<Int>? {
    for length in lengths where length <= bytes.count - start {
      let place = start..<start + length
      guard length >= Self.leastOfPart || Self.isWord(place, of: bytes) else { continue }
      if secrets.contains(bytes[place]) { return place }
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
