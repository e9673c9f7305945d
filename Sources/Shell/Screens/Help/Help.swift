import Activation
import CommandLanguage
import PlainText

/// The shell's help in general: the verbs, group after group.
struct Help {
  /// Those that are listed.
  let verbs: [Verb]
  let sheet: Sheet

  func lines() -> [String] {
    let title = Text(
      pl: "konto – powłoka do ćwiczenia aktywacji konta w Portalu Pacjenta",
      en: "konto – a shell for practising the activation of a patient portal account")
    let groups = Verb.Group.allCases.filter { group in verbs.contains { $0.group == group } }
    return sheet.wrapped(title) + groups.flatMap(lines(of:)) + [""] + further
  }

  private func lines(of group: Verb.Group) -> [String] {
    let rows = verbs.filter { $0.group == group }
      .map { [$0.name(sheet.language), sheet.text($0.summary)] }
    let width = verbs.map { $0.name(sheet.language).count }.max() ?? 0
    let padded = rows.map { [$0[0].padded(to: width), $0[1]] }
    return [""] + sheet.heading(group.title) + Table(rows: padded, overflow: .wrap).lines(on: sheet)
  }

  /// How to get further from here.
  private var further: [String] {
    let help = Verb.help.name(sheet.language)
    let topics = HelpTopic.terms.map { $0.in(sheet.language) }.joined(separator: " | ")
    let rows = [
      [
        "\(help) \(Text(pl: "POLECENIE", en: "VERB").in(sheet.language))",
        sheet.text(pl: "wszystko o jednym poleceniu", en: "all about one command"),
      ],
      ["\(help) \(topics)", sheet.text(pl: "tematy", en: "topics")],
      [
        "\(Verb.explain.name(sheet.language)) pin-wrong",
        sheet.text(
          pl: "kod odmowy, reguła (R11) albo ustawienie (próby-pin)",
          en: "a refusal code, a rule (R11) or a policy (pin-tries)"),
      ],
      [
        Verb.steps.name(sheet.language),
        sheet.text(
          pl: "procedura krok po kroku i co teraz", en: "the procedure step by step, and what comes next"),
      ],
    ]
    return sheet.heading(Text(pl: "Dalej", en: "Further"))
      + Table(rows: rows, overflow: .wrap).lines(on: sheet)
  }
}

extension Verb.Group {
  var title: Text {
    switch self {
    case .world: Text(pl: "Dane i ustawienia (administrator)", en: "The world (administrator)")
    case .desk: Text(pl: "W rejestracji podmiotu", en: "At the reception desk")
    case .portal: Text(pl: "Na portalu (pacjent)", en: "On the portal (patient)")
    case .inspection:
      Text(
        pl: "Wgląd (wsparcie, administrator, audytor)", en: "Inspection (support, administrator, auditor)")
    case .shell: Text(pl: "Powłoka (każdy)", en: "The shell (anyone)")
    }
  }
}
