import CommandLanguage
import ScenarioTesting
import Shell
import Testing

/// No secret, no whole PESEL and no control character leaves in a report (I18).
@Suite struct ReportSecrecyTests {
  private static let start = """
    setup
      facility brzoza "Szpital pod Brzozą"
      create-account anna "Anna Kowalska" pesel=01620300022 password=Zima-2025

    """

  private static func reports(_ result: SuiteResult) -> [String] {
    Language.allCases.flatMap { language in
      let preferences = Preferences(language: language, format: .text, colour: true, width: 80)
      return [
        TAPReport(preferences).text(result), JUnitReport(preferences).text(result),
        JSONReport(preferences).text(result), GitHubReport(preferences).text(result),
        TextReport(Preferences(language: language, format: .text, colour: false)).text(result),
      ]
    }
  }

  /// A PIN that a file writes out, for it is the same at each run: in a title, a tag, a reason, a row, narration, a line.
  @Test("What the run has handed out is hidden wherever it stands, in groups too, of whatever verdict")
  func handed() throws {
    let (pin, token) = try Self.handedOut()
    let grouped = [String(pin.prefix(4)) + " " + pin.suffix(4), String(pin.prefix(4)) + "-" + pin.suffix(4)]
    let issue = "  anna: come brzoza\n  anna: present\n  clerk@brzoza: issue-pin -> pin\n"
    let text =
      Self.start + """
        scenario "Green \(pin) \(grouped[0])" tags=t\(pin)
        \(issue)
        scenario "Known \(pin), $x" known-bug="As \(grouped[1])" tags=t\(pin)
        \(issue)
          find "\(grouped[0])" => count=7
        examples
          x
          \(pin)
          "\(grouped[1])"
        scenario "Mended \(pin)" known-bug="As \(grouped[0])"
        \(issue)
        scenario "Skipped \(grouped[0])" skip="As \(pin)"
          clock
        scenario "Red \(pin) \(token)"
        \(issue)
          > Of \(grouped[0]) and
          > \(pin.prefix(4))
          > \(pin.suffix(4))
          contact anna email=p\(pin)@example.test
          print "\(grouped[1]) $pin"
          anna: forgot-password
          anna: inbox
          find "\(grouped[0]) \(token)" => count=7

        """
    let plan = try SmallSuite(text).plan()
    for isAll in [true, false] {
      let result = SmallSuite.told(plan, tellingAll: true) { runner in
        runner.keeping = isAll ? .nothing : .dialogueAndScreens
        runner.namesAll = isAll
      }
      #expect(
        result.tally.done == 6 && result.tally.knownBugs == 2 && result.tally.mended == 1, "\(result.tally)")
      let html = HTMLReport(Preferences(language: .en, format: .text, colour: false)).text(result)
      for report in Self.reports(result) + [html] {
        #expect(report.contains("Red •••"))
        for secret in [pin, token, String(pin.suffix(4))] + grouped {
          #expect(!report.contains(secret), "\(report)")
        }
      }
    }
  }

  private static func handedOut() throws -> (pin: String, token: String) {
    let text =
      start + """
        scenario "A"
          anna: come brzoza
          anna: present
          clerk@brzoza: issue-pin
          anna: forgot-password
          anna: inbox

        """
    let result = try #require(SmallSuite(text).result().scenarios.first)
    let handed = result.handed.sorted { $0.count < $1.count }
    return (try #require(handed.first), try #require(handed.last))
  }

  @Test(
    "A failing line that holds a secret",
    arguments: [
      ("anna: login password=Wiosna-2026", ["Wiosna-2026"]),
      ("anna: login password=Zima-2025 => refused", ["Zima-2025"]),
      (
        "anna: login\n  anna: properties\n  anna: activate\n  anna: enter-pin 73519264 => refused",
        ["73519264"]
      ),
      ("anna: enter-pin 7351 9264", ["7351", "9264"]),
      ("anna: activate pin=7351-9264", ["7351-9264"]),
      ("anna: reset-password token=tajny-token-1", ["tajny-token-1"]),
      ("anna: change-password new=Lato-2026", ["Lato-2026"]),
      ("set pin 73519264 => refused", ["73519264"]),
      ("set pin 73519264\n  print $pin => refused", ["73519264"]),
      (
        "create-account jan \"Jan Nowak\" pesel=01620300022 password=Jesien-2026",
        ["01620300022", "Jesien-2026"]
      ),
      ("find 01620300022 => count=2", ["01620300022"]),
      ("find anna => value=01620300022", ["01620300022"]),
      ("support: show anna reveal=pesel => pesel=01620300015", ["01620300022", "01620300015"]),
      ("support: show anna reveal=pesel -> who=pesel\n  find $who => count=2", ["01620300022"]),
      ("support: show anna reveal=pesel -> who=pesel\n  come $who", ["01620300022"]),
    ])
  func failures(_ line: String, _ secrets: [String]) {
    expectSecrecy(Self.start + "scenario \"A\"\n  \(line)\n", secrets)
  }

  @Test("A secret that the run has made")
  func made() throws {
    let text =
      Self.start + """
        scenario "A"
          anna: come brzoza
          anna: present
          clerk@brzoza: issue-pin -> pin
          print "PIN: $pin"
          anna: login
          anna: activate pin=$pin => status=inactive value=$pin
        scenario "B"
          anna: come brzoza
          anna: present
          clerk@brzoza: issue-pin => value=12345678
        scenario "C"
          anna: forgot-password
          anna: inbox => value~abc count=7
        scenario "D"
          anna: forgot-password
          anna: inbox -> token
          anna: reset-password token=$token => refused
        cleanup
          anna: inbox => count=5

        """
    let shown = SmallSuite(
      text.replacing(" value=$pin", with: "").replacing(" => count=5", with: " => count=9")
    ).result()
    var secrets: [String] = ["12345678"]
    for case .performed(let turn) in shown.scenarios.flatMap(\.items) {
      if case .secret(let secret)? = turn.performance.outcome.value { secrets.append(secret.revealed) }
    }
    #expect(secrets.count >= 7, "\(secrets.count)")
    expectSecrecy(text.replacing(" value=$pin", with: ""), secrets)
  }

  @Test(
    "A mistake in a line that holds a secret",
    arguments: [
      ("anna: login pasword=Wiosna-2026", "Wiosna-2026"),
      ("anna: enter-pin 73519264 => statu=active", "73519264"),
      ("anna: activate pin=73519264 pni=1", "73519264"),
      ("create-account jan \"Jan Nowak\" pesel=01620300023", "01620300023"),
      ("anna: reset-password tajny-token-1", "tajny-token-1"), ("fnd 01620300022", "01620300022"),
    ])
  func mistakes(_ line: String, _ secret: String) {
    expectSecrecy(line + "\n", [secret])
  }

  @Test("A title or a tag with a PESEL in it, also by a row")
  func titles() {
    expectSecrecy(
      "scenario \"Of 01620300022\" tags=p01620300015\n  print x => refused\n", ["01620300022", "01620300015"])
    expectSecrecy(
      "scenario \"Of $who\"\n  find $who => count=1\nexamples\n  who\n  85723199901\n", ["85723199901"])
  }

  @Test(
    "A title or a line with a secret that names have carried",
    arguments: [
      "scenario \"Of $q\"\n  set p \"$q\"\n  anna: login password=$p => ok\nexamples\n  q\n  Tajne-Haslo-77\n",
      "scenario \"Of $q\"\n  set p $q\n  set r \"$p\"\n  anna: login password=$r => ok\nexamples\n  q\n  Tajne-Haslo-77\n",
      "scenario \"Of $q\"\n  anna: login password=$x => ok\nexamples\n  q x\n  Tajne-Haslo-77 Tajne-Haslo-77\n",
      "scenario \"A\"\n  set q Tajne-Haslo-77 => refused\n  anna: login password=$q => ok\n",
      "scenario \"A\"\n  anna: change-password new=$q => ok\nsetup\n  set q Tajne-Haslo-77 => refused\n",
    ])
  func carried(_ text: String) { expectSecrecy(Self.start + text, ["Tajne-Haslo-77"]) }

  @Test("What is made of a secret is one; what stands beside it is none")
  func beside() {
    let suite = SmallSuite(
      Self.start + "scenario \"$login $q\"\n  set both \"$login $q\"\n  print $both\n"
        + "  anna: login password=$q => ok\nexamples\n  login q\n  anna Tajne-Haslo-77\n")
    #expect(suite.result().scenarios.map(\.identity.title) == ["anna ••••••••••••••"])
  }

  @Test("An account whose PESEL was asked for")
  func revealed() throws {
    let text = Self.start + "scenario \"A\"\n  support: show anna reveal=pesel\n"
    guard case .performed(let turn)? = SmallSuite(text).result().scenarios.first?.items.last,
      case .ok(let success) = turn.performance.outcome, let view = success.showing.shown as? AccountView
    else { throw NothingShown() }
    #expect(view.fields.contains { $0.value.written == "01620300022" })
    #expect(!view.json.line.contains("01620300022"))
  }

  private struct NothingShown: Error {}

  @Test(
    "Control characters are made visible or go", arguments: ["1B", "1", "7", "9B", "7F", "202E", "2028", "D"])
  func controls(_ code: String) throws {
    let control = try #require(UInt32(code, radix: 16).flatMap(Unicode.Scalar.init))
    let text = """
      scenario "A \\u{\(code)}[31m B" tags="x\\u{\(code)}y"
        > told \\u{\(code)}
        find "\\u{\(code)}" => value="\\u{\(code)}"

      """
    let result = SmallSuite(["a\(Character(control))b.scn": text]).result()
    #expect(result.tally.unexpected == 1)
    for report in Self.reports(result) { #expect(!report.unicodeScalars.contains(control)) }
    let mistaken = SmallSuite(["a\(Character(control))b.scn": "find \"x\" \"\\u{\(code)}\"\n"]).result()
    for report in Self.reports(mistaken) { #expect(!report.unicodeScalars.contains(control)) }
  }

  /// The text comes to a failure or a mistake, and every report of it holds back what must be held back.
  private func expectSecrecy(_ text: String, _ secrets: [String]) {
    let result = SmallSuite(text).result()
    #expect(!result.obstacles.isEmpty || result.tally.unexpected + result.tally.errors > 0, "\(text)")
    for report in Self.reports(result) {
      for secret in secrets { #expect(!report.contains(secret), "\(report)") }
    }
  }
}
