import PlainText

/// A word as people ask what it means: `co to jest login?`, `what does “login” mean`.
struct WordAsked {
  /// What may be its name, folded.
  let names: [String]

  init(_ text: String) {
    let words = Folding.base(text).split { $0.isWhitespace || Self.marks.contains($0) }.map(String.init)
    let name = Self.withoutOpening(words[...])
    let withoutArticle =
      name.count > 1 && Self.articles.contains(name[name.startIndex]) ? name.dropFirst() : []
    names = [name, withoutArticle].filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  private static func withoutOpening(_ words: ArraySlice<String>) -> ArraySlice<String> {
    if words.starts(with: ["what", "does"]), words.last == "mean" { return words.dropFirst(2).dropLast() }
    let opening = openings.first { words.starts(with: $0) }
    return words.dropFirst(opening?.count ?? 0)
  }

  /// The longest of those that begin alike first.
  private static let openings = [
    ["co", "to", "jest"], ["co", "to", "sa"], ["co", "to", "znaczy"], ["co", "to"], ["co", "znaczy"],
    ["co", "oznacza"], ["what", "is"], ["what", "are"],
  ]

  private static let articles: Set<String> = ["a", "an", "the"]

  private static let marks: Set<Character> = [
    "?", "!", ".", ",", "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{AB}", "\u{BB}",
  ]
}
