import TestSupport
import Testing

/// Lines of standard input where nobody sits at a terminal.
@Suite struct InputLinesTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test(arguments: ["", "quiz pin", "--capture a.scn"])
  func whatIsBehindTheEndIsLeftToOthers(_ arguments: String) throws {
    _ = try folder.write("lines", "quit\nrest\n")
    let run = try Program.shell("(\"$0\" \(arguments) > told; cat) < lines", in: folder)
    #expect(run.status == 0 && run.output == "rest\n", "\(run.output)\(run.complaints)")
  }

  /// More is told than a pipe holds: it waits.
  @Test(arguments: ["drive", "quiz pin"], ["INT", "TERM", "HUP"])
  func aSignalWhereNobodyReads(_ arguments: String, _ signal: String) throws {
    let line = arguments == "drive" ? "{\"x\":1}" : "steps"
    _ = try folder.write("lines", String(repeating: line + "\n", count: 20_000))
    let run = try Program.shell(
      """
      mkfifo out; exec 3<> out
      "$0" \(arguments) < lines > out & program=$!
      read -r line <&3
      until read -r _ _ state _ < /proc/$program/stat; [ "$state" != R ]; do :; done
      kill -\(signal) $program; wait $program
      """, in: folder)
    #expect(run.status == 130, "\(run.complaints)")
  }
}
