import Foundation
import TestSupport
import Testing

/// What konto takes care of between a driver and those who read its reports: secrets, time, types, what is left undone.
@Suite struct DriverCareTests {
  private let driver: HandedDriver

  init() throws { driver = try HandedDriver() }

  private static let signingIn = DriverAnswerTests.signingIn

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
      _ = try driver.folder.write("hand.py", "MODE = \"\(mode)\"\n" + hand)
      _ = try driver.folder.write("a.scn", suite)
      let run = try Program.run(
        ["test", "a.scn", "--against", "python3 driver.py '\(Program.path)'", "--report", "text"] + options,
        input: Data(), in: driver.folder)
      #expect(run.status == 1 && run.output.contains("•••"), "\(run.output)")
      let report = run.output
      for rest in ["slo", "Taj", "slip 4", "4243"] { #expect(!report.contains(rest), "\(mode): \(report)") }
    }
  }

  /// The time of a scenario is over also while the driver is waited for.
  @Test func theTimeOfAScenarioEndsTheWait() throws {
    let run = try driver.run(
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
    let english = try driver.run(Self.signingIn, hand: hand)
    #expect(english.status == 1 && english.output.contains(hello.english), "\(english.output)")
    let polish = try driver.run(Self.signingIn, hand: hand, "--lang", "pl")
    #expect(polish.output.contains(hello.polish), "\(polish.output)")
  }

  /// What no portal hears of tries none.
  @Test(arguments: ["help", "as support\nset x 1", "seed 4", "policy", "clock"])
  func whatIsNotForAPortalIsNotGreen(_ lines: String) throws {
    let run = try driver.run(lines + "\n")
    #expect(run.status == 4)
    #expect(run.output.contains("nothing in the scenario is for a portal"), "\(run.output)")
  }

  @Test func allSkipsAreRedWhereAllAreRequired() throws {
    let suite = "scenario \"A\" skip=\"later\"\nfacilities\nscenario \"B\"\nfacilities\n"
    #expect(try driver.run(suite).status == 0)
    #expect(try driver.run(suite, "--require-all").status == 1)
  }

  /// Where the file is not met, it is told what the procedure does.
  @Test func theProcedureTellsWhatTheFileExpects() throws {
    let run = try driver.run("facilities => count=5\n")
    #expect(run.output.contains("procedure: ok count=0\n") && run.output.contains("portal konto"))
    #expect(run.output.contains(": ok count=0\n"))
  }

  @Test func noReportHasAWholePesel() throws {
    let hand =
      "def after(q, a):\n  if q.get('verb') == 'show': a['fields']['pesel'] = '01620300015'\n  return a"
    for format in ["text", "tap", "junit", "json", "html", "github", "markdown"] {
      let run = try driver.run(
        Self.signingIn + "\nsupport: show akowalska reveal=pesel\n", hand: hand, "--report", format)
      #expect(run.status == 1 && !run.output.contains("01620300015"), "\(format)")
    }
  }

  /// An error that the driver tells is an answer: what was made is taken away again, by the same driver.
  @Test func afterAnErrorTheCleanupIsCarriedOut() throws {
    let run = try driver.run(
      "cleanup\ndelist zet\nsetup\nfacility zet \"Z\"\nscenario \"A\"\nfacilities\nscenario \"B\"\naccounts\n",
      hand: "def before(q):\n  if q.get('verb') == 'facilities': return {'result': 'error', 'message': 'm'}")
    #expect(run.status == 1 && run.output.contains("the driver reported an error: m"))
    #expect(run.output.contains("1 as expected, 1 error"))
    #expect(
      try driver.asked("hello").count == 1 && driver.asked("delist").count == 2
        && driver.asked("end").count == 2)
  }
}
