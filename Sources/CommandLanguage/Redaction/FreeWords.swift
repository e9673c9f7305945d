import PlainText

/// Words that may be any, where no secret belongs and somebody may have put one all the same: a question that holds the
/// PIN, a search for a password.
package enum FreeWords {
  /// The words with dots for numbers that may be a PESEL or a PIN, and for what looks like a password or a token.
  package static func masked(_ text: String) -> String {
    HiddenNumbers.masked(text).split(separator: " ", omittingEmptySubsequences: false)
      .map { SecretShape.fits(Array($0)[...]) ? withQuotes(of: $0) : String($0) }.joined(separator: " ")
  }

  /// A quotation mark belongs to the sentence.
  private static func withQuotes(of word: Substring) -> String {
    (word.hasPrefix("\"") ? "\"" : "") + "•••" + (word.hasSuffix("\"") ? "\"" : "")
  }
}
