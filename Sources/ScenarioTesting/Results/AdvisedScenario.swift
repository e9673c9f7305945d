import CommandLanguage

/// A whole scenario that notices a mutant, and is as expected without it.
package struct AdvisedScenario: Hashable, Sendable {
  /// The mutant that it notices.
  package let mutant: Mutant
  /// Its statements, in English; the last is the one that the mutant would not meet.
  let statements: [String]

  /// How many statements it has.
  package var statementCount: Int { statements.count }

  /// The last statement in a dialect.
  package func telling(_ language: Language) -> String {
    Formatter.translated(statements.last ?? "", into: language)
  }

  /// The text of a file, or of a part of one, in a dialect, as the formatter writes it.
  package func text(_ language: Language) -> String { Self.text([self], language) }

  /// One file of several.
  package static func text(_ scenarios: [AdvisedScenario], _ language: Language) -> String {
    let text = scenarios.map { $0.lines(language) }.joined(separator: [""]).map { $0 + "\n" }.joined()
    return (try? Formatter.format(Array(text.utf8), file: "advice", language: language).get()) ?? text
  }

  private func lines(_ language: Language) -> [String] {
    let title = "\(mutant.id)"
    return ["# " + mutant.fault.in(language)]
      + [#"scenario "\#(title)" tags=\#(mutant.breaks.written)"#] + statements.map { "  " + $0 }
  }
}
