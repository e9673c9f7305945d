import Foundation
import TestSupport
import Testing

/// `konto test --mutate` for a suite that is not there yet.
@Suite struct MutationOptionTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    _ = try folder.write(
      "a.scn",
      "facility brzoza \"Szpital pod Brzozą\"\ncreate-account anna \"Anna K\" pesel=01620300022\nanna: come brzoza\n"
        + "anna: present expires=2025-12-31\nclerk@brzoza: issue-pin => refused document-expired\n")
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try Program.run(["test", "a.scn"] + arguments, input: Data(), in: folder)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.file(name), encoding: .utf8)
  }

  @Test func ofAVerbOrARule() throws {
    #expect(try run("--mutate-only", "R14").output.contains("12 mutants: 1 noticed, 11 not"))
    #expect(try run("--mutate-only", "wygeneruj-pin").output.contains("✗ issue-pin/skip/login-missing  R13"))
    let both = try run("--mutate-only", "r14", "--mutate-only", "wygeneruj-pin").output
    #expect(both == (try run("--mutate-only", "issue-pin", "--mutate-only", "R14").output))
    for word in ["R99", "print", "issue-pim", ""] {
      let result = try run("--mutate-only", word)
      #expect(result.status == 2 && result.complaints.contains("No mutant is of such a verb or rule"))
    }
    #expect(try run("--mutate-only", "issue-pim").complaints.contains("did you mean: issue-pin"))
  }

  @Test func soManyPerCent() throws {
    #expect(try run("--mutate-only", "R14").status == 1)
    #expect(try run("--mutate-only", "R14", "--min-mutation", "8").status == 0)
    let less = try run("--mutate-only", "R14", "--min-mutation", "9", "--report", "junit")
    #expect(less.status == 1)
    #expect(less.output.contains("8% of the mutants are noticed, but at least 9% is asked for"))
  }

  @Test func scenariosAreWritten() throws {
    let result = try run("--mutate-only", "R14", "--write", "more.scn")
    #expect(result.status == 1)
    let again = try Program.run(
      ["test", "a.scn", "more.scn", "--mutate-only", "R14", "--strict"], input: Data(), in: folder)
    #expect(again.status == 0, "\(again.complaints)")
    #expect(try Program.run(["fmt", "--check", "more.scn"], input: Data(), in: folder).status == 0)
    let refused = try run("--mutate-only", "R14", "--write", "more.scn")
    #expect(refused.status == 3 && refused.output.isEmpty)
    #expect(try run("--write", "x.scn").status == 2)
  }

  @Test func survivorsAreListedAndAccepted() throws {
    #expect(try run("--mutate-only", "R14", "--write-survivors", "known.txt").status == 1)
    let lines = try text("known.txt").split(separator: "\n").map(String.init)
    #expect(lines.count == 11 && lines == lines.sorted())
    #expect(try run("--mutate-only", "R14", "--accept-survivors", "known.txt").status == 0)
    #expect(try run("--mutate-only", "R14", "--write-survivors", "known.txt").status == 1)
    _ = try folder.write("more.txt", try text("known.txt") + "issue-pin/skip/document-expired\r\n\n")
    let mended = try run("--mutate-only", "R14", "--accept-survivors", "more.txt")
    #expect(mended.status == 1)
    #expect(mended.output.contains("take them off the list: issue-pin/skip/document-expired"))
    _ = try folder.write("fewer.txt", lines.dropFirst().map { $0 + "\n" }.joined())
    let fewer = try run("--mutate-only", "R14", "--accept-survivors", "fewer.txt")
    #expect(fewer.status == 1 && fewer.output.contains("✗ \(lines[0])"))
    _ = try folder.write("notes.txt", "notes\n")
    #expect(try run("--mutate", "--write-survivors", "notes.txt").status == 3)
    #expect(try text("notes.txt") == "notes\n")
  }

  static let bad: [(bytes: [UInt8], told: String)] = [
    (
      Array("issue-pin/skip/document-expired\n  issue-pin/skip/document-expierd\n".utf8),
      "l:2:3: there is no mutant"
    ),
    (Array("issue-pin/skip/ż".utf8) + [0xFF, 0x0A], "l:1:17: this is not UTF-8"),
    (Array("issue-pin/skip/documents\n".utf8), "l:1:1: there is no mutant “issue-pin/skip/documents”"),
    ([0x00, 0x1B], "l:1:1: this is no name of a mutant\n"),
    (
      Array("issue-pin/skip/document-expired extra\n".utf8),
      "l:1:1: this is no name of a mutant; did you mean: issue-pin/skip/document-expired"
    ),
    (Array("01620300022\n".utf8), "l:1:1: this is no name of a mutant\n"),
    (Array("root:$y$Abc:19000\n".utf8), "l:1:1: this is no name of a mutant\n"),
  ]

  @Test(arguments: bad) func aListWithAMistake(_ bytes: [UInt8], _ told: String) throws {
    try Data(bytes).write(to: folder.file("l"))
    let result = try run("--mutate", "--accept-survivors", "l")
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.complaints.hasPrefix("konto: " + told), "\(result.complaints)")
    #expect(try run("--mutate", "--accept-survivors", "missing").status == 3)
    #expect(try run("--mutate", "--accept-survivors", ".").status == 3)
  }
}
