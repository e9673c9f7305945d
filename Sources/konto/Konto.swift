import ArgumentParser
import CommandLanguage
import Glibc
import Shell
import Terminal

/// The program: options anywhere, a subcommand, or files, or nothing for the shell (LANGUAGE.md §7).
@main
struct Konto: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "konto",
    abstract: "The account activation of a patient portal, as a shell and a scripting language.",
    usage: """
      konto                       the shell, on a practice world (--empty: nobody)
      konto -c 'LINE' [-c …]      runs lines and leaves
      konto FILE.scn…             runs scenario files; - is standard input
      konto run FILE.scn…         the same
      konto test PATH…            runs scenario files as a test suite and reports
      konto store ACTION …        info, verify, rebuild, backup TO, export
      konto check PATH…           finds what is wrong with scenario files, without running them
      konto fmt PATH…             puts scenario files into their canonical form
      """,
    discussion: """
      Options, anywhere on the line:
        --as ACTOR                who acts at the start
        --lang pl|en              the language of messages (default: the locale's)
        --color auto|always|never
        --output text|table|json  the form of results
        --store FILE              keeps the world in a file (created if there is none)
        --read-only               looks into the store and writes nothing
        --seed N                  what PINs, passwords and codes are drawn from

      Exit status: 0 all as expected, 1 something was not, 2 usage or syntax,
      3 input or output, 4 nothing to run, 130 interrupted.
      """,
    version: "0.1",
    subcommands: [
      ShellProgram.self, StoreProgram.self, RunProgram.self, TestProgram.self, CheckProgram.self,
      FmtProgram.self,
    ],
    defaultSubcommand: ShellProgram.self)

  static func main() {
    Locale.adoptUTF8()
    let line = CommandLineOrder(Array(CommandLine.arguments.dropFirst()))
    do {
      var command = try program(for: line).parseAsRoot(line.arguments)
      try command.run()
    } catch let status as ExitStatus {
      Glibc.exit(status.rawValue)
    } catch {
      leave(after: error, from: program(for: line))
    }
  }

  /// The parser of the one program that is meant: asking the tree of them all doubles the time to start.
  private static func program(for line: CommandLineOrder) -> any ParsableCommand.Type {
    if line.asksAboutAll { return Konto.self }
    return switch line.subcommand {
    case .check: CheckProgram.self
    case .fmt: FmtProgram.self
    case .run: RunProgram.self
    case .store: StoreProgram.self
    case .test: TestProgram.self
    case nil: ShellProgram.self
    }
  }

  /// Help and version are what was asked for; everything else is a mistake in the usage.
  private static func leave(
    after error: any Error, from program: any ParsableCommand.Type
  ) -> Never {
    let message = program.fullMessage(for: error)
    guard program.exitCode(for: error).isSuccess else {
      StandardStreams.complain(message)
      Glibc.exit(ExitStatus.usage.rawValue)
    }
    StandardStreams.print(message)
    Glibc.exit(ExitStatus.asExpected.rawValue)
  }
}

/// The exit statuses of LANGUAGE.md §7.
enum ExitStatus: Int32, Error {
  case asExpected = 0
  case notAsExpected = 1
  case usage = 2
  case inputOutput = 3
  case nothingToRun = 4
  case interrupted = 130
}
