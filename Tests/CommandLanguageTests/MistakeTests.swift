import PlainText
import Testing

@testable import CommandLanguage

/// Mistakes point at their place and say what would fit (the language, Lines).
@Suite struct MistakeTests {
  @Test("The place, the code and the suggestions", arguments: LineMistakes.all)
  func mistake(_ mistake: Mistake) throws {
    let errors = Parsed.errors(mistake.line)
    #expect(errors.map(\.told) == ["\(mistake.code): \(mistake.marked)"])
    let error = try #require(errors.first)
    #expect(error.column == mistake.column)
    #expect(error.suggestions.map(\.en) == mistake.suggestions)
  }

  @Test(
    "Columns are characters, however wide and however many bytes",
    arguments: [
      (Mistake("żółć: ‸logni‸", "unknown-verb", "login"), 7),
      (Mistake("\tpolicy\t‸x‸=1", "unknown-key"), 9),
      (Mistake("print 漢字 ‸漢字‸", "surplus-argument"), 10),
      (Mistake("print 🇵🇱👨‍👩‍👧 ‸x‸", "surplus-argument"), 10),
      (Mistake("print e\u{301}a\u{328} ‸x‸", "surplus-argument"), 10),
    ])
  func columns(_ mistake: Mistake, _ column: Int) {
    let errors = Parsed.errors(mistake.line)
    #expect(errors.last?.told == "\(mistake.code): \(mistake.marked)".inNFC)
    #expect(errors.last?.column == column)
  }

  @Test(
    "All mistakes of a line, from left to right",
    arguments: [
      [
        "Anna: logni => stauts=x", "bad-actor: ‸Anna‸: logni => stauts=x",
        "unknown-verb: Anna: ‸logni‸ => stauts=x",
        "unknown-field: Anna: logni => ‸stauts‸=x",
      ],
      [
        "anna: present number=1 numer=2 docmuent=x a => count=1",
        "duplicate-key: anna: present number=1 ‸numer‸=2 docmuent=x a => count=1",
        "unknown-key: anna: present number=1 numer=2 ‸docmuent‸=x a => count=1",
        "surplus-argument: anna: present number=1 numer=2 docmuent=x ‸a‸ => count=1",
        "foreign-field: anna: present number=1 numer=2 docmuent=x a => ‸count‸=1",
      ],
      [
        "anna: present document=pasport expires=jutro number=$n",
        "unknown-word: anna: present document=‸pasport‸ expires=jutro number=$n",
        "bad-value: anna: present document=pasport expires=‸jutro‸ number=$n",
      ],
      [
        "policy pin-length=1 pin-tries=0",
        "bad-value: policy pin-length=‸1‸ pin-tries=0", "bad-value: policy pin-length=1 pin-tries=‸0‸",
      ],
      [
        "anna: confirm => refused pin-wrnog count=1 tries-left=x",
        "unknown-code: anna: confirm => refused ‸pin-wrnog‸ count=1 tries-left=x",
        "foreign-field: anna: confirm => refused pin-wrnog ‸count‸=1 tries-left=x",
        "bad-value: anna: confirm => refused pin-wrnog count=1 tries-left=‸x‸",
      ],
      [
        "create-account", "argument-missing: create-account‸", "argument-missing: create-account‸",
        "argument-missing: create-account‸",
      ],
      [
        "create-account anna pesle=01620300022",
        "unknown-key: create-account anna ‸pesle‸=01620300022",
        "argument-missing: create-account anna pesle=01620300022‸",
      ],
    ])
  func everyMistake(_ lineAndErrors: [String]) {
    #expect(Mistake.told(lineAndErrors[0]) == Array(lineAndErrors.dropFirst()))
  }

  @Test("A line may have 4,096 bytes")
  func longestLine() throws {
    let line = "print " + String(repeating: "ż", count: 2045)
    #expect(line.utf8.count == 4096)
    #expect(Parsed.errors(line).isEmpty)
    #expect(Parsed.errors(line + "\r\n").isEmpty)
  }

  @Test("A line of 4,097 bytes is a mistake at its first column", arguments: ["print ", "# ", "> ", "\""])
  func longLine(_ start: String) throws {
    let line = start + String(repeating: "x", count: 4097 - start.utf8.count)
    let error = try #require(Parsed.errors(line).first)
    #expect(error.problem == .lineTooLong(bytes: 4097))
    #expect(error.column == 1)
    #expect(Parsed.errors(line).count == 1)
  }

  @Test(
    "Bytes that are not UTF-8 are pointed at",
    arguments: [
      ([0x61, 0xFF], 2), ([0xFF], 1), ([0xC5, 0xBC, 0xC5], 2), ([0x61, 0x62, 0xED, 0xA0, 0x80], 3),
      ([0x61, 0xC0, 0xAF, 0x62], 2), ([0xF4, 0x90, 0x80, 0x80], 1),
    ] as [([UInt8], Int)])
  func invalidUTF8(_ bytes: [UInt8], _ column: Int) throws {
    let errors = try Files(bytes: bytes).errors()
    #expect(errors.map(\.code) == ["not-utf8"])
    #expect(errors.first?.column == column)
  }

  @Test(
    "Outside a file headers have no place",
    arguments: [
      #"‸scenario‸ "T""#, "‸setup‸", "  ‸sprzątanie‸", #"‸include‸ "a.scn""#, "‸przyklady‸",
    ])
  func headerOutsideFile(_ marked: String) {
    let source = SourceLine(place: .here, text: marked.filter { $0 != "‸" })
    guard case .failure(let errors) = LineReader.readCommand(source) else {
      Issue.record("no mistake")
      return
    }
    #expect(errors.all.map(\.told) == ["header-outside-file: \(marked)"])
  }

  @Test("Every mistake has words in both languages that repeat no secret")
  func words() {
    for error in LineMistakes.all.flatMap({ Parsed.errors($0.line) }) {
      let words = error.words
      #expect(!words.pl.isEmpty && !words.en.isEmpty && words.pl != words.en)
      #expect(!words.pl.contains("Wiosna") && !words.en.contains("01620300022"))
    }
  }
}
