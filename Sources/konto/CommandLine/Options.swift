import Activation
import ArgumentParser
import CommandLanguage
import Shell

/// The options that every subcommand has.
struct Options: ParsableArguments {
  @Option(name: ValueOption.actor.names, help: "Who acts at the start.")
  var actor: ActingAs?

  @Option(name: ValueOption.language.names, help: "The language of messages: pl or en.")
  var language: Language?

  @Option(name: ValueOption.colour.names, help: "Colours: auto, always or never.")
  var color = ColourChoice.auto

  @Option(name: ValueOption.output.names, help: "The form of results: text, table or json.")
  var output = OutputFormat.text

  @Option(name: ValueOption.seed.names, help: "What PINs, passwords and codes are drawn from.")
  var seed: UInt64?

  @Option(
    name: ValueOption.store.names, help: "The file in which the world is kept; created if there is none.")
  var store: String?

  @Flag(help: "Looks into the store and writes nothing.")
  var readOnly = false

  @Flag(help: "Of a line that says what it expects, or keeps something, shows the result and no more.")
  var brief = false

  var settings: Settings {
    Settings(
      actor: actor?.actor, language: language, colour: color, format: output, seed: seed, store: store,
      isReadOnly: readOnly, isBrief: brief)
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

extension ColourChoice: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
