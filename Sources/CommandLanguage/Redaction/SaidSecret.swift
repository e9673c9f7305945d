import PlainText

/// How people say a secret in a sentence: `moje hasło to Zima 2025`, `the password is Winter storm`.
enum SaidSecret {
  /// They stand between a secret's name and the secret.
  private static let links: Set<String> = [
    "is", "was", "the", "my", "his", "her", "to", "jest", "bylo", "byl", "moje", "moj", "jej", "jego",
    "brzmi", "na", "=", ":", "-", "–",
  ]
  /// Those of them behind which it comes at once.
  private static let tellers: Set<String> = ["is", "was", "to", "jest", "bylo", "brzmi", "=", ":"]

  /// So many words may stand between a secret's name and one that says what it is: `hasło pani Anny to …`.
  static let mostWordsToTeller = 3

  static func isLink(_ word: String) -> Bool { links.contains(Folding.search(word)) }

  static func isTeller(_ word: String) -> Bool { tellers.contains(Folding.search(word)) }

  /// Whether a word names a secret, in whatever form, and what stands behind it may be that: it says so, or there is a digit
  /// further on in the line.
  static func isNamed(
    by word: String, before ahead: ArraySlice<ArraySlice<Character>>, _ words: SecretWords
  ) -> Bool {
    guard mayName(word, words) else { return false }
    let next = ahead.dropFirst().first.map { String($0) } ?? ""
    return word.last == ":" || isTeller(next)
      || ahead.contains(where: hasDigit)
  }

  /// Whether a word names a secret, in whatever form, whatever stands behind it.
  static func mayName(_ word: String, _ words: SecretWords) -> Bool {
    words.tellsOfSecret(word.last == ":" ? String(word.dropLast()) : word)
  }

  /// Whether a word stands behind all that is said.
  static func ends(at word: ArraySlice<Character>) -> Bool { ["=>", "->"].contains(String(word)) }

  private static func hasDigit(_ word: ArraySlice<Character>?) -> Bool {
    word?.contains { $0.isASCII && $0.isNumber } ?? false
  }

  /// Whether what stands behind the name of a secret is one with blanks in it, told as such: it begins like a name in the
  /// middle of a sentence, or is two words with a digit in the last.
  ///
  /// - Parameter rest: the words from the first behind ``isLink(_:)`` on.
  static func isPhrase(_ rest: some Collection<ArraySlice<Character>>, behind link: String) -> Bool {
    guard isTeller(link), rest.count > 1, let first = rest.first else { return false }
    let isPair = rest.count == 2 && hasDigit(rest.dropFirst().first)
    // One that has a digit is a secret by itself.
    return isPair || first.first?.isUppercase ?? false && !hasDigit(first)
  }
}

extension SecretWords {
  /// Whether a word of a sentence names a secret that may stand behind it.
  func tellsOfSecret(_ word: String) -> Bool {
    if namesSecret(word) { return !namesPESEL(word) }
    return !knows(word) && Self.names.contains(Folding.search(word))
  }

  /// Whole words: a login may begin like one of them.
  private static let names: Set<String> = [
    "pinu", "pinem", "pins", "pass", "passwd", "passcode", "passphrase", "passwords", "pwd", "secret",
    "secrets", "sekret", "sekretu", "haslo", "hasla", "haslu", "haslem", "hasle", "hasel", "haslom",
    "haslami", "haslach", "token", "tokens", "tokenu", "tokenowi", "tokenem", "tokenie", "tokeny", "tokenow",
    "tokenom", "tokenami", "tokenach",
  ]
}
