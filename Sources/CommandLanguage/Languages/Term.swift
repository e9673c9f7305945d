import PlainText

/// A word of the command language with its names in both dialects (LANGUAGE.md §6).
package struct Term: Hashable, Sendable {
  /// The English name, under which it is also known in JSON and in the trail.
  package let en: String
  /// The Polish name, with its diacritics.
  package let pl: String

  /// A word of two names.
  package init(_ en: String, _ pl: String) {
    self.en = en
    self.pl = pl
  }

  /// A word that is the same in both dialects.
  package init(_ both: String) { self.init(both, both) }

  /// The name in a dialect.
  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .pl: pl
    case .en: en
    }
  }

  /// Whether a word is one of the two names, each Polish letter perhaps without its diacritic.
  package func matches(_ word: String) -> Bool {
    word == en || word == pl || Folding.matches(word, pl)
  }
}

/// A lookup of words by either of their names.
package struct Glossary<Value: Sendable>: Sendable {
  /// In the order given.
  package let entries: [(term: Term, value: Value)]
  /// The plain names of the entries, in slots by length and first letter: most words are told apart by these.
  private var slots = [[(name: String, index: Int)]](repeating: [], count: 64)

  /// Words that are told apart by every name of theirs; of one name that two have, the later one wins.
  package init(_ entries: [(Term, Value)]) {
    self.entries = entries.map { (term: $0.0, value: $0.1) }
    for (index, entry) in entries.enumerated() {
      add(entry.0.en, index)
      add(Folding.ascii(entry.0.pl), index)
    }
  }

  private mutating func add(_ name: String, _ index: Int) {
    let slot = Self.slot(of: name)
    slots[slot].removeAll { $0.name == name }
    slots[slot].append((name, index))
  }

  private static func slot(of word: String) -> Int {
    (Int(word.utf8.first ?? 0) + 8 * word.utf8.count) % 64
  }

  /// What a word means, by either name, each Polish letter perhaps without its diacritic.
  package subscript(word: String) -> Value? {
    let plain = Folding.ascii(word)
    guard let (_, index) = slots[Self.slot(of: plain)].first(where: { $0.name == plain }),
      entries[index].term.matches(word)
    else { return nil }
    return entries[index].value
  }

  /// The words in their order.
  package var terms: [Term] { entries.map(\.term) }

  /// Every name in both dialects: what a mistyped word is compared with.
  package var names: [String] { entries.flatMap { [$0.term.en, $0.term.pl] } }
}
