/// A verb that is written as on a button or in a sentence: `Zaloguj się`, `SHOW`.
package struct VerbSpelling: Hashable, Sendable {
  /// Whether letters are capitals that are small in it.
  let hasCapitals: Bool
  /// Whether blanks stand for its hyphens.
  let hasBlanks: Bool

  /// How verbs are written, as far as it is wrong here.
  var rule: Text? {
    switch (hasCapitals, hasBlanks) {
    case (true, true):
      Text(
        pl: "polecenia pisze się małymi literami, z łącznikiem zamiast spacji",
        en: "verbs are written in small letters, with a hyphen in place of a blank")
    case (true, false):
      Text(pl: "polecenia pisze się małymi literami", en: "verbs are written in small letters")
    case (false, true):
      Text(
        pl: "słowa jednego polecenia łączy się łącznikiem, a nie spacją",
        en: "the words of one verb are joined by a hyphen, not by a blank")
    case (false, false): nil
    }
  }
}

extension Vocabulary {
  /// The verb that the first of the words are, but for its spelling, and how many of them.
  package func misspelt(_ words: [String]) -> (verb: Verb, spelling: VerbSpelling, count: Int)? {
    guard let (verb, count) = verb(joinedOf: words.prefix(4).map { $0.lowercased() }, 1...4) else {
      return nil
    }
    let hasCapitals = words.prefix(count).contains { $0 != $0.lowercased() }
    return (verb, VerbSpelling(hasCapitals: hasCapitals, hasBlanks: count > 1), count)
  }

  /// The verb that most of the first words are with hyphens between them, and how many of them.
  func verb(joinedOf words: [String], _ counts: ClosedRange<Int>) -> (verb: Verb, count: Int)? {
    counts.reversed().lazy.filter { $0 <= words.count }.compactMap { count in
      self.verb(words.prefix(count).joined(separator: "-")).map { ($0, count) }
    }.first
  }
}
