import Testing

@testable import CommandLanguage

/// A file that is read in parts, the last of them first, reads as one that is read line after line.
@Suite struct SourcePartsTests {
  @Test(
    "Parts begin with scenarios",
    arguments: [
      (
        "print a\nscenario A\nprint b\n\tscenariusz B\nprint c",
        ["print a\n", "scenario A\nprint b\n", "\tscenariusz B\nprint c"]
      ),
      ("\u{FEFF}scenario A\n\nscenario B\n", ["scenario A\n\n", "scenario B\n"]),
      ("print a\nexamples\nx\n1\nsetup\nprint b", ["print a\nexamples\nx\n1\nsetup\nprint b"]), ("", []),
    ])
  func parts(_ text: String, _ parts: [String]) {
    #expect(SourceFile(Array(text.utf8), name: "a.scn", in: .standard).parts(of: 1).map(\.text) == parts)
  }

  @Test("A part has the size that is wanted, and the rest of its last scenario")
  func size() {
    let source = SourceFile(
      Array(String(repeating: "scenario A\nprint a\n", count: 10).utf8), name: "a.scn", in: .standard)
    #expect(source.parts(of: 50).map(\.bytes.count) == [57, 57, 57, 19])
    #expect(source.parts(of: 50).map(\.linesBefore) == [0, 6, 12, 18])
  }

  @Test("The same in any good file", arguments: 0..<60 as Range<UInt64>)
  func anyFile(_ seed: UInt64) throws {
    let files = Files(["test.scn": RandomFile(seed: seed).messy(seed: seed), "x.scn": "print x"])
    for mostHeld in [0, .max] {
      #expect(try files.result(holdingUpTo: mostHeld, by: fromTheEnd).get().told == files.result().get().told)
    }
  }

  @Test("The same mistakes", arguments: FileMistakes.all)
  func mistakes(_ mistake: FileMistake) throws {
    let files = Files(mistake.files.mapValues { $0.filter { $0 != "‸" } }, folders: ["folder"])
    #expect(try files.result(by: fromTheEnd).mistakes == files.result().mistakes)
  }

  private let fromTheEnd: ScriptReader.PartReading = { parts, read, take in
    let small = parts.first?.source.parts(of: 1) ?? []
    for lines in small.reversed().map(read).reversed() { take(lines) }
  }
}

extension SourceExtent {
  fileprivate var text: String { String(decoding: source.bytes[bytes], as: UTF8.self) }
}
