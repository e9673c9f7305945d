import Testing

@testable import CommandLanguage

/// A file with a line that cannot be read has no canonical form.
@Suite struct FormatterMistakeTests {
  private static func mistakes(_ text: String, _ language: Language? = nil) -> [String] {
    mistakes(Array(text.utf8), language)
  }

  private static func mistakes(_ bytes: [UInt8], _ language: Language? = nil) -> [String] {
    switch Formatter.format(bytes, file: "test.scn", language: language) {
    case .success: []
    case .failure(let errors): errors.all.map { "\($0.source.place.line) \($0.told)" }
    }
  }

  @Test(
    "Every line that cannot be read is told",
    arguments: [
      (
        "pritn a\nprint a\nlogin pasword=x",
        ["1 unknown-verb: ‸pritn‸ a", "3 unknown-key: login ‸pasword‸=x"]
      ),
      ("print \"a", ["1 unclosed-string: print ‸\"‸a"]),
      ("anna: login => ekrn=home", ["1 unknown-field: anna: login => ‸ekrn‸=home"]),
      (">x", ["1 blank-missing: ‸>‸x"]),
      ("scenario", ["1 argument-missing: scenario‸"]),
      ("# \u{1}", ["1 control-character: # ‸\u{1}‸"]),
      ("print a\n\u{FEFF}print b", ["2 unknown-verb: ‸\u{FEFF}print‸ b"]),
      ("examples\nx y\n1\n1 2 3", ["3 examples-cell-count: 1‸", "4 examples-cell-count: 1 2 ‸3‸"]),
      ("examples\nx x", ["2 duplicate-example-name: x ‸x‸"]),
      ("examples\n1", ["2 bad-name: ‸1‸"]),
      ("examples\nx\n\"a", ["3 unclosed-string: ‸\"‸a"]),
    ])
  func lines(_ text: String, _ told: [String]) {
    #expect(Self.mistakes(text) == told)
  }

  @Test("Bytes that are no text are a mistake")
  func bytes() {
    #expect(Self.mistakes([0x70, 0xFF]) == ["1 not-utf8: p‸\u{FFFD}‸"])
  }

  @Test(
    "What only the whole script shows is none",
    arguments: [
      "print $x", "forgot-password", "include \"missing.scn\"", "include \"test.scn\"",
      "setup\nexamples\nx\n1", "examples\ninclude \"rows.scn\"\n1 2 3\n1", "scenario \"$x\"",
    ])
  func wholeScript(_ text: String) {
    #expect(Self.mistakes(text) == [])
  }

  @Test("A line that its other dialect makes too long is a mistake, not a loss")
  func tooLong() {
    let line = "anna: properties => screen=home status=inactive # "
    let text = line + String(repeating: "x", count: Limits.longestLine - line.utf8.count)
    #expect(Self.mistakes(text) == [])
    #expect(Self.mistakes(text, .pl).map { $0.prefix(15) } == ["1 line-too-long"])
  }

  @Test("No input crashes; what has a canonical form keeps it, and says the same", arguments: 0..<4)
  func noise(_ part: Int) throws {
    var noise = Noise(seed: UInt64(part) + 900)
    for index in 0..<150 {
      let bytes = noise.spoilt(index % 2 == 0 ? noise.goodLine() : Noise.goodFile)
      for language in [nil, Language.en, .pl] {
        let result = Formatter.format(bytes, file: "test.scn", language: language)
        guard case .success(let text) = result else { continue }
        let again = try Formatting.format(text, language)
        #expect(Formatting.same(again, text), "\(String(decoding: bytes, as: UTF8.self))")
        guard let meaning = try? Meaning.of(String(decoding: bytes, as: UTF8.self)) else { continue }
        #expect(try Meaning.of(text) == meaning, "\(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }
}
