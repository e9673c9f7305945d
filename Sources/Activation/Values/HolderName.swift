/// The name of an account's holder: two or more words of letters, apostrophes and hyphens, each beginning and ending with a
/// letter, single blanks between, at most 100 characters (<doc:Values>).
package struct HolderName: Hashable, Sendable {
  /// The whole name as it was written.
  package let text: String

  /// The name, if the text has the form.
  package init?(_ text: String) {
    guard Self.isPlain(text) || Self.isName(text, of: Self.isWord) else { return nil }
    self.text = text
  }

  /// The name of an account that there is, as a store keeps it: its words once had to hold a letter, wherever it stood.
  package init?(kept text: String) {
    if let name = HolderName(text) {
      self = name
    } else if Self.isName(text, of: { $0.contains(where: \.isLetter) && Self.isOfLetters($0) }) {
      self.text = text
    } else {
      return nil
    }
  }

  /// All up to the first blank.
  package var firstName: String { String(text.prefix { $0 != " " }) }
  /// All after the first blank: it may be several words.
  package var familyName: String { String(text.drop { $0 != " " }.dropFirst()) }

  /// Words of plain letters, as many names are, need no look at Unicode's tables.
  private static func isPlain(_ text: String) -> Bool {
    guard text.utf8.count <= 100 else { return false }
    var (isInWord, blanks) = (false, 0)
    for byte in text.utf8 {
      if Digits.isSmall(byte | 0x20) {
        isInWord = true
      } else {
        guard byte == 0x20, isInWord else { return false }
        (isInWord, blanks) = (false, blanks + 1)
      }
    }
    return isInWord && blanks > 0
  }

  private static func isName(_ text: String, of isWord: (Substring) -> Bool) -> Bool {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    return text.count <= 100 && words.count >= 2 && words.allSatisfy(isWord)
  }

  private static func isWord(_ word: Substring) -> Bool {
    guard let first = word.first, let last = word.last, first.isLetter, last.isLetter else { return false }
    return isOfLetters(word)
  }

  private static func isOfLetters(_ word: Substring) -> Bool {
    word.allSatisfy { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "-" }
  }
}
