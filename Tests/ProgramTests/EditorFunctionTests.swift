import Foundation
import Glibc
import TestSupport
import Testing

/// Functions of libedit's that read by themselves know nothing of a paste and of signals; whoever presses a key bound to
/// any function must come back to the prompt, and the program must end when it is asked to.
@Suite struct EditorFunctionTests {
  static let functions: [String] = {
    let file = Repository.root.appending(path: "Tests/TerminalTests/functions.txt")
    return ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
  }()

  @Test func thereAreSome() { #expect(Self.functions.count > 80) }

  @Test(arguments: functions) func comesBackAndEnds(_ function: String) throws {
    let key = "\u{7}"
    for mode in ["-e", "-v"] {
      let terminal = try PseudoTerminal(editrc: "konto:bind \(mode)\nkonto:bind ^G \(function)\n")
      try terminal.wait(for: "admin>")
      terminal.type("clock x")
      try terminal.wait(for: "x")
      terminal.type(key)
      // Whoever was suspended goes on.
      terminal.signal(SIGCONT)
      terminal.paste("pasted")
      if function == "ed-end-of-file" || function == "vi-list-or-eof" { continue }
      terminal.type("\u{3}")
      terminal.type("\u{3}print \"back at the prompt\"\r")
      try terminal.wait(for: "\u{1B}[?2004lback at the prompt\r\n")
      try terminal.wait(for: "admin>")
      terminal.type("clock x" + key)
      terminal.signal(SIGCONT)
      terminal.signal(SIGTERM)
      #expect(try terminal.status() == 130, "\(mode)")
    }
  }

  /// What the program did not ask for either leaves the terminal as it was.
  @Test(arguments: [SIGQUIT, SIGHUP, SIGTERM, SIGALRM, SIGUSR1, SIGUSR2]) func signalsEndIt(_ signal: Int32)
    throws
  {
    let terminal = try PseudoTerminal(editrc: "")
    try terminal.wait(for: "admin>")
    terminal.type("clock x")
    try terminal.wait(for: "x")
    #expect(try !terminal.isCooked())
    terminal.signal(signal)
    #expect(try terminal.status() == 130)
    #expect(try terminal.isCooked())
  }
}
