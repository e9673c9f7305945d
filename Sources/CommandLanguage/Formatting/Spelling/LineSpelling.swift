/// How the words of the language are spelled: in one dialect, or each in its own.
struct Spelling {
  /// nil: a word keeps its dialect.
  let language: Language?

  /// The canonical name of a term that stands there in some spelling of either name.
  func name(of term: Term, writtenAs word: String) -> String {
    if let language { return term.in(language) }
    return word == term.en ? term.en : term.pl
  }

  /// The name of the first of the terms that the word is; nil if it is none of them.
  func name(_ word: String, among terms: [Term]) -> String? {
    terms.first { $0.matches(word) }.map { name(of: $0, writtenAs: word) }
  }
}

/// The words of one line, each as the canonical form spells it.
struct LineSpelling {
  let source: SourceLine
  let spelling: Spelling

  func written(_ range: Range<Int>) -> String { source.slice(range) }

  func term(_ term: Term, _ range: Range<Int>) -> String {
    spelling.name(of: term, writtenAs: written(range))
  }

  /// A word or a string: quoted where it was, with its escapes and `$names` as they were.
  func value(_ template: Template, _ form: ValueForm = .text) -> String {
    guard template.isQuoted else { return spelled(written(template.range), form) }
    let inner = template.range.lowerBound + 1..<template.range.upperBound - 1
    return "\"" + spelled(written(inner), form) + "\""
  }

  /// The text with its words of the language as they are spelled here.
  func spelled(_ text: String, _ form: ValueForm) -> String {
    switch form {
    case .text: text
    case .word(let terms): spelling.name(text, among: terms) ?? text
    case .list(let terms):
      text.split(separator: ",", omittingEmptySubsequences: false)
        .map { spelling.name(String($0), among: terms) ?? String($0) }.joined(separator: ",")
    case .actor: actor(text)
    case .role: spelling.name(text, among: [ActorName.clerk, RoleName.portal]) ?? actor(text)
    case .explained: Explained.meant(by: text).map { spelling.name(of: $0.term, writtenAs: text) } ?? text
    }
  }

  /// `support`, `clerk@FACILITY` … in the words of the dialect; the facility and the clerk's name stay.
  func actor(_ text: String) -> String {
    if let word = spelling.name(text, among: ActorName.staff) { return word }
    guard let at = text.firstIndex(of: "@"),
      let clerk = spelling.name(String(text[..<at]), among: [ActorName.clerk])
    else { return text }
    return clerk + text[at...]
  }
}
