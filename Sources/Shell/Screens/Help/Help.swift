import Activation
import CommandLanguage
import PlainText

/// The shell's help: in general, on a verb, or on a topic.
enum Help {
  /// - Parameter topic: the English name of a verb or a topic; nil for the general page.
  static func lines(about topic: String?, on sheet: Sheet) -> [String] {
    guard let topic else { return general(on: sheet) }
    if let verb = Vocabulary.verb(topic) { return VerbHelp(verb: verb, sheet: sheet).lines() }
    return HelpTopic(rawValue: topic).map { $0.lines(on: sheet) } ?? general(on: sheet)
  }

  private static func general(on sheet: Sheet) -> [String] {
    let title = Text(
      pl: "konto – powłoka do ćwiczenia aktywacji konta w Portalu Pacjenta",
      en: "konto – a shell for practising the activation of a patient portal account")
    return sheet.wrapped(title) + Verb.Group.allCases.flatMap { group($0, on: sheet) } + [""]
      + further(on: sheet)
  }

  private static func group(_ group: Verb.Group, on sheet: Sheet) -> [String] {
    let rows = Vocabulary.verbs.filter { $0.group == group }
      .map { [$0.name(sheet.language), sheet($0.summary)] }
    let width = Vocabulary.verbs.map { $0.name(sheet.language).count }.max() ?? 0
    let padded = rows.map { [$0[0].padded(to: width), $0[1]] }
    return [""] + sheet.heading(group.title) + Table(rows: padded, overflow: .wrap).lines(on: sheet)
  }

  /// How to get further from here.
  private static func further(on sheet: Sheet) -> [String] {
    let help = Commands.verb("help", sheet.language)
    let topics = Vocabulary.topics.map { $0(sheet.language) }.joined(separator: " | ")
    let rows = [
      [
        "\(help) \(Text(pl: "POLECENIE", en: "VERB")(sheet.language))",
        sheet(pl: "wszystko o jednym poleceniu", en: "all about one command"),
      ],
      ["\(help) \(topics)", sheet(pl: "tematy", en: "topics")],
      [
        "\(Commands.verb("explain", sheet.language)) pin-wrong",
        sheet(
          pl: "kod odmowy, reguła (R11) albo ustawienie (pin-tries)",
          en: "a refusal code, a rule (R11) or a policy (pin-tries)"),
      ],
      [
        Commands.verb("steps", sheet.language),
        sheet(
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
    case .world: Text(pl: "Świat (administrator)", en: "The world (administrator)")
    case .desk: Text(pl: "W rejestracji podmiotu", en: "At the reception desk")
    case .portal: Text(pl: "Na portalu (pacjent)", en: "On the portal (patient)")
    case .inspection: Text(pl: "Wgląd (wsparcie, administrator)", en: "Inspection (support, administrator)")
    case .shell: Text(pl: "Powłoka (każdy)", en: "The shell (anyone)")
    }
  }
}
