/// For fish from 3.0.
struct FishScript {
  private let offered: OfferedPrograms

  init(_ offered: OfferedPrograms) { self.offered = offered }

  var text: String {
    """
    # konto --generate-completion-script fish | source
    \(Self.offers)

    \(reading)

    complete -c konto -f
    \((offered.subcommands.map(subcommand) + offered.all.flatMap(lines)).joined(separator: "\n"))
    """
  }

  /// Functions that offer files and reports.
  private static let offers = #"""
    function __konto_scenarios
        set -l typed (commandline -ct)
        for path in $typed*
            if test -d $path
                echo $path/
            else if string match -q '*.scn' -- $path
                echo $path
            end
        end
    end

    function __konto_formats
        set -l parts (string split -m 1 = -- (commandline -ct))
        if set -q parts[2]
            for path in $parts[2]*
                test -d $path; and echo $parts[1]=$path/; or echo $parts[1]=$path
            end
        else
            string join \n -- $argv
        end
    end
    """#

  /// Functions that tell which subcommand is meant, and what stands behind it.
  private var reading: String {
    #"""
    # The subcommand, then its arguments; for files of konto itself a hyphen first.
    function __konto_arguments
        set -l words (commandline -opc)
        set -l skip
        set -l found
        for word in $words[2..-1]
            if test -n "$skip"
                set skip
                continue
            end
            switch $word
                case \#(offered.valueSpellings.joined(separator: " "))
                    set skip yes
                case '-?*'
                case '*'
                    if not set -q found[1]; and not contains -- $word \#(offered.names.joined(separator: " "))
                        set found -
                    end
                    set -a found $word
            end
        end
        string join \n -- $found
    end

    function __konto_is
        set -l found (__konto_arguments)
        test "$found[1]" = "$argv[1]"
    end

    function __konto_is_itself
        __konto_is ''; or __konto_is -
    end

    function __konto_is_first
        set -l found (__konto_arguments)
        test "$found[1]" = "$argv[1]"; and not set -q found[2]
    end
    """#
  }

  private func subcommand(_ program: ProgramDescription) -> String {
    "complete -c konto -n '__konto_is \"\"' -a \(program.name) -d \(description(program.summary.in(offered.language)))"
  }

  private func lines(of program: ProgramDescription) -> [String] {
    let condition = program.subcommand == nil ? "'__konto_is_itself'" : "'__konto_is \(program.name)'"
    return program.options.map { option($0, condition) } + arguments(of: program, condition)
  }

  private func arguments(of program: ProgramDescription, _ condition: String) -> [String] {
    let begin = "complete -c konto -n "
    guard let first = program.firstArgument else {
      return action(program.arguments?.value ?? .none).map { [begin + condition + " " + $0] } ?? []
    }
    let isFirst = "__konto_is_first \(program.name)"
    let rest = action(program.arguments?.value ?? .none).map {
      "\(begin)'__konto_is \(program.name); and not \(isFirst)' \($0)"
    }
    return [action(first.value).map { "\(begin)'\(isFirst)' \($0)" }, rest].compactMap { $0 }
  }

  private func option(_ option: OptionDeclaration, _ condition: String) -> String {
    let spellings = option.spellings.map { spelling in
      spelling.hasPrefix("--") ? "-l \(spelling.dropFirst(2))" : "-s \(spelling.dropFirst())"
    }
    let value = option.value.map { value in
      switch value.completion {
      case .files: "-r -F"
      case .nothing: "-x"
      case .words, .formats, .scenarios, .lessons: "-x " + (action(value) ?? "")
      }
    }
    let parts = ["complete -c konto -n", condition] + spellings + [value].compactMap { $0 }
    return (parts + ["-d", description(option.summary.in(offered.language))]).joined(separator: " ")
  }

  /// nil: there is nothing to offer.
  private func action(_ value: ValueDeclaration) -> String? {
    let words = value.words(offered.language).joined(separator: " ")
    return switch value.completion {
    case .nothing: nil
    case .words: "-a '\(words)'"
    case .scenarios: "-a '(__konto_scenarios)'"
    case .files: "-F"
    case .lessons: "-a '\(words) (__konto_scenarios)'"
    case .formats: "-a '(__konto_formats \(words))'"
    }
  }

  private func description(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
