import Activation
import CommandLanguage
import PlainText

/// What `explain` says: of one thing all; of several that bear one name likewise; of what words are found in, a line
/// each; asked for nothing, what there is.
struct Explanation: Shown {
  private enum Answer {
    case everything
    case named
    /// A word of the language in which classes ask for something else: the question that fits best in full, what the
    /// word is likewise, then other questions, a line each.
    case asked(named: Int)
    case found(words: String, hasAllWords: Bool)
    /// What was asked for cannot be words.
    case noWords(String)
  }

  private let answer: Answer
  /// The names of all that can be explained.
  private let known: [Term]
  /// What is explained, best first.
  let items: [Explainable]
  /// What the words themselves mean, told before all else.
  let definition: GlossaryWord?

  /// How many things are told.
  var count: Int { items.count + (definition == nil ? 0 : 1) }

  init(of subject: ExplainSubject, in vocabulary: Vocabulary = .standard) {
    let all = Explainable.all(in: vocabulary)
    known = all.map(\.term)
    let isWords = if case .words(let words) = subject { SoughtWords.areWords(words) } else { false }
    definition =
      if case .words(let words) = subject, isWords { GlossaryWord.meant(by: words) } else { nil }
    switch subject {
    case .everything: (answer, items) = (.everything, all)
    case .one(let explained):
      (answer, items) = (.named, all.filter { $0.term == explained.term })
    case .words(let words) where !isWords:
      (answer, items) = (.noWords(FreeWords.masked(words)), [])
    case .words(let words):
      // „Co to jest PIN?” asks for what `PIN` names.
      let names = [words, words.lowercased()] + WordAsked(words).names + Self.joined(words)
      let named = all.filter { names.contains(where: $0.isNamed) }
      guard named.isEmpty else {
        let asked = Self.questions(about: named, among: all)
        items = asked.prefix(1) + named + asked.dropFirst()
        answer = asked.isEmpty ? .named : .asked(named: named.count)
        return
      }
      // A code with a slip in it is no question.
      let isSlip =
        Self.isCode(words) && Language.allCases.contains { !Self.near(words, all.map(\.term), $0).isEmpty }
      let search = ExplainedSearch(words, among: isSlip ? [] : all, questionsFirst: definition != nil)
      (answer, items) = (
        .found(words: FreeWords.masked(words), hasAllWords: search.hasAllWords), search.found
      )
    }
  }

  func lines(on sheet: Sheet) -> [String] { (definition?.lines(on: sheet) ?? []) + answerLines(on: sheet) }

  private func answerLines(on sheet: Sheet) -> [String] {
    switch answer {
    case .everything: ExplainedGroup.allCases.flatMap { $0.lines(items, on: sheet) }
    case .named: items.flatMap { $0.lines(on: sheet) }
    case .asked(let count):
      items.prefix(1 + count).flatMap { $0.lines(on: sheet) }
        + items.dropFirst(1 + count).flatMap { $0.line(on: sheet) }
    case .noWords(let words): Self.nothing(words, on: sheet)
    case .found(let words, _) where items.isEmpty:
      definition == nil
        ? Self.nothing(words, on: sheet)
          + (Suggestion.words(Self.near(words, known, sheet.language)).map { sheet.wrapped($0, indent: 2) }
            ?? [])
        : []
    case .found(let words, let hasAllWords):
      (hasAllWords ? [] : sheet.wrapped(Self.onlySome(words)))
        + (items.first.map { items.count == 1 || $0.isQuestion ? $0.lines(on: sheet) : $0.line(on: sheet) }
          ?? [])
        + items.dropFirst().flatMap { $0.line(on: sheet) }
    }
  }

  func add(to object: inout JSONObject, _ language: Language) {
    object.add("rows", (definition.map { [$0.json(language)] } ?? []) + items.map { $0.json(language) })
  }

  var inReports: (any Shown)? { self }
  var says: Said { [.success, .fields] }

  private static func onlySome(_ words: String) -> Text {
    Text(
      pl: "Wszystkich tych słów razem (\(words)) nie ma w żadnym wyjaśnieniu; najbliższe:",
      en: "No explanation has all of these words (\(words)); the nearest:")
  }

  /// The question that words of the language stand for, and others like it.
  private static func questions(about named: [Explainable], among all: [Explainable]) -> [Explainable] {
    let terms = named.allSatisfy(\.isWord) ? named.map(\.term) : []
    guard let own = all.first(where: { $0.isAsked(about: terms) }), let term = terms.first else { return [] }
    let others = ExplainedSearch(term.pl, among: all.filter { $0.isQuestion && $0 != own }).found
    return [own] + others.prefix(mostOthers)
  }

  /// More is no answer.
  private static let mostOthers = 3

  /// `E-mail` as the language writes it.
  private static func joined(_ words: String) -> [String] {
    isCode(words) ? [words.lowercased().filter { $0 != "-" }] : []
  }

  private static func isCode(_ words: String) -> Bool {
    words.contains("-") && !words.contains(where: \.isWhitespace)
  }

  private static func near(_ words: String, _ known: [Term], _ language: Language) -> [String] {
    Suggestion.nearest(to: words, among: known.map { $0.in(language) })
  }

  private static func nothing(_ words: String, on sheet: Sheet) -> [String] {
    sheet.wrapped(
      Text(
        pl: "W wyjaśnieniach nie ma słów: \(words).", en: "The explanations do not have the words: \(words).")
    )
  }
}

extension Showing {
  static func explanation(_ explanation: Explanation) -> Showing { .something(explanation) }
}
