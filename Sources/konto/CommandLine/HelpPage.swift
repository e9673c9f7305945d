import CommandLanguage
import PlainText

/// The page of `--help`, in lines of at most 80 columns.
struct HelpPage {
  private static let width = 80
  /// Where the sentences of arguments and options begin.
  private static let column = 26

  private let description: ProgramDescription
  private let language: Language
  /// The subcommands, on the page of `konto` itself.
  private let subcommands: [ProgramDescription]

  init(_ description: ProgramDescription, subcommands: [ProgramDescription] = [], _ language: Language) {
    self.description = description
    self.subcommands = subcommands
    self.language = language
  }

  var text: String {
    let overview = Text(pl: "OPIS: ", en: "OVERVIEW: ").in(language) + description.summary.in(language)
    let usage = Self.usage(description, behind: Text(pl: "SKŁADNIA: ", en: "USAGE: "), language)
    let paragraphs = [
      Wrapping.lines(overview, to: Self.width), description.discussion.in(language).lines, usage,
    ]
    let tables = [arguments] + description.sections.map(options) + [commands]
    return (paragraphs + tables).filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  /// The forms of a line, below each other.
  static func usage(_ description: ProgramDescription, behind label: Text, _ language: Language) -> [String] {
    let label = label.in(language)
    let indent = String(repeating: " ", count: label.count)
    return description.usage.in(language).lines.enumerated().map { ($0 == 0 ? label : indent) + $1 }
  }

  private var arguments: [String] {
    let declared = [description.firstArgument, description.arguments].compactMap { $0 }
    return table(
      Text(pl: "Argumenty", en: "Arguments"),
      declared.map { ("<\($0.value.name.in(language))>", $0.summary.in(language) + possible($0.value)) })
  }

  private func options(_ section: OptionSection) -> [String] {
    table(
      section.title,
      section.options.map { option in
        (option.synopsis(language), option.summary.in(language) + (option.value.map(possible) ?? ""))
      })
  }

  private var commands: [String] {
    guard !subcommands.isEmpty else { return [] }
    let more = Text(
      pl: "  Więcej o podpoleceniu: konto help PODPOLECENIE",
      en: "  See 'konto help <subcommand>' for detailed help.")
    let rows = subcommands.map { ($0.subcommand?.rawValue ?? "", $0.summary.in(language)) }
    return table(Text(pl: "Podpolecenia", en: "Subcommands"), rows) + ["", more.in(language)]
  }

  /// The words that a value can be, and the usual one.
  private func possible(_ value: ValueDeclaration) -> String {
    guard !value.words(language).isEmpty else { return "" }
    let words =
      Text(pl: "możliwe: ", en: "values: ").in(language) + value.words(language).joined(separator: ", ")
    let usual = value.usual.map { Text(pl: "; domyślnie: ", en: "; default: ").in(language) + $0 } ?? ""
    return " (\(words)\(usual))"
  }

  private func table(_ title: Text, _ rows: [(label: String, sentence: String)]) -> [String] {
    [title.in(language).uppercased() + ":"] + rows.flatMap { row($0.label, $0.sentence) }
  }

  private func row(_ label: String, _ sentence: String) -> [String] {
    let lines = Wrapping.lines(sentence, to: Self.width - Self.column)
    let indent = String(repeating: " ", count: Self.column)
    let label = "  " + label
    let room = Self.column - DisplayWidth.columns(label)
    guard room > 0, let first = lines.first else { return [label] + lines.map { indent + $0 } }
    return [label + String(repeating: " ", count: room) + first] + lines.dropFirst().map { indent + $0 }
  }
}

extension String {
  fileprivate var lines: [String] {
    isEmpty ? [] : separateLines.map(String.init)
  }
}
