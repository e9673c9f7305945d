import Foundation
import TestSupport
import Testing

/// README.md is true: every command in it is carried out, every place that it names is there.
@Suite struct ReadmeTests {
  private static let readme = ReadmeDocument.shared

  @Test func everyBlockIsOfAKindThatIsTested() {
    #expect(Set(Self.readme.blocks.map(\.kind)) == ["sh", "session", "console", "scn", "yaml"])
    for block in ReadmeDocument.blocks("console") {
      #expect(block.lines.first?.hasPrefix("$ ") == true, "\(block.testDescription) begins with a command")
    }
  }

  // MARK: At the prompt

  @Test(arguments: ReadmeDocument.blocks("session"))
  func theSession(_ block: ReadmeDocument.Block) throws {
    let inputs = block.inputs
    #expect(inputs.count >= 15)
    let terminal = try TerminalScreen(in: Folder())
    try terminal.wait(forLast: try #require(inputs.first).prompt)
    for (input, next) in zip(inputs, inputs.dropFirst()) { try terminal.enter(input.line, then: next.prompt) }
    try terminal.type(try #require(inputs.last).line)
    try terminal.press("Enter")
    #expect(try terminal.waitForEnd() == 0)
    let screen = try terminal.lines().joined(separator: "\n") + "\n"
    #expect(screen == block.text, "\(block.testDescription); the program shows:\n\(screen)")
  }

  // MARK: On the command line

  @Test(arguments: ReadmeDocument.blocks("console"))
  func theConsole(_ block: ReadmeDocument.Block) throws {
    let commands = block.commands
    let isRealTime = block.name == "real-time"
    for (command, told) in zip(commands, try Self.carryOut(commands)) {
      let same = isRealTime ? Self.timeless(told) == Self.timeless(command.shown) : told == command.shown
      #expect(same, "\(block.testDescription) $ \(command.text)\nthe program says:\n\(told)")
    }
  }

  /// A store lives in real time and names the user at work: both differ, and with them the ends of lines.
  private static func timeless(_ text: String) -> String {
    text.replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}(:[0-9]{2})?/, with: "(moment)")
      .replacing(/\[[^\]]+\]/, with: "[user]").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What each command tells, both streams together; they run in one shell, so that `$?` is the last one's.
  private static func carryOut(_ commands: [ReadmeDocument.Command]) throws -> [String] {
    let folder = try Folder()
    try furnish(folder)
    let outputs = commands.indices.map { folder.file("told-\($0)") }
    let script = zip(commands, outputs).map { "{ \($0.text)\n} >'\($1.path)' 2>&1\n" }.joined()
    _ = try ProgramRun("/bin/bash", ["-c", script], environment: ["HOME": folder.url.path], in: folder)
    return try outputs.map { try String(contentsOf: $0, encoding: .utf8) }
  }

  /// The repository as README's reader has it: `scripts/konto` is the built program, the files of README are saved.
  private static func furnish(_ folder: Folder) throws {
    let shim = try folder.write("scripts/konto", "#!/bin/bash\nexec '\(Program.path)' \"$@\"\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: shim)
    try FileManager.default.createSymbolicLink(
      at: folder.file("scripts/scenarios"),
      withDestinationURL: Repository.root.appending(path: "scripts/scenarios"))
    for block in ReadmeDocument.blocks("scn") { _ = try folder.write(try #require(block.name), block.text) }
  }

  /// A `.scn` file is run; other files are lines for the shell, which a console block shows.
  @Test(arguments: ReadmeDocument.blocks("scn").filter { $0.name?.hasSuffix(".scn") != false })
  func theScenario(_ block: ReadmeDocument.Block) throws {
    let folder = try Folder()
    let name = try #require(block.name)
    let result = try Program.run("run", folder.write(name, block.text))
    #expect(result.status == 0, "\(block.testDescription)\n\(result.output)\(result.complaints)")
    #expect(ReadmeDocument.blocks("console").contains { $0.text.contains(name) })
  }

  @Test func theScriptsCanBeStarted() {
    let scripts = ReadmeDocument.blocks("sh").flatMap(\.lines).compactMap { $0.split(separator: " ").first }
    #expect(scripts == ["scripts/konto", "scripts/test"])
    for script in scripts {
      #expect(FileManager.default.isExecutableFile(atPath: Repository.root.path + "/" + script))
    }
  }

  /// The jobs for CI servers: what they run is as expected, and writes the files that they keep.
  @Test(arguments: ReadmeDocument.blocks("yaml"))
  func theJob(_ block: ReadmeDocument.Block) throws {
    let lines = block.lines.map { $0.drop { $0 == " " || $0 == "-" } }
    let line = try #require(lines.first { $0.contains("scripts/konto test") })
    let command = String(line.hasPrefix("run: ") ? line.dropFirst(5) : line) + "; echo $?; ls"
    let told = try Self.carryOut([ReadmeDocument.Command(text: command, shown: "")]).joined()
    let files = told.split(separator: "\n").map(String.init)
    #expect(files.contains("0") && files.contains("report.html"), "\(block.testDescription)\n\(told)")
    #expect(files.contains("junit.xml") == block.text.contains("junit.xml"))
  }

  // MARK: In the text

  /// Paths from the top, and files named by their end.
  @Test func everyPlaceIsThere() throws {
    let root = Repository.root.path
    let files =
      try ["Sources", "Tests", "scripts"].flatMap { folder in
        try FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder).map { folder + "/" + $0 }
      } + ["Sources", "Tests"]
    let named = ReadmeDocument.code(in: Self.readme.prose).filter { span in
      !span.contains(" ")
        && (span.hasSuffix(".swift") || span.hasPrefix("Sources") || span.hasPrefix("Tests")
          || span.hasPrefix("scripts"))
    }
    #expect(named.count > 15)
    for place in named {
      let pieces = place.components(separatedBy: "*")
      let isThere = files.contains { file in
        pieces.count == 2
          ? file.hasPrefix(pieces[0]) && file.hasSuffix(pieces[1])
          : file == place || (place.hasSuffix(".swift") && file.hasSuffix("/" + place))
      }
      #expect(isThere, "\(place) is not there")
    }
  }

  @Test func theMapHasEveryFolderOfSources() throws {
    let sources = Repository.root.appending(path: "Sources")
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path)
    let named = Set(
      ReadmeDocument.code(in: Self.readme.section("Where things are").filter { $0.hasPrefix("|") }))
    for folder in folders {
      #expect(named.contains { $0 == folder || $0.hasPrefix(folder + "/") }, "\(folder) is not in the map")
    }
    for name in named where name.first?.isUppercase == true && name != "Sources" {
      let places = [
        "", "Journal/", "CommandLanguage/", "Shell/", "Activation/", "ScenarioTesting/", "konto/",
      ].map {
        $0 + name
      }
      let isThere = places.contains { FileManager.default.fileExists(atPath: sources.path + "/" + $0) }
      #expect(isThere, "\(name) is not in Sources")
    }
  }

  @Test func everyHelpThatIsMentionedIsThere() throws {
    let asked = Set(ReadmeDocument.code(in: Self.readme.prose)).filter { span in
      let words = span.split(separator: " ")
      return words.count == 2 && ["help", "explain"].contains(words[0]) && words[1] != words[1].uppercased()
    }
    #expect(asked.count >= 5)
    for line in asked { #expect(try Program.run("-c", line).status == 0, "\(line)") }
  }

  /// What the table of the language shows is a line, an actor, or an expectation.
  @Test func theLanguageIsAsShown() throws {
    let rows = Self.readme.section("The language on one page").filter {
      $0.hasPrefix("| `") && !$0.contains("help files")
    }
    let spans = rows.compactMap { $0.components(separatedBy: " | ").first }
      .flatMap { ReadmeDocument.code(in: [$0]) }.filter { !$0.contains("…") }
    #expect(spans.count >= 12)
    for span in spans {
      let lines = [span, "as " + span, "akowalska: confirm " + span]
      let isUnderstood = try lines.contains { try Program.run("-c", $0).status != 2 }
      #expect(isUnderstood, "\(span)")
    }
  }

  /// A part that has come is to be described, not to be announced.
  @Test func whatIsNotThereYetIsNotThere() throws {
    let words = ReadmeDocument.code(in: Self.readme.section("Not there yet"))
    #expect(words.count >= 9)
    for word in words {
      if word.hasPrefix("--") {
        #expect(try Program.run(word, "x").status == 2, "\(word) is there")
      } else {
        #expect(try Program.run("-c", word).status == 2, "the verb \(word) is there")
        #expect(try Program.run(word).status == 3, "the subcommand \(word) is there")
      }
    }
  }

  @Test func itNamesNoPlaceOfAMachine() throws {
    let text = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
    for word in ["/home/", "/root", "/work", "/tmp/", "/usr/", "http://", "https://", "localhost"] {
      #expect(!text.contains(word), "\(word)")
    }
  }
}
