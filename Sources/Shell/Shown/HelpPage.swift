import CommandLanguage

/// A page of the shell's help.
struct HelpPage: Shown {
  let subject: HelpSubject
  let vocabulary: Vocabulary

  func lines(on sheet: Sheet) -> [String] {
    switch subject {
    case .everything: Help(vocabulary: vocabulary, sheet: sheet).lines()
    case .verb(let verb): VerbHelp(verb: verb, vocabulary: vocabulary, sheet: sheet).lines()
    case .topic(let topic): topic.lines(on: sheet)
    }
  }

  var inReports: (any Shown)? { self }
}

extension Showing {
  static func help(_ subject: HelpSubject, in vocabulary: Vocabulary) -> Showing {
    .something(HelpPage(subject: subject, vocabulary: vocabulary))
  }
}
