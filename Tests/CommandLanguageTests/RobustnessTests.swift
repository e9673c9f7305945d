import Activation
import Testing

@testable import CommandLanguage

/// No input crashes the parser, and every mistake lies within its line (the house, Testing It).
@Suite struct RobustnessTests {
  /// Why the errors of an input are not as they must be.
  private static func flaw(_ errors: [SyntaxError], _ input: [UInt8]) -> String? {
    for error in errors {
      let text = error.source.text
      let bytes = text.utf8
      let inside = 0 <= error.range.lowerBound && error.range.upperBound <= bytes.count
      guard inside, (1...text.count + 1).contains(error.column) else { return "outside its line: \(error)" }
      let ends = [error.range.lowerBound, error.range.upperBound].map {
        bytes.index(bytes.startIndex, offsetBy: $0)
      }
      guard ends.allSatisfy({ $0.samePosition(in: text.unicodeScalars) != nil }) else {
        return "within a letter: \(error)"
      }
      let words = error.words
      guard !words.pl.isEmpty, !words.en.isEmpty else { return "without words: \(error)" }
    }
    return nil
  }

  private static func errors(_ bytes: [UInt8]) throws -> [SyntaxError] { try Files(bytes: bytes).errors() }

  @Test("Random bytes", arguments: 0..<4)
  func randomBytes(_ part: Int) throws {
    var noise = Noise(seed: UInt64(part) + 1)
    for _ in 0..<2500 {
      let bytes = noise.bytes()
      #expect(Self.flaw(try Self.errors(bytes), bytes) == nil, "\(bytes)")
    }
  }

  @Test("Good lines with random edits", arguments: 0..<8)
  func editedLines(_ part: Int) throws {
    var noise = Noise(seed: UInt64(part) + 100)
    for _ in 0..<1250 {
      let bytes = noise.spoilt(noise.goodLine())
      #expect(Self.flaw(try Self.errors(bytes), bytes) == nil, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test("A good file with random edits", arguments: 0..<4)
  func editedFiles(_ part: Int) throws {
    var noise = Noise(seed: UInt64(part) + 200)
    for _ in 0..<150 {
      let bytes = noise.spoilt(Noise.goodFile)
      #expect(Self.flaw(try Self.errors(bytes), bytes) == nil, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test("The good file is good")
  func goodFile() throws {
    #expect(try Files.errors(Noise.goodFile).isEmpty)
  }

  @Test("A good file cut off anywhere")
  func cutFiles() throws {
    let whole = Array(Noise.goodFile.utf8)
    for length in whole.indices {
      let bytes = Array(whole[..<length])
      #expect(Self.flaw(try Self.errors(bytes), bytes) == nil, "\(length)")
    }
  }

  @Test("Names filled in with anything", arguments: 0..<2)
  func filledWithNoise(_ part: Int) throws {
    var noise = Noise(seed: UInt64(part) + 300)
    let lines = try Vocabulary.standard.verbs.map { verb in
      let given = verb.parameters.map { $0.style == .keyed ? "\($0.name.en)=$x" : "$x" }
      return try Parsed.statement("\(verb.name.en) " + given.joined(separator: " "))
    }
    for _ in 0..<40 {
      let value = String(decoding: noise.bytes(), as: UTF8.self)
      for line in lines {
        do {
          _ = try line.instruction { _ in value }
        } catch FillingProblem.unfit(let error) {
          #expect(Self.flaw([error], []) == nil, "\(value)")
        }
      }
    }
  }

  @Test("Masking keeps every column and no PESEL", arguments: 0..<4)
  func masking(_ part: Int) {
    var noise = Noise(seed: UInt64(part) + 400)
    for _ in 0..<1000 {
      let line = String(decoding: noise.spoilt(noise.goodLine()), as: UTF8.self)
      let masked = Redaction.masked(line)
      #expect(masked.count == line.count, "\(line)")
      #expect(Redaction.forHistory(line).count <= line.count, "\(line)")
      #expect(!masked.contains("01620300022") && !masked.contains("01620300015"), "\(line)")
    }
  }

  @Test("A secret behind its key survives no edit after it", arguments: 0..<2)
  func secretsBehindKeys(_ part: Int) {
    var noise = Noise(seed: UInt64(part) + 500)
    let secrets = [
      "anna: login password=Wiosna-2026", "enter-pin 13572468", "anna: zmień-hasło nowe=Wiosna-2026",
    ]
    for index in 0..<1500 {
      let rest = String(decoding: noise.spoilt(" => ok # x").drop { $0 != 0x20 }, as: UTF8.self)
      let masked = Redaction.masked(secrets[index % 3] + rest)
      #expect(!masked.contains("Wiosna") && !masked.contains("13572468"), "\(rest)")
    }
  }
}
