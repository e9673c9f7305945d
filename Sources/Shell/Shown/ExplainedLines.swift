import Activation
import CommandLanguage

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
      + lines(of: declared.basis, on: sheet)
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
