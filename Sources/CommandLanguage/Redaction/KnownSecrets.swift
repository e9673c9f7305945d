import Activation
import PlainText

/// The secrets that somebody has seen or stated: what they type is searched for them, however it reads.
package struct KnownSecrets: Sendable {
  private var texts: Set<String> = []
  /// Those of digits alone, which people type in groups.
  private var numbers: Set<String> = []
  /// Those that were drawn.
  private var drawn = DrawnTexts([])

  /// Shorter ones stand in many words; they are looked for as words.
  private static let leastOfPart = 4

  /// Stands for a character that is taken away; it combines with none beside it.
  static let blot: Character = "\0"

  /// Nothing is known yet.
  package init() {}

  /// Takes secrets in; blanks and hyphens in a number do not count.
  package mutating func learn(_ secrets: some Sequence<Secret>) {
    var areSomeDrawn = false
    for text in secrets.lazy.map(\.revealed) where !text.isEmpty && texts.insert(text).inserted {
      let digits = text.filter { $0 != " " && $0 != "-" }
      if digits.utf8.allSatisfy(Digits.isDigit) { numbers.insert(digits) }
      areSomeDrawn = areSomeDrawn || Secret.mayBeDrawnText(ArraySlice(text.utf8))
    }
    // Once for all of them: a file that is run may hand out thousands.
    if areSomeDrawn { drawn = DrawnTexts(Set(texts.map { ArraySlice($0.utf8) })) }
  }

  /// A line as it was read, also without the secrets that hold blanks. These are looked for in the line as it
  /// was typed, for the reading may take away but a part of one.
  ///
  /// - Parameter read: with a blot for each character that the reading takes away.
  func withoutPhrases(of line: String, in read: String) -> String {
    // Short ones stand in many texts.
    let phrases = longestFirst.filter { $0.count >= Self.leastOfPart && $0.contains(where: Self.isBlank) }
    let typed = phrases.reduce(line) { rest, secret in
      rest.replacing(secret, with: String(repeating: Self.blot, count: secret.count))
    }
    let kept = zip(read, typed).filter { $0 != Self.blot && $1 != Self.blot }
    return String(kept.map(\.0))
  }

  /// The text without them.
  package func removed(from text: String) -> String {
    guard !texts.isEmpty else { return text }
    let whole = longestFirst.reduce(text) { rest, secret in
      secret.count < Self.leastOfPart ? Self.without(secret, rest) : rest.replacing(secret, with: "")
    }
    return GroupedDigits.rewritten(withoutDrawn(whole), least: 1) { number, written in
      let digits = number.digits.map { String($0.value) }.joined()
      return numbers.contains { $0.count < Self.leastOfPart ? digits == $0 : digits.contains($0) }
        ? "" : written
    }
  }

  /// Without tokens in groups, or in letters of another size.
  private func withoutDrawn(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let places = drawn.isEmpty ? [] : bytes.withUnsafeBufferPointer(drawn.places)
    let kept = bytes.indices.filter { index in !places.contains { $0.contains(index) } }
    return places.isEmpty ? text : String(decoding: kept.map { bytes[$0] }, as: UTF8.self)
  }

  /// One may be a part of another.
  private var longestFirst: [String] { texts.sorted { ($1.count, $0) < ($0.count, $1) } }

  private static func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" }

  private static func without(_ word: String, _ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { $0 == word ? "" : $0 }
      .joined(separator: " ")
  }
}
