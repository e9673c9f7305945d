import ArgumentParser
import Glibc
import Terminal

/// The program: options anywhere, a subcommand, or files, or nothing for the shell.
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
      konto drive                 plays a portal behind a driver, for konto test --against
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
      FmtProgram.self, DriveProgram.self,
    ],
    defaultSubcommand: ShellProgram.self)

  static func main() {
    Locale.adoptUTF8()
    Glibc.exit(status(of: CommandLineOrder(Array(CommandLine.arguments.dropFirst()))).rawValue)
  }

  private static func status(of line: CommandLineOrder) -> ExitStatus {
    do {
      if let status = try statusWithoutOptions(line) { return status }
      var command = try program(for: line).parseAsRoot(line.arguments)
      try command.run()
      return .asExpected
    } catch let status as ExitStatus {
      return status
    } catch {
      return tell(error, from: program(for: line))
    }
  }

  /// A line without options needs no parser of them: to set one up takes as long as the rest of an empty run.
  ///
  /// - Returns: nil: the line has options.
  private static func statusWithoutOptions(_ line: CommandLineOrder) throws(ExitStatus) -> ExitStatus? {
    if let lines = line.givenLines { return try ShellRun(Settings(), lines: lines).carryOut() }
    guard let paths = line.plainArguments else { return nil }
    return switch line.subcommand {
    case .check: CheckRun(Settings()).carryOut(paths)
    case .drive: paths.isEmpty ? DriveRun(Settings()).carryOut() : nil
    case .fmt: FormatRun(.rewriting, into: nil, Settings()).carryOut(paths)
    case .run: FilesRun(paths, Settings()).carryOut()
    case .store: nil
    case .test: TestRun(TestRequest(paths: paths)).carryOut()
    case nil: try ShellRun(Settings(), files: paths).carryOut()
    }
  }

  /// The parser of the one program that is meant: asking the tree of them all doubles the time to start.
  private static func program(for line: CommandLineOrder) -> any ParsableCommand.Type {
    if line.asksAboutAll { return Konto.self }
    return switch line.subcommand {
    case .check: CheckProgram.self
    case .drive: DriveProgram.self
    case .fmt: FmtProgram.self
    case .run: RunProgram.self
    case .store: StoreProgram.self
    case .test: TestProgram.self
    case nil: ShellProgram.self
    }
  }

  /// Help and version are what was asked for; everything else is a mistake in the usage.
  private static func tell(_ error: any Error, from program: any ParsableCommand.Type) -> ExitStatus {
    let message = program.fullMessage(for: error)
    guard program.exitCode(for: error).isSuccess else {
      StandardStreams.complain(message)
      return .usage
    }
    StandardStreams.print(message)
    return .asExpected
  }
}
