/// The name of an account's holder: two or more words of letters, apostrophes and hyphens, single blanks
/// between, at most 100 characters (PROCEDURE.md §2).
package struct HolderName: Hashable, Sendable {
  package let text: String

  /// The name, if the text has the form.
  package init?(_ text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard text.count <= 100, words.count >= 2, words.allSatisfy(Self.isWord) else { return nil }
    self.text = text
  }

  package var firstName: String { String(text.prefix { $0 != " " }) }
  package var familyName: String { String(text.drop { $0 != " " }.dropFirst()) }

  private static func isWord(_ word: Substring) -> Bool {
    // Plain letters, as most names are, need no look at Unicode's tables.
    if !word.isEmpty, word.utf8.allSatisfy({ Digits.isSmall($0 | 0x20) }) { return true }
    return isUnicodeWord(word)
  }

  private static func isUnicodeWord(_ word: Substring) -> Bool {
    word.contains(where: \.isLetter)
      && word.allSatisfy { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "-" }
  }
}
