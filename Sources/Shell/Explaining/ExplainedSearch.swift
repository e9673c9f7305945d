import CommandLanguage
import PlainText

/// Looks through everything that can be explained, for words in either language, in whatever form they stand.
struct ExplainedSearch {
  /// Best first.
  let found: [Explainable]
  /// Whether each of these has all the words; if none has, they are the questions that have most of them.
  let hasAllWords: Bool

  /// - Parameter questionsFirst: whether the words are a subject rather than a name.
  init(_ text: String, among all: [Explainable], questionsFirst: Bool = false) {
    let words = SoughtWords(text)
    let places = all.map { $0.searched(for: words) }
    let whole = all.indices.filter { places[$0].missing == 0 }
    hasAllWords = !whole.isEmpty
    // One word that is nowhere is a slip, not a question.
    let chosen =
      hasAllWords || !text.contains(where: \.isWhitespace) ? whole : Self.nearest(all, places, words)
    let isAsking = words.isSentence || questionsFirst
    // Who asks in a sentence wants an answer before a name.
    let score = { place in places[place].score + (isAsking && all[place].isQuestion ? 15 : 0) }
    found = chosen.sorted { (-score($0), $0) < (-score($1), $1) }.map { all[$0] }
  }

  /// The questions with the most of the words, if that is half of them or more.
  private static func nearest(
    _ all: [Explainable], _ places: [SoughtWords.Hits], _ words: SoughtWords
  ) -> [Int] {
    let questions = all.indices.filter {
      guard all[$0].isQuestion else { return false }
      return places[$0].missing * 2 <= words.count && places[$0].missing < words.count
    }
    let least = questions.map { places[$0].missing }.min()
    return questions.filter { places[$0].missing == least }
  }
}

extension Explainable {
  fileprivate func searched(for words: SoughtWords) -> SoughtWords.Hits {
    words.hits(in: parts)
  }

  /// Its texts by how much it tells that a word is found there.
  private var parts: [(weight: Int, text: Text)] {
    let name = (weight: 3, text: Text(pl: term.pl, en: term.en))
    switch self {
    case .question(let question):
      return [(4, question.title), (3, question.alsoAsked), (2, name.text)] + question.answer.map { (1, $0) }
    case .named(let explained, let also):
      return [name, (2, explained.summary)] + (explained.furtherTexts + (also?.senses ?? [])).map { (1, $0) }
    case .word(let word): return [name] + word.senses.map { (1, $0) }
    }
  }
}
