/// Quotation marks of other programs and of other languages around a value, where the language takes the straight ones
/// alone: a password in them may hold any words.
enum OpenQuote {
  /// Whether a word begins a text in such marks and does not end it.
  static func isLeft(by word: ArraySlice<Character>) -> Bool {
    guard let first = word.first, isMark(first) else { return false }
    return word.count == 1 || !closes(word.dropFirst())
  }

  static func closes(_ word: ArraySlice<Character>) -> Bool {
    let last = word.reversed().first { !".,;:!?)".contains($0) }
    return last.map { isMark($0) || $0 == "\"" } ?? false
  }

  private static func isMark(_ character: Character) -> Bool {
    "'‘’‚‛`".contains(character) || character.unicodeScalars.first.map(PrintedQuotes.isMark) ?? false
  }
}
