import Foundation
import TestSupport
import Testing

/// The documents are true: every command in README.md and in the articles is carried out, every scenario runs.
@Suite struct DocumentBlockTests {
  /// `text` is looked at by nobody: forms, drawings and what is not built yet.
  @Test func everyBlockIsOfAKindThatIsTested() {
    let kinds = Set(TestedDocument.all.flatMap(\.blocks).map(\.kind))
    #expect(kinds == ["sh", "session", "console", "scn", "yaml", "text", "python"])
    #expect(!TestedDocument.readme.blocks.contains { $0.kind == "text" })
    for block in TestedDocument.blocks("console") {
      #expect(block.lines.first?.hasPrefix("$ ") == true, "\(block.testDescription) begins with a command")
    }
  }

  // MARK: At the prompt

  @Test(arguments: TestedDocument.blocks("session"))
  func theSession(_ block: TestedDocument.Block) throws {
    let inputs = block.inputs
    #expect(inputs.count >= 15)
    let terminal = try TerminalScreen(in: Folder())
    try terminal.wait(forLast: try #require(inputs.first).prompt)
    for (input, next) in zip(inputs, inputs.dropFirst()) { try terminal.enter(input.text, then: next.prompt) }
    try terminal.type(try #require(inputs.last).text)
    try terminal.press("Enter")
    #expect(try terminal.waitForEnd() == 0)
    let screen = try terminal.lines().joined(separator: "\n") + "\n"
    #expect(screen == block.text, "\(block.testDescription); the program shows:\n\(screen)")
  }

  // MARK: On the command line

  @Test(arguments: TestedDocument.blocks("console"))
  func theConsole(_ block: TestedDocument.Block) throws {
    let commands = block.commands
    let isRealTime = block.name != nil
    for store in try Self.stores(for: block) {
      for (command, told) in zip(commands, try Self.carryOut(commands, of: block, on: store)) {
        let same = isRealTime ? Self.timeless(told) == Self.timeless(command.shown) : told == command.shown
        #expect(
          same, "\(block.testDescription) $ \(command.text) [\(store ?? "")]\nthe program says:\n\(told)")
      }
    }
  }

  /// What `$STORE` stands for in a block: a file, and then a database on a server, which is to give the same.
  private static func stores(for block: TestedDocument.Block) throws -> [String?] {
    guard block.name == "each-store" else { return [nil] }
    return ["clinic.db", try PostgresServer.shared().freshStore().given]
  }

  /// A store lives in real time and names the user at work: both differ, and with them the ends of lines.
  private static func timeless(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.replacing(
      /[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}(:[0-9]{2})?( [A-Z]{3,4})?/, with: "(moment)"
    )
    .replacing(
      /[0-9]{1,2} [A-Z][a-z]+( [0-9]{4})?(,| at) [0-9]{1,2}:[0-9]{2}( [A-Z]{3,4})?/, with: "(moment)"
    )
    .replacing(/\[[^\]]+\]/, with: "[user]")
    .replacing(NSUserName() + " ", with: "root ")
    .replacing(/\b(root|konto) [0-9]/, with: "user so many")
  }

  /// What each command tells, both streams together; they run in one shell, so that `$?` is the last one's.
  private static func carryOut(
    _ commands: [TestedDocument.Command], of block: TestedDocument.Block, on store: String? = nil
  ) throws -> [String] {
    let folder = try Folder()
    try furnish(folder, for: block)
    let outputs = commands.indices.map { folder.file("told-\($0)") }
    let script = zip(commands, outputs).map { "{ \($0.text)\n} >'\($1.path)' 2>&1\n" }.joined()
    // On a server whoever is at work is a user of the database; the day is today's, whichever that is.
    let isOnServer = store?.hasPrefix("clinic") == false
    let environment = [
      "HOME": folder.url.path, "STORE": store ?? "", "ME": isOnServer ? "konto" : NSUserName(),
      "TUESDAY": String(Date.now.ISO8601Format().prefix(10)),
    ]
    _ = try ProgramRun("/bin/bash", ["-c", script], environment: environment, in: folder)
    return try outputs.map { try String(contentsOf: $0, encoding: .utf8) }
  }

  /// The repository as a reader has it: `scripts/konto` is the built program, the files of the README and of the
  /// block's own document are saved.
  private static func furnish(_ folder: Folder, for block: TestedDocument.Block) throws {
    let shim = try folder.write("scripts/konto", "#!/bin/bash\nexec '\(Program.path)' \"$@\"\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: shim)
    try FileManager.default.createSymbolicLink(
      at: folder.file("scripts/scenarios"),
      withDestinationURL: Repository.root.appending(path: "scripts/scenarios"))
    for file in TestedDocument.blocks("scn") where ["README.md", block.document].contains(file.document) {
      _ = try folder.write(try #require(file.name), file.text)
    }
  }

  /// A `.scn` file is run; other files are lines for the shell, which a console block shows.
  @Test(arguments: TestedDocument.blocks("scn").filter { $0.name?.hasSuffix(".scn") != false })
  func theScenario(_ block: TestedDocument.Block) throws {
    let folder = try Folder()
    let name = try #require(block.name)
    let result = try Program.run("run", folder.write(name, block.text))
    #expect(result.status == 0, "\(block.testDescription)\n\(result.output)\(result.complaints)")
  }

  /// The jobs for CI servers: what they run is as expected, and writes the files that they keep.
  @Test(arguments: TestedDocument.blocks("yaml"))
  func theJob(_ block: TestedDocument.Block) throws {
    let lines = block.lines.map { $0.drop { $0 == " " || $0 == "-" } }
    let line = try #require(lines.first { $0.contains("scripts/konto test") })
    let command = String(line.hasPrefix("run: ") ? line.dropFirst(5) : line) + "; echo $?; ls"
    let told = try Self.carryOut([TestedDocument.Command(text: command, shown: "")], of: block).joined()
    let files = told.split(separator: "\n").map(String.init)
    #expect(files.contains("0") && files.contains("report.html"), "\(block.testDescription)\n\(told)")
    #expect(files.contains("junit.xml") == block.text.contains("junit.xml"))
  }
}
