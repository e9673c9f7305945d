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
  func misspelt(_ words: [String]) -> (verb: Verb, spelling: VerbSpelling, count: Int)? {
    for count in (1...4).reversed() where count <= words.count {
      let written = words.prefix(count).joined(separator: "-")
      let small = written.lowercased()
      guard let verb = verb(small) else { continue }
      return (verb, VerbSpelling(hasCapitals: small != written, hasBlanks: count > 1), count)
    }
    return nil
  }
}
