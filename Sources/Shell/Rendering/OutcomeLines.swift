import Activation
import CommandLanguage
import PlainText

extension Performance {
  /// What a statement of a file led to. What went as its line says has a mark that says so, also where the
  /// prompt needs none; in brief that is all.
  package func transcriptLines(_ preferences: Preferences) -> [String] {
    guard isChecked else { return lines(preferences) }
    switch outcome {
    case .ok(let success):
      guard !preferences.isBrief else { return summary(of: success, preferences, always: true) }
      let said = summary(of: success, preferences)
      return (said.isEmpty ? [mark(preferences) + " ok"] : said) + success.showing.lines(preferences)
    case .refused(let rejection):
      let listed = preferences.isBrief ? [] : rejection.listed.lines(preferences)
      return rejection.lines(preferences, isExpected: true) + listed
    case .error: return lines(preferences)
    }
  }

  /// The same without what is known to be secret, but for what the act itself hands out and what a name in its line brings.
  ///
  /// - Parameter named: what the names in its line stand for.
  package func transcriptLines(
    _ preferences: Preferences, hiding secrets: HiddenSecrets, named: [String]
  ) -> [String] {
    let lines = transcriptLines(preferences)
    guard !secrets.isEmpty else { return lines }
    let hidden = secrets.hidden(inLines: lines)
    guard hidden != lines else { return lines }
    let brought = named + outcome.handed.map(\.revealed)
    return brought.isEmpty ? hidden : secrets.without(thoseIn: brought).hidden(inLines: lines)
  }

  /// Whether it went as its line says, or gave what its line keeps.
  private var isChecked: Bool { isExpected && (statement.expectation != nil || statement.capture != nil) }

  /// Whether what it shows beside its fields is left out.
  func leavesOutShown(_ preferences: Preferences) -> Bool { preferences.isBrief && isChecked }

  /// What a statement led to, for people: the fields, what it shows, and the reason and remedy of a refusal.
  package func lines(_ preferences: Preferences) -> [String] {
    switch outcome {
    case .ok(let success):
      return summary(of: success, preferences) + success.showing.lines(preferences)
    case .refused(let rejection):
      let line = lineInSmallLetters(rejection, preferences.language)
      return rejection.lines(preferences, isExpected: isExpected, suggesting: line)
        + rejection.listed.lines(preferences)
    case .error(let error):
      let label = Text(pl: "błąd \(error.code)", en: "error \(error.code)").in(preferences.language)
      let said = preferences.wrapped(
        "! " + label + " – " + error.words(preferences.language), indent: 0, hanging: 2)
      return said.inkingHead(of: 2 + label.count) { Ink.red($0, preferences.colour) }
    }
  }
}

extension Performance {
  /// The same for an audience, where nothing is drawn: fields as people call them, moments as they say them.
  package func spokenLines(_ preferences: Preferences) -> [String] {
    guard case .ok(let success) = outcome, !success.fields.isEmpty || success.value != nil else {
      return lines(preferences)
    }
    let language = preferences.language
    let value = success.value.map { [$0.spoken(language)] } ?? []
    let fields = success.fields.map { $0.field.words.in(language) + ": " + $0.spoken(language) }
    return preferences.wrapped("✓ " + (value + fields).joined(separator: ", "), indent: 0, hanging: 2)
      .inkingHead(of: 1) { _ in mark(preferences) }
  }

  /// `✓ ekran=strona-główna status=nieaktywne`; nothing where a drawing or a text says it all.
  fileprivate func summary(
    of success: Success, _ preferences: Preferences, always: Bool = false
  ) -> [String] {
    let language = preferences.language
    let said = always ? [] : success.showing.shown?.says ?? []
    guard !said.contains(.fields) else { return [] }
    let value = said.contains(.value) ? nil : success.value
    let isBare = value == nil && success.fields.isEmpty
    let saysEnough = !always && (said.contains(.success) || statement.verb.group == .shell)
    guard !isBare || !saysEnough else { return [] }
    let line = isBare ? "✓ ok" : Self.line(value, success.fields, language)
    let lines = preferences.wrapped(line, indent: 0, hanging: 2)
    return isExpected && !preferences.colour ? lines : lines.inkingHead(of: 1) { _ in mark(preferences) }
  }

  private static func line(_ value: FieldValue?, _ fields: [FieldEntry], _ language: Language) -> String {
    // Of bytes: a text that is lengthened piece by piece is looked at with each of them.
    var line: [UInt8] = []
    line.reserveCapacity(160)
    line.add("✓")
    if let value {
      line.append(UInt8(ascii: " "))
      line.add(value.masked(language))
    }
    for entry in fields {
      line.append(UInt8(ascii: " "))
      line.add(entry.field.term.in(language))
      line.append(UInt8(ascii: "="))
      line.add(entry.value.masked(language))
    }
    return String(decoding: line, as: UTF8.self)
  }

  private func mark(_ preferences: Preferences) -> String {
    isExpected ? Ink.green("✓", preferences.colour) : Ink.red("✗", preferences.colour)
  }
}

extension [String] {
  /// The first characters of the first line in a colour of their own, as many of them as stand in it, and what
  /// stands behind them there perhaps in another.
  fileprivate func inkingHead(
    of count: Int, rest: (String) -> String = { $0 }, _ ink: (String) -> String
  ) -> [String] {
    guard let first else { return self }
    return [ink(String(first.prefix(count))) + rest(String(first.dropFirst(count)))] + dropFirst()
  }
}

extension Rejection {
  /// What was refused, why, on which rule, and, unless in brief of what was expected, what to do next.
  ///
  /// - Parameter line: the whole line that may have been meant, if it is known.
  func lines(_ preferences: Preferences, isExpected: Bool, suggesting line: String? = nil) -> [String] {
    let (language, colour) = (preferences.language, preferences.colour)
    let declared = refusal.code.declared
    let fields = self.fields.map { " " + $0.field.term.in(language) + "=" + $0.value.masked(language) }
    let head = (isExpected ? "✓ " : "✗ ") + Vocabulary.refused.in(language) + " " + refusal.code.rawValue
    let basis = "(" + declared.basis.mark(language) + ")"
    let title = preferences.wrapped(head + fields.joined() + " " + basis, indent: 0, hanging: 2)
    let told = preferences.isBrief && isExpected ? [what(language)] : words(language, suggesting: line)
    return title.inkingHead(
      of: head.count + fields.joined().count,
      rest: { $0.isEmpty ? "" : " " + Ink.faint(String($0.dropFirst()), colour) }
    ) {
      isExpected ? Ink.green($0, colour) : Ink.red($0, colour)
    } + told.flatMap { preferences.wrapped($0, indent: 2) }
  }

  /// Why it was refused, what may have been meant, and what to do.
  package func words(_ language: Language, suggesting line: String? = nil) -> [String] {
    reason(language, suggesting: line) + [remedy(language)]
  }

  /// Why it was refused, and what may have been meant.
  package func reason(_ language: Language, suggesting line: String? = nil) -> [String] {
    (subject.map { [Text(pl: "W rejestracji: \($0).", en: "At the desk: \($0).").in(language)] } ?? [])
      + [what(language)]
      + (Suggestion.words(line.map { [$0] } ?? suggestionWords).map { [$0.in(language)] } ?? [])
  }

  /// Why it was refused.
  func what(_ language: Language) -> String {
    (circumstance?.what ?? refusal.code.declared.what).in(language)
  }

  /// What to do about it.
  func whatToDo(_ language: Language) -> String {
    (allowed ?? circumstance?.remedy ?? refusal.code.declared.remedy(inPractice: isPractice)).in(language)
  }

  /// `→ …`: what to do.
  package func remedy(_ language: Language) -> String { "→ " + whatToDo(language) }
}
