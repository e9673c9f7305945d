import Foundation
import TestSupport
import Testing

/// What Tab does in the shells of the system, once they have read the script: in the real ones.
@Suite struct CompletionScriptTests {
  /// A line, and what Tab makes of it.
  static let lines: [(typed: String, completed: String)] = [
    ("konto te", "konto test"),
    ("konto --lang p", "konto --lang pl"),
    ("konto test --lang=p", "konto test --lang=pl"),
    ("konto --as support sto", "konto --as support store"),
    ("konto test o", "konto test one.scn"),
    ("konto tw", "konto two\\ words.scn"),
    ("konto check fol", "konto check folder/"),
    ("konto check folder/", "konto check folder/inner.scn"),
    ("konto test one.scn --fail", "konto test one.scn --fail-fast"),
    ("konto test --report ju", "konto test --report junit"),
    ("konto test --report html=oth", "konto test --report html=other.txt"),
    ("konto store veri", "konto store verify"),
    ("konto --color never store info oth", "konto --color never store info other.txt"),
    ("konto --store oth", "konto --store other.txt"),
    ("konto --as x fmt --di", "konto --as x fmt --diff"),
    ("konto fmt --up", "konto fmt --up"),
    ("konto help ch", "konto help check"),
    ("konto walk trus", "konto walk trusted-profile"),
    ("konto quiz one", "konto quiz one.scn"),
    ("konto handout pin --tr", "konto handout pin --trainer"),
  ]

  private let folder: Folder

  init() throws {
    folder = try Folder()
    for name in ["one.scn", "other.txt", "two words.scn", "folder/inner.scn"] {
      _ = try folder.write(name, "")
    }
  }

  /// Where the program is, for shells that look for `konto`.
  private static var environment: [String: String] {
    ["PATH": URL(filePath: Program.path).deletingLastPathComponent().path + ":/usr/bin:/bin"]
  }

  private static func script(_ shell: String) -> String { "konto --generate-completion-script \(shell)" }

  private func bash() throws -> TerminalScreen {
    let settings = try folder.write(
      ".settings",
      """
      PS1='go> '; cd "$HOME"; bind 'set show-all-if-ambiguous on'; bind 'set completion-query-items 0'
      bind 'set page-completions off'; eval "$(\(Self.script("bash")))"

      """)
    return try TerminalScreen(
      ["--rcfile", settings, "-i"], of: MissingProgram.path(of: "bash"), in: folder,
      environment: Self.environment)
  }

  private func zsh() throws -> TerminalScreen {
    _ = try folder.write(
      ".zshrc",
      """
      PROMPT='go> '; cd "$HOME"; LISTMAX=10000; autoload -U compinit; compinit -u -D
      unsetopt auto_menu auto_remove_slash; eval "$(\(Self.script("zsh")))"

      """)
    return try TerminalScreen(
      ["-d", "-i"], of: MissingProgram.path(of: "zsh"), in: folder, environment: Self.environment)
  }

  private func expectCompleted(in terminal: TerminalScreen) throws {
    for (typed, completed) in Self.lines {
      try terminal.type(typed)
      try terminal.press("Tab")
      // What is typed behind it tells that Tab has done what it does.
      try terminal.type("x")
      try terminal.wait(for: "“\(typed)” completed") { lines in
        let last = lines.last ?? ""
        return last == "go> \(completed)x" || last == "go> \(completed) x"
      }
      try terminal.press("C-u")
      try terminal.wait(forLast: "go>")
    }
  }

  /// Every option of every subcommand is in the list.
  private func expectOptions(in terminal: TerminalScreen) throws {
    for page in try HelpPages.all() {
      let line = ["konto", page.subcommand, "--"].compactMap { $0 }.joined(separator: " ")
      try terminal.press("C-l")
      try terminal.type(line)
      try terminal.press("Tab")
      let options = page.options.flatMap(\.spellings).filter { $0.hasPrefix("--") }
      try terminal.wait(for: "the options of \(line)") { lines in
        let words = Set(lines.flatMap { $0.split(separator: " ").map(String.init) })
        return options.allSatisfy { words.contains($0) || words.contains($0 + "=") }
      }
      try terminal.press("C-u")
      try terminal.wait(forLast: "go>")
    }
  }

  @Test func inBash() throws {
    let terminal = try bash()
    try expectCompleted(in: terminal)
    try expectOptions(in: terminal)
  }

  @Test func inZsh() throws {
    let terminal = try zsh()
    try expectCompleted(in: terminal)
    try expectOptions(in: terminal)
  }

  @Test func inFish() throws {
    let fish = try MissingProgram.path(of: "fish")
    _ = try folder.write(
      "ask.fish",
      "\(Self.script("fish")) | source\nfor line in $argv; echo \"@@ $line\"; complete -C $line; end\n")
    let pages = try HelpPages.all()
    let lines = Self.lines.map(\.typed) + pages.map { "konto \($0.subcommand ?? "") --" }
    let run = try ProgramRun(
      fish, ["--no-config", "ask.fish"] + lines, environment: Self.environment, in: folder)
    #expect(run.complaints.isEmpty && run.status == 0)
    let answers = run.output.components(separatedBy: "@@ ").dropFirst().map { answer in
      answer.split(separator: "\n").dropFirst().map { String($0.split(separator: "\t")[0]) }
    }
    try #require(answers.count == lines.count)
    for ((typed, completed), answer) in zip(Self.lines, answers) {
      let word = completed.replacing("\\ ", with: " ").dropFirst(
        typed.split(separator: " ").dropLast()
          .joined(separator: " ").count + 1)
      #expect(answer == (typed == completed ? [] : [String(word)]), "\(typed)")
    }
    for (page, answer) in zip(pages, answers.dropFirst(Self.lines.count)) {
      let options = page.options.flatMap(\.spellings).filter { $0.hasPrefix("--") }
      #expect(Set(answer) == Set(options), "\(page.subcommand ?? "konto")")
    }
  }

  @Test(
    "A shell that reads a script in Polish offers the same, with Polish notes",
    arguments: ["bash", "zsh", "fish"])
  func polish(_ shell: String) throws {
    let script = try Program.run("--generate-completion-script", shell, "--lang", "pl")
    #expect(script.status == 0 && script.complaints.isEmpty)
    #expect(script.output.contains("Pokazuje tę pomoc.") == (shell != "bash"))
    let path = try folder.write("script", script.output)
    let checked = try ProgramRun(MissingProgram.path(of: shell), ["-n", path])
    #expect(checked.status == 0 && checked.complaints.isEmpty, "\(checked.complaints)")
  }
}
