import Testing

@testable import CommandLanguage

/// Mistakes that only a whole file shows (the language, Files).
@Suite struct FileMistakeTests {
  @Test("The place and the code", arguments: FileMistakes.all)
  func mistake(_ mistake: FileMistake) throws {
    let plain = mistake.files.mapValues { $0.filter { $0 != "‸" } }
    let errors = try Files(plain, folders: ["folder"]).errors().map(Found.init).sorted()
    #expect(errors.map(\.code) == mistake.codes)
    #expect(errors.map(\.place) == Self.marked(mistake).sorted().map(\.place))
  }

  /// A mistake where it stands: file, line, the line with its marks.
  private struct Found: Comparable {
    let file: String
    let line: Int
    let marked: String
    var code = ""

    init(file: String, line: Int, marked: String) {
      (self.file, self.line, self.marked) = (file, line, marked)
    }

    init(_ error: SyntaxError) {
      self.init(file: error.source.place.file, line: error.source.place.line, marked: error.marked)
      code = error.code
    }

    var place: String { "\(file):\(line): \(marked)" }

    static func < (left: Self, right: Self) -> Bool {
      (left.file == "test.scn" ? "" : left.file, left.line) < (
        right.file == "test.scn" ? "" : right.file, right.line
      )
    }
  }

  private static func marked(_ mistake: FileMistake) -> [Found] {
    mistake.files.flatMap { file, text in
      text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .filter { $0.element.contains("‸") }
        .map { Found(file: file, line: $0.offset + 1, marked: String($0.element)) }
    }
  }

  @Test("All mistakes of a file are found at once")
  func everyMistake() throws {
    let errors = try Files.errors(
      """
      logni
      scenario "A" tags=
      anna: confirm => refused pin-wrnog
      print "open
      cleanup now
      wait soon
      """)
    let found = errors.map { "\($0.source.place.line) \($0.code)" }
    #expect(
      found == [
        "1 unknown-verb", "2 value-missing", "3 unknown-code", "4 unclosed-string", "5 surplus-argument",
        "6 bad-value",
      ])
  }

  @Test("A mistake in an included file tells what includes it, innermost first")
  func includedFrom() throws {
    let files = Files([
      "test.scn": "\ninclude \"a/one.scn\"", "a/one.scn": "include two.scn", "a/two.scn": "logni",
    ])
    let error = try #require(try files.errors().first)
    #expect(error.source.place == Place(file: "a/two.scn", line: 1))
    #expect(
      error.source.includedFrom == [Place(file: "a/one.scn", line: 1), Place(file: "test.scn", line: 2)])
  }

  @Test("A name not set in an included file tells what includes it")
  func nameIncludedFrom() throws {
    let error = try #require(
      try Files(["test.scn": "include one.scn", "one.scn": "print $a"]).errors().first)
    #expect(error.code == "name-not-set")
    #expect(error.source.includedFrom == [Place(file: "test.scn", line: 1)])
  }

  @Test("Files that include others twice come to an end")
  func exponentialIncludes() throws {
    var texts = ["test.scn": "include 0.scn"]
    for number in 0..<40 {
      texts["\(number).scn"] = "include \(number + 1).scn\ninclude \(number + 1).scn"
    }
    texts["40.scn"] = "print x"
    let codes = Set(try Files(texts).errors().map(\.code))
    #expect(codes == ["too-many-includes"])
  }

  @Test("A file that is not there cannot be read")
  func missing() {
    #expect(throws: ReadProblem.missing) { try Files([:]).result() }
    #expect(throws: ReadProblem.isFolder) { try Files([:], folders: ["test.scn"]).result() }
  }

  @Test("A near name is suggested")
  func suggestions() throws {
    #expect(try Files.errors("set token x\nprint $tokne").first?.suggestions == [Term("$token")])
  }
}
