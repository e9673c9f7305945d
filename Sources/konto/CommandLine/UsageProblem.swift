import CommandLanguage
import PlainText

/// Why a command line is not understood.
enum UsageProblem: Error {
  /// - Parameters:
  ///   - near: options of the same subcommand that may be meant.
  ///   - owners: the other subcommands that have it.
  case unknownOption(String, near: [String], owners: [String])
  case missingValue(OptionDeclaration)
  case surplusValue(String, value: String)
  case invalidValue(String, OptionDeclaration, ValueProblem)
  case repeated(OptionDeclaration)
  case missingArgument(ArgumentDeclaration, ValueProblem)
  case invalidArgument(String, ArgumentDeclaration, ValueProblem)
  case surplusArgument(String)
  case unknownSubcommand(String, near: [String])
  /// What else does not go together.
  case other(Text)
}

extension UsageProblem {
  /// One or more sentences; what was typed is made harmless for a terminal.
  var words: Text {
    switch self {
    case .unknownOption(let option, let near, let owners):
      Self.unknownOption(option, near: near, owners: owners)
    case .missingValue(let option):
      Text(
        pl: "Po opcji „\(option.synopsis(.pl))” brakuje wartości. \(option.summary.pl)",
        en: "Missing value for '\(option.synopsis(.en))'. \(option.summary.en)")
    case .surplusValue(let option, let value):
      Text(
        pl: "Opcja „\(Self.shown(option))” nie przyjmuje wartości, a podano „\(Self.shown(value))”.",
        en:
          "The option '\(Self.shown(option))' does not take any value, but '\(Self.shown(value))' was specified."
      )
    case .invalidValue(let value, let option, let problem):
      Text(
        pl: "Wartość „\(Self.shown(value, problem))” opcji „\(option.synopsis(.pl))” jest nieprawidłowa. "
          + problem.advice.pl,
        en: "The value '\(Self.shown(value, problem))' is invalid for '\(option.synopsis(.en))'. "
          + problem.advice.en)
    case .repeated(let option):
      Text(pl: "Opcję \(option.name) można podać tylko raz.", en: "\(option.name) may be given only once.")
    case .missingArgument(let argument, let problem):
      Text(
        pl: "Brakuje argumentu „<\(argument.value.name.pl)>”. " + problem.advice.pl,
        en: "Missing expected argument '<\(argument.value.name.en)>'. " + problem.advice.en)
    case .invalidArgument(let given, let argument, let problem):
      Text(
        pl: "Wartość „\(Self.shown(given))” argumentu „<\(argument.value.name.pl)>” jest nieprawidłowa. "
          + problem.advice.pl,
        en: "The value '\(Self.shown(given))' is invalid for '<\(argument.value.name.en)>'. "
          + problem.advice.en)
    case .surplusArgument(let argument):
      Text(
        pl: "Argument „\(Self.shown(argument))” jest tu zbędny.",
        en: "Unexpected argument '\(Self.shown(argument))'.")
    case .unknownSubcommand(let name, let near):
      Text(
        pl: "Nie ma podpolecenia „\(Self.shown(name))”.",
        en: "There is no subcommand '\(Self.shown(name))'."
      ).suggesting(near)
    case .other(let words): words
    }
  }

  /// A number that may be a person's with dots.
  private static func shown(_ typed: String) -> String { LongNumbers.masked(Visible.text(typed)) }

  private static func shown(_ value: String, _ problem: ValueProblem) -> String {
    problem.isOfSecret ? "•••" : shown(value)
  }

  private static func unknownOption(_ option: String, near: [String], owners: [String]) -> Text {
    let words = Text(
      pl: "Nieznana opcja „\(shown(option))”.", en: "Unknown option '\(shown(option))'.")
    guard !owners.isEmpty else { return words.suggesting(near) }
    let list = owners.joined(separator: ", ")
    return Text(pl: words.pl + " Należy do: \(list).", en: words.en + " It belongs to: \(list).")
  }
}

extension Text {
  /// With the words that may be meant, if there are any.
  fileprivate func suggesting(_ near: [String]) -> Text {
    guard let meant = near.first else { return self }
    return Text(pl: pl + " Czy chodzi o „\(meant)”?", en: en + " Did you mean '\(meant)'?")
  }

  /// With the words of a list, and the one that may be meant.
  func listing(_ words: [String], meant given: String) -> Text {
    let list = words.joined(separator: ", ")
    return Text(pl: pl + list + ".", en: en + list + ".")
      .suggesting(given.isEmpty ? [] : Suggestion.nearest(to: given, among: words))
  }
}
