/// How the words of the language are spelled: in one dialect, or each in its own.
struct Spelling {
  /// nil: a word keeps its dialect.
  let language: Language?

  /// The canonical name of a term that stands there in some spelling of either name.
  func callAsFunction(_ term: Term, writtenAs word: String) -> String {
    if let language { return term(language) }
    return word == term.en ? term.en : term.pl
  }

  /// The name of the first of the terms that the word is; nil if it is none of them.
  func callAsFunction(_ word: String, among terms: [Term]) -> String? {
    terms.first { $0.matches(word) }.map { self($0, writtenAs: word) }
  }
}
