import Foundation
import TestSupport
import Testing

/// What would have no end has one: below it and at it all is well, above it stands an error with its place.
@Suite struct LimitTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func chain(_ count: Int) throws {
    for number in 1..<count { _ = try folder.write("\(number).scn", "run \"\(number + 1).scn\"\n") }
    _ = try folder.write("\(count).scn", "print end\n")
  }

  @Test(arguments: [(15, 0), (16, 0), (17, 1), (40, 1)]) func filesThatRunOneAnother(
    _ count: Int, _ status: Int32
  ) throws {
    try chain(count)
    let place = "16.scn:1: at most 16 files may run one another"
    let run = try Program.run(["run", "--output", "json", "1.scn"], input: Data(), in: folder)
    #expect(run.status == status)
    #expect(run.output.contains("\"code\":\"run-too-deep\"") == (status == 1))
    #expect(run.output.contains(place) == (status == 1))
    let given = try Program.run(["-c", "run \"1.scn\""], input: Data(), in: folder)
    #expect(given.status == status)
    #expect(given.complaints.contains("run-too-deep – \(place)") == (status == 1))
  }

  @Test(arguments: [(63, 0), (64, 0), (65, 2), (60_000, 2)]) func brackets(
    _ count: Int, _ status: Int32
  ) throws {
    _ = try folder.write("a.scn", "scenario A tags=x\nprint a\n")
    let condition = String(repeating: "(", count: count) + "x" + String(repeating: ")", count: count)
    let run = try Program.run(["test", "a.scn", "--tags", condition], input: Data(), in: folder)
    #expect(run.status == status)
    let told = "is invalid for '--tags <condition>'. Column 65: at most 64 brackets (too-many-brackets).\n"
    #expect(run.complaints.contains(told) == (status != 0))
  }

  @Test(arguments: [4095, 4096, 4097, 65_536]) func values(_ length: Int) throws {
    var lines = ["set x0 x", "set y \"\""]
    for bit in 0..<17 {
      if length >> bit & 1 == 1 { lines.append("set y \"${y}${x\(bit)}\"") }
      if length >> (bit + 1) > 0 { lines.append("set x\(bit + 1) \"${x\(bit)}${x\(bit)}\"") }
    }
    lines.append("print $y")
    _ = try folder.write("v.scn", lines.joined(separator: "\n") + "\n")
    let run = try Program.run(["run", "--output", "json", "v.scn"], input: Data(), in: folder)
    #expect(run.status == (length > 4096 ? 1 : 0))
    #expect(run.output.contains("\"code\":\"value-too-long\"") == (length > 4096))
  }

  private func sparse(_ name: String, _ size: UInt64) throws {
    let path = try folder.write(name, "")
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.truncate(atOffset: size)
    try file.close()
  }

  @Test func aFileThatIsTooLarge() throws {
    try sparse("large.scn", 268_435_457)
    for path in ["large.scn", "/dev/zero"] {
      for command in ["run", "check", "test", "fmt"] {
        let run = try Program.run([command, path], input: Data(), in: folder)
        #expect(run.status == 3, "\(command)")
        #expect(run.complaints == "konto: \(path): the file is too large; at most 256 MiB\n")
      }
      let given = try Program.run(["--output", "json", "-c", "run \"\(path)\""], input: Data(), in: folder)
      #expect(given.status == 1 && given.output.contains("\"code\":\"file-too-large\""))
      _ = try folder.write("i.scn", "print x\ninclude \"\(path)\"\n")
      let included = try Program.run(["check", "--output", "json", "i.scn"], input: Data(), in: folder)
      #expect(included.status == 2)
      #expect(
        included.output.contains("\"line\":2,\"column\":9,\"result\":\"error\",\"code\":\"file-too-large\""))
    }
  }

  /// The debug program takes minutes for so many bytes.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["KONTO_PROGRAM"] != nil), arguments: [0, 1])
  func aFileOfTheLargestSize(_ less: UInt64) throws {
    try sparse("large.scn", 268_435_456 - less)
    let run = try Program.run(["check", "large.scn"], input: Data(), in: folder)
    #expect(run.status == 2 && run.complaints.contains("the line has \(268_435_456 - less) bytes"))
  }

  @Test func aLineThatNeverEnds() throws {
    let script = #"head -c 300000000 /dev/zero | "$0" --lang en"#
    let run = try Program.shell(script, in: folder)
    #expect(run.status == 3 && run.complaints == "konto: -: the file is too large; at most 256 MiB\n")
  }

  @Test("Of a long line that is kept in part all its bytes are told, to a learner too") func aVeryLongAnswer()
    throws
  {
    let script =
      #"(head -c 5000000 /dev/zero | tr '\0' a; echo; echo quit) | XDG_STATE_HOME=$PWD "$0" --lang en quiz pin"#
    let run = try Program.shell(script, in: folder)
    #expect(run.status == 0 && run.output.contains("error: the line has 5000000 bytes; at most 4096\n"))
  }

  @Test("Of a long line that is kept in part all its bytes are told") func aVeryLongLine() throws {
    let script = #"(head -c 5000000 /dev/zero | tr '\0' a; echo; echo clock) | "$0" --lang en"#
    let run = try Program.shell(script, in: folder)
    #expect(run.complaints.hasPrefix("-:1:1: error: the line has 5000000 bytes; at most 4096\n"))
    #expect(run.status == 2 && run.output == "✓ 2026-01-05T08:00\n")
  }

  @Test("However many conditions stand in a row")
  func conditions() throws {
    _ = try folder.write("a.scn", "scenario A tags=x\nprint a\n")
    for part in ["not ", "not not ", "x or ", "x and ", "x, "] {
      let condition = String(repeating: part, count: 12_000) + "x"
      let run = try Program.run(["test", "a.scn", "--tags", condition], input: Data(), in: folder)
      #expect(run.status == 0, "\(part)")
    }
  }
}
