import PlainText

/// What may be meant where no verb stands.
extension Binder {
  /// Those that people call so; else those that a word may have meant, of which that of the policies alone if it takes
  /// the keys of the line.
  func verbs(near written: String) -> [Term] {
    let words = EverydayWords(withoutQuestionMark([written] + plainWords))
    let said = words.verbs(in: source.vocabulary)
    guard said.isEmpty else { return said.map(\.name) }
    // A question begins with no verb: „Jak …?” is no slip of „jako”.
    if isQuestion, written.count <= 4 || !plainWords.isEmpty { return [] }
    guard !words.beginsWithWordThatStandsAlone else { return [] }
    let known = source.vocabulary.glossary.terms + HeaderWord.glossary.terms
    let knownNear = Suggestion.nearest(to: written, among: known)
    let near = knownNear.isEmpty ? EverydayWords.verbs(near: written, in: source.vocabulary) : knownNear
    let setsPolicies = syntax.arguments.contains { argument in
      guard case .pair(let key, _, _) = argument else { return false }
      return Verb.policy.keys.contains { $0.name.matches(key) }
    }
    return setsPolicies && near.contains(Verb.policy.name) ? [Verb.policy.name] : near
  }

  private var isQuestion: Bool { source.text.last { !$0.isWhitespace } == "?" }

  private func withoutQuestionMark(_ words: [String]) -> [String] {
    guard isQuestion, let last = words.last, last.hasSuffix("?") else { return words }
    return words.dropLast() + (last == "?" ? [] : [String(last.dropLast())])
  }
}
