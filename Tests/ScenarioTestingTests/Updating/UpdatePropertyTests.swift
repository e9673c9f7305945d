import CommandLanguage
import Journal
import ScenarioTesting
import Shell
import Testing

/// What must hold of an update of any file.
@Suite struct UpdatePropertyTests {
  @Test("What was rewritten is as expected now, and nothing of it changes again", arguments: 0..<8)
  func random(_ share: Int) throws {
    for index in 0..<12 {
      let text = RandomSuite(seed: UInt64(share * 100 + index)).text
      let canonical = try Formatter.format(
        Array(text.utf8), file: "a.scn", language: index % 3 == 0 ? .pl : nil
      ).get()
      try check(index % 2 == 0 ? text : canonical)
    }
  }

  private func check(_ text: String) throws {
    let once = try UpdatedSuite(text)
    let left = Set(once.left.map { $0.prefix { $0 != " " } })
    let failures = try once.failures().filter { failure in !left.contains(failure.prefix { $0 != " " }) }
    #expect(failures.isEmpty, "\(once.text)")
    #expect(once.count > 0)
    let twice = try UpdatedSuite(once.files)
    #expect(twice.count == 0 && twice.text == once.text, "\(twice.text)")
  }

  @Test("A shipped file with other expectations is green again", arguments: ShippedFiles.scenarioFiles)
  func shipped(_ path: String) throws {
    var random = SeededRandom(seed: 7)
    var files: [String: String] = [:]
    for file in ShippedFiles.all {
      files[file] = String(decoding: try ShippedFiles.bytes(file), as: UTF8.self)
    }
    let lines = (files[path] ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    files[path] = lines.map { line in
      guard let mark = line.firstRange(of: "=> ") ?? line.firstRange(of: "=>\t"), !line.contains("$"),
        Int.random(in: 0...2, using: &random) == 0
      else { return line }
      return line[..<mark.lowerBound] + ["=> ok", "=> refused", "=> odmowa read-only", ""].randomElement(
        using: &random)!
    }.joined(separator: "\n")
    let updated = try UpdatedSuite(files, path)
    // Rows that are refused for different reasons cannot share a line.
    #expect(updated.left.allSatisfy { $0.contains("contradictory") })
    if updated.left.isEmpty { #expect(try updated.failures().isEmpty) }
  }
}
