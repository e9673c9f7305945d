import Activation
import Foundation
import Testing

@testable import CommandLanguage

/// People's scripts and reports name the codes: none may vanish or change (`codes.txt` is append-only).
@Suite struct CodeTests {
  private static let committed: [(kind: String, code: String)] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("codes.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let words = line.split(separator: " ").map(String.init)
      return (words[0], words[1])
    }
  }()

  private static func codes(_ kind: String) -> [String] { committed.filter { $0.kind == kind }.map(\.code) }

  @Test("The codes of refusals")
  func refusals() {
    #expect(Set(Self.codes("refusal")) == Set(RefusalCode.allCases.map(\.rawValue)))
  }

  @Test("The codes of faults are codes of refusals")
  func faults() {
    #expect(Fault.allCases.map(\.rawValue).allSatisfy(Self.codes("refusal").contains))
  }

  @Test("The codes of mistakes are those that marked mistakes have")
  func mistakes() throws {
    let ofLines = LineMistakes.all.map(\.code)
    let ofFiles = FileMistakes.all.flatMap(\.codes)
    let elsewhere = [
      "line-too-long", "not-utf8", "header-outside-file", "too-many-includes", "value-too-long",
      "file-too-large", "bad-json",
    ]
    #expect(Set(Self.codes("mistake")) == Set(ofLines + ofFiles + elsewhere))
  }

  @Test("The codes of findings are those that marked findings have")
  func findings() {
    #expect(Set(Self.codes("finding")) == Set(FileFindings.all.flatMap(\.codes)))
  }

  @Test("No code stands twice, and each is lower-case words with hyphens")
  func form() {
    let codes = Self.committed.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") } })
  }
}
