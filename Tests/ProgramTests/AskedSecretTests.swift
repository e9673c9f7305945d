import Foundation
import TestSupport
import Testing

/// A secret that alone is missing in a line is asked for at the prompt, and what is typed is not shown; in a pipe it is
/// a mistake as ever.
@Suite struct AskedSecretTests {
  private struct Words {
    let language: String
    let prompt: String
    let signIn: String
    let change: String
    let new: String
    let again: String
    let differs: String
  }

  private static let english = Words(
    language: "en", prompt: "not signed in> ", signIn: "login", change: "change-password",
    new: "new password: ", again: "new password again: ", differs: "so nothing was done")
  private static let polish = Words(
    language: "pl", prompt: "nie zalogowano> ", signIn: "zaloguj-się", change: "zmień-hasło",
    new: "nowe hasło: ", again: "powtórz nowe hasło: ", differs: "więc polecenia nie wykonano")

  /// Signed in as a patient who has a password.
  private func signedIn(_ words: Words, _ more: String...) throws -> PseudoTerminal {
    let arguments = ["--plain", "--lang", words.language, "--as", "akowalska"] + more
    let terminal = try PseudoTerminal(editrc: "", arguments: arguments)
    try terminal.wait(for: words.prompt)
    terminal.type(words.signIn + "\n")
    try terminal.wait(for: "> ")
    return terminal
  }

  @Test(arguments: ["en", "pl"]) func aNewPasswordIsAskedTwice(_ language: String) throws {
    let words = language == "pl" ? Self.polish : Self.english
    let terminal = try signedIn(words)
    for (second, told) in [("Jesien-2027", words.differs), ("Jesien-2026", "✓")] {
      terminal.type(words.change + "\n")
      try terminal.wait(for: words.new)
      terminal.type("Jesien-2026\n")
      try terminal.wait(for: words.again)
      terminal.type(second + "\n")
      try terminal.wait(for: told)
      try terminal.wait(for: "> ")
    }
    terminal.type("login password=\"Jesien-2026\"\n")
    try terminal.wait(for: "✓")
    terminal.type("quit\n")
    #expect(try terminal.status() == 0)
  }

  @Test("What was pasted behind the line is the answer, and not seen")
  func pasted() throws {
    let terminal = try signedIn(Self.english)
    try terminal.wait(for: "home page> ")
    terminal.paste("change-password\nJesien-2026\nJesien-2026\nclock")
    terminal.type("\n")
    try terminal.wait(for: "home page> clock")
    #expect(!terminal.hasShown("Jesien-2026"))
    terminal.type("\n")
    try terminal.wait(for: "> ")
    terminal.type("quit\n")
    #expect(try terminal.status() == 0)
  }

  @Test("So is what was typed ahead, and what stands behind it is the next line")
  func typedAhead() throws {
    let terminal = try signedIn(Self.english)
    try terminal.wait(for: "home page> ")
    terminal.type("change-password\nJesien-2026\nJesien-2026\nclock\nquit\n")
    try terminal.wait(for: "✓")
    try terminal.wait(for: "home page> clock")
    #expect(!terminal.hasShown("Jesien-2026"))
    #expect(try terminal.status() == 0)
  }

  @Test("A key with nothing behind it lacks its value alone")
  func keyWithoutValue() throws {
    let terminal = try signedIn(Self.english)
    try terminal.wait(for: "home page> ")
    terminal.type("change-password new= x=1\n")
    try terminal.wait(for: "a value is missing after new=")
    terminal.type("change-password new= => ok\n")
    for question in ["new password: ", "new password again: "] {
      try terminal.wait(for: question)
      terminal.type("Jesien-2026\n")
    }
    try terminal.wait(for: "✓")
    terminal.type("quit\n")
    #expect(try terminal.status() == 0)
  }

  @Test(
    "What is refused anyway is refused at once",
    arguments: [
      ("ghost: change-password", "account-not-found"), ("akowalska: change-password", "not-signed-in"),
      ("akowalska: enter-pin", "not-signed-in"),
    ])
  func refusedAnyway(_ line: String, _ code: String) throws {
    let terminal = try PseudoTerminal(editrc: "", arguments: ["--plain", "--lang", "en", "--as", "support"])
    try terminal.wait(for: "support> ")
    terminal.type(line + "\n")
    try terminal.wait(for: "refused " + code)
    try terminal.wait(for: "support> ")
    terminal.type("quit\n")
    #expect(try terminal.status() == 0)
  }

  /// Whatever else the verb has declared: its name is what is asked for, once.
  @Test func aPINIsAskedByItsName() throws {
    let terminal = try signedIn(Self.english)
    for line in ["properties", "activate"] {
      terminal.type(line + "\n")
      try terminal.wait(for: "> ")
    }
    terminal.type("enter-pin -> x\n")
    try terminal.wait(for: "PIN is missing")
    terminal.type("enter-pin => ok\n")
    try terminal.wait(for: "PIN: ")
    terminal.type("1234 5678\n")
    try terminal.wait(for: "✓ screen=activation-form")
    terminal.type("confirm\n")
    try terminal.wait(for: "refused pin-none-open")
    terminal.type("quit\n")
    #expect(try terminal.status() == 0)
  }

  @Test func othersAreAskedForTheToken() throws {
    let terminal = try PseudoTerminal(editrc: "", arguments: ["--plain", "--lang", "en", "--as", "support"])
    try terminal.wait(for: "support> ")
    terminal.type("reset-password\n")
    try terminal.wait(for: "token from the message: ")
    terminal.type("geheim-4711\n")
    try terminal.wait(for: "refused reset-token-invalid")
    terminal.type("quit\n")
    #expect(try terminal.status() == 0)
  }

  /// Nothing is asked of whoever may not do it, nor where more is missing or wrong.
  @Test func onlyWhatAloneIsMissingIsAskedFor() throws {
    let terminal = try PseudoTerminal(editrc: "", arguments: ["--plain", "--lang", "en", "--as", "support"])
    try terminal.wait(for: "support> ")
    terminal.type("change-password\n")
    try terminal.wait(for: "new= is missing")
    terminal.type("akowalska: change-password foo=1\n")
    try terminal.wait(for: "foo")
    try terminal.wait(for: "support> ")
    terminal.type("akowalska: login\n")
    try terminal.wait(for: "✓")
    try terminal.wait(for: "support> ")
    terminal.type("akowalska: change-password\n")
    try terminal.wait(for: "new password: ")
    terminal.type("\u{3}")
    try terminal.wait(for: "support> ")
    terminal.type("quit\n")
    #expect(try terminal.status() == 0)
  }

  @Test func aPipeIsToldThatItIsMissing() throws {
    let result = try Program.run(
      ["--lang", "en", "--as", "akowalska"], input: Data("change-password\n".utf8), in: try Folder())
    #expect(result.complaints.contains("new= is missing") && !result.output.contains("new password"))
  }

  /// As if it had been typed in the line: in a file it is a name, and no history has it.
  @Test func whatNobodySawIsKeptNowhere() throws {
    let folder = try Folder()
    let (path, history) = (folder.file("a.scn").path, folder.file("history").path)
    let terminal = try PseudoTerminal(
      editrc: "", arguments: ["--plain", "--lang", "en", "--as", "akowalska", "--capture", path],
      environment: ["KONTO_HISTORY": history])
    try terminal.wait(for: "not signed in> ")
    terminal.type("login\n")
    try terminal.wait(for: "> ")
    terminal.type("change-password\n")
    try terminal.wait(for: "new password: ")
    terminal.type("Jesien-2026\n")
    try terminal.wait(for: "new password again: ")
    terminal.type("Jesien-2026\n")
    try terminal.wait(for: "✓")
    try terminal.wait(for: "> ")
    terminal.type("quit\n")
    #expect(try terminal.status() == 0)
    for file in ["a.scn", "history"] {
      let text = try String(contentsOf: folder.file(file), encoding: .utf8)
      #expect(text.contains("change-password") && !text.contains("Jesien"), "\(text)")
    }
    #expect(try Program.run(["test", path], input: Data(), in: folder).status == 0)
  }
}
