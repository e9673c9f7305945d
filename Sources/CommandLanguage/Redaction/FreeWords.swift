import PlainText

/// Words that may be any, where no secret belongs and somebody may have put one all the same: a comment or a question that
/// holds the PIN, a search for a password.
package enum FreeWords {
  /// The words with dots for numbers that may be a PESEL or a PIN, and for what looks like a password or a token.
  package static func masked(_ text: String, in vocabulary: Vocabulary = .standard) -> String {
    let characters = Array(text)
    // Of all words at once: a group of a number that is hidden by itself would not be known as a part of it.
    let numbers = Array(HiddenNumbers.masked(text))
    guard numbers.count == characters.count else { return "•••" }
    var (shown, end) = ("", 0)
    for word in hiddenWords(characters, vocabulary) {
      shown += String(numbers[end..<word.lowerBound]) + "•••"
      end = word.upperBound
    }
    return shown + String(numbers[end...])
  }

  /// As many characters as there are, with a dot for each that is hidden.
  static func dotted(_ characters: ArraySlice<Character>, in vocabulary: Vocabulary) -> [Character] {
    let text = Array(characters)
    var shown = Array(HiddenNumbers.masked(String(text)))
    guard shown.count == text.count else { return text.map { _ in "•" } }
    for word in hiddenWords(text, vocabulary) {
      for index in word where text[index] != " " { shown[index] = "•" }
    }
    return shown
  }

  /// Words that may be a secret, by what is said before them or by their shape.
  static func hiddenWords(_ text: [Character], _ vocabulary: Vocabulary) -> [Range<Int>] {
    var reader = FreeWordReader(vocabulary)
    let words = text.split { $0 == " " || $0 == "\t" }
    var hidden: [Range<Int>] = []
    for (index, word) in words.enumerated() {
      if reader.hidesRest(words[index...]) {
        let last = words[index...].prefix { !SaidSecret.ends(at: $0) }.last
        return hidden + [word.startIndex..<(last ?? word).endIndex]
      }
      if let place = reader.hidden(in: word) { hidden.append(place) }
    }
    return hidden
  }
}

/// Goes over words that may be any, and knows what of each may be a secret: its shape tells, or the word before it.
private struct FreeWordReader {
  private let words: SecretWords
  /// Whether the secret that was named may come now.
  private var isNamed = false
  /// The word before, where it stands between a secret's name and the secret.
  private var link: String?
  /// How many more words may stand before one that says what the named secret is: `hasło pani Anny to …`.
  private var wordsToTeller = 0

  private static let leastOfSecret = 4

  init(_ vocabulary: Vocabulary) { words = vocabulary.secrets }

  /// Whether everything from here on may be a secret with blanks in it.
  func hidesRest(_ rest: ArraySlice<ArraySlice<Character>>) -> Bool {
    guard isNamed, let link else { return false }
    // The second of two links does not take back what the first has told.
    let said = rest.prefix { !SaidSecret.ends(at: $0) }.drop { SaidSecret.isLink(String(Self.core(of: $0))) }
    guard let first = said.first, !Self.core(of: first).isReference else { return false }
    let words = [Self.core(of: first)] + said.dropFirst()
    return !self.words.knows(String(words[0])) && SaidSecret.isPhrase(words, behind: link)
  }

  /// Where what is hidden of a word stands in it: without the marks of the sentence around it.
  mutating func hidden(in word: ArraySlice<Character>) -> Range<Int>? {
    link = nil
    guard !SaidSecret.ends(at: word) else {
      (isNamed, wordsToTeller) = (false, 0)
      return nil
    }
    var core = Self.core(of: word)
    guard !core.isReference else {
      (isNamed, wordsToTeller) = (false, max(0, wordsToTeller - 1))
      return nil
    }
    if let sign = core.firstIndex(where: { "=:".contains($0) }), words.tellsOfSecret(String(core[..<sign])) {
      core = Self.core(of: core[sign...].dropFirst())
      isNamed = core.isEmpty
      return core.isEmpty || words.knows(String(core)) ? nil : core.indices
    }
    let text = String(core)
    let isSecret = SecretShape.fits(core) || isNamed && mayBeSecret(text)
    let isTeller = wordsToTeller > 0 && SaidSecret.isTeller(text)
    let isLink = isTeller || isNamed && (core.isEmpty || SaidSecret.isLink(text))
    let isName = words.tellsOfSecret(text)
    wordsToTeller = isName ? SaidSecret.mostWordsToTeller : isSecret ? 0 : max(0, wordsToTeller - 1)
    isNamed = isName || isLink
    if isLink { link = core.isEmpty ? String(word) : text }
    if isNamed, word.last == ":" { link = ":" }
    return isSecret ? core.indices : nil
  }

  /// Letters with digits, or digits alone, and no word of the language or date; a year may be a PIN.
  private func mayBeSecret(_ word: String) -> Bool {
    let digits = word.count { $0.isNumber }
    guard word.count >= Self.leastOfSecret, digits > 0, !words.knows(word), !word.hasPrefix("$") else {
      return false
    }
    guard word.contains(where: \.isLetter) else {
      let isInGroups = word.contains("-")
      guard digits + word.count(where: { $0 == "-" }) == word.count else { return false }
      // In one piece more of them are hidden wherever they stand.
      return isInGroups
        ? word.prefixMatch(of: /\d{4}-\d\d-/) == nil
        : digits < GroupedDigits.leastOfPIN
    }
    return word.prefixMatch(of: /\d{4}-\d\d/) == nil
  }

  private static func core(of word: ArraySlice<Character>) -> ArraySlice<Character> {
    var core = word
    while let first = core.first, isMark(first) { core.removeFirst() }
    while let last = core.last, isMark(last) { core.removeLast() }
    return core
  }

  private static func isMark(_ character: Character) -> Bool {
    "\"'„”“»«‚‘’.,;:!?()[]<>#".contains(character)
  }
}
