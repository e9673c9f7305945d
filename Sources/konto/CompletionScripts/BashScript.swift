/// For bash from 3.2, without the package bash-completion.
struct BashScript {
  private let offered: OfferedPrograms

  init(_ offered: OfferedPrograms) { self.offered = offered }

  var text: String {
    """
    # eval "$(konto --generate-completion-script bash)"
    \(offers)
    \(reading)
    complete -F _konto konto
    """
  }

  /// What there is to offer.
  private var offers: String {
    #"""
    _konto_words() {
      local word
      for word in $1; do
        [[ $word == "$current"* ]] && COMPREPLY+=("$word")
      done
    }

    _konto_paths() {
      local path
      compopt -o filenames 2>/dev/null
      while IFS= read -r path; do
        COMPREPLY+=("$path")
      done < <({ compgen -d -- "$current"; compgen -f -X "$1" -- "$current"; } | sort -u)
    }

    _konto_value() {
      case $1 in
    \#(values)
      esac
    }

    _konto_options() {
      case $1 in
    \#(options)
      esac
    }

    _konto_arguments() {
      case $1 in
    \#(arguments)
      esac
    }
    """#
  }

  /// What the words before the cursor are: the value of an option, the subcommand, arguments. bash takes “--lang=pl”
  /// apart at the sign, which then is a word by itself.
  private var reading: String {
    #"""
    _konto() {
      local current=${COMP_WORDS[COMP_CWORD]} word index option= finished= subcommand= count=0
      COMPREPLY=()
      for ((index = 1; index <= COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if [[ $word == "=" ]]; then
          [[ -z $option && -n $finished ]] && option=$finished=
          finished=
          ((index < COMP_CWORD)) || current=
          continue
        fi
        ((index < COMP_CWORD)) || break
        finished=
        if [[ -n $option ]]; then
          finished=${option%=} option=
          continue
        fi
        case $word in
          \#(offered.valueSpellings.joined(separator: "|"))) option=$word ;;
          -?*) ;;
          \#(offered.names.joined(separator: "|")))
            if [[ -z $subcommand && $count == 0 ]]; then subcommand=$word; else ((count++)); fi ;;
          *) ((count++)) ;;
        esac
      done
      if [[ -n $option ]]; then
        _konto_value "$option"
      elif [[ $current == -* ]]; then
        _konto_words "$(_konto_options "$subcommand")"
      else
        _konto_arguments "$subcommand" "$count"
      fi
    }
    """#
  }

  private static let scenarios = "_konto_paths '!*.scn'"
  private static let files = "_konto_paths ''"

  private var values: String {
    offered.valueOptions.flatMap(cases).map { "    " + $0 }.joined(separator: "\n")
  }

  private func cases(_ option: OptionDeclaration) -> [String] {
    guard let value = option.value, let action = action(value) else { return [] }
    let own = "\(option.spellings.joined(separator: "|"))) \(action) ;;"
    switch value.completion {
    case .formats: return [own, "\(option.name)=) \(Self.files) ;;"]
    case .nothing, .words, .scenarios, .files, .lessons: return [own]
    }
  }

  /// nil: there is nothing to offer.
  private func action(_ value: ValueDeclaration) -> String? {
    switch value.completion {
    case .nothing: nil
    case .words: Self.words(value.words(offered.language))
    case .formats: "compopt -o nospace 2>/dev/null; " + Self.words(value.words(offered.language))
    case .scenarios: Self.scenarios
    case .files: Self.files
    case .lessons: Self.words(value.words(offered.language)) + "; " + Self.scenarios
    }
  }

  private static func words(_ words: [String]) -> String {
    "_konto_words '\(words.joined(separator: " "))'"
  }

  private var options: String {
    offered.all.map { program in
      let spellings = program.options.flatMap(\.spellings).joined(separator: " ")
      return "    '\(program.name)') echo '\(spellings)' ;;"
    }.joined(separator: "\n")
  }

  private var arguments: String {
    offered.all.map { program in
      let first = program.subcommand == nil ? Self.words(offered.names) : nil
      let rest = action(program.arguments?.value ?? .none) ?? ":"
      if let own = program.firstArgument.flatMap({ action($0.value) }) {
        return "    '\(program.name)') if [[ $2 == 0 ]]; then \(own); else \(rest); fi ;;"
      }
      let offersBoth = first.map { "[[ $2 == 0 ]] && \($0); " } ?? ""
      return "    '\(program.name)') \(offersBoth)\(rest) ;;"
    }.joined(separator: "\n")
  }
}
