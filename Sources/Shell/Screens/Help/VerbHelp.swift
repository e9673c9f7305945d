import Activation
import CommandLanguage

/// Help on one verb, all of it derived from its declaration.
struct VerbHelp {
  let verb: Verb
  let vocabulary: Vocabulary
  let reader: HelpReader
  let sheet: Sheet

  func lines() -> [String] {
    head + arguments + part(Self.who, actors) + results + refusals + examples
  }

  private static let who = Text(pl: "Kto", en: "Who")

  private var head: [String] {
    let other = sheet.language.other
    let named =
      verb.name.en == verb.name.pl
      ? Text(pl: "tak samo po angielsku", en: "the same in Polish")
      : Text(pl: "po angielsku: \(verb.name(other))", en: "in Polish: \(verb.name(other))")
    let usage = sheet.wrapped(verb.usage(sheet.language), hanging: 4)
    return usage.map { sheet.paint.text($0, in: .bold) } + sheet.wrapped(verb.summary, indent: 2)
      + sheet.wrapped("(\(sheet.text(named)))", indent: 2)
  }

  private var arguments: [String] {
    let rows = verb.parameters.map { parameter in
      let form = parameter.form(sheet.language)
      if let policy = PolicyName(rawValue: parameter.name.en) { return [form, sheet.text(policy.words)] }
      let (kind, summary) = (parameter.kind.words(sheet.language), sheet.text(parameter.summary))
      return [form, kind, summary == kind ? "" : summary]
    }
    return rows.isEmpty ? [] : section(Text(pl: "Wartości i klucze", en: "Arguments"), rows)
  }

  private var actors: String {
    Role.allCases.filter(verb.actors.contains).map { sheet.text($0.words) }.joined(separator: ", ")
  }

  private var results: [String] {
    var rows: [[String]] = []
    if let value = verb.value {
      rows.append([Field.valueTerm.in(sheet.language), value.kind.words(sheet.language)])
    }
    rows += verb.fields.map { [$0.term.in(sheet.language), $0.kind.words(sheet.language)] }
    rows += verb.refusalFields.map { field in
      let onRefusal = sheet.text(pl: "przy odmowie", en: "when refused")
      return [field.term.in(sheet.language), "\(field.kind.words(sheet.language)) (\(onRefusal))"]
    }
    return rows.isEmpty ? [] : section(Text(pl: "Wynik", en: "Result"), rows)
  }

  /// In the order in which they are tested; the first that fits is the refusal.
  private var refusals: [String] {
    let rows = verb.refusals.map { [$0.rawValue, sheet.text($0.declared.what)] }
    let title = Text(
      pl: "Odmowy, w kolejności sprawdzania", en: "Refusals, in the order in which they are tested")
    return (rows.isEmpty ? [] : section(title, rows)) + alsoRefusedAs
  }

  private var alsoRefusedAs: [String] {
    let names = verb.alsoRefusedAs.filter(reader.mayUse).map { $0.name(sheet.language) }.joined(
      separator: ", ")
    guard !names.isEmpty else { return [] }
    return sheet.wrapped(
      Text(
        pl: "Przy wykonaniu wszystkich kroków możliwe są też odmowy poleceń: \(names).",
        en: "On the whole way the refusals of these are possible too: \(names)."), indent: 2)
  }

  /// In the session's language, and not broken, so that they can be copied.
  private var examples: [String] {
    guard reader.mayUse(verb) else { return [] }
    let lines = verb.examples.map(reader.ownExample).reduce(into: [String]()) { lines, line in
      let line = Formatter.translated(line, into: sheet.language, in: vocabulary)
      if !lines.contains(line) { lines.append(line) }
    }
    return [""] + sheet.heading(Text(pl: "Przykłady", en: "Examples")) + lines.map { "  " + $0 }
  }

  private func part(_ title: Text, _ text: String) -> [String] {
    [""] + sheet.heading(title) + sheet.wrapped(text, indent: 2)
  }

  private func section(_ title: Text, _ rows: [[String]]) -> [String] {
    [""] + sheet.heading(title) + Table(rows: rows, overflow: .wrap).lines(on: sheet)
  }
}
