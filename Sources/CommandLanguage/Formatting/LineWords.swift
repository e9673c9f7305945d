/// The words of one line, each as the canonical form spells it.
struct LineWords {
  let source: SourceLine
  let spelling: Spelling

  func written(_ range: Range<Int>) -> String { source.slice(range) }

  func term(_ term: Term, _ range: Range<Int>) -> String {
    spelling(term, writtenAs: written(range))
  }

  /// A word or a string: quoted where it was, with its escapes and `$names` as they were.
  func value(_ template: Template, _ form: ValueForm = .text) -> String {
    guard template.isQuoted else { return spelled(written(template.range), form) }
    let inner = template.range.lowerBound + 1..<template.range.upperBound - 1
    return "\"" + spelled(written(inner), form) + "\""
  }

  private func spelled(_ text: String, _ form: ValueForm) -> String {
    switch form {
    case .text: text
    case .word(let terms): spelling(text, among: terms) ?? text
    case .list(let terms):
      text.split(separator: ",", omittingEmptySubsequences: false)
        .map { spelling(String($0), among: terms) ?? String($0) }.joined(separator: ",")
    case .actor: actor(text)
    case .sign(let terms): terms.first { $0.matches(text) }?.en ?? text
    }
  }

  /// `support`, `clerk@FACILITY` … in the words of the dialect; the facility and the clerk's name stay.
  func actor(_ text: String) -> String {
    if let word = spelling(text, among: [ActorName.admin, ActorName.support]) { return word }
    guard let at = text.firstIndex(of: "@"),
      let clerk = spelling(String(text[..<at]), among: [ActorName.clerk])
    else { return text }
    return clerk + text[at...]
  }
}
