import PlainText

/// A word of the command language with its names in both dialects (the language, Polish Words).
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
  package func `in`(_ language: Language) -> String {
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
  /// The places of the entries, each under both of its plain names.
  private var places: [[(name: String, place: Int)]]

  /// Words that are told apart by every name of theirs; of one name that two have, the later one wins.
  package init(_ entries: [(Term, Value)]) {
    self.entries = entries.map { (term: $0.0, value: $0.1) }
    places = Array(repeating: [], count: Self.shelves)
    for (place, entry) in entries.enumerated() {
      keep(entry.0.en, place)
      keep(Folding.ascii(entry.0.pl), place)
    }
  }

  private mutating func keep(_ name: String, _ place: Int) {
    let shelf = Self.shelf(of: name)
    places[shelf].removeAll { $0.name == name }
    places[shelf].append((name, place))
  }

  private static var shelves: Int { 64 }

  /// By its length and its ends: words of a language are told apart by these, in a third of the time of a hash.
  private static func shelf(of name: String) -> Int {
    let bytes = name.utf8
    guard let first = bytes.first, let last = bytes.last else { return 0 }
    return (bytes.count &* 7 &+ Int(first) &* 5 &+ Int(last)) % shelves
  }

  /// What a word means, by either name, each Polish letter perhaps without its diacritic.
  package subscript(word: String) -> Value? {
    let plain = Folding.ascii(word)
    for kept in places[Self.shelf(of: plain)] where kept.name == plain {
      let entry = entries[kept.place]
      return entry.term.matches(word) ? entry.value : nil
    }
    return nil
  }

  /// The words in their order.
  package var terms: [Term] { entries.map(\.term) }

  /// Every name in both dialects: what a mistyped word is compared with.
  package var names: [String] { entries.flatMap { [$0.term.en, $0.term.pl] } }
}
