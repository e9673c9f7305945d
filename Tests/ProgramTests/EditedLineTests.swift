import Foundation
import Testing

/// What libedit would write outside the line, or lose of it: each of these keys led to memory that is not the line's.
@Suite struct EditedLineTests {
  struct Keys: Sendable, CustomTestStringConvertible {
    let settings: String
    let typed: String
    let told: String
    var testDescription: String { "\(settings.debugDescription) \(typed.prefix(60).debugDescription)" }
  }

  private static let long = String(repeating: "x", count: 1_100)

  static let all = [
    // An argument of 0.
    Keys(settings: "bind ^G ed-next-line", typed: "print a\u{1B}0\u{7}b", told: "ab"),
    Keys(settings: "bind ^G ed-prev-line", typed: "print a\u{1B}0\u{7}b", told: "ab"),
    Keys(settings: "bind ^G vi-to-column", typed: "rint ab\u{1B}0\u{7}p", told: "ab"),
    Keys(settings: "bind ^G vi-to-next-char", typed: "rint ab\u{1}\u{1B}0\u{7}xp", told: "ab"),
    // A mark in a line that is no longer there, or shorter.
    Keys(
      settings: "bind ^G vi-undo\nbind ^B em-exchange-mark", typed: "rint ab\u{17}\u{7}\u{2}p", told: "ab"),
    Keys(
      settings: "bind ^G em-kill-region\nbind ^B em-set-mark", typed: "print abcd\u{2}\u{8}\u{8}\u{8}\u{7}",
      told: "a"),
    Keys(
      settings: "bind ^G em-copy-region\nbind ^B em-set-mark", typed: "print \u{2}ab\u{7}\u{19}", told: "abab"
    ),
    Keys(settings: "bind ^G em-copy-prev-word", typed: "print \(long)\u{7}", told: long + long),
    // Blanks that the line before has left behind the end.
    Keys(settings: "bind -v\nbind ^G ed-move-to-beg", typed: "     \r\u{7}print ab", told: "ab"),
    // What vi's dot repeats of an empty line.
    Keys(
      settings: "bind -v\nbind ^G ed-move-to-end", typed: "print a\u{1B}cc\u{7}print b\u{1B}.", told: "b"),
    // The recall of libedit's keeps 1,024 characters of what is being typed.
    Keys(settings: "", typed: "clock\rprint \(long)\u{10}\u{E}", told: long),
  ]

  @Test(arguments: all) func theLineIsWhatWasTyped(_ keys: Keys) throws {
    let terminal = try PseudoTerminal(editrc: keys.settings + "\n")
    try terminal.wait(for: "admin>")
    terminal.type(keys.typed + "\r")
    try terminal.wait(for: "\u{1B}[?2004l\(keys.told)\r\n")
    try leave(terminal)
  }

  private func leave(_ terminal: PseudoTerminal) throws {
    try terminal.wait(for: "admin>")
    terminal.type("\u{3}\u{4}")
    #expect(try terminal.status() == 0)
  }

  /// At the end of a row of two columns, libedit's own drawing would go on below the last one.
  @Test(arguments: ["", "bind -v\n"]) func aWindowIsTiny(_ settings: String) throws {
    let terminal = try PseudoTerminal(editrc: settings)
    try terminal.wait(for: "admin>")
    terminal.resize(rows: 2, columns: 2)
    for text in ["0\r", "\u{1B}2\u{6}\u{1B}6", "akowalska: login\r", "\u{1B}q\u{1B}h0\r"] {
      terminal.type(text)
    }
    terminal.resize(rows: 24, columns: 80)
    terminal.type("\u{3}\u{3}print \"back at the prompt\"\r")
    try terminal.wait(for: "\u{1B}[?2004lback at the prompt\r\n")
    try leave(terminal)
  }

  /// libedit goes on in the row where its cursor was, whether there is such a row or not.
  @Test(arguments: ["", "bind -v\n"]) func aWindowBecomesLowerThanTheLine(_ settings: String) throws {
    let terminal = try PseudoTerminal(editrc: settings)
    try terminal.wait(for: "admin>")
    terminal.resize(rows: 24, columns: 80)
    terminal.type("print " + String(repeating: "a", count: 400))
    try terminal.wait(for: "aaaa")
    for rows: UInt16 in [1, 2, 1] {
      terminal.resize(rows: rows, columns: 80)
      terminal.type(String(repeating: "b", count: 200) + "w")
      try terminal.wait(for: "w")
    }
    terminal.resize(rows: 24, columns: 80)
    terminal.type("\u{3}print \"back at the prompt\"\r")
    try terminal.wait(for: "\u{1B}[?2004lback at the prompt\r\n")
    try leave(terminal)
  }
}
