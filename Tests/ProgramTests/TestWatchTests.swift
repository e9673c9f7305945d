import Foundation
import TestSupport
import Testing

/// `konto test --watch`: what has changed runs again.
@Suite struct TestWatchTests {
  private let folder: Folder
  private let terminal: TerminalScreen

  private static let waiting = "… waiting for changes (Ctrl-C leaves)"

  init() throws {
    folder = try Folder()
    for (name, text) in Self.files { _ = try folder.write(name, text) }
    terminal = try TerminalScreen(["test", "--watch", "s", "--tags", "not slow"], in: folder) {
      $0.last == Self.waiting
    }
  }

  private static let files = [
    "s/a.scn": "scenario \"A\" tags=pin\nprint a\n",
    "s/b.scn": "scenario \"B\"\ninclude \"../parts/p.txt\"\n",
    "s/c.scn": "scenario \"C\" tags=slow\nprint c\nscenario \"C2\"\ninclude \"../parts/p.txt\"\n",
    "s/d.scn": "scenario \"D\" tags=slow\nprint d\n",
    "parts/p.txt": "print p\n",
  ]

  /// What it tells of the next run, after a file has been written.
  private func told(after number: Int, _ name: String, _ text: String) throws -> [String] {
    _ = try folder.write(name, text)
    try terminal.wait(for: "run \(number)") { lines in
      lines.filter { $0 == Self.waiting }.count == number && lines.last == Self.waiting
    }
    let lines = try terminal.lines().dropLast()
    return lines.suffix(while: { $0 != Self.waiting }).filter { !$0.isEmpty }
  }

  @Test func whatChangesRunsAgain() throws {
    #expect(
      try terminal.lines().dropLast() == [
        "✓ s/a.scn  1 scenario", "✓ s/b.scn  1 scenario", "✓ s/c.scn  1 scenario", "",
        "✓ 3 scenarios: 3 as expected (3 statements)", "",
      ])
    // A tag that only the others have is known all the same.
    #expect(
      try told(after: 2, "s/a.scn", "scenario \"A\"\nprint a\nprint b\n")
        == ["✓ s/a.scn  1 scenario", "✓ 1 scenario: 1 as expected (2 statements)"])
    let both = try told(after: 3, "parts/p.txt", "clock => refused\n")
    #expect(both.filter { $0.hasPrefix("✗ s/") }.map { $0.prefix(9) } == ["✗ s/b.scn", "✗ s/c.scn"])
    #expect(both.last == "✗ 2 scenarios: 0 as expected, 2 not (2 statements)")

    let mistake = try told(after: 4, "s/a.scn", "scenario \"A\"\npritn a\n")
    #expect(mistake.first == "s/a.scn:2:1: error: unknown verb “pritn”")
    #expect(
      try told(after: 5, "parts/p.txt", "print p\n").first == "s/a.scn:2:1: error: unknown verb “pritn”")
    #expect(
      try told(after: 6, "s/a.scn", "scenario \"A\"\nprint a\n")
        == [
          "✓ s/a.scn  1 scenario", "✓ s/b.scn  1 scenario", "✓ s/c.scn  1 scenario",
          "✓ 3 scenarios: 3 as expected (3 statements)",
        ])
    #expect(try told(after: 7, "s/new.scn", "print n\n").first == "✓ s/new.scn  1 scenario")

    try terminal.press("C-c")
    #expect(try terminal.waitForEnd() == 130)
  }

  @Test func whatDoesNotConcernTheRunIsPassedOver() throws {
    _ = try folder.write("s/d.scn", "scenario \"D\" tags=slow\nprint e\n")
    _ = try folder.write("s/notes.txt", "nothing\n")
    #expect(
      try told(after: 2, "s/a.scn", "scenario \"A\"\nprint a\nprint b\n").suffix(2)
        == ["✓ s/a.scn  1 scenario", "✓ 1 scenario: 1 as expected (2 statements)"])
    try FileManager.default.removeItem(at: folder.file("s/b.scn"))
    #expect(try told(after: 3, "s/c.scn", "scenario \"C2\"\nprint c\n").first == "✓ s/c.scn  1 scenario")
  }

  @Test func aGreenPartIsNoGreenWhole() throws {
    _ = try told(after: 2, "parts/p.txt", "clock => refused\n")
    let part = try told(after: 3, "s/a.scn", "scenario \"A\"\nprint a\n")
    #expect(part.last == "✗ still not as expected: 2 scenarios (s/b.scn, s/c.scn)")
  }

  @Test func aFolderThatComesIsWatched() throws {
    #expect(try told(after: 2, "s/new/d.scn", "print d\n").contains("✓ s/new/d.scn  1 scenario"))
    #expect(
      try told(after: 3, "s/new/d.scn", "print e\n") == [
        "✓ s/new/d.scn  1 scenario", "✓ 1 scenario: 1 as expected (1 statement)",
      ])
  }

  @Test func failuresOfOtherFilesStayForTheNextRerun() throws {
    let both = try told(after: 2, "parts/p.txt", "clock => refused\n")
    #expect(both.last == "✗ 2 scenarios: 0 as expected, 2 not (2 statements)")
    _ = try told(after: 3, "s/a.scn", "scenario \"A\"\nprint a\n")
    try terminal.press("C-c")
    #expect(try terminal.waitForEnd() == 130)
    let again = try Program.run(
      "test", "--rerun-failed", "--list", environment: ["HOME": folder.url.path], in: folder)
    #expect(again.lines == ["s/b.scn:1  B", "s/c.scn:3  C2"])
  }
}

extension BidirectionalCollection {
  /// The elements at the end that all meet a condition.
  fileprivate func suffix(while condition: (Element) -> Bool) -> [Element] {
    reversed().prefix(while: condition).reversed()
  }
}

/// What is not a scenario file and changes what comes of one.
@Suite struct WatchedPartsTests {
  private static let waiting = "… waiting for changes (Ctrl-C leaves)"

  @Test(arguments: [
    ("names.json", "{\"n\": 1.0}", "{\"n\": 0}"), ("data/rows.csv", "n\n1\n", "n\n0\n"),
    ("part.scn", "accounts => count=1\n", "accounts => count=0\n"),
  ])
  func runAgain(_ name: String, _ wrong: String, _ right: String) throws {
    let folder = try Folder()
    _ = try folder.write("names.json", "{\"n\": 0}")
    _ = try folder.write("data/rows.csv", "n\n0\n")
    _ = try folder.write("part.scn", "accounts => count=0\n")
    _ = try folder.write(
      "s/a.scn",
      "scenario \"A\"\naccounts => count=$n\nscenario \"B\"\naccounts => count=$n\ninclude \"../part.scn\"\n"
        + "examples from \"../data/rows.csv\"\n")
    let terminal = try TerminalScreen(["test", "--watch", "s", "--set-from", "names.json"], in: folder) {
      $0.last == Self.waiting
    }
    for (number, text, sum) in [(2, wrong, "1 not"), (3, right, "2 as expected")] {
      _ = try folder.write(name, text)
      try terminal.wait(for: "run \(number)") { lines in
        lines.filter { $0 == Self.waiting }.count == number && lines.last == Self.waiting
      }
      #expect(try terminal.lines().contains { $0.contains("2 scenarios: ") && $0.contains(sum) })
    }
  }
}
