/// For zsh with its own completion system (compinit).
struct ZshScript {
  private let offered: OfferedPrograms

  init(_ offered: OfferedPrograms) { self.offered = offered }

  // The subcommand is taken out of the words: the options that belong to it stand before and behind it.
  var text: String {
    #"""
    #compdef konto
    # eval "$(konto --generate-completion-script zsh)", behind compinit
    _konto_scenarios() { _files -g '*.scn' }

    _konto_formats() {
      if compset -P '*='; then _files; else compadd -S '' -- "$@"; fi
    }

    _konto_lessons() {
      compadd -- "$@"
      _konto_scenarios
    }

    _konto_first() {
      local -a subcommands=(
    \#(subcommands)
      )
      (( plain )) || _describe -t commands konto subcommands
      _konto_scenarios
    }

    _konto() {
      local word subcommand=
      integer index place=0 skip=0 plain=0
      for (( index = 2; index < CURRENT; index++ )); do
        word=$words[index]
        if (( skip )); then skip=0; continue; fi
        case $word in
          (\#(offered.valueSpellings.joined(separator: "|"))) skip=1 ;;
          (-?*) ;;
          (\#(offered.names.joined(separator: "|"))) subcommand=$word place=$index; break ;;
          (*) plain=1; break ;;
        esac
      done
      if (( place )); then
        words[place]=()
        (( CURRENT-- ))
      fi
      case $subcommand in
    \#(offered.all.map(arguments).joined(separator: "\n"))
      esac
    }

    if [[ ${funcstack[1]} == _konto ]]; then _konto "$@"; else compdef _konto konto; fi
    """#
  }

  private var subcommands: String {
    offered.subcommands.map { program in
      let text = program.name + ":" + program.summary.in(offered.language).replacing(":", with: "\\:")
      return "    " + Self.quoted(text)
    }.joined(separator: "\n")
  }

  private func arguments(of program: ProgramDescription) -> String {
    let own = program.firstArgument.map { ["1" + action($0.value)] } ?? []
    let rest =
      program.subcommand == nil ? "*: :_konto_first" : "*" + action(program.arguments?.value ?? .none)
    let specifications = (program.options.flatMap(specifications) + own + [rest]).map(Self.quoted)
    return "    ('\(program.name)') _arguments -s -S : \\\n      "
      + specifications.joined(separator: " \\\n      ") + " ;;"
  }

  /// What `_arguments` reads: which others it excludes, the option, what it means, its value.
  private func specifications(_ option: OptionDeclaration) -> [String] {
    let others = option.isRepeatable ? "*" : "(" + option.spellings.joined(separator: " ") + ")"
    let summary = option.summary.in(offered.language)
      .replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]")
    return option.spellings.map { spelling in
      guard let value = option.value else { return "\(others)\(spelling)[\(summary)]" }
      let sign = spelling.hasPrefix("--") ? "=" : option.isJoinable ? "+" : ""
      return "\(others)\(spelling)\(sign)[\(summary)]" + action(value)
    }
  }

  private func action(_ value: ValueDeclaration) -> String {
    ":" + value.name.in(offered.language) + ":" + own(value)
  }

  private func own(_ value: ValueDeclaration) -> String {
    let words = value.words(offered.language).joined(separator: " ")
    return switch value.completion {
    case .nothing: " "
    case .words: "(\(words))"
    case .scenarios: "_konto_scenarios"
    case .files: "_files"
    case .lessons: "{_konto_lessons \(words)}"
    case .formats: "{_konto_formats \(words)}"
    }
  }

  private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
