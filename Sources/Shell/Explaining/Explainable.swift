import Activation
import CommandLanguage

/// Whatever `explain` can answer with.
enum Explainable: Hashable, Sendable {
  /// A code, a rule, a policy, with what else the word of that name stands for.
  case named(Explained, also: ExplainedWord?)
  case question(AskedQuestion)
  case word(ExplainedWord)

  /// Everything, the questions first.
  static func all(in vocabulary: Vocabulary) -> [Explainable] {
    let words = ExplainedWord.all(of: vocabulary)
    let named = Explained.all.map { explained in
      Explainable.named(explained, also: words.first { $0.term == explained.term })
    }
    let taken = Set(Explained.terms)
    return AskedQuestion.all.map { .question($0) } + named
      + words.filter { !taken.contains($0.term) }.map { .word($0) }
  }

  /// Its name.
  var term: Term {
    switch self {
    case .named(let explained, _): explained.term
    case .question(let question): question.term
    case .word(let word): word.term
    }
  }

  /// Whether it is asked and answered in sentences.
  var isQuestion: Bool { if case .question = self { true } else { false } }

  /// Whether it is a word of the language and nothing else.
  var isWord: Bool { if case .word = self { true } else { false } }

  /// Whether it is a question that a class asks with the name of such a thing alone.
  func isAsked(about terms: [Term]) -> Bool {
    guard case .question(let question) = self else { return false }
    return question.subjects.contains(where: terms.contains)
  }

  /// What it means, in a sentence or two.
  var summary: Text {
    switch self {
    case .named(let explained, _): explained.summary
    case .question(let question): question.title
    case .word(let word): word.senses.first ?? Text("")
    }
  }

  /// Whether the word names it.
  func isNamed(_ word: String) -> Bool {
    switch self {
    case .named(let explained, _): explained == Explained.meant(by: word)
    case .question(let question): question.term.matches(word)
    case .word(let explained): explained.isNamed(word)
    }
  }
}

extension Explained {
  /// What it means, in a sentence or two.
  var summary: Text {
    switch self {
    case .code(let code): code.declared.what
    case .rule(let rule): rule.reading
    case .policy(let policy): policy.words
    case .declared(let declared): declared.words
    }
  }

  /// What else is said of it, in which words are looked for.
  var furtherTexts: [Text] {
    switch self {
    case .code(let code): [code.declared.remedy] + [code.declared.onScreen].compactMap { $0 }
    case .rule(let rule): [rule.page]
    case .policy, .declared: []
    }
  }
}
