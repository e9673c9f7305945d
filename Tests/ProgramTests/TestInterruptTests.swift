import Foundation
import TestSupport
import Testing

/// Ctrl-C while a suite runs: what has finished is reported, and the status says so.
@Suite struct TestInterruptTests {
  /// A suite that is long enough to be interrupted, its statements told as they are carried out.
  private final class LongRun {
    let folder: Folder
    private let process = Process()
    private let told = Pipe()

    convenience init(_ options: [String]) throws {
      let folder = try Folder()
      _ = try folder.write("a.scn", "scenario \"A\"\nprint \"a\"\n")
      _ = try folder.write("b.scn", "scenario \"B\"\nclock => refused\n")
      try self.init(
        in: folder,
        ["test", "a.scn", "b.scn", "--repeat", "100000", "--output", "json", "--report", "text=report.txt"]
          + options)
    }

    init(in folder: Folder, _ arguments: [String]) throws {
      self.folder = folder
      process.executableURL = URL(filePath: Program.path)
      process.arguments = arguments
      process.currentDirectoryURL = folder.url
      process.environment = Process.plainEnvironment(home: folder)
      process.standardOutput = told
      process.standardError = FileHandle.nullDevice
      try process.start()
    }

    /// Waits until it has begun to tell, interrupts it, and reads to the end.
    func interrupted() throws -> (status: Int32, statements: [String]) {
      var output = told.fileHandleForReading.availableData
      kill(process.processIdentifier, SIGINT)
      output += try told.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      let lines = String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
      return (process.terminationStatus, lines)
    }

    func report() throws -> [String] {
      try String(contentsOf: folder.file("report.txt"), encoding: .utf8).split(separator: "\n").map(
        String.init)
    }
  }

  @Test("Whatever the number of jobs", arguments: ["1", "2", "8"]) func whatHasFinishedIsReported(
    _ jobs: String
  ) throws {
    let run = try LongRun(["--jobs", jobs])
    let (status, statements) = try run.interrupted()
    #expect(status == 130)
    #expect(statements.allSatisfy { $0.hasPrefix("{\"file\":\"") && $0.hasSuffix("}") })
    let report = try run.report()
    let sum = try #require(
      report.last?.wholeMatch(of: /✗ 200000 scenarios: (\d+) as expected, (\d+) not run \((\d+) statements\)/)
    )
    let (finished, missing, counted) = (Int(sum.1) ?? 0, Int(sum.2) ?? 0, Int(sum.3) ?? 0)
    #expect(finished > 0 && finished + missing == 200_000)
    #expect(counted == finished && statements.count == finished)
    #expect(report.first == "✓ a.scn  \(finished) scenarios")
  }

  @Test func whatWasInterruptedHasNotFailed() throws {
    let run = try LongRun(["--jobs", "2"])
    #expect(try run.interrupted().status == 130)
    let again = try Program.run(
      "test", "--rerun-failed", environment: ["HOME": run.folder.url.path], in: run.folder)
    #expect(again.status == 4 && again.complaints.contains("nothing failed the last time"))
  }

  @Test func anInterruptedRunIsNotGreen() throws {
    let folder = try Folder()
    let scenario = "scenario \"A\"\n" + String(repeating: "clock\n", count: 10)
    _ = try folder.write("long.scn", String(repeating: scenario, count: 5000))
    let (status, lines) = try LongRun(in: folder, ["run", "long.scn", "--lang", "en"]).interrupted()
    #expect(status == 130)
    let sum = try #require(
      lines.last?.wholeMatch(of: /✗ 5000 scenarios: (\d+) as expected, (\d+) not run/))
    #expect((Int(sum.1) ?? 0) + (Int(sum.2) ?? 0) == 5000)
  }
}
