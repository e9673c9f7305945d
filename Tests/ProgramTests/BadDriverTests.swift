import Foundation
import TestSupport
import Testing

/// A driver that is of no use: a clear error with its last words, nothing left running, and the other scenarios go on.
@Suite struct BadDriverTests {
  /// Good but for the scenario “Bad”, or at once. It and a child of its own hold a lock as long as they live.
  static let driver = """
    import fcntl, json, os, signal, subprocess, sys, time
    mode = sys.argv[1]
    lock = open("lock")
    fcntl.flock(lock, fcntl.LOCK_SH)
    os.set_inheritable(lock.fileno(), True)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    nothing = subprocess.DEVNULL
    subprocess.Popen(["sleep", "1000"], close_fds=False, stdin=nothing, stdout=nothing, stderr=nothing)
    print("PIN 82252822, PESEL 44051401359", file=sys.stderr)
    print("these were my last words", file=sys.stderr, flush=True)

    def say(text):
        sys.stdout.write(text + "\\n")
        sys.stdout.flush()

    HELLO = {"version": 1, "name": "bad", "clock": "settable"}
    WRONG_HELLO = {"version": {"version": 2}, "no-version": {"version": None}, "clock": {"clock": "none"},
                   "verbs": {"verbs": "all"}, "hello-error": {"result": "error", "message": "no database"}}
    WRONG = {"no-result": {}, "result-number": {"result": 3}, "fields-array": {"result": "ok", "fields": []},
             "field-type": {"result": "ok", "fields": {"tries-left": "four"}},
             "no-code": {"result": "refused"}, "unknown-code": {"result": "refused", "code": "pin-bad"},
             "error": {"result": "error", "message": "no way in"}}
    title = ""
    for line in sys.stdin:
        request = json.loads(line)
        answer = {"id": request["id"], "result": "ok"}
        if request["request"] == "hello":
            answer = {**HELLO, **WRONG_HELLO.get(mode, {})}
        if request["request"] == "begin":
            title = request["scenario"]
        bad = title == "Bad" and request["request"] == "act"
        if bad and mode == "dies":
            sys.exit(3)
        if bad and mode == "is-killed":
            os.kill(os.getpid(), signal.SIGKILL)
        if bad and mode == "hangs":
            time.sleep(1000)
        if bad and mode == "floods":
            say("x" * (3 << 20))
        if bad and mode == "closes-output":
            os.close(1)
            time.sleep(1000)
        if bad and mode == "never-reads-again":
            os.close(0)
            say(json.dumps(answer))
            time.sleep(1000)
        if bad and mode == "text-id":
            answer["id"] = str(answer["id"])
        if bad and mode == "other-id":
            answer["id"] += 1
        if bad and mode in WRONG:
            answer = WRONG[mode]
        text = json.dumps(answer)
        if bad and mode == "not-json":
            text = "{nonsense"
        if bad and mode == "unasked":
            text += "\\n" + text
        say(text)
    """

  static let suite = """
    scenario "Before"
      facility brzoza "Szpital"
    scenario "Bad"
      facility brzoza "Szpital"
      facility jawor "Przychodnia"
    scenario "After"
      facility brzoza "Szpital"
    """

  static let modes: [(mode: String, code: String, words: String)] = [
    ("dies", "driver-ended", "ended with status 3 before it had answered"),
    ("is-killed", "driver-ended", "was ended by signal 9"),
    ("hangs", "driver-silent", "did not answer within 1 s (--driver-timeout)"),
    ("closes-output", "driver-ended", "closed its output before it had answered"),
    ("never-reads-again", "driver-silent", "did not read the request within 1 s"),
    ("floods", "driver-nonsense", "has more than 1048576 bytes"),
    ("text-id", "driver-nonsense", "the id “"),
    ("other-id", "driver-nonsense", "the request had"),
    ("not-json", "driver-nonsense", "is not a JSON object on one line: {nonsense"),
    ("unasked", "driver-nonsense", "spoke unasked"),
    ("no-result", "driver-nonsense", "result is none of ok, refused, unsupported, error"),
    ("result-number", "driver-nonsense", "result is none of ok, refused, unsupported, error"),
    ("fields-array", "driver-nonsense", "fields is a"),
    ("field-type", "driver-nonsense", "tries-left is a string, not a whole number"),
    ("no-code", "driver-nonsense", "refused without a code"),
    ("unknown-code", "driver-nonsense", "no refusal has the code pin-bad"),
    ("error", "driver-error", "no way in"),
  ]

  struct Report: Decodable {
    struct Scenario: Decodable {
      let title, verdict: String
      let failures: [Failure]
    }
    struct Failure: Decodable { let code, message: String? }
    let scenarios: [Scenario]
  }

  private func run(_ mode: String) throws -> (run: ProgramRun, report: Report) {
    let folder = try Folder()
    for (name, text) in [("driver.py", Self.driver), ("a.scn", Self.suite), ("lock", "")] {
      _ = try folder.write(name, text)
    }
    let run = try Program.run(
      "test", "a.scn", "--against", "python3 driver.py \(mode)", "--only-expectations", "--driver-timeout",
      "1s",
      "--report", "json", in: folder)
    // Whoever is left behind holds the lock, and would hold it for ever.
    #expect(
      try Program.shell("flock -w 60 lock true", in: folder).status == 0, "\(mode) left somebody behind")
    return (run, try JSONDecoder().decode(Report.self, from: Data(run.output.utf8)))
  }

  @Test(arguments: modes) func inOneScenario(_ mode: String, _ code: String, _ words: String) throws {
    let (run, report) = try run(mode)
    #expect(run.status == 1)
    #expect(report.scenarios.map(\.title) == ["Before", "Bad", "After"])
    #expect(report.scenarios.map(\.verdict) == ["as-expected", "error", "as-expected"])
    let failure = try #require(report.scenarios.dropFirst().first?.failures.first)
    #expect(failure.code == code)
    #expect(failure.message?.contains(words) == true, "\(failure.message ?? "")")
    #expect(failure.message?.contains("these were my last words") == true)
    #expect(!run.output.contains("44051401359"))
  }

  @Test(arguments: [
    ("version", "driver-version", "version 2"), ("no-version", "driver-version", "version"),
    ("clock", "driver-nonsense", "settable or real"),
    ("verbs", "driver-nonsense", "verbs is a string, not an array of strings"),
    ("hello-error", "driver-error", "no database"),
  ])
  func fromTheBeginning(_ mode: String, _ code: String, _ words: String) throws {
    let (run, report) = try run(mode)
    #expect(run.status == 1)
    #expect(report.scenarios.map(\.verdict) == ["error", "error", "error"])
    for scenario in report.scenarios {
      #expect(scenario.failures.first?.code == code)
      let message = scenario.failures.first?.message ?? ""
      #expect(message.contains(words) && message.contains("these were my last words"), "\(message)")
    }
  }

  /// One that reads nothing, and one that is not there.
  @Test(arguments: [
    ("sleep 1000", "driver-silent"), ("./no-such-driver", "driver-not-started"), ("true", "driver-ended"),
  ])
  func whatIsNoDriver(_ command: String, _ code: String) throws {
    let folder = try Folder()
    _ = try folder.write("a.scn", Self.suite)
    let run = try Program.run(
      "test", "a.scn", "--against", command, "--driver-timeout", "100ms", "--report", "json", in: folder)
    #expect(run.status == 1)
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    #expect(report.scenarios.map { $0.failures.first?.code } == [code, code, code])
  }
}
