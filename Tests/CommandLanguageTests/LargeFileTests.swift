import Testing

@testable import CommandLanguage

/// A file too large to be held statement by statement reads as any other.
@Suite struct LargeFileTests {
  @Test(
    "Its scenarios are held as their lines",
    arguments: [
      "scenario A\nprint a", "> p\nscenario A\nprint $x\nexamples\nx\n1",
    ])
  func lines(_ text: String) throws {
    let files = Files(["test.scn": text])
    let size = text.utf8.count
    #expect(try files.result(holdingUpTo: size).get().scenarios.map(\.body.isHeld) == [true])
    #expect(try files.result(holdingUpTo: size - 1).get().scenarios.map(\.body.isHeld) == [false])
  }

  @Test(
    "The same lines at the same places",
    arguments: [
      "scenario A\r\nprint a\r\n\r\n# c\r\n> n\r\nprint b\r\nscenario B\r\nprint c",
      "\u{FEFF}#!k\nscenario A\n  print a\nsetup\nprint s\nscenario B\nprint b\ncleanup\nprint c\nscenario C",
      "scenario A\nprint $x\nexamples\nx\n1\n> between rows\n2\n\nscenario B\nprint b",
      "print $x\nexamples\nx\n1", "scenario A\nprint $x\nexamples\nx\nlogin", "scenario A",
      "scenario A\nprint a\ninclude x.scn\nprint b\nscenario B\nprint c",
      "include y.scn\nprint b\nscenario B\nprint c", "include y.scn\ninclude y.scn\ncleanup\nprint b",
    ])
  func steps(_ text: String) throws {
    let files = Files([
      "test.scn": text, "x.scn": "print x\n> y\n",
      "y.scn": "print x\nscenario Y\nprint y\nscenario Z\nprint z",
    ])
    #expect(try files.result(holdingUpTo: 0).get().told == files.result().get().told)
  }

  @Test("The same in any good file", arguments: 0..<60 as Range<UInt64>)
  func anyFile(_ seed: UInt64) throws {
    let files = Files(["test.scn": RandomFile(seed: seed).messy(seed: seed), "x.scn": "print x"])
    #expect(try files.result(holdingUpTo: 0).get().told == files.result().get().told)
  }

  @Test("The same mistakes", arguments: FileMistakes.all)
  func mistakes(_ mistake: FileMistake) throws {
    let files = Files(mistake.files.mapValues { $0.filter { $0 != "‸" } }, folders: ["folder"])
    #expect(throws: SyntaxErrors.self) { try files.result(holdingUpTo: 0).get() }
    #expect(try files.result(holdingUpTo: 0).mistakes == files.result().mistakes)
  }
}

extension ScenarioSteps {
  fileprivate var isHeld: Bool {
    switch self {
    case .held: true
    case .lines: false
    }
  }
}

extension Result<Script, SyntaxErrors> {
  var mistakes: [SyntaxError] {
    switch self {
    case .success: []
    case .failure(let errors): errors.all
    }
  }
}

extension Script {
  /// Every line of its scenarios with its place, and the rows of their tables.
  var told: [String] {
    scenarios.flatMap { scenario in
      ["\(scenario.place) \(scenario.extent) \(scenario.hasStatements)"] + scenario.steps.map(\.told)
        + scenario.rows.map { "\($0.values.sorted { $0.key < $1.key })" }
    }
  }
}

extension Step {
  fileprivate var told: String {
    switch self {
    case .narration(let text, let line): "\(line.place) > \(text)"
    case .statement(let statement):
      "\(statement.source.place) \(statement.source.includedFrom) \(statement.source.text)"
    }
  }
}
