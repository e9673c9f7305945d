import PlainText

/// "Did you mean", in the words of the language.
extension Suggestion {
  /// What a word was that the language had before; else the term that it is but for its letters' form;
  /// else at most three of the terms, those of which a name is nearest.
  package static func nearest(to word: String, among terms: [Term]) -> [Term] {
    let former = FormerWords.now(word, among: terms)
    guard former.isEmpty else { return former }
    let typed = Folding.search(word)
    let same = terms.filter { [$0.en, $0.pl].contains { Folding.search($0) == typed } }
    guard same.isEmpty else { return same }
    var seen: Set<Term> = []
    return nearest(to: word, among: terms.flatMap { [$0.en, $0.pl] })
      .compactMap { name in terms.first { $0.en == name || $0.pl == name } }
      .filter { seen.insert($0).inserted }
  }

  /// The nearest, before them those that begin with the word: `dowód` is the beginning of `dowód-osobisty`.
  static func beginning(with word: String, among terms: [Term]) -> [Term] {
    let typed = Folding.search(word)
    let whole =
      typed.count < 3
      ? []
      : terms.filter { term in
        [term.en, term.pl].contains { Folding.search($0).hasPrefix(typed + "-") }
      }
    let near = nearest(to: word, among: terms).filter { !whole.contains($0) }
    return Array((whole + near).prefix(3))
  }

  /// The question, if something is near; each term by its name in the language of the question.
  package static func words(_ terms: [Term]) -> Text? {
    guard let pl = question(terms.map(\.pl)), let en = question(terms.map(\.en)) else { return nil }
    return Text(pl: pl.pl, en: en.en)
  }

  /// The same of names that people chose.
  package static func words(_ names: [String]) -> Text? { question(names) }

  private static func question(_ names: [String]) -> Text? {
    guard !names.isEmpty else { return nil }
    let list = names.joined(separator: ", ")
    let mark = list.hasSuffix("?") ? "" : "?"
    return Text(pl: "czy chodzi o: \(list)\(mark)", en: "did you mean: \(list)\(mark)")
  }
}
