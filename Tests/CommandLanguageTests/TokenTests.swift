import Testing

@testable import CommandLanguage

/// The tokens of a line (the language, Lines).
@Suite struct TokenTests {
  /// Each token in a form that shows what it is.
  private static func shown(_ text: String) throws -> [String] {
    try Parsed.tokens(text).map(\.shown)
  }

  @Test(
    "Words, strings, pairs and marks",
    arguments: [
      ("", []),
      (" \t ", []),
      ("a", ["a"]),
      ("  a\tb  ", ["a", "b"]),
      (#"a "b c" d"#, ["a", "“b c”", "d"]),
      (#""""#, ["“”"]),
      ("a=b", ["a=‹b›"]),
      (#"a="b c""#, ["a=‹“b c”›"]),
      (#"a="""#, ["a=‹“”›"]),
      ("a=b=c", ["a=‹b=c›"]),
      ("zażółć=gęślą", ["zażółć=‹gęślą›"]),
      ("a -> b", ["a", "->", "b"]),
      ("a => b", ["a", "=>", "b"]),
      ("->", ["->"]),
      ("a->b", ["a->b"]),
      ("->b", ["->b"]),
      ("a-> b", ["a->", "b"]),
      ("-", ["-"]),
      ("a\u{A0}b", ["a\u{A0}b"]),
      ("żółć 🇵🇱 漢字", ["żółć", "🇵🇱", "漢字"]),
    ])
  func tokens(_ text: String, _ shown: [String]) throws {
    #expect(try Self.shown(text) == shown)
  }

  @Test(
    "A comment starts where a word would",
    arguments: [
      ("# a b", []),
      ("a # b", ["a"]),
      ("a\t#b", ["a"]),
      ("a#b", ["a#b"]),
      ("a=#b", ["a=‹#b›"]),
      (##"a "#" b"##, ["a", "“#”", "b"]),
      ("#", []),
      ("a => #b", ["a", "=>"]),
      (##"a # "an open string"##, ["a"]),
    ])
  func comments(_ text: String, _ shown: [String]) throws {
    #expect(try Self.shown(text) == shown)
  }

  @Test(
    "The escapes of a string",
    arguments: [
      (#""\"""#, "\""),
      (#""\\""#, "\\"),
      (#""\$""#, "$"),
      (#""\n""#, "\n"),
      (#""\t""#, "\t"),
      (#""\u{17C}""#, "ż"),
      (#""\u{17c}\u{7A}""#, "żz"),
      (#""\u{1F1F5}\u{1F1F1}""#, "🇵🇱"),
      (#""\u{7}""#, "\u{7}"),
      (#""\u{00017C}""#, "ż"),
      (#""\u{10FFFF}""#, "\u{10FFFF}"),
      (#""a\\\"b\\""#, #"a\"b\"#),
      (#""cena: 5 \$ i \${x}""#, "cena: 5 $ i ${x}"),
      ("\"a\tb\"", "a\tb"),
      (##""# -> => > a=b""##, "# -> => > a=b"),
    ])
  func escapes(_ text: String, _ value: String) throws {
    #expect(try Parsed.value(text) == value)
  }

  @Test("A backslash in a word is itself", arguments: [#"a\b"#, #"\n"#, #"\"#, #"C:\x\u{17C}"#, #"a\\"#])
  func backslash(_ word: String) throws {
    #expect(try Parsed.value(word) == word)
  }

  @Test(
    "Names inside words and strings",
    arguments: [
      ("$a", ["$a"]),
      ("${a}", ["$a"]),
      ("x$a", ["x", "$a"]),
      ("x${a}y", ["x", "$a", "y"]),
      ("$a-b_9.c", ["$a-b_9", ".c"]),
      ("${a}9", ["$a", "9"]),
      ("$a$b", ["$a", "$b"]),
      ("$żółć", ["$żółć"]),
      (#""a $b c""#, ["a ", "$b", " c"]),
      (#""${b}c\$d""#, ["$b", "c$d"]),
      (#""$b""#, ["$b"]),
      ("k=x$a", ["x", "$a"]),
      (#"k="$a $b""#, ["$a", " ", "$b"]),
    ])
  func names(_ text: String, _ pieces: [String]) throws {
    #expect(try Parsed.tokens(text).first?.template?.shownPieces == pieces)
  }

  @Test("A name", arguments: ["a", "Z", "żółć", "a1", "a-b_c", "漢字", "a-", "clerk"])
  func name(_ text: String) {
    #expect(Name.isName(text))
  }

  @Test("Not a name", arguments: ["", "1a", "-a", "_a", "a b", "a.b", "a=b", "$a", "a$", "٣", "🙂"])
  func noName(_ text: String) {
    #expect(!Name.isName(text))
  }

  @Test(
    "Comparisons after =>",
    arguments: [
      ("=> a=b", ["=>", "a = ‹b›"]),
      ("=> a!=b", ["=>", "a != ‹b›"]),
      ("=> a<1", ["=>", "a < ‹1›"]),
      ("=> a<=1", ["=>", "a <= ‹1›"]),
      ("=> a>1", ["=>", "a > ‹1›"]),
      ("=> a>=1", ["=>", "a >= ‹1›"]),
      ("=> a~b", ["=>", "a ~ ‹b›"]),
      (#"=> a~"b c" d=e"#, ["=>", "a ~ ‹“b c”›", "d = ‹e›"]),
      ("=> pin-ważny-do>=2026-01-05T08:00", ["=>", "pin-ważny-do >= ‹2026-01-05T08:00›"]),
      ("=> a=b=c", ["=>", "a = ‹b=c›"]),
      ("=> refused pin-wrong a=b", ["=>", "refused", "pin-wrong", "a = ‹b›"]),
      ("a=b c<d => e<f", ["a=‹b›", "c<d", "=>", "e < ‹f›"]),
    ])
  func comparisons(_ text: String, _ shown: [String]) throws {
    #expect(try Self.shown(text) == shown)
  }

  @Test("Ranges are those of the bytes, quotation marks included")
  func ranges() throws {
    let text = #"żó "łć" k="ą" -> x => f>=ę"#
    let tokens = try Parsed.tokens(text)
    let source = SourceLine(place: .here, text: text)
    let slices = tokens.map { source.slice($0.range) }
    #expect(slices == ["żó", #""łć""#, #"k="ą""#, "->", "x", "=>", "f>=ę"])
  }

  @Test(
    "The cells of a row are literal words or strings",
    arguments: [
      ("a b", ["a", "b"]),
      ("  00000000   pin-wrong  ", ["00000000", "pin-wrong"]),
      (#""" "a b" "\u{17C}\"""#, ["", "a b", "ż\""]),
      ("$a a=b => ->", ["$a", "a=b", "=>", "->"]),
      (#""$a ${b}""#, ["$a ${b}"]),
      ("a # b", ["a"]),
      ("# b", []),
      ("", []),
    ])
  func cells(_ text: String, _ cells: [String]) throws {
    let read = try Lexer.cells(SourceLine(place: .here, text: text))
    #expect(read.map(\.literal) == cells)
  }
}

extension Token {
  fileprivate var shown: String {
    switch self {
    case .word(let template), .string(let template): template.shown
    case .pair(let key, _, let value): "\(key)=‹\(value.shown)›"
    case .arrow: "->"
    case .expect: "=>"
    case .comparison(let field, _, let op, let value): "\(field) \(op.rawValue) ‹\(value.shown)›"
    }
  }
}

extension Template {
  fileprivate var shown: String { isQuoted ? "“\(shownPieces.joined())”" : shownPieces.joined() }

  fileprivate var shownPieces: [String] {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .name(let name, _): "$" + name
      }
    }
  }
}
