import CommandLanguage

/// A page of the shell's help.
struct HelpPage: Shown {
  let subject: HelpSubject
  let vocabulary: Vocabulary
  let reader: HelpReader

  func lines(on sheet: Sheet) -> [String] {
    switch subject {
    case .everything: Help(verbs: reader.verbs, sheet: sheet).lines()
    case .verb(let verb): VerbHelp(verb: verb, vocabulary: vocabulary, reader: reader, sheet: sheet).lines()
    case .topic(let topic): topic.lines(for: reader, on: sheet)
    }
  }

  var inReports: (any Shown)? { self }
}

extension Showing {
  static func help(
    _ subject: HelpSubject, in vocabulary: Vocabulary, for reader: HelpReader
  ) -> Showing {
    .something(HelpPage(subject: subject, vocabulary: vocabulary, reader: reader))
  }
}
