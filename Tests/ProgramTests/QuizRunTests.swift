import Foundation
import TestSupport
import Testing

/// `konto quiz`: answers in, verdicts out; progress is kept, secrets are not.
@Suite struct QuizRunTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func quiz(_ arguments: String..., answers: String) throws -> ProgramRun {
    try Program.run(
      ["quiz"] + arguments, input: Data(answers.utf8), environment: ["XDG_STATE_HOME": folder.url.path],
      in: folder)
  }

  private static let first = "login\nbook jawor at=2026-01-19T09:30\nrecords\n"

  @Test func whoeverLeavesGoesOnThereTheNextTime() throws {
    let left = try quiz("pin", answers: "login\nquit\n")
    #expect(left.status == 0)
    #expect(left.output.contains("✓ Right, first time.") && left.output.contains("▸ Step 2/"))
    let again = try quiz("pin", answers: "")
    #expect(again.output.contains("steps done: 1") && !again.output.contains("▸ Step 1/"))
    #expect(again.output.contains("▸ Step 2/"))
    let anew = try quiz("pin", "--restart", answers: "")
    #expect(anew.output.contains("▸ Step 1/"))
  }

  /// Whoever leaves a step half tried comes back to it so.
  @Test func whatWasTriedIsNotForgotten() throws {
    _ = try quiz("pin", answers: "records\nrecords\nquit\n")
    let skips = String(repeating: "skip\n", count: 20)
    let result = try quiz("pin", "--result", "r.json", answers: "login\n" + skips)
    #expect(result.output.contains("✓ Right.\n") && !result.output.contains("✓ Right, first time."))
    let data = try Data(contentsOf: folder.file("r.json"))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let first = try #require((object["answers"] as? [[String: Any]])?.first)
    #expect(first["tries"] as? Int == 3 && first["hints"] as? Int == 0)
  }

  /// As buttons and slips look: one word too many, blanks for hyphens, a capital, digits alone.
  @Test func linesAreReadAsPeopleWriteThem() throws {
    let lines = [
      "zaloguj się", "Umów wizytę jawor kiedy=2026-01-19T09:30", "dokumentacja medyczna", "zgłoś się brzoza",
      "wygeneruj-pin", "okaż", "wygeneruj-pin", "pokaż akowalska", "zaloguj-się akowalska",
      "właściwości konta", "aktywuj konto",
    ]
    let result = try quiz("pin", "--lang", "pl", answers: lines.map { $0 + "\n" }.joined())
    #expect(result.output.components(separatedBy: "✓ Dobrze, za pierwszym razem.").count - 1 == lines.count)
    #expect(result.output.contains("(Wystarczy: aktywuj)"))
    let digits = try #require(result.output.firstMatch(of: #/ ([0-9]{4}) ([0-9]{4}) /#))
    let typed = try quiz("pin", "--lang", "pl", answers: "\(digits.1) \(digits.2)\n")
    #expect(typed.output.contains("✓ Dobrze, za pierwszym razem."))
    let labels = try quiz(
      "pin", "--restart", answers: "Sign in\nbook jawor at=2026-01-19T09:30\nMedical records\n")
    #expect(labels.output.components(separatedBy: "✓ Right, first time.").count - 1 == 3)
    // What may be meant is not left out.
    let meant = try quiz("pin", "--restart", answers: "login\nskip\nskip\nskip\nskip\npresent passport\n")
    #expect(meant.output.components(separatedBy: "✓ Right, first time.").count - 1 == 1)
  }

  /// What is counted is said, and what nobody asked for is not counted as asked for.
  @Test func whatCountsIsSaid() throws {
    let skips = String(repeating: "skip\n", count: 20)
    let result = try quiz(
      "pin", "--result", "r.json",
      answers: "login\nbook jawor at=2026-01-19T25:30\nbook jawor at=2026-01-19T09:30\n" + skips)
    #expect(result.output.contains("(That counts as a try.)"))
    let data = try Data(contentsOf: folder.file("r.json"))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let second = try #require((object["answers"] as? [[String: Any]])?.dropFirst().first)
    #expect(second["tries"] as? Int == 2 && second["hints"] as? Int == 0)
    let asked = try quiz("pin", "--restart", "--result", "r.json", answers: "hint\nlogin\n" + skips)
    #expect(asked.status == 0)
    let again = try #require(
      try JSONSerialization.jsonObject(with: try Data(contentsOf: folder.file("r.json"))) as? [String: Any])
    #expect(((again["answers"] as? [[String: Any]])?.first)?["hints"] as? Int == 1)
  }

  /// How a line is written outside of a quiz is told with the praise; of a line that fails nothing is said to be enough.
  @Test func theExactFormIsToldOfWhatIsRight() throws {
    let right = try quiz("pin", "--lang", "pl", answers: "Zaloguj się\n")
    #expect(right.output.contains("(Poza ćwiczeniem trzeba wpisać dokładnie: zaloguj-się)"))
    let exact = try quiz("pin", "--restart", "--lang", "pl", answers: "zaloguj-się\n")
    #expect(!exact.output.contains("Poza ćwiczeniem"))
    let wrong = try quiz("pin", "--restart", "--lang", "pl", answers: "dokumentacja teraz\n")
    #expect(!wrong.output.contains("Wystarczy") && wrong.output.contains("✗ To nie ten krok"))
  }

  /// As people write who have read the narration alone.
  @Test func peoplesWordsLeadOn() throws {
    let polish = try quiz(
      "pin", "--lang", "pl",
      answers:
        "zaloguj\numów wizytę jawor 19 stycznia 2026 o 9:30\numów-wizytę jawor kiedy=2026-01-19T09:30\n"
        + "dokumentacja\nzgłoś się do brzoza\nprzepisz\nkoniec\n")
    #expect(polish.output.contains("czy chodzi o: umów-wizytę jawor kiedy=2026-01-19T09:30?"))
    #expect(polish.output.contains("(To się liczy jako próba.)"))
    #expect(polish.output.contains("dokładnie: zgłoś-się brzoza)"))
    #expect(!polish.output.contains("przypisz"), "no verb is proposed that does nothing in a quiz")
    let english = try quiz("pin", "--restart", answers: "login\nskip\nrecords\ncome to brzoza\nquit\n")
    #expect(english.output.contains("type exactly: come brzoza)"))
  }

  /// Where the locale says another language, the quiz is called with its own; the seed belongs to it too.
  @Test func itIsCalledAgainWithWhatBelongsToIt() throws {
    for _ in 1...2 { _ = try quiz("pin", "--lang", "pl", "--seed", "7", answers: "zaloguj-się\nkoniec\n") }
    let result = try quiz("pin", "--lang", "pl", "--seed", "7", answers: "koniec\n")
    let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("konto quiz pin --lang pl --seed 7 --restart"))
  }

  @Test func aLessonIsReachedByItsPolishName() throws {
    let result = try quiz("telefon", "--lang", "pl", answers: "")
    #expect(result.status == 0 && result.output.contains("Ćwiczenie „Wsparcie: rozmowy telefoniczne”"))
    let list = try Program.run("lessons", "--lang", "pl", in: folder)
    for name in ["pin", "profil-zaufany", "reset-hasła", "rejestracja", "telefon", "kontrole"] {
      #expect(list.output.split(separator: "\n").contains { $0.hasPrefix(name + " ") }, "\(name)")
    }
    let unknown = try Program.run("walk", "rejestracje", "--lang", "pl", in: folder)
    #expect(unknown.status == 2 && unknown.complaints.contains("rejestracja"))
    #expect(!unknown.complaints.contains("desk"))
  }

  @Test func nothingIsTakenBackInAQuiz() throws {
    let result = try quiz(
      "pin", answers: "login\nundo\nlanguage pl\nset a b\nbook jawor at=2026-01-19T09:30\n")
    let remarks = result.output.components(separatedBy: "(This command does nothing in a quiz").count - 1
    #expect(remarks == 3 && !result.output.contains("Taken back"))
    #expect(result.output.components(separatedBy: "✓ Right, first time.").count - 1 == 2)
  }

  /// A right verb need not be told again, and the answer is called so.
  @Test func hintsBeginWhereTheLearnerStands() throws {
    let result = try quiz("pin", answers: "login\nbook brzoza at=2026-01-19T09:30\nskip\n")
    #expect(result.output.contains("Hint – its form: book FACILITY at=…"))
    #expect(result.output.contains("The answer: book jawor at=2026-01-19T09:30\n"))
  }

  /// Whatever shows the next step helps as a hint does, and is counted as one.
  @Test(arguments: ["steps", "screen"]) func whatTellsTheNextStepIsAHint(_ look: String) throws {
    let result = try quiz("pin", answers: "\(look)\nlogin\n")
    #expect(result.output.contains("(That does not count as a try, but as a hint: it shows the next step.)"))
    #expect(result.output.contains("✓ Right.\n") && !result.output.contains("✓ Right, first time."))
  }

  @Test func aCommandThatIsNotCompleteIsNoTry() throws {
    let result = try quiz("pin", answers: "login\nbook\nbook jawor\nbook jawor at=2026-01-19T09:30\n")
    #expect(
      result.output.components(separatedBy: "(That does not count: the command is not complete.)").count == 3)
    #expect(result.output.components(separatedBy: "✓ Right, first time.").count - 1 == 2)
    #expect(!result.output.contains("Hint –"))
  }

  /// A look is called so, and an act that led nowhere is not.
  @Test func onlyALookIsCalledALook() throws {
    let result = try quiz("pin", answers: "login\nlogin\nproperties\n")
    #expect(!result.output.contains("only a look"))
  }

  @Test func theLetterQLeaves() throws {
    #expect(try quiz("pin", answers: "q\n").output.contains("Stopped. Next time"))
  }

  @Test func anotherSeedOrTextBeginsAnew() throws {
    _ = try quiz("pin", answers: "login\n")
    #expect(try quiz("pin", "--seed", "2", answers: "").output.contains("▸ Step 1/"))
    #expect(try quiz("pin", "--lang", "pl", answers: "").output.contains("▸ Krok 1/"))
  }

  @Test func aWrongLineIsTriedAndExplained() throws {
    let result = try quiz("pin", answers: "records\nfoo\nrecords\nlogin\n")
    let output = result.output
    #expect(output.contains("✗ Not this step. It would have led to:\n  ✗ refused: not-signed-in (R17)\n"))
    #expect(output.contains("Hint – the command wanted: “signs the patient"))
    #expect(output.contains("foo") && output.contains("(That does not count. Tab lists the commands;"))
    #expect(output.contains("Hint – the command: login"))
    #expect(output.contains("✓ Right.\n"))
  }

  @Test func aWholeQuizEndsWithASummaryAndAResult() throws {
    let skips = String(repeating: "skip\n", count: 40)
    let result = try quiz("pin", "--result", "r.json", answers: Self.first + skips)
    #expect(result.status == 0 && result.complaints.isEmpty)
    #expect(result.output.contains("The quiz “Activation with a PIN” is done."))
    #expect(result.output.contains("  right first time: 3 of 14\n"))
    let data = try Data(contentsOf: folder.file("r.json"))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["complete"] as? Bool == true && object["right-at-once"] as? Int == 3)
    #expect(object["shown"] as? Int == 11)
    #expect((object["answers"] as? [[String: Any]])?.count == 14)
  }

  @Test func aPINMayBeCopiedAsItIsPrinted() throws {
    let skipped = String(repeating: "skip\n", count: 11)
    let slip = try quiz("pin", answers: skipped).output
    let digits = try #require(slip.firstMatch(of: #/ ([0-9]{4}) ([0-9]{4}) /#))
    let result = try quiz("pin", answers: "enter-pin \(digits.1) \(digits.2)\n")
    #expect(result.output.contains("✓ Right, first time."))
  }

  @Test func nothingThatWasTypedIsKept() throws {
    let answers =
      "login\nchange-password new=\"Geheim-2026x\"\nrecords\nforgot-password\ninbox\nreset-password\n"
    _ = try quiz("reset", "--result", "r.json", answers: answers)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path)
    #expect(names.contains { $0.contains("quiz-reset-en.json") } && names.contains("r.json"))
    for name in names where name.hasSuffix(".json") {
      let text = try String(contentsOf: folder.file(name), encoding: .utf8)
      #expect(!text.contains("Geheim"), "\(name)")
    }
  }

  @Test func aResultTakesThePlaceOfAResultAlone() throws {
    _ = try folder.write("mine.json", "{\"a\":1}\n")
    #expect(try quiz("pin", "--result", "mine.json", answers: "").status == 3)
    #expect(try quiz("pin", "--result", "r.json", answers: "").status == 0)
    #expect(try quiz("pin", "--result", "r.json", answers: "").status == 0)
  }

  @Test func standardInputIsForTheAnswers() throws {
    #expect(try quiz("-", answers: "").status == 2)
  }

  @Test func whatIsWrongIsUnderlinedAndTheAnswerIsNotTold() throws {
    let state = ["XDG_STATE_HOME": folder.url.path]
    let prompt = "akowalska · inactive · not signed in>"
    let terminal = try TerminalScreen(["quiz", "pin"], width: 80, in: folder, environment: state)
    try terminal.wait(forLast: prompt)
    try terminal.type("logim ")
    try terminal.wait(for: "the reason") { $0.last?.hasPrefix("  ↑ ") == true }
    try terminal.press("C-u")
    try terminal.wait(forLast: prompt)
    for line in ["hint", "log"] {
      try terminal.type(line)
      try terminal.wait(forLast: prompt + " " + line)
      try terminal.press("C-u")
      try terminal.wait(forLast: prompt)
    }
    let plain = try TerminalScreen(
      ["quiz", "pin", "--plain"], width: 80, in: try Folder(), environment: state)
    try plain.wait(forLast: prompt)
    try plain.type("logim ")
    try plain.wait(forLast: prompt + " logim")
    try plain.press("C-c")
    try plain.wait(forLast: prompt)
  }

  @Test func atATerminalWithCompletion() throws {
    let terminal = try TerminalScreen(
      ["quiz", "pin"], width: 80, in: folder, environment: ["XDG_STATE_HOME": folder.url.path])
    try terminal.wait(forLast: "akowalska · inactive · not signed in>")
    try terminal.type("logi")
    try terminal.press("Tab")
    try terminal.press("Enter")
    try terminal.wait(forLast: "akowalska · inactive · home page>")
    #expect(try terminal.lines().contains("✓ Right, first time."))
    try terminal.press("C-c")
    try terminal.press("C-d")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test func whoeverFinishedIsToldSo() throws {
    let skips = String(repeating: "skip\n", count: 40)
    #expect(try !quiz("pin", answers: Self.first + skips).output.contains("was finished before"))
    let again = try quiz("pin", answers: "login\nquit\n").output.replacing("\n ", with: "")
    let told = try #require(again.firstMatch(of: /was finished before, on [0-9]+ [A-Z][a-z]+ [0-9]{4}/))
    #expect(!told.isEmpty && again.contains("(right first time: 3 of 14). It now begins anew."))
    #expect(try quiz("pin", answers: "").output.contains("Going on: steps done: 1."))
    _ = try quiz("pin", "--restart", answers: skips)
    let anew = try quiz("pin", answers: "").output.replacing("\n ", with: "")
    #expect(anew.contains("(right first time: 0 of 14)"))
  }

  /// The verdict stands behind what came of the line, which may be higher than a screen.
  @Test func theVerdictIsReadLast() throws {
    let lines = try quiz("pin", answers: Self.first).output.split(separator: "\n").map(String.init)
    let verdicts = lines.indices.filter { lines[$0].hasPrefix("✓ Right, first time.") }
    #expect(verdicts.count == 3)
    for verdict in verdicts { #expect(lines[verdict - 1].hasPrefix("  └")) }
    #expect(verdicts.last.map { lines[$0] } == "✓ Right, first time. This is the refusal that was meant.")
  }

  private func terminal(_ language: String, lesson: String = "pin") throws -> TerminalScreen {
    try TerminalScreen(
      ["quiz", lesson], width: 80, height: 24, language: language, in: folder,
      environment: ["XDG_STATE_HOME": folder.url.path], until: { $0.last?.hasSuffix(">") == true })
  }

  @Test(arguments: ["pl_PL.UTF-8", "C.UTF-8"]) func theOpeningFitsASmallScreen(_ language: String) throws {
    let terminal = try terminal(language)
    #expect(try terminal.visibleLines().first?.contains("(1") == false)
    #expect(try terminal.visibleLines().first?.contains("14") == true, "the title is the first line")
  }

  /// Nothing is waited for before the first page, and what is typed instead of Enter is the next answer.
  @Test func pagesAreLeftAtAnyTime() throws {
    let prompt = "akowalska · inactive · not signed in>"
    let terminal = try terminal("C.UTF-8")
    for key in ["C-c", "C-d"] {
      try terminal.type("help")
      try terminal.wait(forLast: prompt + " help")
      try terminal.press("Enter")
      try terminal.wait(forLast: "Enter – go on")
      let page = try terminal.visibleLines()
      #expect(page.count == 24 && page.first == prompt + " help")
      #expect(page.count { $0.hasPrefix("Enter – go on") } == 1)
      try terminal.press(key)
      try terminal.wait(forLast: prompt)
    }
    try terminal.type("help")
    try terminal.wait(forLast: prompt + " help")
    try terminal.press("Enter")
    try terminal.wait(forLast: "Enter – go on")
    try terminal.type("hint")
    try terminal.press("Enter")
    try terminal.wait(forLast: prompt)
    #expect(try terminal.lines().contains { $0.hasPrefix("  Hint – ") })
    try terminal.press("C-d")
    #expect(try terminal.waitForEnd() == 0)
  }

  /// On 24 rows nothing leaves the screen unread.
  @Test func whatIsHigherThanTheScreenWaits() throws {
    let terminal = try terminal("pl_PL.UTF-8")
    try terminal.type("pomoc")
    try terminal.press("Enter")
    try terminal.wait(forLast: "Enter – dalej")
    #expect(try terminal.visibleLines().contains { $0.contains("> pomoc") })
    for _ in 0..<9 where try terminal.lines().last == "Enter – dalej" {
      let before = try terminal.lines().count
      try terminal.press("Enter")
      try terminal.wait(for: "the next page") { $0.count > before }
      try terminal.wait(for: "its end") { $0.last == "Enter – dalej" || $0.last?.hasSuffix(">") == true }
    }
    #expect(try terminal.lines().last == "akowalska · nieaktywne · nie zalogowano>")
  }
}
