import Testing

@testable import CommandLanguage

/// Several tables of a scenario, and what stands behind `examples`, `scenario` and `include`.
@Suite struct SeveralTablesTests {
  private static let text = """
    scenario "T $a" tags=pin
      print "$a $b"
    examples
      a b
      1 2
    examples "Old $b" tags=slow,pin
      b a
      3 4
      5 6
    przykłady z "t.csv" tagi=plik
    """

  private static func script(_ text: String, _ table: String = "a,b\n7,8\n") throws -> Script {
    try Files(["test.scn": text, "t.csv": table]).script()
  }

  @Test func theRowsOfAllTablesAreCountedThrough() throws {
    let scenario = try Self.script(Self.text).scenarios[0]
    #expect(scenario.rows.map(scenario.title) == ["T 1", "T 4 – Old 3", "T 6 – Old 5", "T 7"])
    #expect(scenario.rows.map(\.number) == [1, 2, 3, 4])
    #expect(
      scenario.rows.map(scenario.tags) == [["pin"], ["pin", "slow"], ["pin", "slow"], ["pin", "plik"]])
    #expect(scenario.rows.map(\.place.line) == [5, 8, 9, 2] && scenario.rows[3].place.file == "t.csv")
    #expect(
      scenario.rows.map { "\($0.values["a"] ?? "")\($0.values["b"] ?? "")" } == ["12", "43", "65", "78"])
  }

  @Test func aNameThatALineSetsIsOfNoTable() throws {
    #expect(
      try Files(["test.scn": "scenario T\nfind x -> a\nprint $a\nexamples\na\n1\nexamples\nb\n2"]).errors()
        .isEmpty)
  }

  @Test(
    "What stands behind a header",
    arguments: [
      ("scenario T skip=x", nil), ("scenario T tags=a skip=\"a b\" known-bug=\"c\"", nil),
      ("scenariusz T znany-błąd=x pomin=y tagi=z", nil), ("scenario T skip=\"\"", "value-missing 17"),
      ("scenario T known-bug=\" \"", "value-missing 22"), ("scenario T skip=", "value-missing 17"),
      ("scenario T skip", "value-missing 12"), ("scenario T skip=a skip=b", "duplicate-key 19"),
      ("scenario T skp=a", "unknown-key 12"), ("examples", nil), ("examples \"x\"", nil),
      ("examples from t.csv", nil), ("examples \"x\" z t.csv tagi=a", nil), ("examples \"from\"", nil),
      ("examples from", "argument-missing 14"), ("examples form t.csv", "surplus-argument 15"),
      ("examples tags=a from t.csv", "surplus-argument 17"), ("examples \"\"", "empty-title 10"),
      ("examples skip=x", "unknown-key 10"), ("include x.scn who=a b=\"c d\"", nil),
      ("include x.scn who=a who=b", "duplicate-key 21"), ("include x.scn who", "surplus-argument 15"),
      ("include x.scn 1a=x", "bad-word 15"), ("include x.scn who=", "value-missing 19"),
    ])
  func headers(_ line: String, _ expected: String?) {
    switch Parsed.line(line) {
    case .success(.header): #expect(expected == nil, "\(line)")
    case .success: Issue.record("\(line)")
    case .failure(let errors):
      #expect(errors.all.map { "\($0.problem.code) \($0.column)" } == [expected], "\(line)")
    }
  }

  @Test func theFormIsOneAndTheDialectsAreTwo() throws {
    let text = """
      scenario "T $a" skip="x y" tags=pin
      include "x.scn"   who=$a desk="ja wor"
      examples "Old"   tags=slow
      a
      1
      examples   from "t.csv"
      scenario B known-bug=x
      print x

      """
    let english = """
      scenario "T $a" tags=pin skip="x y"
        include "x.scn" who=$a desk="ja wor"
      examples "Old" tags=slow
        a
        1
      examples from "t.csv"

      scenario B known-bug=x
        print x

      """
    let polish = """
      scenariusz "T $a" tagi=pin pomiń="x y"
        dołącz "x.scn" who=$a desk="ja wor"
      przykłady "Old" tagi=slow
        a
        1
      przykłady z "t.csv"

      scenariusz B znany-błąd=x
        wyświetl x

      """
    func formatted(_ text: String, _ language: Language?) throws -> String {
      try Formatter.format(Array(text.utf8), file: "a.scn", language: language).get()
    }
    #expect(try formatted(text, nil) == english)
    #expect(try formatted(text, .pl) == polish)
    #expect(try formatted(polish, .en) == english)
  }
}
