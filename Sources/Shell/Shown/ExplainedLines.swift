import Activation
import CommandLanguage
import PlainText

extension Explainable {
  /// All that is told of it.
  func lines(on sheet: Sheet) -> [String] {
    switch self {
    case .named(let explained, let also):
      explained.lines(on: sheet) + (also?.senses ?? []).flatMap { sheet.wrapped($0, indent: 2, hanging: 2) }
    case .question(let question): question.lines(on: sheet)
    case .word(let word):
      sheet.heading("\(sheet.text(word.term)) – \(sheet.text(word.kind))")
        + word.senses.flatMap { sheet.wrapped($0, indent: 2, hanging: 2) }
    }
  }

  /// In one line, as far as it fits.
  func line(on sheet: Sheet) -> [String] {
    sheet.wrapped("\(sheet.text(term)) – \(sheet.text(summary))", hanging: 2)
  }

  /// As other programs read it.
  func json(_ language: Language) -> JSONObject {
    var object = JSONObject()
    object.add("name", term.en)
    object.add("text", text.in(language))
    return object
  }

  /// What is said of it in a sentence or two; of a question, the answer.
  private var text: Text {
    guard case .question(let question) = self else { return summary }
    return Text(
      pl: question.answer.map(\.pl).joined(separator: " "),
      en: question.answer.map(\.en).joined(separator: " "))
  }
}

extension GlossaryWord {
  /// What it means, in a sentence.
  func lines(on sheet: Sheet) -> [String] {
    sheet.wrapped("\(sheet.text(term)) – \(sheet.text(meaning)).", hanging: 2)
  }

  /// As other programs read it.
  func json(_ language: Language) -> JSONObject {
    var object = JSONObject()
    object.add("name", term.en)
    object.add("text", meaning.in(language))
    return object
  }
}

extension ExplainedWord {
  /// That it is a word, with its name in the other dialect where that is another.
  fileprivate var kind: Text {
    let what = Text(pl: "słowo języka poleceń", en: "a word of the command language")
    guard term.en != term.pl else { return what }
    return Text(pl: "\(what.pl) (po angielsku: \(term.en))", en: "\(what.en) (in Polish: \(term.pl))")
  }
}

extension AskedQuestion {
  /// The question, its answer, and where more is said.
  fileprivate func lines(on sheet: Sheet) -> [String] {
    let names = basis.map { name in
      (Explained.meant(by: name)?.term ?? Vocabulary.standard.verb(name)?.name ?? Term(name))
        .in(sheet.language)
    }
    let more = Text(
      pl: "Więcej (wyjaśnij …): \(names.joined(separator: ", "))",
      en: "More (explain …): \(names.joined(separator: ", "))")
    return sheet.heading(title)
      + sheet.wrapped(answer.map { sheet.text($0) }.joined(separator: " "), indent: 2)
      + sheet.wrapped(more, indent: 2, hanging: 2)
  }
}

/// What is told of one thing that can be explained.
extension Explained {
  /// All of it.
  func lines(on sheet: Sheet) -> [String] {
    switch self {
    case .code(let code): Self.lines(of: code, on: sheet)
    case .rule(let rule): Self.lines(of: rule, on: sheet)
    case .policy(let policy): Self.lines(of: policy, on: sheet)
    case .declared(let declared):
      Self.head(declared.code, declared.kind.words, on: sheet) + sheet.wrapped(declared.words, indent: 2)
    }
  }

  private static func lines(of code: RefusalCode, on sheet: Sheet) -> [String] {
    let declared = code.declared
    let seen = declared.onScreen.map {
      Text(pl: "Pacjent widzi na portalu: „\($0.pl)”", en: "The patient sees on the portal: “\($0.en)”")
    }
    return head(code.rawValue, Text(pl: "kod odmowy", en: "refusal code"), on: sheet)
      + sheet.wrapped(declared.what, indent: 2)
      + sheet.wrapped("▶ " + sheet.text(declared.remedy), indent: 2, hanging: 2)
      + (seen.map { sheet.wrapped($0, indent: 2) } ?? [])
      + lines(of: declared.basis, on: sheet) + way(to: code, on: sheet)
  }

  /// How to see it happen, where that can be.
  private static func way(to code: RefusalCode, on sheet: Sheet) -> [String] {
    guard let way = ShortestWay.to(code)?.lines(in: sheet.language) else { return [] }
    let goal = "\(sheet.text(Vocabulary.refused)) \(code.rawValue)"
    let before = way.preparations.isEmpty ? [] : statements(way.preparations, preparations, on: sheet)
    return before + statements(way.steps, shortestWay, on: sheet)
      + sheet.wrapped(
        Text(
          pl: "Jako plik .scn: konto explore --goal '\(goal)'",
          en: "As a file: konto explore --goal '\(goal)'"), indent: 2, hanging: 2)
  }

  private static let preparations = Text(pl: "Przygotowanie:", en: "Preparation:")
  private static let shortestWay = Text(
    pl: "Najkrótszy ciąg poleceń do tej odmowy:", en: "The shortest way there:")

  private static func statements(_ statements: [String], _ head: Text, on sheet: Sheet) -> [String] {
    sheet.wrapped(head, indent: 2) + statements.flatMap { sheet.wrapped($0, indent: 4, hanging: 2) }
  }

  private static func lines(of rule: Rule, on sheet: Sheet) -> [String] {
    let source =
      rule.isFromSisterPage
      ? Text(pl: "reguła z innej strony tego portalu", en: "a rule of another page of the same portal")
      : Text(pl: "reguła ze strony o aktywacji konta", en: "a rule of the page on activation")
    return head(rule.rawValue, source, on: sheet) + sheet.wrapped(rule.page, indent: 2)
      + sheet.wrapped(rule.reading, indent: 2)
  }

  private static func lines(of policy: PolicyName, on sheet: Sheet) -> [String] {
    let value = PolicyReading.written(Policy().value(of: policy), sheet.language)
    let basis = policy.declared.basis
    return head(sheet.text(policy.term), Text(pl: "ustawienie procedury", en: "a policy"), on: sheet)
      + sheet.wrapped(policy.words, indent: 2)
      + sheet.wrapped(Text(pl: "Domyślnie: \(value)", en: "Default: \(value)"), indent: 2, hanging: 2)
      + sheet.wrapped(
        "▶ \(sheet.text(Verb.policy.name)) \(sheet.text(policy.term))=…", indent: 2, hanging: 2)
      + lines(of: basis, on: sheet) + (basis.isOurs ? [] : sheet.wrapped(switchIsOurs, indent: 2))
  }

  private static let switchIsOurs = Text(
    pl: "Tak stanowi strona; to, że można to przestawić, jest decyzją tego projektu.",
    en: "So the page has it; that it can be set otherwise is a decision of this project.")

  /// The rule behind a refusal or a default, and whether a page says it or this project decided it.
  private static func lines(of basis: Basis, on sheet: Sheet) -> [String] {
    let rule = basis.rule
    let lead =
      basis.isOurs
      ? Text(
        pl: "Decyzja tego projektu, bo strona o tym milczy; wspiera regułę \(rule.rawValue):",
        en:
          "A decision of this project, because the page says nothing of it; it serves rule \(rule.rawValue):")
      : Text(pl: "Podstawa: reguła \(rule.rawValue):", en: "It rests on rule \(rule.rawValue):")
    return sheet.wrapped("\(sheet.text(lead)) \(sheet.text(rule.page))", indent: 2)
  }

  private static func head(_ name: String, _ kind: Text, on sheet: Sheet) -> [String] {
    sheet.heading("\(name) – \(sheet.text(kind))")
  }
}
