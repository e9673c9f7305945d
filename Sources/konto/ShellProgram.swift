import Activation
import ArgumentParser
import CommandLanguage
import Glibc
import Journal
import PlainText
import Shell
import Terminal

/// `konto`: the shell; with `-c` some lines of it; with files `konto run`.
struct ShellProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "konto", abstract: "The interactive shell (the default).",
    usage: "konto [OPTIONS] [-c LINE]… [FILE.scn…]", shouldDisplay: false)

  @OptionGroup var options: Options

  @Flag(help: "Starts on a world without facilities and people.")
  var empty = false

  @Option(
    name: .customShort("c"), parsing: .unconditionalSingleValue,
    help: "A line to carry out; may be given again.")
  var lines: [String] = []

  @Argument(help: "Scenario files (.scn) to run; - is standard input.")
  var files: [String] = []

  func validate() throws {
    if !lines.isEmpty, !files.isEmpty {
      throw ValidationError("-c and files exclude each other.")
    }
    if options.store != nil {
      if !files.isEmpty { throw ValidationError(RunProgram.noStore) }
      if options.seed != nil {
        throw ValidationError("--seed is for practice worlds; on a store nothing can be foreseen.")
      }
      if empty { throw ValidationError("--empty is for practice worlds; a new store is empty.") }
    } else if options.readOnly {
      throw ValidationError("--read-only needs --store FILE.")
    }
  }

  func run() throws {
    if !files.isEmpty {
      suggestSubcommand()
      throw FilesRun(files, options).carryOut()
    }
    guard let path = options.store else { throw converse(practice(), .practice(isEmpty: empty)) }
    let mode: Store.Mode = options.readOnly ? .readingOnly : .writing
    let store = try OpenedStore.open(path, mode, options.preferences.language)
    defer { store.close() }
    throw converse(session(on: store), .store(path, isReadOnly: options.readOnly))
  }

  /// A mistyped subcommand reads like a file that is not there.
  private func suggestSubcommand() {
    guard let first = files.first, access(first, F_OK) != 0 else { return }
    let near = Suggestion.nearest(to: first, among: CommandLineOrder.Subcommand.allCases.map(\.rawValue))
    if let meant = Suggestion.words(near.map { "konto " + $0 }) {
      StandardStreams.complain("konto: " + meant(options.preferences.language))
    }
  }

  private func converse(_ session: Session, _ world: Banner.World) -> ExitStatus {
    if !lines.isEmpty { return GivenLines(lines, session).carryOut() }
    guard isTerminal(STDIN_FILENO), isTerminal(STDOUT_FILENO) else {
      return PipedLines(session).carryOut()
    }
    return Prompt(session, world).carryOut()
  }

  private func session(on store: Store) -> Session {
    let keeper = SQLiteKeeper(store, operatorName: SystemUser.name, clock: { SystemClock.now })
    return Session(
      keeper, actor: options.actor?.actor ?? .support, preferences: options.preferences,
      surroundings: Assembly.surroundings(Means(hashing: .kept)))
  }

  private func practice() -> Session {
    let (actor, seed) = (options.actor?.actor ?? .admin, options.seed ?? 1)
    let (preferences, surroundings) = (options.preferences, Assembly.surroundings())
    guard empty else {
      return PracticeWorld.session(
        actor: actor, seed: seed, preferences: preferences, surroundings: surroundings)
    }
    return Session(actor: actor, seed: seed, preferences: preferences, surroundings: surroundings)
  }
}
