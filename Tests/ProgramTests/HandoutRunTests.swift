import Foundation
import TestSupport
import Testing

/// `konto handout` and `konto lessons`.
@Suite struct HandoutRunTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func handout(_ arguments: String...) throws -> ProgramRun {
    try Program.run(["handout"] + arguments, input: Data(), in: folder)
  }

  @Test func bothForms() throws {
    #expect(try handout("pin", "-o", "a.html").status == 0)
    #expect(try handout("pin", "-o", "a.md", "--lang", "pl").status == 0)
    let page = try String(contentsOf: folder.file("a.html"), encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("akowalska&gt;"))
    let markdown = try String(contentsOf: folder.file("a.md"), encoding: .utf8)
    #expect(
      markdown.contains("# Aktywacja kodem PIN") && markdown.contains("**1.** `akowalska> zaloguj-się`"))
  }

  @Test func aHandoutTakesThePlaceOfAHandoutAlone() throws {
    _ = try folder.write("mine.html", "<!DOCTYPE html>\n<p>mine\n")
    _ = try folder.write("mine.md", "# Mine\n")
    for name in ["mine.html", "mine.md"] {
      let before = try Data(contentsOf: folder.file(name))
      #expect(try handout("pin", "-o", name).status == 3)
      #expect(try Data(contentsOf: folder.file(name)) == before)
    }
    for _ in 1...2 { #expect(try handout("pin", "-o", "a.html").status == 0) }
  }

  /// As wherever else a comment is told, and what is said to the audience on two lines.
  @Test func notesRepeatNoPasswordPINOrPESEL() throws {
    _ = try folder.write(
      "a.scn",
      """
      # Hasło lekcji to Zima 2025, PIN 45031782.

      # hasło to Zima2025! i pesel 0162 0300 022, PIN 4503 1782
      create-account anna "Anna Kowalska" pesel=01620300022
      # Kto pamięta hasło? R12, 2026-01-05
      > Numer 0162 0300
      > 022 i dalej
      anna: login

      """)
    for name in ["a.html", "a.md"] {
      #expect(try handout("a.scn", "--trainer", "-o", name).status == 0)
      let text = try String(contentsOf: folder.file(name), encoding: .utf8)
      for part in ["Zima", "2025", "4503", "1782", "0162", "01620300022"] {
        #expect(!text.contains(part), "\(text)")
      }
      #expect(text.contains("Hasło lekcji to •••") && text.contains("Kto pamięta hasło? R12, 2026-01-05"))
    }
    let walk = try Program.run(["walk", "--plain", "a.scn"], input: Data(), in: folder)
    #expect(walk.status == 0 && !walk.output.contains("0162"), "\(walk.output)")
  }

  @Test func whatDoesNotGoAsExpectedWritesNothing() throws {
    _ = try folder.write("a.scn", "scenario \"x\"\n  facility brzoza \"Szpital\" => refused\n")
    let result = try handout("a.scn", "-o", "a.html")
    #expect(result.status == 1 && !result.complaints.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.file("a.html").path))
  }

  @Test func theFormIsTheEndOfTheName() throws {
    #expect(try handout("pin", "-o", "a.txt").status == 2)
    #expect(try handout("pin").status == 2)
  }

  @Test(arguments: ["pl", "en"]) func theLessonsAreListed(_ language: String) throws {
    let listed = try Program.run("lessons", "--lang", language)
    #expect(listed.status == 0)
    let names =
      language == "pl"
      ? ["pin", "profil-zaufany", "reset-hasła", "rejestracja", "telefon", "kontrole"]
      : ["pin", "trusted-profile", "reset", "desk", "telephone", "checks"]
    for name in names {
      #expect(listed.lines.contains { $0.hasPrefix(name + " ") }, "\(name)")
    }
    let json = try Program.run("lessons", "--output", "json", "--lang", language)
    #expect(json.lines.count == 6 && json.lines.allSatisfy { $0.hasPrefix("{\"lesson\":\"") })
    let text = try Program.run("lessons", "desk", "--lang", language)
    let file = Repository.root.appending(path: "scripts/lessons/\(language)/desk.scn")
    #expect(text.output == (try String(contentsOf: file, encoding: .utf8)))
  }
}
