import Activation
import ArgumentParser
import CommandLanguage
import Glibc
import Shell
import Terminal

/// The options that every subcommand has.
struct Options: ParsableArguments {
  @Option(name: .customLong("as"), help: "Who acts at the start.")
  var actor: ActingAs?

  @Option(name: .customLong("lang"), help: "The language of messages: pl or en.")
  var language: Language?

  @Option(help: "Colours: auto, always or never.")
  var color = ColourChoice.auto

  @Option(help: "The form of results: text, table or json.")
  var output = OutputFormat.text

  @Option(help: "What PINs, passwords and codes are drawn from.")
  var seed: UInt64?

  @Option(help: "The file in which the world is kept; created if there is none.")
  var store: String?

  @Flag(help: "Looks into the store and writes nothing.")
  var readOnly = false

  var preferences: Preferences {
    Preferences(
      language: language ?? Self.languageOfEnvironment, format: output, colour: color.isOn,
      width: TerminalWidth.columns(fd: STDOUT_FILENO))
  }

  /// LC_ALL, else LC_MESSAGES, else LANG; Polish where it says so, English everywhere else.
  static var languageOfEnvironment: Language {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Environment.value).first
    return named?.hasPrefix("pl") == true ? .pl : .en
  }
}

enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
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
        && Environment.value("TERM") != "dumb"
    }
  }
}

/// The actor of `--as`, in either dialect.
struct ActingAs: ExpressibleByArgument {
  let actor: Actor

  init?(argument: String) {
    guard let actor = ActorName.parse(argument) else { return nil }
    self.actor = actor
  }
}

extension Language: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}

/// The environment of the process.
enum Environment {
  /// A variable's value; nil if it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let text = getenv(name), text.pointee != 0 else { return nil }
    return String(cString: text)
  }
}
