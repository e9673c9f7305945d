import Foundation
import TestSupport
import Testing

/// `capture` in the built program: the file is there however the session ends, is a test at once, and takes the place of
/// nothing but another.
@Suite struct CaptureRunTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func konto(_ arguments: String..., input: String = "") throws -> ProgramRun {
    try Program.run(arguments, input: Data(input.utf8), in: folder)
  }

  private var path: String { folder.file("a.scn").path }

  private func captured() throws -> String { try String(contentsOf: folder.file("a.scn"), encoding: .utf8) }

  /// It is one scenario, as expected under any seed, and laid out as the formatter would.
  private func expectTest(_ language: String) throws {
    for seed in ["1", "7"] {
      let result = try konto("test", "a.scn", "--lang", language, "--seed", seed)
      #expect(result.status == 0, "\(result.output)")
    }
    #expect(try konto("fmt", "--check", "--lang", language, "a.scn").status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600, "it is for its owner")
  }

  static let visits: [(language: String, lines: String, told: [String])] = [
    (
      "en",
      """
      capture a.scn
      > Anna goes to the desk.
      akowalska: come jawor
      akowalska: present
      clerk@jawor: issue-pin
      help
      akowalska: login
      akowalska: activate pin=00000000
      undo
      akowalska: records
      nonsense
      """,
      [
        "# konto capture", "scenario \"a\"", "> Anna goes to the desk.", "  akowalska: come jawor",
        "  akowalska: records                                => refused account-inactive",
      ]
    ),
    (
      "pl",
      """
      nagraj a.scn
      > Pani Anna idzie do rejestracji.
      jako akowalska
      zgłoś-się jawor
      okaż
      pracownik@jawor: wygeneruj-pin
      zaloguj-się
      wsparcie: pokaż akowalska -> tries=tries-left
      nagraj wyłącz
      zegar
      """,
      [
        "# konto capture", "scenariusz \"a\"", "> Pani Anna idzie do rejestracji.", "  jako akowalska",
        "  zaloguj-się                                       => ekran=strona-główna stan=nieaktywne",
      ]
    ),
  ]

  @Test("At the end of the input, or at off", arguments: visits)
  func inBothDialects(_ visit: (language: String, lines: String, told: [String])) throws {
    let result = try konto("--lang", visit.language, input: visit.lines)
    #expect(result.output.contains(visit.language == "pl" ? "Nagranie zapisano" : "The capture is written"))
    let lines = try captured().split(separator: "\n").map(String.init)
    for line in visit.told { #expect(lines.contains(line), "\(line) among \(lines)") }
    #expect(!lines.contains { $0.contains("00000000") || $0.contains("help") || $0.contains("zegar") })
    try expectTest(visit.language)
  }

  @Test(arguments: ["en", "pl"]) func byTheOption(_ language: String) throws {
    let result = try konto("--lang", language, "--capture", "a.scn", "-c", "bnowak: login", "-c", "clock")
    #expect(result.status == 0)
    #expect(try captured().contains(language == "pl" ? "bnowak: zaloguj-się" : "bnowak: login"))
    try expectTest(language)
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func aSignalAtThePrompt(_ signal: Int32) throws {
    let terminal = try PseudoTerminal(editrc: "", arguments: ["--plain", "--capture", path])
    try terminal.wait(for: "admin> ")
    terminal.type("akowalska: login\n")
    try terminal.wait(for: "status=inactive")
    try terminal.wait(for: "admin> ")
    terminal.signal(signal)
    try terminal.wait(for: "The capture is written")
    #expect(try terminal.status() == 130)
    #expect(try captured().contains("akowalska: login"))
    try expectTest("en")
  }

  /// At once when it has answered, twenty times: it is about to wait for the next line.
  @Test(arguments: ["TERM", "HUP", "INT"]) func aSignalWhereLinesComeFromAPipe(_ signal: String) throws {
    let run = try Program.shell(
      """
      mkfifo in out
      for turn in {1..20}; do
        rm -f a.scn
        "$0" --capture a.scn < in > out & program=$!
        exec 9> in 8< out; echo 'akowalska: login' >&9
        read -r line <&8
        kill -$1 $program; wait $program || echo "$?"
        exec 9>&- 8<&-
      done
      """, signal, in: folder)
    #expect(run.lines == Array(repeating: "130", count: 20))
    #expect(try captured().contains("akowalska: login"))
    try expectTest("en")
  }

  @Test(arguments: ["en", "pl"]) func nothingButACaptureIsReplaced(_ language: String) throws {
    let isPolish = language == "pl"
    _ = try folder.write("a.scn", "# mine\n")
    let refused = try konto("--lang", language, "--capture", "a.scn", "-c", "clock")
    #expect(refused.status == 3 && refused.output.isEmpty)
    #expect(refused.complaints.contains(isPolish ? "nie jest nagraniem konto" : "not a capture of konto"))
    let typed = try konto("--lang", language, "-c", isPolish ? "nagraj a.scn" : "capture a.scn")
    #expect(typed.status == 1)
    #expect(try captured() == "# mine\n")
    for patient in ["akowalska", "bnowak"] {
      #expect(try konto("--capture", "b.scn", "-c", "\(patient): login").status == 0)
    }
    #expect(try konto("test", "b.scn").status == 0)
    #expect(try String(contentsOf: folder.file("b.scn"), encoding: .utf8).contains("  bnowak: login  "))
  }

  @Test(arguments: ["en", "pl"]) func aStoreIsNotCaptured(_ language: String) throws {
    let option = try konto("--lang", language, "--store", "s.db", "--capture", "a.scn", "-c", "clock")
    #expect(option.status == 2 && option.output.isEmpty)
    #expect(try konto("store", "create", "s.db").status == 0)
    let verb = try konto("--lang", language, "--store", "s.db", "-c", "capture a.scn")
    #expect(verb.status == 1)
    #expect(verb.output.contains("practice-only"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  /// What was typed without echo stands under a name, and the screens between the lines are no part of it.
  @Test(arguments: ["en", "pl"]) func aSecretThatNobodySaw(_ language: String) throws {
    let isPolish = language == "pl"
    let terminal = try PseudoTerminal(
      editrc: "", arguments: ["--plain", "--lang", language, "--as", "akowalska", "--capture", path])
    let prompt = isPolish ? "nie zalogowano> " : "not signed in> "
    try terminal.wait(for: prompt)
    terminal.type("screen on\n")
    try terminal.wait(for: prompt)
    terminal.type("reset-password\n")
    try terminal.wait(for: isPolish ? "kod z wiadomości: " : "token from the message: ")
    terminal.type("geheim-4711\n")
    try terminal.wait(for: "reset-token-invalid")
    try terminal.wait(for: isPolish ? "Portal Pacjenta" : "Patient Portal")
    try terminal.wait(for: prompt)
    terminal.type("quit\n")
    #expect(try terminal.status() == 0)
    let text = try captured()
    #expect(!text.contains("geheim") && !text.contains("screen on") && !text.contains("│"))
    #expect(
      text.contains(isPolish ? "zresetuj-hasło kod-resetu=$inny-kod" : "reset-password token=$other-token"))
    try expectTest(language)
  }
}
