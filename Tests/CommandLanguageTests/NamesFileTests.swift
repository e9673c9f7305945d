import TestSupport
import Testing

@testable import CommandLanguage

/// Files of names: flat JSON objects of strings and numbers.
@Suite struct NamesFileTests {
  private static func read(_ bytes: [UInt8]) -> Result<[String: String], SyntaxErrors> {
    NamesFile.read(bytes, of: "n.json")
  }

  @Test(
    "What they say",
    arguments: [
      ("{}", [:]), (" {\"a\" : \"b\"}\n", ["a": "b"]), ("\u{FEFF}{\"a\":1}", ["a": "1"]),
      ("{\"a\":-1.50e+3,\"b\":0}", ["a": "-1500", "b": "0"]),
      ("{\"a\":0.0,\"b\":1e0,\"c\":-0.0,\"d\":1000e-3}", ["a": "0", "b": "1", "c": "0", "d": "1"]),
      ("{\"a\":1.5,\"b\":1e30,\"c\":15e-1,\"d\":7e1}", ["a": "1.5", "b": "1e30", "c": "15e-1", "d": "70"]),
      ("{\"ż\":\"\\u017c \\\"\\\\\\/\\n\\t\\r \\uD83D\\uDE00\"}", ["ż": "ż \"\\/\n\t\r 😀"]),
      ("{\"a\":\"z\u{307}\"}", ["a": "ż"]), ("{\"a\":\"\"}", ["a": ""]),
    ] as [(String, [String: String])])
  func names(_ text: String, _ names: [String: String]) throws {
    #expect(try Self.read(Array(text.utf8)).get() == names)
  }

  @Test(
    "What is wrong, and where",
    arguments: [
      ("", "bad-json", 1, 1), ("[]", "bad-json", 1, 1), ("{\n  \"a\": true}", "bad-json", 2, 8),
      ("{\"a\":{}}", "bad-json", 1, 6), ("{\"a\":null}", "bad-json", 1, 6), ("{\"a\":[1]}", "bad-json", 1, 6),
      ("{\"a\":01}", "bad-json", 1, 6), ("{\"a\":+1}", "bad-json", 1, 6), ("{\"a\":1.}", "bad-json", 1, 8),
      ("{\"a\":1,}", "bad-json", 1, 8), ("{\"a\" 1}", "bad-json", 1, 6), ("{\"a\":1", "bad-json", 1, 7),
      ("{a:1}", "bad-json", 1, 2), ("{\"a\":1}x", "bad-json", 1, 8), ("{\"a\":1}{}", "bad-json", 1, 8),
      ("{\"2a\":1}", "bad-name", 1, 2), ("{\"\":1}", "bad-name", 1, 2),
      ("{\"a\":1,\n\"a\":2}", "duplicate-key", 2, 1), ("{\"a\":\"b}", "unclosed-string", 1, 6),
      ("{\"a\":\"b\nc\"}", "control-character", 1, 8), ("{\"a\":\"\\x\"}", "bad-json", 1, 7),
      ("{\"a\":\"\\u12\"}", "bad-json", 1, 7), ("{\"a\":\"\\", "bad-json", 1, 7),
      ("{\"a\":\"\0\"}", "nul-character", 1, 7), ("{\"a\":\"x\\u0000\"}", "nul-character", 1, 8),
      ("{\"a\":\"\\u001b[31m\"}", "control-character", 1, 7),
      ("{\"a\":\"\\u0085\"}", "control-character", 1, 7),
      ("{\"a\":\"\\ud800\"}", "bad-json", 1, 6), ("{\"a\":\"\\udc00\\ud800\"}", "bad-json", 1, 6),
      ("{\"a\":\"" + String(repeating: "x", count: 4097) + "\"}", "value-too-long", 1, 6),
    ])
  func mistakes(_ text: String, _ code: String, _ line: Int, _ column: Int) {
    guard case .failure(let errors) = Self.read(Array(text.utf8)) else {
      return #expect(Bool(false), "\(text)")
    }
    #expect(errors.all.map(\.problem.code) == [code], "\(text)")
    #expect(errors.all[0].source.place == Place(file: "n.json", line: line), "\(text)")
    #expect(errors.all[0].column == column, "\(text)")
  }

  @Test func whatIsNoUTF8IsToldAtItsPlace() {
    guard case .failure(let errors) = Self.read(Array("{\"a\":\n\"ż".utf8) + [0xFF]) else {
      return #expect(Bool(false))
    }
    #expect(errors.all.map(\.problem.code) == ["not-utf8"] && errors.all[0].column == 3)
  }

  @Test func secretsAreNotRepeated() {
    for text in [
      "{\"password\":\"Lato-2031\",}", "{\"password\":\"Lato-2031", "{\"password\":\"Lato-2031\" 1",
    ] {
      guard case .failure(let errors) = Self.read(Array(text.utf8)) else { return #expect(Bool(false)) }
      #expect(!errors.all[0].source.text.contains("Lato"), "\(text)")
    }
  }

  @Test("What is no file of names is told where it is none, and not repeated") func thoseOfOthers() {
    for (path, text) in [
      ("shadow", "root:$y$Abc:19000"), ("n.json", "root:$y$Abc:19000"), ("names", "{\"a\":\"Abc\",}"),
      ("n.json", "{\"auths\":{\"x\":{\"auth\":\"Abc\"}}}"), ("n.json", "{\"a\":[\"Abc\"]}"),
      ("n.json", "[\"Abc\"]"),
      ("n", "{\"Abc 1\":1}"), ("n", "{\"Abc\":1,\"Abc\":2}"),
    ] {
      guard case .failure(let errors) = NamesFile.read(Array(text.utf8), of: path) else {
        return #expect(Bool(false), "\(path)")
      }
      for error in errors.all {
        let line = error.source.repeated(isMistaken: true)
        #expect(
          !(String(line.characters(0..<line.count)) + error.words.en).contains("Abc"), "\(path) \(text)")
      }
    }
    guard case .failure(let own) = NamesFile.read(Array("{\"desk\" \"jawor\"}".utf8), of: "N.JSON") else {
      return #expect(Bool(false))
    }
    #expect(own.all[0].source.text == "{\"desk\" \"jawor\"}")
  }

  @Test("Any bytes are names or a mistake", arguments: 0..<300)
  func noise(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let parts = [
      "{", "}", "\"", "\"a\":", "\"b\":1", ",", "\\", "\\u", "00e9", "\n", "ż", "-", ".", "e", "1", "\"x\"",
    ]
    var bytes = Array("{".utf8)
    for _ in 0..<20 {
      bytes +=
        Int.random(in: 0..<9, using: &random) > 0
        ? Array((parts.randomElement(using: &random) ?? "").utf8)
        : [UInt8.random(in: 0...255, using: &random)]
    }
    guard case .failure(let errors) = Self.read(bytes) else { return }
    for error in errors.all {
      #expect(error.column >= 1 && error.range.upperBound <= error.source.text.utf8.count, "\(bytes)")
    }
  }
}
