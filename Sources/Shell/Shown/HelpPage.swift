import CommandLanguage

/// A page of the shell's help.
struct HelpPage: Shown {
  let subject: HelpSubject
  let vocabulary: Vocabulary
  /// Those that the help in general lists.
  let verbs: [Verb]

  func lines(on sheet: Sheet) -> [String] {
    switch subject {
    case .everything: Help(verbs: verbs, sheet: sheet).lines()
    case .verb(let verb): VerbHelp(verb: verb, vocabulary: vocabulary, sheet: sheet).lines()
    case .topic(let topic): topic.lines(on: sheet)
    }
  }

  var inReports: (any Shown)? { self }
}

extension Showing {
  /// - Parameter isOffered: whether whoever asks may use it at all.
  static func help(
    _ subject: HelpSubject, in vocabulary: Vocabulary, offering isOffered: (Verb) -> Bool
  ) -> Showing {
    .something(
      HelpPage(subject: subject, vocabulary: vocabulary, verbs: vocabulary.verbs.filter(isOffered)))
  }
}
