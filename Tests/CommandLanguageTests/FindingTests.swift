import Testing

@testable import CommandLanguage

/// What a check finds beside mistakes.
@Suite struct FindingTests {
  @Test("The place and the code", arguments: FileFindings.all)
  func finding(_ file: FileMistake) throws {
    let plain = file.files.mapValues { $0.filter { $0 != "‸" } }
    let findings = try Files(plain).findings("test.scn")
    #expect(findings.map(\.code) == file.codes)
    let marked = file.files["test.scn", default: ""].split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated().filter { $0.element.contains("‸") }.map { "\($0.offset + 1): \($0.element)" }
    #expect(findings.map { "\($0.source.place.line): \($0.source.marked($0.range))" } == marked)
  }

  @Test("One word for somebody and for a facility may be neither")
  func strangersOfBothKinds() throws {
    let text =
      FileFindings.cast + "facility akowalskb \"Poradnia\"\nscenario A\nakowalskx: come akowalskx => ok"
    #expect(
      try Files(["test.scn": text]).findings("test.scn").map(\.code) == [
        "unknown-person", "unknown-facility",
      ])
  }

  @Test("Nothing is found in good files", arguments: FileFindings.clean)
  func clean(_ text: String) throws {
    #expect(try Files(["test.scn": text]).findings("test.scn").map(\.told) == [])
  }

  @Test("What is wrong keeps a file from running; what is hardly meant does not")
  func severities() throws {
    for file in FileFindings.all {
      let files = Files(file.files.mapValues { $0.filter { $0 != "‸" } })
      let mayRun = ["no-scenario", "empty-scenario", "empty-examples", "setup-quits"].allSatisfy {
        !file.codes.contains($0)
      }
      let isError = try files.findings("test.scn").contains { $0.severity == .error }
      #expect(isError == !mayRun, "\(file)")
      #expect(throws: Never.self) { try files.script() }
    }
  }

  @Test(
    "What is meant, and what it goes together with, is named",
    arguments: [
      (
        "scenario A tags=r5\nprint x => ok",
        "the tag “r5” looks like a rule, but there is no such rule (R1–R31, S1–S9); did you mean: R5?"
      ),
      ("set a 1\nset a 2\nprint $a => ok", "the name $a is set again (line 2) before anything uses it"),
      (
        "set a 1\ninclude p.scn\nprint $a => ok", "the name $a is set again (p.scn:1) before anything uses it"
      ),
      (
        "print a => ok\nquit\nprint x",
        "this statement is never carried out: the scenario ends before it (line 2)"
      ),
      (
        "scenario A\nprint x => ok\nscenario A\nprint x => ok",
        "another scenario has this title already (line 1)"
      ),
      (
        "facility brzoza \"B\"\nanna: come brzza => ok",
        "no line adds the facility “brzza”; did you mean: brzoza?"
      ),
      ("anna: login => refused screen=home", "a refusal never has the field screen, so this can never hold"),
    ])
  func words(_ text: String, _ words: String) throws {
    let files = Files(["test.scn": text, "p.scn": "set a 2"])
    #expect(try files.findings("test.scn").map { $0.message(.en) } == [words])
  }

  @Test(
    "Where a line is not understood, nothing is said of what it may use or reach",
    arguments: [
      ("clock -> pin\nenter-pin $pni", ["name-not-set"]),
      ("scenario A\nset a 1\npritn $a => ok", ["unknown-verb"]),
      ("scenario A\nquit => ok\nscenari B\nprint x => ok", ["unknown-verb"]),
      ("scenario A\npritn x => ok", ["unknown-verb"]),
      ("set a 1\nscenario A\npritn $a => ok", ["unknown-verb"]),
      ("scenario A\nset a 1\nprint x => ok\ncleanup\npritn $a", ["unknown-verb"]),
      ("scenario A\nprint x => ok\nset a 1\nscenario B\npritn x", ["unused-name", "unknown-verb"]),
      ("scenario A\nprint x => ok\nscenario A tgas=x\nprint x => ok", ["unknown-key"]),
      ("pritn x\nscenario A tags=R32\nprint x", ["unknown-verb", "expects-nothing", "unknown-tag"]),
    ])
  func besideMistakes(_ text: String, _ codes: [String]) throws {
    #expect(try Files(["test.scn": text]).findings("test.scn").map(\.code) == codes)
  }

  @Test("No input crashes; every place stands in its line", arguments: 0..<4)
  func noise(_ part: Int) throws {
    var noise = Noise(seed: UInt64(part) + 1700)
    for index in 0..<300 {
      let bytes = noise.spoilt(FileFindings.texts[index % FileFindings.texts.count])
      for finding in try Files(bytes: bytes).findings("test.scn") {
        #expect(finding.range.upperBound <= finding.source.text.utf8.count + 2, "\(finding.told)")
        #expect(finding.column >= 1 && !finding.message(.pl).isEmpty)
      }
    }
  }
}

extension FileFindings {
  fileprivate static let texts =
    all.compactMap { $0.files["test.scn"]?.replacing("‸", with: "") } + [Noise.goodFile]
}

extension Files {
  func findings(_ paths: String...) throws -> [Finding] {
    var check = SuiteCheck { (path) throws(ReadProblem) in
      guard let bytes = texts[IncludePath.normalized(path)] else { throw .missing }
      return bytes
    }
    for path in paths { try check.take(path) }
    return check.findings
  }
}

extension Finding {
  var told: String { "\(source.place.file):\(source.place.line):\(column) \(code)" }
}
