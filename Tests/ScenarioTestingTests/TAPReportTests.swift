import CommandLanguage
import ScenarioTesting
import Shell
import TestSupport
import Testing

/// TAP version 14, as it is written and as `prove` reads it.
@Suite struct TAPReportTests {
  private static func text(_ result: SuiteResult) -> String {
    TAPReport(ShippedScenarios.preferences).text(result)
  }

  @Test("A subtest for each file, a point for each scenario and row")
  func green() {
    let result = SmallSuite(["a.scn": SmallSuite.green, "dir/b.scn": "print hello\n"]).result()
    #expect(
      Self.text(result) == """
        TAP version 14
        1..2
        # Subtest: a.scn
            1..3
            ok 1 - A new account is inactive
            ok 2 - A wrong entry is pin-none-open [1]
            ok 3 - A wrong entry is pin-format [2]
        ok 1 - a.scn
        # Subtest: dir/b.scn
            1..1
            ok 1 - b
        ok 2 - dir/b.scn

        """)
  }

  @Test("A failure says what was expected, where, why, and how it came to it")
  func failure() {
    let result = SmallSuite([
      "a.scn": """
      scenario "An inactive account has no records"
        create-account anna "Anna Kowalska" pesel=01620300022
        include "parts/reading.scn"

      """, "parts/reading.scn": "anna: login\nanna: records => count=1\n",
    ]).result()
    #expect(
      Self.text(result) == """
        TAP version 14
        1..1
        # Subtest: a.scn
            1..1
            not ok 1 - An inactive account has no records
              ---
              message: "expected count=1, got refused account-inactive"
              severity: "fail"
              code: "account-inactive"
              block: "scenario"
              at:
                file: "parts/reading.scn"
                line: 2
              included-from:
                - "a.scn:3"
              statement: "anna: records => count=1"
              expected:
                - "count=1"
              actual:
                - "refused account-inactive"
              reason:
                - "The account is inactive, so it has e-Registration but no access to the medical records."
                - "→ See what the patient has to do next to activate the account (steps)."
              accounts:
                "anna": "status=inactive origin=never-activated pin=none resets=0 screen=home \
        documents=0 appointments=0 pin-locked=no sign-in-locked=no"
              last-acts:
                - "1.  2026-01-05 08:00:00  administrator creates an account (account anna) – done"
                - "2.  2026-01-05 08:00:00  patient anna signs in – done"
                - "3.  2026-01-05 08:00:00  patient anna opens the medical records – refused account-inactive"
              ...
        not ok 1 - a.scn

        """)
  }

  @Test("What fails in the cleanup is told beside what failed before it")
  func cleanup() throws {
    let result = SmallSuite("print x => refused\ncleanup\n  print y => refused\n").result()
    let yaml = try #require(TAPReading(Self.text(result)).diagnostics.first)
    #expect(yaml["message"] as? String == "expected refused, got ok")
    let cleanup = try #require(yaml["cleanup"] as? [String: Any])
    #expect(cleanup["message"] as? String == "cleanup: expected refused, got ok")
    #expect((cleanup["at"] as? [String: String])?["line"] == "3")
  }

  @Test("prove is content with a green suite, and counts what it holds")
  func proveGreen() throws {
    let text = Self.text(SmallSuite(["a.scn": SmallSuite.green, "b.scn": "print b\n"]).result())
    let (whole, first) = (try Prove.read(text), try Prove.read(Prove.subtests(of: text)[0]))
    #expect(whole.status == 0 && whole.output.contains("Result: PASS"), "\(whole.output)")
    #expect(whole.output.contains("Tests=2,"), "\(whole.output)")
    #expect(first.status == 0 && first.output.contains("Tests=3,"), "\(first.output)")
  }

  @Test("prove finds the failures of a red suite, and no fault in its form")
  func proveRed() throws {
    let text = Self.text(SmallSuite.mixed.result())
    let (whole, red) = (try Prove.read(text), try Prove.read(Prove.subtests(of: text)[1]))
    #expect(whole.status == 1 && whole.output.contains("Tests: 2 Failed: 1)"), "\(whole.output)")
    #expect(red.status == 1 && red.output.contains("Tests: 5 Failed: 4)"), "\(red.output)")
    #expect(red.output.contains("Failed tests:  2-5"), "\(red.output)")
    #expect(!(whole.output + red.output).contains("Parse errors"), "\(whole.output)\(red.output)")
  }

  @Test("The parser of prove reads the diagnostics, in Polish too")
  func yaml() throws {
    let preferences = Preferences(language: .pl, format: .text, colour: true, width: 20)
    let text = TAPReport(preferences).text(SmallSuite.mixed.result())
    let yaml = try TAPReading(text).diagnostics
    #expect(
      yaml.map { $0["message"] as? String } == [
        "oczekiwano: ekran=właściwości; otrzymano: ekran=strona-główna; "
          + "oczekiwano: stan=aktywne; otrzymano: stan=nieaktywne",
        "w skrzynce nie ma kodu ani linku do zresetowania hasła: podaj go (kod-resetu=…) albo poproś o nowy (zapomniane-hasło)",
        "oczekiwano: ok; otrzymano: odmowa not-signed-in",
        "oczekiwano: ok; otrzymano: odmowa facility-unknown",
      ])
    #expect(yaml.map { $0["severity"] as? String } == ["fail", "error", "fail", "fail"])
    #expect(yaml.first?["expected"] as? [String] == ["ekran=właściwości", "stan=aktywne"])
    #expect(yaml.last?["included-from"] as? [String] == ["red.scn:12"])
    #expect((yaml.last?["accounts"] as? [String: String])?["anna"]?.hasPrefix("stan=nieaktywne ") == true)
  }

  @Test(
    "No title makes a directive of a failure, a line of a line, or a number of a name",
    arguments: [
      ("Later # TODO", "Later \\# TODO"), ("# SKIP all", "\\# SKIP all"), ("\\\\ # todo", "\\\\ \\# todo"),
      ("1\\n1..0\\nok", "1␊1..0␊ok"), ("17 is not the number", "17 is not the number"),
      ("\\u{1B}[2J", "␛[2J"),
      ("Bail out!", "Bail out!"),
    ])
  func titles(_ title: String, _ shown: String) throws {
    let result = SmallSuite(["a#b.scn": "scenario \"\(title)\"\n  print x => refused\n"]).result()
    let text = Self.text(result)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.contains("    not ok 1 - " + shown), "\(text)")
    #expect(lines.contains("# Subtest: a#b.scn") && lines.contains("not ok 1 - a\\#b.scn"))
    for document in [text, Prove.subtests(of: text)[0]] {
      let reading = try Prove.read(document)
      #expect(reading.status == 1 && reading.output.contains("Tests: 1 Failed: 1)"), "\(reading.output)")
    }
  }

  @Test(
    "In a list, prove reads a text with a colon as a text",
    arguments: ["x: y", "x : y", "\"x: y\"", "x:", "\\: "])
  func colons(_ text: String) throws {
    let written = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let result = SmallSuite("find nobody => value~\"\(written)\"\n").result()
    let yaml = try #require(TAPReading(Self.text(result)).diagnostics.first)
    #expect(yaml["expected"] as? [String] == ["value~" + text])
  }

  @Test("What keeps a run from beginning is a failed point each")
  func obstacles() throws {
    let result = SmallSuite(["a.scn": "prnt x\nas nobody here\n", "b.scn": "print $x\n"]).result()
    let text = Self.text(result)
    #expect(
      text.hasPrefix(
        """
        TAP version 14
        1..3
        not ok 1 - a.scn:1:1: unknown verb “prnt”; did you mean: print?
          ---
          message: "unknown verb “prnt”; did you mean: print?"
          severity: "error"
          code: "unknown-verb"
          at:
            file: "a.scn"
            line: 1
            column: 1
          ...

        """), "\(text)")
    let reading = try Prove.read(text)
    #expect(reading.status == 1 && reading.output.contains("Tests: 3 Failed: 3)"), "\(reading.output)")
  }

  @Test("A reader that is not installed fails the test that needs it")
  func missing() {
    #expect(throws: MissingProgram.self) { try ReportReader.read("", with: "no-such-reader") }
  }

  @Test("What YAML does not take as it is stands escaped, and comes out as it was")
  func nonPrintable() throws {
    let nasty: [UInt32] = [0x80, 0x85, 0x9F, 0x2028, 0xFEFF, 0xFFFE, 0xFFFF, 0x7F]
    let written = nasty.map { "\\u{\(String($0, radix: 16))}" }.joined()
    let text = Self.text(SmallSuite("find x => value=\"a\(written)b\"\n").result())
    let raw = text.unicodeScalars.filter { nasty.contains($0.value) }
    #expect(raw.isEmpty)
    #expect(text.contains("\\ufffe\\uffff"))
  }

  @Test("After Ctrl-C, or where nothing ran, prove hears of it")
  func bailOut() throws {
    var result = SmallSuite(SmallSuite.green).result()
    result.leaveOut(12)
    result.wasInterrupted = true
    let reading = try Prove.read(Self.text(result))
    #expect(reading.status != 0 && reading.output.contains("interrupted; not run: 12 scenarios"))
    let nothing = SuiteResult(began: Session.start)
    #expect(Self.text(nothing) == "TAP version 14\n1..0\nBail out! nothing ran\n")
    #expect(try Prove.read(Self.text(nothing)).status != 0)
  }

  @Test("After --fail-fast the failure is told as ever, and how many did not run")
  func failFast() throws {
    var result = SmallSuite("print x => refused\n").result()
    result.leaveOut(2)
    let text = Self.text(result)
    #expect(text.contains("\n    1..3\n") && text.contains("\n    ok 3 - a # SKIP not run\n"))
    #expect(text.hasSuffix("not ok 1 - a.scn\n# stopped at the first failure; not run: 2 scenarios\n"))
    #expect(try Prove.read(text).output.contains("Tests: 1 Failed: 1)"))
  }
}
