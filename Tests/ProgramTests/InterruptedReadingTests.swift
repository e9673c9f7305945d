import Foundation
import TestSupport
import Testing

/// Whatever takes long can be ended: Ctrl-C, or a signal to terminate, while files are read and checked.
@Suite struct InterruptedReadingTests {
  /// Each row is checked against each line: more than any machine does in a minute.
  private static let long =
    "scenario A\n" + (0..<6000).map { "print $a => ok # \($0)\n" }.joined() + "examples\na\n"
    + (0..<6000).map { "x\($0)\n" }.joined()

  @Test(arguments: ["check", "run", "test", "fmt"], [SIGINT, SIGTERM]) func ends(
    _ command: String, _ signal: Int32
  ) throws {
    let folder = try Folder()
    _ = try folder.write("long.scn", Self.long)
    let process = Process()
    let given = Pipe()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = [command] + (command == "fmt" ? ["-"] : ["-", "long.scn"])
    process.currentDirectoryURL = folder.url
    process.environment = Process.plainEnvironment(home: folder)
    process.standardInput = given
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.start()
    // More than a pipe holds: when it is written the program has begun to read.
    let lines = String(repeating: "print a => ok\n", count: 20_000)
    try given.fileHandleForWriting.write(contentsOf: Data(lines.utf8))
    if command != "fmt" { try given.fileHandleForWriting.close() }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
  }

  /// A scenario of a file that another file runs: the signal comes while its lines are read.
  @Test(arguments: [SIGINT, SIGTERM]) func endsWhatAFileRuns(_ signal: Int32) throws {
    let folder = try Folder()
    let lines = String(repeating: "  print a => ok\n", count: 400_000)
    _ = try folder.write("long.scn", "scenario A\n" + lines)
    _ = try folder.write(
      "outer.scn", "scenario B\n  print begun\nscenario C\n  run \"long.scn\"\nscenario D\n  print next\n")
    let process = Process()
    let told = Pipe()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = ["run", "--output", "json", "outer.scn"]
    process.currentDirectoryURL = folder.url
    process.environment = Process.plainEnvironment(home: folder)
    process.standardOutput = told
    try process.start()
    #expect(told.fileHandleForReading.availableData.count > 0)
    kill(process.processIdentifier, signal)
    let rest = String(decoding: told.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
    #expect(!rest.contains("next"))
  }

  /// More mistakes than a pipe holds: the signal comes while they are told.
  @Test(
    arguments: [["check"], ["run"], ["test"], ["test", "--report", "tap"], ["test", "--report", "junit"]],
    [SIGINT, SIGTERM])
  func endsWhatIsTold(_ arguments: [String], _ signal: Int32) throws {
    let folder = try Folder()
    _ = try folder.write("bad.scn", (0..<3000).map { "frobnicate \($0)\n" }.joined())
    let process = Process()
    let told = Pipe()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = arguments + ["bad.scn"]
    process.currentDirectoryURL = folder.url
    process.environment = Process.plainEnvironment(home: folder)
    process.standardOutput = told
    process.standardError = arguments.count == 1 ? told : FileHandle.nullDevice
    try process.start()
    #expect(told.fileHandleForReading.availableData.count > 0)
    kill(process.processIdentifier, signal)
    _ = try told.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
  }

  @Test(arguments: [["-c", "run \"long.scn\""], []], [SIGINT, SIGTERM]) func endsWhatIsGiven(
    _ arguments: [String], _ signal: Int32
  ) throws {
    let folder = try Folder()
    _ = try folder.write("long.scn", Self.long)
    let process = Process()
    let (given, told) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: Program.path)
    process.arguments = arguments.isEmpty ? [] : ["-c", "clock"] + arguments
    process.currentDirectoryURL = folder.url
    process.environment = Process.plainEnvironment(home: folder)
    process.standardInput = given
    process.standardOutput = told
    try process.start()
    if arguments.isEmpty {
      try given.fileHandleForWriting.write(contentsOf: Data("clock\nrun \"long.scn\"\n".utf8))
    }
    #expect(told.fileHandleForReading.availableData.count > 0)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
  }
}
