import Foundation
import ScenarioTesting
import Shell
import Testing

/// The JSON document, as a general reader of JSON finds it.
@Suite struct JSONReportTests {
  private typealias Object = [String: Any]

  private static func document(
    _ result: SuiteResult, _ preferences: Preferences = ShippedScenarios.preferences
  ) throws -> Object {
    let data = Data(JSONReport(preferences).text(result).utf8)
    return try #require(JSONSerialization.jsonObject(with: data) as? Object)
  }

  @Test("A small document, whole: the order of its keys is fixed")
  func whole() {
    let result = SmallSuite(
      "scenario \"A\" tags=pin,R2\n  find x\nscenario \"B $n\"\n  find $n\nexamples\n  n\n  y\n"
    ).result()
    #expect(
      JSONReport(ShippedScenarios.preferences).text(result) == """
        {"version":2,"began":"2026-01-05T08:00:00Z","seconds":1.5,"summary":{"scenarios":2,"as-expected":2,\
        "unexpected":0,"errors":0,"skipped":0,"known-bug":0,"mended":0,"not-run":0,"statements":2,"green":true},"shortfalls":[],"scenarios":[
        {"file":"a.scn","title":"A","name":"A","place":{"file":"a.scn","line":1},"included-from":[],\
        "tags":["pin","R2"],"verdict":"as-expected","statements":1,"seconds":0.012,"failures":[]},
        {"file":"a.scn","title":"B y","name":"B y [1]","place":{"file":"a.scn","line":3},"included-from":[],\
        "row":1,"row-place":{"file":"a.scn","line":7},"tags":[],"verdict":"as-expected","statements":1,\
        "seconds":0.012,"failures":[]}
        ],"obstacles":[]}

        """)
  }

  @Test("A failure, with all that is known of it; only its message and reason follow the language")
  func failure() throws {
    let preferences = Preferences(language: .pl, format: .text, colour: true)
    let scenarios = try #require(
      try Self.document(SmallSuite.mixed.result(), preferences)["scenarios"] as? [Object])
    #expect(
      scenarios.map { $0["verdict"] as? String } == [
        "as-expected", "as-expected", "as-expected", "as-expected", "unexpected", "error", "unexpected",
        "unexpected",
      ])
    let failure = try #require((scenarios.last?["failures"] as? [Object])?.first)
    #expect(failure["place"] as? NSDictionary == ["file": "parts/visit.scn", "line": 3])
    #expect(failure["included-from"] as? NSArray == [["file": "red.scn", "line": 12]])
    #expect(failure["statement"] as? String == "anna: book nowhere at=2026-01-12T09:00")
    #expect(failure["message"] as? String == "oczekiwano: ok; otrzymano: odmowa facility-unknown")
    #expect(failure["code"] as? String == "facility-unknown")
    #expect(failure["expected"] as? [String] == ["ok"])
    #expect(failure["actual"] as? [String] == ["refused facility-unknown"])
    #expect((failure["reason"] as? [String])?.first == "Na liście nie ma takiego podmiotu leczniczego.")
    let account = try #require((failure["accounts"] as? [Object])?.first)
    #expect(account["login"] as? String == "anna" && account["status"] as? String == "inactive")
    #expect(account["pin-locked"] as? String == "no" && account["pesel"] == nil)
    let act = try #require((failure["last-acts"] as? [Object])?.last)
    #expect(act["act"] as? String == "book" && act["outcome"] as? String == "facility-unknown")
  }

  @Test("Cleanup and scenario fail each for themselves; what could not be carried out says so")
  func blocks() throws {
    let scenarios = try #require(try Self.document(SmallSuite.mixed.result())["scenarios"] as? [Object])
    let failures = try #require(scenarios[5]["failures"] as? [Object])
    #expect(failures.map { $0["block"] as? String } == ["scenario", "cleanup"])
    #expect(failures.map { $0["could-not-run"] as? Bool } == [true, false])
    #expect(failures.map { $0["code"] as? String } == ["secret-needed", nil])
  }

  @Test("A run that did not begin, or did not end, is not green")
  func shortfall() throws {
    let mistaken = try Self.document(SmallSuite("prnt x\n").result())
    #expect(
      mistaken["obstacles"] as? NSArray == [
        [
          "code": "unknown-verb", "message": "unknown verb “prnt”; did you mean: print?", "file": "a.scn",
          "line": 1,
          "column": 1, "included-from": [],
        ]
      ])
    var interrupted = SmallSuite("print x\n").result()
    interrupted.wasInterrupted = true
    let broken = try Self.document(interrupted)
    #expect(broken["shortfalls"] as? NSArray == [["code": "interrupted", "message": "interrupted"]])
    for document in [mistaken, broken, try Self.document(SuiteResult(began: Session.start))] {
      #expect((document["summary"] as? Object)?["green"] as? Bool == false)
    }
  }

  @Test("A seed stands where scenarios run with several; the largest too")
  func seed() throws {
    let suite = SmallSuite("print x\n")
    let result = try suite.run(suite.plan().repeated(1, from: .max))
    let scenarios = try #require(try Self.document(result)["scenarios"] as? [Object])
    #expect((scenarios[0]["seed"] as? NSNumber)?.uint64Value == UInt64.max)
    #expect(scenarios[0]["name"] as? String == "a (seed 18446744073709551615)")
  }
}
