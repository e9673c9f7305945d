extension Vocabulary {
  /// The verb that somebody calls so who reads it from a button of the screen; nil where that may be several.
  ///
  /// - Parameter words: all that was typed.
  package func verb(saidAs words: [String]) -> Verb? {
    let said = EverydayWords(words)
    let verbs = said.verbs(in: self).filter(said.isName)
    return verbs.count == 1 ? verbs.first : nil
  }
}
