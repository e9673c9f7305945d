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

  @Test(
    "Input that cannot be read is told, and is no input without lines", arguments: ["", "quiz pin", "drive"])
  func unreadable(_ arguments: String) throws {
    for (input, words) in [
      ("< .", "it is a folder, not a file"), ("<&-", "it cannot be read (Bad file descriptor)"),
    ] {
      let run = try Program.shell(
        "LC_ALL=C.UTF-8 XDG_STATE_HOME=$PWD \"$0\" \(arguments) \(input)", in: folder)
      #expect(run.status == 3 && run.complaints == "konto: -: \(words)\n", "\(run.complaints)")
    }
  }

  /// The other end of a socket hangs up: what it has sent is read first.
  @Test("What was captured before is kept") func captured() throws {
    let run = try Program.shell(
      """
      LC_ALL=C.UTF-8 python3 -c '
      import os, socket, sys
      far, near = socket.socketpair()
      far.send(b"clock\\nsteps\\n")
      near.send(b"nobody reads it")
      far.close()
      os.dup2(near.fileno(), 0)
      os.execv(sys.argv[1], sys.argv[1:])' "$0" --capture a.scn
      """, in: folder)
    #expect(run.status == 3, "\(run.complaints)")
    #expect(run.complaints.contains("konto: -: it cannot be read (Connection reset by peer)\n"))
    let kept = try String(contentsOf: folder.file("a.scn"), encoding: .utf8)
    #expect(kept.contains("  clock  "), "\(kept)")
  }

  /// More is told than a pipe holds: it waits.
  @Test(
    arguments: ["drive", "quiz pin", "run a.scn", "--output json run a.scn", "test --report html a.scn"],
    ["INT", "TERM", "HUP"])
  func aSignalWhereNobodyReads(_ arguments: String, _ signal: String) throws {
    _ = try folder.write("a.scn", String(repeating: "help\n", count: 300))
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
