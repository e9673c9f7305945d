import CommandLanguage

/// A shell of the system for which there is a script that completes lines of konto.
enum CompletedShell: String, CaseIterable {
  case bash
  case zsh
  case fish

  /// The script, which the shell reads as it starts.
  ///
  /// - Parameters:
  ///   - root: `konto` itself.
  ///   - language: that of the descriptions beside what is offered.
  func script(
    for root: ProgramDescription, with subcommands: [ProgramDescription], _ language: Language
  ) -> String {
    let offered = OfferedPrograms(root: root, subcommands: subcommands, language: language)
    return switch self {
    case .bash: BashScript(offered).text
    case .zsh: ZshScript(offered).text
    case .fish: FishScript(offered).text
    }
  }
}

/// What the scripts of all shells are made from.
struct OfferedPrograms {
  let root: ProgramDescription
  let subcommands: [ProgramDescription]
  let language: Language

  var all: [ProgramDescription] { [root] + subcommands }

  var names: [String] { subcommands.map(\.name) }

  /// All options that a value follows, each once.
  var valueOptions: [OptionDeclaration] {
    var seen: Set<String> = []
    return all.flatMap(\.options).filter { $0.value != nil && seen.insert($0.name).inserted }
  }

  /// As they are written, short and long.
  var valueSpellings: [String] { valueOptions.flatMap(\.spellings) }
}

extension ProgramDescription {
  /// As it is typed behind `konto`; empty for `konto` itself.
  var name: String { subcommand?.rawValue ?? "" }
}
