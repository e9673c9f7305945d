import TestSupport
import Testing

/// Functions of libedit for vi's keys that a person can reach, and that would take the prompt from them.
@Suite struct ViKeyTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// Presses keys under these settings; then Ctrl-C must lead to a prompt that carries out what is typed.
  private func press(_ keys: [String], with settings: String) throws {
    _ = try folder.write(".editrc", settings)
    let terminal = try TerminalScreen(in: folder)
    for key in keys { try terminal.press(key) }
    try terminal.press("C-c")
    try terminal.wait(for: "a new prompt") { $0.last == "admin>" && $0.contains { $0.contains("^C") } }
    try terminal.enter("print still-here", then: "admin>")
    #expect(try terminal.lines().contains("still-here"))
  }

  @Test func theEndOfAnEmptyLineIsNotBeforeIt() throws {
    try press(["Escape", "C-e", "D"], with: "bind -v\n")
    try press(["Escape", "C-e", "r", "o"], with: "bind -v\n")
  }

  @Test func commandModeAmongEmacsKeysIsLeft() throws {
    try press(["C-x", "a", "b"], with: "bind \"^X\" vi-command-mode\n")
  }

  /// libedit would look at nothing else any more.
  @Test func keysThatPressThemselvesDoNothing() throws {
    try press(["C-g", "q"], with: "bind -s \"^G\" \"a^G\"\n")
    try press(["C-x", "a", "q"], with: "bind -s \"^Xa\" \"^Xb\"\nbind -s \"^Xb\" \"^Xa\"\n")
  }

  @Test func otherKeysStandForWhatTheyPress() throws {
    _ = try folder.write(".editrc", "bind -s \"^Xs\" \"print so-it-is\"\n")
    let terminal = try TerminalScreen(in: folder)
    for key in ["C-x", "s"] { try terminal.press(key) }
    try terminal.wait(for: "what the keys stand for") { $0.contains("admin> print so-it-is") }
  }
}
