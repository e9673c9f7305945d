import Foundation
import TestSupport
import Testing

/// Help, and what is said where a command line is not understood.
@Suite struct UsageTests {
  @Test("Every page fits a terminal of 80 columns, in both languages", arguments: ["en", "pl"])
  func width(_ language: String) throws {
    for subcommand in [[]] + HelpPages.subcommands.map({ [$0] }) {
      let page = try Program.run(subcommand + ["--help", "--lang", language], input: Data())
      #expect(page.status == 0 && page.complaints.isEmpty)
      for line in page.lines { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test("help SUBCOMMAND is the page of --help; of a word that is none it is a mistake")
  func help() throws {
    for page in try HelpPages.all() {
      let told = try Program.run(["help"] + [page.subcommand].compactMap { $0 }, input: Data())
      #expect(told.output == page.text)
    }
    for word in ["foo", "shell", "a.scn"] {
      let told = try Program.run("help", word)
      #expect(told.status == 2 && told.output.isEmpty, "\(word)")
      #expect(told.complaints.hasPrefix("Error: There is no subcommand '\(word)'."))
    }
    #expect(try Program.run("help", "tset").complaints.contains("Did you mean 'test'?"))
    #expect(try Program.run("help", "test", "run").status == 2)
    #expect(try Program.run("help", "--bogus").status == 2)
  }

  @Test("Each usage error says where more is told", arguments: HelpPages.subcommands)
  func seeMore(_ subcommand: String) throws {
    for line in [[subcommand, "--bogus"], ["--bogus", subcommand], ["--lang", subcommand]] {
      let told = try Program.run(line, input: Data())
      #expect(told.status == 2)
      let name = line[0] == "--lang" ? "konto" : "konto " + subcommand
      #expect(
        told.complaints.hasSuffix("  See '\(name) --help' for more information.\n"), "\(told.complaints)")
      #expect(told.complaints.contains("\nUsage: konto"))
    }
  }

  static let unknownOptions: [(line: [String], words: String)] = [
    (["--tagz", "x", "test", "f"], "Unknown option '--tagz'. Did you mean '--tags'?\n"),
    (["test", "--tagz=x"], "Unknown option '--tagz'. Did you mean '--tags'?\n"),
    (["check", "--tagz", "x", "f"], "Unknown option '--tagz'.\n"),
    (["run", "--tags", "x", "f"], "Unknown option '--tags'. It belongs to: konto test.\n"),
    (["f", "--diff"], "Unknown option '--diff'. It belongs to: konto fmt.\n"),
    (["test", "-c", "x"], "Unknown option '-c'. It belongs to: konto.\n"),
    (["test", "-x"], "Unknown option '-x'.\n"),
    (["fmt", "--lagn", "pl"], "Unknown option '--lagn'. Did you mean '--lang'?\n"),
  ]

  @Test("Only options of the subcommand are suggested", arguments: unknownOptions)
  func suggestions(_ line: [String], _ words: String) throws {
    let told = try Program.run(line, input: Data())
    #expect(told.status == 2)
    #expect(told.complaints.hasPrefix("Error: " + words), "\(told.complaints)")
  }

  static let mistypedLines: [(line: [String], words: String)] = [
    (["test", "--name"], "Missing value for '--name <text>'. Only scenarios with this in their title"),
    (["test", "--name", "--list"], "Missing value for '--name <text>'."),
    (["-c"], "Missing value for '-c <line>'."),
    (["test", "--list=3"], "The option '--list' does not take any value, but '3' was specified.\n"),
    (["--lang", "de"], "The value 'de' is invalid for '--lang <language>'. Possible values: pl, en.\n"),
    (["--color", "alway"], "The value 'alway' is invalid for '--color <when>'. Possible values: "),
    (["test", "--report", "jnit"], "The value 'jnit' is invalid for '--report <report>'. Possible values: "),
    (
      ["test", "--report", "tap="], "The value 'tap=' is invalid for '--report <report>'. The file is missing"
    ),
    (["store"], "Missing expected argument '<action>'. Possible values: create, info, verify"),
    (
      ["store", "inof", "x"],
      "The value 'inof' is invalid for '<action>'. Possible values: create, info, verify"
    ),
    (
      ["--as", "01620300022"], "The value '•••••••0022' is invalid for '--as <actor>'. A patient is named by"
    ),
    (
      ["run", "--as", "01620300022", "x"], "The value '•••••••0022' is invalid for '--as <actor>'. A patient"
    ),
    (
      ["test", "--as", "01620300022", "x"], "The value '•••••••0022' is invalid for '--as <actor>'. A patient"
    ),
    (["--as", "a", "--as", "b"], "--as may be given only once.\n"),
    (["--store", "a", "--store=b"], "--store may be given only once.\n"),
    (["test", "-j2", "--jobs", "3"], "--jobs may be given only once.\n"),
    (["--as", "a\u{1B}[31m!"], "The value 'a␛[31m!' is invalid for '--as <actor>'. Give admin, support"),
    (["--\u{1B}[31m"], "Unknown option '--␛[31m'.\n"),
    (["--seed", "01620300022x"], "The value '•••••••0022x' is invalid for '--seed <number>'."),
  ]

  @Test("A mistake is told by what would be right, and never raw", arguments: mistypedLines)
  func mistakes(_ line: [String], _ words: String) throws {
    let told = try Program.run(line, input: Data())
    #expect(told.status == 2 && told.output.isEmpty)
    #expect(told.complaints.hasPrefix("Error: " + words), "\(told.complaints)")
  }

  @Test("At a terminal no word is parted")
  func brokenAtWords() throws {
    let folder = try Folder()
    let terminal = try TerminalScreen(
      ["quiz", "pim"], width: 80, language: "pl_PL.UTF-8", in: folder, until: { !$0.isEmpty })
    #expect(try terminal.waitForEnd() == 2)
    let told = try terminal.lines().prefix(2)
    #expect(
      Array(told) == [
        "Błąd: Wartość „pim” argumentu „<plik|lekcja>” jest nieprawidłowa. Możliwe",
        "  wartości: pin, profil-zaufany, reset-hasła, rejestracja, telefon, kontrole.",
      ])
  }

  @Test("What stands behind -- is no option")
  func terminator() throws {
    let folder = try Folder()
    _ = try folder.write("--odd.scn", "print \"odd\"\n")
    #expect(try Program.run("run", "--", "--odd.scn", in: folder).output.contains("odd"))
    #expect(try Program.run("-c", "--odd").complaints.contains("-c:1:1:"))
  }

  @Test("What stands behind -- is no subcommand")
  func terminatorBeforeSubcommand() throws {
    let told = try Program.run("--", "check")
    #expect(
      told.status == 3 && told.complaints.hasSuffix("konto: check: there is no such file\n"),
      "\(told.complaints)")
  }
}
