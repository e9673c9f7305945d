import Foundation
import TestSupport
import Testing

/// What a driver is told, and what becomes of its answers.
@Suite struct DriverAnswerTests {
  private let driver: HandedDriver

  init() throws { driver = try HandedDriver() }

  static let signingIn = """
    create-account akowalska "Anna Kowalska" pesel=01620300022
    akowalska: login => status=inactive screen=home
    """

  /// The verb, its arguments and the whole statement, in English, with nothing left open.
  static let statements: [(line: String, arguments: [String: String], text: String)] = [
    (
      "wsparcie: znajdź Anna Kowalska", ["text": "Anna Kowalska"], "support: find Anna Kowalska"
    ),
    (
      "support: find \"Anna Kowalska\" $x", ["text": "Anna Kowalska brzoza"],
      "support: find \"Anna Kowalska\" brzoza"
    ),
    (
      "admin: ustawienia próby-pin=3 ważność-pin=48h", ["pin-tries": "3", "pin-validity": "48h"],
      "admin: policy pin-validity=48h pin-tries=3"
    ),
    (
      "akowalska: okaż", ["login": "akowalska", "document": "id-card", "pesel": "01620300022"],
      "akowalska: present login=akowalska document=id-card pesel=01620300022"
    ),
    (
      "clerk@brzoza/ola: issue-pin", ["who": "akowalska"], "clerk@brzoza/ola: issue-pin akowalska"
    ),
    (
      "clock 2026-02-01T08:00", ["moment": "2026-02-01T08:00:00Z"], "admin: clock 2026-02-01T08:00"
    ),
    (
      "dodaj-dokument akowalska \"Wynik \\\"x\\\"\" podmiot=$x",
      ["login": "akowalska", "title": "Wynik \"x\"", "facility": "brzoza", "date": "2026-01-05"],
      "admin: add-document akowalska \"Wynik \\\"x\\\"\" facility=brzoza date=2026-01-05"
    ),
  ]

  @Test(arguments: statements.indices) func aStatementIsWhole(_ index: Int) throws {
    let statement = Self.statements[index]
    let before = """
      facility brzoza "Szpital pod Brzozą"
      create-account akowalska "Anna Kowalska" pesel=01620300022
      set x brzoza
      akowalska: come brzoza
      akowalska: present

      """
    let run = try driver.run(before + statement.line + "\n")
    #expect(run.status == 0, "\(run.output)")
    let verb = statement.text.split(separator: " ")[1]
    let request = try #require(try driver.asked(String(verb)).last)
    #expect(request["arguments"] as? [String: String] == statement.arguments)
    #expect(request["text"] as? String == statement.text)
    #expect(request["actor"] as? String == String(statement.text.prefix { $0 != ":" }))
    #expect(request["file"] as? String == "a.scn" && request["line"] as? Int == 6)
  }

  @Test func aRowBeginsWithItsTitleAndNumber() throws {
    let suite = "setup\nfacilities => count=0\nscenario \"By $n\"\nwait $n\nexamples\nn\n1d\n\"2d\"\n"
    #expect(try driver.run(suite).status == 0)
    let begun = try driver.asked("begin")
    #expect(begun.map { $0["scenario"] as? String } == ["By 1d", "By 2d"])
    #expect(begun.map { $0["row"] as? Int } == [1, 2])
    #expect(begun.map { $0["line"] as? Int } == [3, 3])
    #expect(begun.allSatisfy { $0["clock"] as? String == "2026-01-05T08:00:00Z" })
    #expect(try driver.asked("facilities").map { $0["line"] as? Int } == [2, 2])
  }

  /// What a portal cannot tell is not held against it.
  @Test func aFieldThatCannotBeToldIsNotCompared() throws {
    let hand = """
      def after(q, a):
          if q["request"] == "hello": a["fields"] = ["screen"]
          elif "fields" in a: a["fields"] = {k: v for k, v in a["fields"].items() if k == "screen"}
          return a
      """
    let run = try driver.run(Self.signingIn, hand: hand)
    #expect(run.status == 0, "\(run.output)")
    let wrong = try driver.run(
      Self.signingIn.replacing("screen=home", with: "screen=properties"), hand: hand)
    #expect(wrong.status == 1 && wrong.output.contains("expected (file): screen=properties"))
  }

  static let withoutInbox = [
    "def after(q, a):\n  if q['request'] == 'hello': a['verbs'].remove('inbox')\n  return a",
    "def before(q):\n  if q.get('verb') == 'inbox': return {'result': 'unsupported'}",
  ]

  @Test(arguments: withoutInbox) func aSecretThatCannotBeReadSkips(_ hand: String) throws {
    let suite = Self.signingIn + "\nakowalska: forgot-password\nakowalska: reset-password\n"
    let run = try driver.run(suite, hand: hand)
    #expect(run.status == 4, "\(run.output)")
    #expect(
      run.output.contains("a.scn:4  akowalska: reset-password – the inbox cannot be read on the portal"))
  }

  @Test func aScenarioThatCannotBeginIsSkipped() throws {
    let run = try driver.run(
      "scenario \"A\"\nfacilities\nscenario \"B\"\nfacilities\n",
      hand: "def before(q):\n  if q.get('scenario') == 'A': return {'result': 'unsupported'}")
    #expect(run.status == 0)
    #expect(run.output.contains("a.scn:2  facilities – the portal cannot do this"), "\(run.output)")
    #expect(run.output.contains("1 as expected, 1 skipped"))
  }

  /// A line behind the answer to the end of a scenario belongs to that scenario, not to the next.
  @Test func whoSpeaksUnaskedAtTheEndIsTold() throws {
    let run = try driver.run(
      "scenario \"A\"\nfacilities\nscenario \"B\"\nfacilities\n",
      hand: """
        def after(q, a):
            global title
            title = q.get("scenario", globals().get("title"))
            if q["request"] == "end" and title == "A":
                sys.stdout.write(json.dumps(a) + "\\n")
            return a
        """, "--report", "tap13")
    #expect(run.status == 1)
    #expect(run.output.contains("not ok 1 - a.scn: A\n") && run.output.contains("\nok 2 - a.scn: B\n"))
    #expect(run.output.contains("the driver spoke unasked: {"))
  }

  static let differing = """
    def after(q, a):
        if q["request"] == "hello": a["name"] = "staging \\u001b[31m4.2 44051401359"
        if q.get("verb") == "login":
            print("GET /login 01620300022", q["arguments"]["password"], file=sys.stderr, flush=True)
            a["fields"]["screen"] = "01620300022"
        return a
    """

  /// A difference, in every report: the three sides, the rule, the portal's name, the driver's last words; no secret.
  @Test(arguments: ["text", "tap", "tap13", "junit", "json", "html", "github", "markdown"])
  func aDifferenceIsTold(_ format: String) throws {
    let run = try driver.run(
      "scenario \"A\" tags=R17\n" + Self.signingIn, hand: Self.differing, "--report", format)
    #expect(run.status == 1)
    let colon = format.hasPrefix("tap") ? "\\x3A" : ":"
    for words in ["expected (file)", "procedure: ok", "(R17)", "portal staging", "4.2", "GET /login ••• •••"]
    {
      let told = words.replacing(":", with: colon)
      #expect(run.output.contains(told) || run.output.contains(words), "\(words): \(run.output)")
    }
    for secret in ["01620300022", "44051401359", "\u{1B}"] { #expect(!run.output.contains(secret)) }
  }

  /// The accounts and acts beside a difference are the procedure's, and no screen of it is shown as the portal's.
  @Test func whatIsTheProceduresIsCalledSo() throws {
    let run = try driver.run(Self.signingIn, hand: Self.differing)
    #expect(run.output.contains("by the procedure, account akowalska: status=inactive"))
    #expect(run.output.contains("the last acts, by the procedure:"))
    let page = try driver.run(Self.signingIn, hand: Self.differing, "--report", "html").output
    #expect(page.contains("The accounts it touched, by the procedure"))
    #expect(!page.contains("Patient Portal"))
  }

  @Test func aMessageHidesSecrets() throws {
    let run = try driver.run(
      Self.signingIn,
      hand: """
        def before(q):
            if q.get("verb") == "login":
                return {"result": "error", "message": "no \\u001b " + q["arguments"]["password"]}
        """)
    #expect(run.output.contains("the driver reported an error: no ␛ •••"), "\(run.output)")
  }

  /// A portal that cannot tell codes is held to refusing, and to nothing more.
  @Test func codesThatCannotBeToldAreNotCompared() throws {
    let hand = """
      def after(q, a):
          if q["request"] == "hello": a["codes"] = False
          a.pop("code", None)
          return a
      """
    let suite = Self.signingIn + "\nakowalska: records => refused account-inactive\n"
    #expect(try driver.run(suite, hand: hand).status == 0)
    let other = suite.replacing("account-inactive", with: "not-signed-in")
    #expect(try driver.run(other, hand: hand, "--only-expectations").status == 0)
    let willing = hand + "\ndef before(q):\n  if q.get('verb') == 'records': return {'result': 'ok'}\n"
    #expect(try driver.run(suite, hand: willing).status == 1)
  }

  /// The rule of a refusal that the procedure does not give is told.
  @Test func aRefusalThatIsThePortalsAlone() throws {
    let run = try driver.run(
      Self.signingIn,
      hand: """
        def before(q):
            if q.get("verb") == "login": return {"result": "refused", "code": "bad-credentials"}
        """)
    #expect(run.output.contains("procedure: ok (R17)"), "\(run.output)")
  }
}
