import Activation
import CommandLanguage
import Glibc
import Shell
import Terminal

/// What the options common to all subcommands say, or, where the line has none of them, what is usual.
struct Settings {
  var actor: StatedActor?
  /// nil: the locale's.
  var language: Language?
  var colour = ColourChoice.auto
  var format = OutputFormat.text
  var seed: UInt64?
  /// The file in which the world is kept; nil: a practice world.
  var store: String?
  var isReadOnly = false
  /// Whether a line that says what it expects shows no more than its result.
  var isBrief = false
  /// Whether the prompt shows nothing around the line.
  var isPlain = false

  /// For standard output, as wide as the terminal there.
  var preferences: Preferences {
    var preferences = preferencesOfAnyWidth
    preferences.width = TerminalWidth.columns(fd: STDOUT_FILENO)
    return preferences
  }

  /// For messages that no terminal is too narrow for.
  var preferencesOfAnyWidth: Preferences {
    var preferences = Preferences(
      language: language ?? Environment.language, format: format, colour: colour.isOn)
    preferences.isBrief = isBrief
    preferences.isPlain = isPlain
    return preferences
  }
}

/// `--color`.
enum ColourChoice: String, CaseIterable {
  case auto
  case always
  case never

  /// Whether standard output is coloured.
  var isOn: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      isTerminal(STDOUT_FILENO) && Environment.value("NO_COLOR") == nil
        && !KeyTerminal.isDumb
    }
  }
}
