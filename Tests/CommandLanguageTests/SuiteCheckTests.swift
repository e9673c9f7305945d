import Testing

@testable import CommandLanguage

/// What only several files together show.
@Suite struct SuiteCheckTests {
  @Test("A rare tag beside one like it in other files")
  func tagsOfManyFiles() throws {
    let files = Files([
      "a.scn": "scenario A tags=smoke\nprint x => ok", "b.scn": "scenario A tags=smoke\nprint x => ok",
      "c.scn": "scenario A tags=smoek\nprint x => ok",
    ])
    #expect(try files.findings("c.scn", "a.scn", "b.scn").map(\.told) == ["c.scn:1:17 unknown-tag"])
    #expect(try files.findings("c.scn", "a.scn").map(\.told) == [])
  }

  @Test("The tag that is meant is named, with its control characters visible")
  func suggestedTags() throws {
    let text = [#"smo\u{1B}ke"#, #"smo\u{1B}ke"#, "smoke"].enumerated()
      .map { "scenario \($0.offset) tags=\"\($0.element)\"\nprint x => ok\n" }.joined()
    #expect(try Files(["a.scn": text]).findings("a.scn").map(\.suggestions) == [[Term("smo␛ke")]])
  }

  @Test("Titles of different files may be the same")
  func titlesOfManyFiles() throws {
    let text = "scenario A\nprint x => ok"
    #expect(try Files(["a.scn": text, "b.scn": text]).findings("a.scn", "b.scn").map(\.told) == [])
  }

  @Test("A file that another one includes is judged there")
  func parts() throws {
    let files = Files([
      "a.scn": "scenario A\ninclude parts/p.scn\nprint $a => ok", "parts/p.scn": "set a $b\nset c 1",
      "b.scn": "scenario B\nset b 1\ninclude \"./parts/../parts/p.scn\"\nprint x => ok",
    ])
    #expect(try files.findings("parts/p.scn").map(\.told) == ["parts/p.scn:1:7 name-not-set"])
    #expect(try files.findings("parts/p.scn", "b.scn").map(\.told) == [])
  }

  @Test("A mistake in a file that several include is told once, with the first of them")
  func onceOnly() throws {
    let files = Files([
      "a.scn": "include p.scn\ninclude p.scn", "b.scn": "\ninclude p.scn", "p.scn": "print x => ok\nlogni",
    ])
    let findings = try files.findings("b.scn", "a.scn")
    #expect(findings.map(\.told) == ["p.scn:2:1 unknown-verb"])
    #expect(findings.first?.source.includedFrom == [Place(file: "b.scn", line: 2)])
  }

  @Test("Files that include each other are no parts")
  func circle() throws {
    let files = Files(["a.scn": "include b.scn", "b.scn": "include a.scn"])
    #expect(
      try files.findings("a.scn", "b.scn").map(\.told) == [
        "b.scn:1:9 include-cycle", "a.scn:1:9 include-cycle",
      ])
  }

  @Test("A file given twice is checked once")
  func twice() throws {
    #expect(try Files(["a.scn": "logni"]).findings("a.scn", "a.scn").count == 1)
  }

  @Test("File by file as given, each in the order of reading")
  func order() throws {
    let files = Files([
      "b.scn":
        "scenario B tags=R99\nlogni\ninclude p.scn\nlogni x y\nscenario C\nset a 1 => ok\nscenario C\nprint x",
      "a.scn": "logni", "p.scn": "logni",
    ])
    #expect(
      try files.findings("b.scn", "a.scn").map(\.told) == [
        "b.scn:1:17 unknown-tag", "b.scn:2:1 unknown-verb", "p.scn:1:1 unknown-verb",
        "b.scn:4:1 unknown-verb",
        "b.scn:6:5 unused-name", "b.scn:7:10 duplicate-title", "b.scn:7:10 expects-nothing",
        "a.scn:1:1 unknown-verb",
      ])
  }
}
