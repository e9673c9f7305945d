import Activation
import PlainText
import Testing

@testable import CommandLanguage

extension Place {
  static let here = Place(file: "test.scn", line: 1)
}

/// Lines as the program reads them.
enum Parsed {
  static func line(_ text: String) -> Result<Line, SyntaxErrors> {
    switch RawLine.lines(of: Array(text.utf8), file: "test.scn").first {
    case .line(let source)?: LineReader.read(source)
    case .unreadable(let error)?: .failure(SyntaxErrors([error]))
    case nil: .success(.blank)
    }
  }

  static func statement(_ text: String) throws -> Statement {
    guard case .statement(let statement) = try line(text).get() else { throw NoSuchLine(text: text) }
    return statement
  }

  static func header(_ text: String) throws -> Header {
    guard case .header(let header) = try line(text).get() else { throw NoSuchLine(text: text) }
    return header
  }

  static func tokens(_ text: String) throws -> [Token] {
    try Lexer.tokens(SourceLine(place: .here, text: text.inNFC))
  }

  static func errors(_ text: String) -> [SyntaxError] {
    guard case .failure(let errors) = line(text) else { return [] }
    return errors.all
  }

  /// What the only argument of a line is.
  static func value(_ text: String) throws -> String {
    guard case .shell(.print(let value)) = try statement("print " + text).instruction() else {
      throw NoSuchLine(text: text)
    }
    return value
  }

  struct NoSuchLine: Error, CustomStringConvertible {
    let text: String
    var description: String { "another kind of line: \(text)" }
  }
}

extension Statement {
  func instruction(_ names: [String: String] = [:]) throws -> Instruction {
    try instruction { names[$0] }
  }
}

/// Files that stand in memory.
struct Files {
  let texts: [String: [UInt8]]
  var folders: Set<String> = []

  init(_ texts: [String: String], folders: Set<String> = []) {
    self.texts = texts.mapValues { Array($0.utf8) }
    self.folders = folders
  }

  init(bytes: [UInt8]) { texts = ["test.scn": bytes] }

  func result(
    _ path: String = "test.scn", holdingUpTo mostHeld: Int = .max,
    by parts: @escaping ScriptReader.PartReading = ScriptReader.oneByOne
  ) throws -> Result<Script, SyntaxErrors> {
    try ScriptReader.read(path, title: "test", holdingUpTo: mostHeld, by: parts) {
      (path) throws(ReadProblem) in
      if folders.contains(path) { throw .isFolder }
      guard let bytes = texts[path] else { throw .missing }
      return bytes
    }
  }

  func script(_ path: String = "test.scn") throws -> Script { try result(path).get() }

  func errors(_ path: String = "test.scn") throws -> [SyntaxError] {
    guard case .failure(let errors) = try result(path) else { return [] }
    return errors.all
  }

  static func script(_ text: String) throws -> Script { try Files(["test.scn": text]).script() }
  static func errors(_ text: String) throws -> [SyntaxError] { try Files(["test.scn": text]).errors() }
}
