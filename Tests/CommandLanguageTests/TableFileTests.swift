import TestSupport
import Testing

@testable import CommandLanguage

/// Tables whose rows stand in a file of comma-separated values (RFC 4180).
@Suite struct TableFileTests {
  private static let scenario = "scenario \"T\"\nprint \"$a $b\"\nexamples from \"t.csv\"\n"

  private static func survey(
    _ table: [UInt8], _ text: String = scenario
  ) throws -> (script: Script, errors: [SyntaxError]) {
    try ScriptReader.survey("test.scn", title: "test", in: .standard) { (path) throws(ReadProblem) in
      switch path {
      case "test.scn": Array(text.utf8)
      case "t.csv": table
      case _: throw .missing
      }
    }
  }

  private static func rows(_ table: [UInt8]) throws -> [[String]] {
    let (script, errors) = try survey(table)
    #expect(errors.isEmpty, "\(errors.map(\.words.en))")
    return script.scenarios[0].rows.map { row in ["a", "b"].map { row.values[$0] ?? "-" } }
  }

  @Test(
    "Quotation marks, line ends, a byte order mark, an empty last field",
    arguments: [
      ("a,b\n1,2\n", [["1", "2"]]), ("a,b\r\n1,2\r\n3,4", [["1", "2"], ["3", "4"]]),
      ("\u{FEFF}a,b\n1,2", [["1", "2"]]), ("\"a\",\"b\"\n\"1\",2\n", [["1", "2"]]),
      ("a,b\n\"x, y\",\"say \"\"no\"\"\"\n", [["x, y", "say \"no\""]]),
      ("a,b\n\"one\ntwo\",\"three\r\nfour\"\n5,6\n", [["one\ntwo", "three\r\nfour"], ["5", "6"]]),
      ("a,b\n1,\n,2\n\"\",\"\"\n", [["1", ""], ["", "2"], ["", ""]]),
      ("b,a\n1,2\n", [["2", "1"]]), ("a,b\n 1 ,$a #x\n", [[" 1 ", "$a #x"]]),
      ("a,b\nZ\u{307},\u{1F600}\n", [["Ż", "\u{1F600}"]]), ("a,b\n\t,x=>y\n", [["\t", "x=>y"]]),
    ])
  func read(_ text: String, _ rows: [[String]]) throws {
    #expect(try Self.rows(Array(text.utf8)) == rows)
  }

  @Test(
    "What is wrong is told in the file: its line and column",
    arguments: [
      ("a,b\n1\n", "examples-cell-count", 2, 2), ("a,b\n1,2,3\n", "examples-cell-count", 2, 5),
      ("a,b\n1,2\n\n3,4\n", "examples-cell-count", 3, 1), ("a,a\n1,2\n", "duplicate-example-name", 1, 3),
      ("a,2b\n1,2\n", "bad-name", 1, 3), ("a;b\n1;2\n", "bad-name", 1, 1), ("", "bad-name", 1, 1),
      ("a,b\n\"ż\",x\"y\n", "stray-quote", 2, 6), ("a,b\n\"x\"y,1\n", "stray-quote", 2, 3),
      ("a,b\n1,2\n3,\"x\n4,5\n", "unclosed-string", 3, 3), ("a,b\n1,\u{1}\n", "control-character", 2, 3),
      ("a,b\n1,\0\n", "nul-character", 2, 3), ("a,b\n1,2\r3,4\n", "control-character", 2, 4),
      ("a,b\n\"x\ny\",\u{85}\n", "control-character", 3, 4),
      ("a,b\n\"x\ny\",1,2\n", "examples-cell-count", 3, 6),
    ])
  func mistakes(_ text: String, _ code: String, _ line: Int, _ column: Int) throws {
    let errors = try Self.survey(Array(text.utf8)).errors
    let error = try #require(errors.first)
    #expect(errors.count == 1 && error.problem.code == code)
    #expect(error.source.place == Place(file: "t.csv", line: line) && error.column == column)
    #expect(error.source.includedFrom == [Place(file: "test.scn", line: 3)])
  }

  @Test func whatIsNoUTF8IsToldAtItsPlace() throws {
    let errors = try Self.survey(Array("a,b\nż,".utf8) + [0xC5, 0x0A]).errors
    #expect(errors.map(\.problem.code) == ["not-utf8"])
    #expect(errors[0].source.place == Place(file: "t.csv", line: 2) && errors[0].column == 3)
  }

  @Test func aValueIsNoLongerThanAnother() throws {
    let longest = String(repeating: "ż", count: 2048)
    let unused = "scenario T\nprint x\nexamples from t.csv\n"
    let read = try Self.survey(Array("a,b\n\"\(longest)\",x\n".utf8), unused)
    #expect(read.errors.isEmpty && read.script.scenarios[0].rows[0].values["a"] == longest)
    let errors = try Self.survey(Array("a,b\n1,\"\(longest)y\"\n".utf8)).errors
    #expect(errors.map(\.problem.code) == ["value-too-long"] && errors[0].column == 3)
  }

  @Test func aMissingFileIsAMistakeOfTheHeaderAsAMissingIncludeIs() throws {
    let text = "scenario \"T\"\nprint \"$a\"\nexamples \"x\" from \"gone.csv\"\n"
    let errors = try Self.survey([], text).errors
    #expect(errors.map(\.problem.code) == ["include-missing"])
    #expect(errors[0].source.place == Place(file: "test.scn", line: 3) && errors[0].column == 19)
  }

  /// `examples from "/etc/shadow"` tells nobody what stands there.
  @Test(arguments: ["root:x:0:0\n", "root\nsecret,x\n", "root\nsecret\"x\n", "a,root:x\n"])
  func aFileThatIsNoTableIsNotQuoted(_ text: String) throws {
    for (name, isQuoted) in [("shadow", false), ("t.txt", false), ("t.CSV", true)] {
      let scenario = "scenario T\nprint x\nexamples from \(name)\n"
      let errors = try ScriptReader.survey("test.scn", title: "test", in: .standard) {
        (path) throws(ReadProblem) in Array((path == name ? text : scenario).utf8)
      }.errors
      let error = try #require(errors.first)
      #expect(error.source.place.file == name)
      let line = RepeatedLine(error.source, isMistaken: true)
      let told = String(line.characters(0..<line.count)) + error.problem.words(in: .standard).en
      #expect((told.contains("root") || told.contains("secret")) == isQuoted, "\(told)")
    }
  }

  @Test(
    "Another file that cannot be read is told at its beginning",
    arguments: [
      (ReadProblem.isFolder, "file-unreadable"), (.notPermitted, "file-unreadable"),
      (.tooLarge, "file-too-large"),
    ])
  func unreadable(_ problem: ReadProblem, _ code: String) throws {
    let errors = try ScriptReader.survey("a/test.scn", title: "test", in: .standard) {
      (path) throws(ReadProblem) in
      guard path == "a/t.csv" else { return Array(Self.scenario.utf8) }
      throw problem
    }.errors
    #expect(errors.map(\.problem.code) == [code])
    #expect(errors[0].source.place == Place(file: "a/t.csv", line: 1) && errors[0].column == 1)
  }

  @Test func aFileOfMoreThan64MiBIsTooLarge() throws {
    let errors = try Self.survey([UInt8](repeating: 0x61, count: Limits.largestTable + 1)).errors
    #expect(errors.map(\.problem.code) == ["file-too-large"])
    #expect(errors[0].words.en.contains("64 MiB"))
  }

  @Test func aValueThatDoesNotFitIsToldAtItsCell() throws {
    let text = "scenario \"T\"\nverify => refused $code\nexamples from \"t.csv\"\n"
    let errors = try Self.survey(Array("x,code\n1,audit-broken\n\"a\nb\",audit-brokne\n".utf8), text).errors
    #expect(errors.map(\.problem.code) == ["unknown-code"])
    #expect(errors[0].source.place == Place(file: "t.csv", line: 4) && errors[0].column == 4)
  }

  @Test func noRowFollowsTheHeader() throws {
    let text = Self.scenario + "\n# a comment\n1 2\n"
    let errors = try Self.survey(Array("a,b\n1,2\n".utf8), text).errors
    #expect(errors.map(\.problem.code) == ["surplus-argument"] && errors[0].source.place.line == 6)
  }

  @Test func secretsOfARowAreNotRepeated() throws {
    let text = "scenario \"T\"\nanna: login password=$password => refused $code\nexamples from \"t.csv\"\n"
    for table in [
      "password,code\nLato-2031,pin-wrogn\n", "password,code\nLato-2031\n",
      "password,code\nLato-2031,\"x\"y\n",
    ] {
      let errors = try Self.survey(Array(table.utf8), text).errors
      #expect(!errors.isEmpty && errors.allSatisfy { !$0.source.text.contains("Lato") }, "\(table)")
    }
  }

  @Test("Any bytes are a table or a mistake", arguments: 0..<300)
  func noise(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let parts = ["a,b\n", "\"", ",", "\n", "\r\n", "x", "\"\"", "ż", "\u{301}", "\0", "\r", "1,2\n"].map {
      Array($0.utf8)
    }
    var bytes = Array("a,b\n".utf8)
    for _ in 0..<40 {
      bytes +=
        Bool.random(using: &random)
        ? parts.randomElement(using: &random) ?? [] : [UInt8.random(in: 0...255, using: &random)]
    }
    let (script, errors) = try Self.survey(bytes)
    for error in errors {
      #expect(error.column >= 1 && error.range.upperBound <= error.source.text.utf8.count, "\(bytes)")
    }
    if errors.isEmpty { #expect(script.scenarios[0].rows.allSatisfy { $0.values.count == 2 }) }
  }
}
