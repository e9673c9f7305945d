import Foundation
import TestSupport
import Testing

/// What a driver is told, and what becomes of its answers.
@Suite struct DriverAnswerTests {
  /// konto's own driver with a hand in what is asked and answered: `before` answers instead of it, `after` alters its answer.
  static let driver = """
    import json, subprocess, sys
    hand = {"sys": sys, "json": json, "before": lambda q: None, "after": lambda q, a: a}
    exec(open("hand.py").read(), hand)
    konto = subprocess.Popen([sys.argv[1], "drive", "--seed", "7"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    asked = open("asked", "a")
    for line in sys.stdin:
        asked.write(line)
        asked.flush()
        question = json.loads(line)
        answer = hand["before"](question)
        if answer is None:
            konto.stdin.write(line.encode())
            konto.stdin.flush()
            answer = hand["after"](question, json.loads(konto.stdout.readline()))
        print(json.dumps(answer), flush=True)
    """

  private let folder: Folder

  init() throws {
    folder = try Folder()
    _ = try folder.write("driver.py", Self.driver)
    _ = try folder.write("hand.py", "")
  }

  private func run(_ suite: String, hand: String = "", _ options: String...) throws -> ProgramRun {
    _ = try folder.write("a.scn", suite)
    _ = try folder.write("hand.py", hand)
    let against = ["test", "a.scn", "--against", "python3 driver.py '\(Program.path)'"]
    return try Program.run(against + options, input: Data(), in: folder)
  }

  /// The requests of a kind, as they were sent.
  private func asked(_ verb: String) throws -> [[String: Any]] {
    try String(contentsOf: folder.file("asked"), encoding: .utf8).split(separator: "\n").compactMap {
      let request = try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      return request?["verb"] as? String == verb || request?["request"] as? String == verb ? request : nil
    }
  }

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
    let run = try run(before + statement.line + "\n")
    #expect(run.status == 0, "\(run.output)")
    let verb = statement.text.split(separator: " ")[1]
    let request = try #require(try asked(String(verb)).last)
    #expect(request["arguments"] as? [String: String] == statement.arguments)
    #expect(request["text"] as? String == statement.text)
    #expect(request["actor"] as? String == String(statement.text.prefix { $0 != ":" }))
    #expect(request["file"] as? String == "a.scn" && request["line"] as? Int == 6)
  }

  @Test func aRowBeginsWithItsTitleAndNumber() throws {
    let suite = "setup\nfacilities => count=0\nscenario \"By $n\"\nwait $n\nexamples\nn\n1d\n\"2d\"\n"
    #expect(try run(suite).status == 0)
    let begun = try asked("begin")
    #expect(begun.map { $0["scenario"] as? String } == ["By 1d", "By 2d"])
    #expect(begun.map { $0["row"] as? Int } == [1, 2])
    #expect(begun.map { $0["line"] as? Int } == [3, 3])
    #expect(begun.allSatisfy { $0["clock"] as? String == "2026-01-05T08:00:00Z" })
    #expect(try asked("facilities").map { $0["line"] as? Int } == [2, 2])
  }

  /// What a portal cannot tell is not held against it.
  @Test func aFieldThatCannotBeToldIsNotCompared() throws {
    let hand = """
      def after(q, a):
          if q["request"] == "hello": a["fields"] = ["screen"]
          elif "fields" in a: a["fields"] = {k: v for k, v in a["fields"].items() if k == "screen"}
          return a
      """
    let run = try run(Self.signingIn, hand: hand)
    #expect(run.status == 0, "\(run.output)")
    let wrong = try self.run(
      Self.signingIn.replacing("screen=home", with: "screen=properties"), hand: hand)
    #expect(wrong.status == 1 && wrong.output.contains("expected (file): screen=properties"))
  }

  static let withoutInbox = [
    "def after(q, a):\n  if q['request'] == 'hello': a['verbs'].remove('inbox')\n  return a",
    "def before(q):\n  if q.get('verb') == 'inbox': return {'result': 'unsupported'}",
  ]

  @Test(arguments: withoutInbox) func aSecretThatCannotBeReadSkips(_ hand: String) throws {
    let suite = Self.signingIn + "\nakowalska: forgot-password\nakowalska: reset-password\n"
    let run = try run(suite, hand: hand)
    #expect(run.status == 4, "\(run.output)")
    #expect(
      run.output.contains("a.scn:4  akowalska: reset-password – the inbox cannot be read on the portal"))
  }

  @Test func aScenarioThatCannotBeginIsSkipped() throws {
    let run = try run(
      "scenario \"A\"\nfacilities\nscenario \"B\"\nfacilities\n",
      hand: "def before(q):\n  if q.get('scenario') == 'A': return {'result': 'unsupported'}")
    #expect(run.status == 0)
    #expect(run.output.contains("a.scn:2  facilities – the portal cannot do this"), "\(run.output)")
    #expect(run.output.contains("1 as expected, 1 skipped"))
  }

  /// A line behind the answer to the end of a scenario belongs to that scenario, not to the next.
  @Test func whoSpeaksUnaskedAtTheEndIsTold() throws {
    let run = try run(
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
    let run = try run(
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
    let run = try run(Self.signingIn, hand: Self.differing)
    #expect(run.output.contains("by the procedure, account akowalska: status=inactive"))
    #expect(run.output.contains("the last acts, by the procedure:"))
    let page = try self.run(Self.signingIn, hand: Self.differing, "--report", "html").output
    #expect(page.contains("The accounts it touched, by the procedure"))
    #expect(!page.contains("Patient Portal"))
  }

  @Test func aMessageHidesSecrets() throws {
    let run = try run(
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
    #expect(try run(suite, hand: hand).status == 0)
    let other = suite.replacing("account-inactive", with: "not-signed-in")
    #expect(try run(other, hand: hand, "--only-expectations").status == 0)
    let willing = hand + "\ndef before(q):\n  if q.get('verb') == 'records': return {'result': 'ok'}\n"
    #expect(try run(suite, hand: willing).status == 1)
  }

  /// The rule of a refusal that the procedure does not give is told.
  @Test func aRefusalThatIsThePortalsAlone() throws {
    let run = try run(
      Self.signingIn,
      hand: """
        def before(q):
            if q.get("verb") == "login": return {"result": "refused", "code": "bad-credentials"}
        """)
    #expect(run.output.contains("procedure: ok (R17)"), "\(run.output)")
  }

  /// In whatever form the driver writes a secret down.
  @Test func aSecretIsHiddenInEachForm() throws {
    let suite = """
      create-account akowalska "Anna Kowalska" pesel=01620300022 password="Tajżne \\"h&slo\\" 1"
      akowalska: login
      facility brzoza "Szpital"
      akowalska: come brzoza
      akowalska: present
      clerk@brzoza: issue-pin -> pin
      akowalska: activate pin=$pin
      """
    let hand = """
      import html, os, urllib.parse
      def before(q):
          if q.get("verb") == "login":
              word = q["arguments"]["password"]
              forms = [json.dumps(q), json.dumps(word), json.dumps(word, ensure_ascii=False), html.escape(word),
                       urllib.parse.quote(word), urllib.parse.quote_plus(word), "A" * 190 + word]
              print("|".join(forms), file=sys.stderr, flush=True)
              return {"result": "ok", "fields": {"screen": word}} if MODE == "ok" else {"result": "refused", "code": word}
          if q.get("verb") == "activate":
              pin = q["arguments"]["pin"]
              print("slip", pin[:4], pin[4:], pin[:4] + "-" + pin[4:], file=sys.stderr, flush=True)
              os._exit(3)
      """
    for (mode, options) in [("ok", []), ("refused", []), ("ok", ["--only-expectations"])] {
      _ = try folder.write("hand.py", "MODE = \"\(mode)\"\n" + hand)
      _ = try folder.write("a.scn", suite)
      let run = try Program.run(
        ["test", "a.scn", "--against", "python3 driver.py '\(Program.path)'", "--report", "text"] + options,
        input: Data(), in: folder)
      #expect(run.status == 1 && run.output.contains("•••"), "\(run.output)")
      let report = run.output
      for rest in ["slo", "Taj", "slip 4", "4243"] { #expect(!report.contains(rest), "\(mode): \(report)") }
    }
  }

  /// The time of a scenario is over also while the driver is waited for.
  @Test func theTimeOfAScenarioEndsTheWait() throws {
    let run = try run(
      "scenario \"A\"\nfacilities\nscenario \"B\"\naccounts\n",
      hand: """
        import time
        def before(q):
            if q.get("verb") == "facilities": time.sleep(1000)
        """, "--timeout", "500ms", "--report", "tap13")
    #expect(run.status == 1)
    #expect(run.output.contains("the time limit of 0.5 s was exceeded"), "\(run.output)")
    #expect(run.output.contains("\nok 2 - a.scn: B\n"))
  }

  static let hellos: [(change: String, english: String, polish: String)] = [
    (
      "\"codes\": \"no\"", "codes is a string, not true or false",
      "codes to tekst, a powinno być: true albo false"
    ),
    ("\"name\": 5", "name is a number, not a string", "name to liczba, a powinno być: tekst"),
    (
      "\"fields\": [1]", "fields is an array, not an array of strings",
      "fields to tablica, a powinno być: tablica tekstów"
    ),
    ("\"clock\": None", "clock is missing, which is settable or real", "brakuje clock"),
    ("\"version\": \"1\"", "the driver knows version “1” of the protocol", "sterownik zna wersję „1”"),
    ("\"version\": 1.5", "version 1.5", "wersję 1.5"),
    ("\"version\": [1]", "version an array", "wersję tablica"),
    ("\"version\": 44051401359", "version •••••••1359", "wersję •••••••1359"),
  ]

  @Test(arguments: hellos.indices) func aHelloOfAnotherTypeIsAnError(_ index: Int) throws {
    let hello = Self.hellos[index]
    let hand = "def after(q, a):\n  if q['request'] == 'hello': a.update({\(hello.change)})\n  return a"
    let english = try run(Self.signingIn, hand: hand)
    #expect(english.status == 1 && english.output.contains(hello.english), "\(english.output)")
    let polish = try run(Self.signingIn, hand: hand, "--lang", "pl")
    #expect(polish.output.contains(hello.polish), "\(polish.output)")
  }

  /// What no portal hears of tries none.
  @Test(arguments: ["help", "as support\nset x 1", "seed 4", "policy", "clock"])
  func whatIsNotForAPortalIsNotGreen(_ lines: String) throws {
    let run = try run(lines + "\n")
    #expect(run.status == 4)
    #expect(run.output.contains("nothing in the scenario is for a portal"), "\(run.output)")
  }

  @Test func allSkipsAreRedWhereAllAreRequired() throws {
    let suite = "scenario \"A\" skip=\"later\"\nfacilities\nscenario \"B\"\nfacilities\n"
    #expect(try run(suite).status == 0)
    #expect(try run(suite, "--require-all").status == 1)
  }

  /// Where the file is not met, it is told what the procedure does.
  @Test func theProcedureTellsWhatTheFileExpects() throws {
    let run = try run("facilities => count=5\n")
    #expect(run.output.contains("procedure: ok count=0\n") && run.output.contains("portal konto"))
    #expect(run.output.contains(": ok count=0\n"))
  }

  @Test func noReportHasAWholePesel() throws {
    let hand =
      "def after(q, a):\n  if q.get('verb') == 'show': a['fields']['pesel'] = '01620300015'\n  return a"
    for format in ["text", "tap", "junit", "json", "html", "github", "markdown"] {
      let run = try run(
        Self.signingIn + "\nsupport: show akowalska reveal=pesel\n", hand: hand, "--report", format)
      #expect(run.status == 1 && !run.output.contains("01620300015"), "\(format)")
    }
  }
}
