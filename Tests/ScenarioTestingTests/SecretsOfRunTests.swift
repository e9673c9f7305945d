import CommandLanguage
import ScenarioTesting
import Shell
import Synchronization
import Testing

/// What one scenario of a run is handed stands in no other's title, reason, row or line.
@Suite struct SecretsOfRunTests {
  private static let green = """
    setup
      facility brzoza "Szpital pod Brzozą"
      create-account anna "Anna Kowalska" pesel=01620300022 password=Zima-2025

    scenario "Green"
      anna: come brzoza
      anna: present
      clerk@brzoza: issue-pin
      anna: forgot-password
      anna: inbox

    """
  private let pin: String
  private let token: String

  init() throws {
    let result = try #require(SmallSuite(Self.green).result().scenarios.first)
    let handed = result.handed.sorted { $0.count < $1.count }
    (pin, token) = (try #require(handed.first), try #require(handed.last))
  }

  private func text(_ more: String, tellingAll: Bool = false) throws -> String {
    let result = SmallSuite.told(try SmallSuite(Self.green + more).plan(), tellingAll: tellingAll) { runner in
      (runner.keeping, runner.namesAll) = (.nothing, tellingAll)
    }
    let preferences = Preferences(language: .en, format: .text, colour: false)
    return tellingAll ? JSONReport(preferences).text(result) : TextReport(preferences).text(result)
  }

  @Test(
    "However it is written",
    arguments: [
      "%@", "%4-%5", "%4 %5", "%4#%5", "%4=%5", "%4%20%5", "%4%2D%5", "%4&nbsp;%5", #"%4\\n%5"#,
      "x00%@000000", "12 %4 %5 12", "19%@", "%@123",
    ])
  func written(_ form: String) throws {
    let written = form.replacing("%@", with: pin).replacing("%4", with: pin.prefix(4))
      .replacing("%5", with: pin.suffix(4))
    // Of what is hidden as a PESEL the last four digits show in a line.
    let isWide = written.hasPrefix("19") || written.hasSuffix("123")
    for title in [written, token] {
      let more = """
        scenario "Red \(title)"
          > Of \(isWide ? "it" : title)
          find "\(isWide ? "it" : title)" => count=7
        scenario "Skipped \(title)" skip="as \(title)"
          clock
        scenario "Known \(title)" known-bug="as \(title)"
          find x => count=7
        scenario "Row $x"
          clock => refused
        examples
          x
          "\(title)"

        """
      for isAll in [false, true] {
        let told = try text(more, tellingAll: isAll)
        #expect(told.contains("Red ") && told.contains("Skipped ") && told.contains("Row "))
        for secret in [pin, String(pin.prefix(4)), String(pin.suffix(4)), token] {
          #expect(!told.contains(secret), "\(told)")
        }
      }
    }
  }

  @Test("A token in groups, or in letters of another size")
  func tokens() throws {
    let groups = stride(from: 0, to: token.count, by: 4).map { String(token.dropFirst($0).prefix(4)) }
    let forms = [
      token.lowercased(), token.uppercased(), groups.joined(separator: "-"),
      groups.joined(separator: " ").lowercased(), groups.joined(separator: " – "),
      token.prefix(12) + "-" + token.dropFirst(12),
    ]
    for form in forms {
      let told = try text(
        "scenario \"Red \(form), x\" tags=x-\(token.lowercased()) known-bug=\"as \(form)\"\n  > Of \(form)\n  clock => refused\n"
      )
      #expect(told.contains("Red •••, x") && !told.contains("Of \(form)"), "\(told)")
    }
  }

  @Test("What check warns of them repeats none") func warnings() throws {
    let line = "  find \"\(pin.prefix(4)) \(pin.suffix(4))\" => count=0 count=1\n"
    let files = ["a.scn": Self.green + "scenario \"Red\"\n  find x -> x\(pin)\n\(line)"]
    var check = SuiteCheck { _ in Array((files["a.scn"] ?? "").utf8) }
    try check.take("a.scn")
    let warnings = check.findings.filter { $0.severity == .warning }.map(Obstacle.warning)
    let plan = try SmallSuite(files["a.scn"] ?? "").plan()
    var runner = ScenarioRunner(
      surroundings: ShippedScenarios.surroundings, preferences: SmallSuite.preferences(.en))
    runner.keeping = .nothing
    var secrets = SecretsOfRun(plan, tellingAll: false) { [runner = runner.handingOver] plan in
      plan.runs.reduce(into: []) { $0.formUnion(runner.handed(by: $1, of: plan) ?? []) }
    }
    let told = secrets.told(warnings)
    #expect(told.count == 2)
    for case .warning(let finding) in told {
      let line = finding.source.repeated(isMistaken: false)
      let texts = [String(line.characters(0..<line.count)), finding.message(.en), finding.message(.pl)]
      #expect(texts.allSatisfy { !$0.contains(pin) && !$0.contains(pin.prefix(4)) }, "\(texts)")
    }
  }

  @Test("Of a PIN of four digits, where the scenario's own acts hand it out")
  func short() throws {
    let issue =
      "  anna: come brzoza\n  anna: present\n  policy pin-length=4\n  clerk@brzoza: issue-pin -> pin\n"
    let first = try #require(
      SmallSuite(
        Self.green.replacing("  anna: come brzoza\n", with: "  policy pin-length=4\n  anna: come brzoza\n")
      )
      .result().scenarios.first?.handed.min { $0.count < $1.count })
    let spaced = first.map(String.init).joined(separator: " ")
    let told = try text(
      "scenario \"Red \(first.prefix(2))-\(first.suffix(2)), or \(spaced) on 2026-01-05 at 08:00\"\n\(issue)  clock => refused\n"
    )
    #expect(first.count == 4 && told.contains("Red •••, or ••• on 2026-01-05 at 08:00"), "\(told)")
  }

  @Test(
    "Nothing is run for it where nothing that is told may hold one",
    arguments: [
      "scenario \"Green 94478527\"\n  clock\n",
      "scenario \"Of 2026-01-05 08:00:30 and 5 times\"\n  clock => refused\n",
      "scenario \"Of 2026-01-05T08:00:30\" known-bug=\"a-12 and R26 and AnnaKowal\"\n  clock => refused\n",
      "scenario \"A\"\n  > At 8:00 on 2026-01-05\n  print 123 => ok\n  show anna => status=active\n",
    ])
  func harmless(_ more: String) throws {
    let asked = Mutex(0)
    let plan = try SmallSuite(Self.green + more).plan()
    var runner = ScenarioRunner(
      surroundings: ShippedScenarios.surroundings, preferences: SmallSuite.preferences(.en))
    runner.keeping = .nothing
    var secrets = SecretsOfRun(plan, tellingAll: false) { _ in
      asked.withLock { $0 += 1 }
      return []
    }
    for run in plan.runs { _ = secrets.told(runner.run(run, of: plan), of: run) }
    #expect(asked.withLock { $0 } == 0)
  }

  @Test("Where that was interrupted, whatever may be one is taken for one")
  func interrupted() throws {
    let more = "scenario \"Red 12345678, \(token) on 2026-01-05\"\n  > Of 1234 5678\n  clock => refused\n"
    let plan = try SmallSuite(Self.green + more).plan()
    var runner = ScenarioRunner(
      surroundings: ShippedScenarios.surroundings, preferences: SmallSuite.preferences(.en))
    runner.keeping = .nothing
    var secrets = SecretsOfRun(plan, tellingAll: false) { _ in nil }
    let results = plan.runs.map { secrets.told(runner.run($0, of: plan), of: $0) }
    #expect(results.last?.identity.title == "Red •••, ••• on 2026-01-05")
    guard case .narration(let text, _, _)? = results.last?.items.dropFirst(2).first else {
      Issue.record("no narration")
      return
    }
    #expect(text == "Of •••")
  }

  @Test("So is what is cut short, and the whole of a text that may hold one in a way nobody finds")
  func interruptedOddly() throws {
    for (title, told) in [
      ("Red AkNYQ3... on 2026-01-05", "Red •••... on 2026-01-05"), ("Red AkNYQ3…", "Red •••…"),
      ("Red 12345678 and AkNYQ3...", "Red ••• and •••..."), ("12345678 and a\u{1F600}b", "•••"),
    ] {
      let plan = try SmallSuite("scenario \"\(title)\"\n  clock => refused\n").plan()
      var secrets = SecretsOfRun(plan, tellingAll: false) { _ in nil }
      #expect(plan.runs.map { secrets.told(plan.identity(of: $0)).title } == [told])
    }
  }

  @Test("What is handed out behind what was not as expected, where a scenario goes on")
  func goingOn() throws {
    let red = Self.green.replacing(
      "  clerk@brzoza: issue-pin\n", with: "  clock => refused\n  clerk@brzoza: issue-pin\n")
    let plan = try SmallSuite(red + "scenario \"Red \(pin)\"\n  clock => refused\n").plan()
    let result = SmallSuite.told(plan, tellingAll: false) { runner in
      runner.keeping = .nothing
      runner.attendance.failed = { _, _, _ in true }
    }
    #expect(result.scenarios.map(\.identity.title) == ["Green", "Red •••"])
  }

  @Test("One that is not chosen is one of the run")
  func chosen() throws {
    let suite = SmallSuite(Self.green + "scenario \"Red \(pin)\"\n  clock => refused\n")
    let plan = try suite.plan { $0.names = ["Red"] }
    let result = SmallSuite.told(plan, tellingAll: false) { $0.keeping = .nothing }
    #expect(result.scenarios.map(\.identity.title) == ["Red •••"])
  }
}
