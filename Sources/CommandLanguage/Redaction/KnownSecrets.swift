import Activation
import PlainText

/// The secrets that somebody has seen or stated: what they type is searched for them, however it reads.
package struct KnownSecrets: Sendable {
  private var texts: Set<String> = []
  /// Those of digits alone, which people type in groups.
  private var numbers: Set<String> = []

  /// Shorter ones stand in many words; they are looked for as words.
  private static let leastOfPart = 4

  /// Nothing is known yet.
  package init() {}

  /// Takes a secret in; blanks and hyphens in a number do not count.
  package mutating func learn(_ secret: Secret) {
    let text = secret.revealed
    guard !text.isEmpty else { return }
    texts.insert(text)
    let digits = text.filter { $0 != " " && $0 != "-" }
    if digits.allSatisfy({ $0.isASCII && $0.isNumber }) { numbers.insert(digits) }
  }

  /// The text without them.
  package func removed(from text: String) -> String {
    guard !texts.isEmpty else { return text }
    let whole = texts.sorted { ($1.count, $0) < ($0.count, $1) }.reduce(text) { rest, secret in
      secret.count < Self.leastOfPart ? Self.without(secret, rest) : rest.replacing(secret, with: "")
    }
    return GroupedDigits.rewritten(whole, least: 1) { run in
      let digits = String(run.filter(\.isNumber))
      return numbers.contains { $0.count < Self.leastOfPart ? digits == $0 : digits.contains($0) }
        ? "" : String(run)
    }
  }

  private static func without(_ word: String, _ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { $0 == word ? "" : $0 }
      .joined(separator: " ")
  }
}
