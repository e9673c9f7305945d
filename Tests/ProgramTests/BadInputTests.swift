import Foundation
import TestSupport
import Testing

/// Any bytes whatever: a located error, the exit status, no crash, no hang, no partial effect.
@Suite struct BadInputTests {
  static let files: [(name: String, bytes: [UInt8], place: String, words: String)] = [
    ("NUL", Array("print \"a\"\nprint \"".utf8) + [0] + Array("\"\n".utf8), ":2:8: error:", "NUL"),
    (
      "invalid UTF-8", Array("# ok\nprint \"".utf8) + [0xC3, 0x28] + Array("\"\n".utf8), ":2:8: error:",
      "UTF-8"
    ),
    ("escape sequence", Array("print \"".utf8) + [0x1B] + Array("[31m\"\n".utf8), ":1:8: error:", "U+001B"),
    (
      "long line", Array(("print \"" + String(repeating: "a", count: 4100) + "\"\n").utf8), ":1:1: error:",
      "4096"
    ),
    ("open string", Array("print \"a\n".utf8), ":1:7: error:", "closing"),
    ("only garbage", Array(0x80...0xFF), ":1:1: error:", "UTF-8"),
  ]

  @Test(arguments: files)
  func isLocated(_ name: String, _ bytes: [UInt8], _ place: String, _ words: String) throws {
    let folder = try Folder()
    let path = try folder.write("a.scn", Data(bytes))
    for result in [
      try Program.run("run", path), try Program.run(["-"], input: Data(bytes)),
    ] {
      #expect(result.status == 2)
      #expect(result.output.isEmpty)
      #expect(result.complaints.contains(place) && result.complaints.contains(words), "\(name)")
      #expect(!result.complaints.contains("\u{1B}") && !result.complaints.contains("\0"))
    }
  }

  @Test func aFileCarriedOutByAnotherTellsWhereItFailed() throws {
    let folder = try Folder()
    let red = try folder.write("red.scn", "print \"a\"\naccounts => count=1\n")
    let wrong = try folder.write("wrong.scn", "print \"a\"\n  pritn \"b\"\nlogni\n")
    let failed = try Program.run("-c", "run \"\(red)\"")
    #expect(
      (failed.output + failed.complaints).contains("\(red):2: not everything was as expected"),
      "\((failed.output + failed.complaints))")
    let refused = try Program.run("-c", "run \"\(wrong)\"")
    let words = "\(wrong):2: unknown verb “pritn”; did you mean: print? (errors: 2; nothing ran)"
    #expect((refused.output + refused.complaints).contains(words), "\((refused.output + refused.complaints))")
  }

  @Test func aCycleOfIncludesNamesBothFiles() throws {
    let folder = try Folder()
    let first = try folder.write("a.scn", "include \"b.scn\"\n")
    _ = try folder.write("b.scn", "print \"b\"\n  include \"./a.scn\"\n")
    let result = try Program.run("run", first)
    #expect(result.status == 2)
    #expect(result.complaints.contains("b.scn:2:11: error:"))
    #expect(result.complaints.contains("included from \(first):1"))
  }

  @Test func aFileThatCannotBeReadIsNamed() throws {
    let missing = try Program.run("run", "nowhere.scn")
    #expect(missing.complaints.contains("nowhere.scn: there is no such file"))
    let folder = try Program.run("--lang", "pl", "run", "/")
    #expect(folder.complaints.contains("/: to katalog, a nie plik"))
  }

  @Test func randomBytesNeverCrash() throws {
    var random = SplitMix(seed: 7)
    for _ in 0..<40 {
      let bytes = (0..<Int.random(in: 1...600, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let file = try Program.run(["-"], input: Data(bytes))
      #expect([2, 4].contains(file.status), "\(bytes)")
      let pipe = try Program.run([], input: Data(bytes))
      #expect([0, 2].contains(pipe.status), "\(bytes)")
    }
  }
}
