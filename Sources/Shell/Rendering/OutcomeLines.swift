import Activation
import CommandLanguage
import PlainText

extension Performance {
  /// What a statement of a file led to: one line for what was checked or kept, all of it for what was asked
  /// for to be seen, and for what was not as expected.
  package func transcriptLines(_ preferences: Preferences) -> [String] {
    guard isToldInBrief else { return lines(preferences) }
    switch outcome {
    case .ok(let success): return summary(of: success, preferences, always: true)
    case .refused(let rejection): return rejection.checkedLines(preferences)
    case .error: return lines(preferences)
    }
  }

  /// What went as its line says needs no more than a line.
  var isToldInBrief: Bool { isExpected && (statement.expectation != nil || statement.capture != nil) }

  /// What a statement led to, for people: the fields, what it shows, and the reason and remedy of a refusal.
  package func lines(_ preferences: Preferences) -> [String] {
    switch outcome {
    case .ok(let success):
      return summary(of: success, preferences) + success.showing.lines(preferences)
    case .refused(let rejection):
      return rejection.lines(preferences, isExpected: isExpected) + rejection.listed.lines(preferences)
    case .error(let error):
      let label = Text(pl: "błąd \(error.code)", en: "error \(error.code)")(preferences.language)
      return [Ink.red("! " + label, preferences.colour) + " – " + error.words(preferences.language)]
    }
  }
}

extension Performance {
  /// `✓ ekran=strona-główna status=nieaktywne`; nothing where a drawing or a text says it all.
  fileprivate func summary(
    of success: Success, _ preferences: Preferences, always: Bool = false
  ) -> [String] {
    let language = preferences.language
    let said = always ? [] : success.showing.shown?.says ?? []
    guard !said.contains(.fields) else { return [] }
    var parts = success.fields.map { $0.field.term(language) + "=" + $0.value.masked(language) }
    if let value = success.value, !said.contains(.value) { parts.insert(value.masked(language), at: 0) }
    let saysEnough = !always && (said.contains(.success) || statement.verb.group == .shell)
    guard !parts.isEmpty || !saysEnough else { return [] }
    let mark = isExpected ? Ink.green("✓", preferences.colour) : Ink.red("✗", preferences.colour)
    return [([mark] + (parts.isEmpty ? ["ok"] : parts)).joined(separator: " ")]
  }
}

extension Rejection {
  /// A refusal that was expected: its code and its reason.
  fileprivate func checkedLines(_ preferences: Preferences) -> [String] {
    Array(lines(preferences, isExpected: true).prefix(2))
  }

  /// What was refused, why, on which rule, and what to do next.
  func lines(_ preferences: Preferences, isExpected: Bool) -> [String] {
    let (language, colour) = (preferences.language, preferences.colour)
    let declared = refusal.code.declared
    let fields = self.fields.map { " " + $0.field.term(language) + "=" + $0.value.masked(language) }
    let head = Vocabulary.refused(language) + " " + refusal.code.rawValue + fields.joined()
    let mark = isExpected ? Ink.green("✓ " + head, colour) : Ink.red("✗ " + head, colour)
    let title = mark + " " + Ink.faint("(" + declared.basis.mark(language) + ")", colour)
    return [title] + words(language).flatMap { preferences.wrapped($0, indent: 2) }
  }

  /// Why it was refused, what may have been meant, and what to do.
  package func words(_ language: Language) -> [String] { reason(language) + [remedy(language)] }

  /// Why it was refused, and what may have been meant.
  package func reason(_ language: Language) -> [String] {
    (subject.map { [Text(pl: "W rejestracji: \($0).", en: "At the desk: \($0).")(language)] } ?? [])
      + [what(language)]
      + (Suggestion.words(suggestionWords).map { [$0(language)] } ?? [])
  }

  /// Why it was refused.
  func what(_ language: Language) -> String { refusal.code.declared.what(language) }

  /// What to do about it.
  func whatToDo(_ language: Language) -> String {
    (allowed ?? refusal.code.declared.remedy(inPractice: isPractice))(language)
  }

  /// `→ …`: what to do.
  package func remedy(_ language: Language) -> String { "→ " + whatToDo(language) }
}

extension Preferences {
  /// A text in lines that fit the terminal, so that it cuts no word; in one line where there is none.
  package func wrapped(_ text: String, indent: Int) -> [String] {
    let lines = width.map { Wrapping.lines(text, to: max(24, $0 - indent)) } ?? [text]
    return lines.map { String.blanks(indent) + $0 }
  }
}
