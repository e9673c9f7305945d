import CommandLanguage
import ScenarioTesting
import Testing

/// Which scenarios a choice lets run, and what it says when there are none.
@Suite struct ChoiceTests {
  static let suite = SmallSuite(
    [
      "a.scn": """
      setup
        print "s"

      scenario "Zażółć gęślą jaźń" tags=pin,smoke
        print "a"
      # still of it

      scenario "Wrong $entry" tags=pin
        print $entry
      examples
        entry
        one
        two

      scenario "Slow" tags=slow
        include "part.scn"
      cleanup
        print "c"
      """,
      "part.scn": "print \"p\"\nscenario \"Included\" tags=inc\nprint \"i\"\n",
      "b.scn": "print \"b\"\n",
    ], asked: ["a.scn", "b.scn"])

  private static func names(_ choose: (inout ScenarioChoice) -> Void) throws -> [String] {
    try suite.plan(choose).names
  }

  private static func nothing(_ choose: (inout ScenarioChoice) -> Void) throws -> [Emptiness] {
    switch try suite.chosen(choose) {
    case .success(let plan): return try #require(nil, "chosen: \(plan.names)")
    case .failure(let empty): return empty.all
    }
  }

  @Test func everything() throws {
    let names = try Self.names { _ in }
    #expect(names == ["Zażółć gęślą jaźń", "Wrong one [1]", "Wrong two [2]", "Slow", "Included", "b"])
  }

  @Test(
    "Tags",
    arguments: [
      ("pin", ["Zażółć gęślą jaźń", "Wrong one [1]", "Wrong two [2]"]),
      ("pin and not smoke", ["Wrong one [1]", "Wrong two [2]"]),
      ("slow, smoke", ["Zażółć gęślą jaźń", "Slow"]),
      ("not pin and not inc", ["Slow", "b"]),
    ])
  func tags(_ condition: String, _ names: [String]) throws {
    #expect(try Self.names { $0.tags = try? TagExpression(parsing: condition) } == names)
  }

  @Test(
    "Part of a title, without regard to case and Polish letters",
    arguments: [
      ("gęślą", ["Zażółć gęślą jaźń"]), ("GESLA JAZN", ["Zażółć gęślą jaźń"]),
      ("wrong", ["Wrong one [1]", "Wrong two [2]"]),
      ("Wrong t", ["Wrong two [2]"]), ("b", ["b"]),
    ])
  func names(_ part: String, _ names: [String]) throws {
    #expect(try Self.names { $0.names = [part] } == names)
  }

  @Test(
    "Lines of a.scn",
    arguments: [
      ([4], ["Zażółć gęślą jaźń"]), ([5], ["Zażółć gęślą jaźń"]), ([7], ["Zażółć gęślą jaźń"]),
      ([8], ["Wrong one [1]", "Wrong two [2]"]), ([9], ["Wrong one [1]", "Wrong two [2]"]),
      ([11], ["Wrong one [1]", "Wrong two [2]"]), ([12], ["Wrong one [1]"]), ([13], ["Wrong two [2]"]),
      ([13, 12], ["Wrong one [1]", "Wrong two [2]"]), ([4, 13], ["Zażółć gęślą jaźń", "Wrong two [2]"]),
      ([15], ["Slow"]), ([16], ["Slow", "Included"]),
    ])
  func lines(_ lines: [Int], _ names: [String]) throws {
    #expect(try Self.names { $0.lines = ["a.scn": lines] } == names + ["b"])
  }

  @Test("Lines without a scenario: in setup, in cleanup, past the end", arguments: [1, 2, 17, 18, 99])
  func noScenarioAt(_ line: Int) throws {
    let place = Place(file: "a.scn", line: line)
    #expect(try Self.nothing { $0.lines = ["a.scn": [4, line]] } == [.noScenarioAt(place)])
  }

  @Test func aFileWithoutHeadersIsOneScenarioAtEveryLine() throws {
    let names = try Self.names { $0.lines = ["b.scn": [7], "a.scn": [15]] }
    #expect(names == ["Slow", "b"])
  }

  @Test func aTagThatNoScenarioHasIsTold() throws {
    #expect(
      try Self.nothing { $0.tags = try? TagExpression(parsing: "not slwo or pin and zzz") }
        == [.unknownTag("slwo", suggestions: ["slow"]), .unknownTag("zzz", suggestions: [])])
  }

  @Test func whatLetsNothingThroughIsTold() throws {
    #expect(
      try Self.nothing {
        $0.tags = try? TagExpression(parsing: "pin and not (smoke, slow)")
        $0.names = ["gesla"]
        $0.failed = []
      } == [.emptyFilter("--tags 'pin and not (smoke or slow)' --name 'gesla' --rerun-failed")])
  }

  @Test func filesMayBeLeftOutWithoutTheirTagsBeingUnknown() throws {
    let names = try Self.names {
      $0.tags = try? TagExpression(parsing: "not slow and not inc")
      $0.concerns = { $0.file == "b.scn" }
    }
    #expect(names == ["b"])
  }

  @Test func onlyWhatFailedBefore() throws {
    let red = SmallSuite([
      "a.scn":
        "scenario \"A\"\nclock => refused\nscenario \"$x\"\nclock => value=$x\nexamples\nx\n2026-01-05T08:00\n2026-01-05T08:01\n",
      "b.scn": "scenario \"A\"\nclock\n",
    ])
    let failed = try red.plan().failed(in: try red.run(), before: [], folder: "/suite")
    #expect(failed.map(\.file) == ["/suite/a.scn", "/suite/a.scn"])
    let again = try red.plan { ($0.failed, $0.folder) = (Set(failed), "/suite") }
    #expect(again.names == ["A", "2026-01-05T08:01 [2]"])
  }
}
