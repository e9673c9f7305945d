import CommandLanguage
import Lessons
import Shell
import Testing

/// What an audience sees: no set-up, no line numbers, no expectations; narration alone, then the line, then what came.
@Suite struct WalkPageTests {
  static let text = """
    # Of the lesson.

    setup
      facility brzoza "Szpital pod Brzozą"
      create-account akowalska "Anna Kowalska" pesel=01620300022 password="Zima-2026"

    scenario "At the desk" tags=R9
    > She comes to the desk.
      # Ask the class.
      akowalska: come brzoza
      akowalska: present
    > The clerk issues the PIN.
      clerk@brzoza: issue-pin -> pin => account=akowalska
    > She signs in.
      akowalska: login password="Zima-2026" => screen=home
      akowalska: records => refused account-inactive
      akowalska: properties
      akowalska: activate
      akowalska: enter-pin $pin
    > That is all.

    """

  private func pages(
    _ text: String = WalkPageTests.text, showsNotes: Bool = false, width: Int = 80
  ) throws -> ScenePages {
    let stage = try Staged.stage(text)
    var preferences = Staged.preferences
    preferences.width = width
    return ScenePages(
      stage.rehearsals[0].scene(), ScenePlace(0, of: stage), preferences, showsNotes: showsNotes)
  }

  @Test func theBeatsAreThoseOfTheFile() throws {
    #expect(
      try pages().beats == [
        .title, .narration(0), .typed(0), .outcome(0), .typed(1), .outcome(1), .narration(2), .typed(2),
        .outcome(2), .narration(3), .typed(3), .outcome(3), .typed(4), .outcome(4), .typed(5), .outcome(5),
        .typed(6), .outcome(6), .typed(7), .outcome(7), .closing,
      ])
  }

  /// The first page has the title; those after it have it above.
  @Test func theTitleStandsOnce() throws {
    let pages = try pages()
    let first = pages.page(at: 0)
    #expect(first.header.isEmpty && first.body.count { $0.contains("At the desk") } == 1)
    #expect(pages.page(at: 1).header == "At the desk")
  }

  @Test func narrationStandsAlone() throws {
    let pages = try pages()
    #expect(pages.page(at: 1).body == ["  She comes to the desk."])
    #expect(pages.page(at: 2).body == ["  She comes to the desk.", "", "  akowalska> come brzoza"])
    #expect(pages.page(at: 2).typed == ["  akowalska> come brzoza"])
    #expect(pages.page(at: 1).typed.isEmpty)
  }

  @Test func nothingOfTheFileItselfIsSeen() throws {
    let pages = try pages()
    let all = pages.beats.indices.flatMap { pages.page(at: $0).body }.joined(separator: "\n")
    for hidden in [
      "facility brzoza \"", "create-account", "=>", "-> pin", "Ask the class", "Zima-2026", "01620300022",
    ] {
      #expect(!all.contains(hidden), "\(hidden)")
    }
    #expect(all.contains("akowalska> login password=•••"))
    #expect(all.contains("akowalska> enter-pin ••••••••"), "what a name holds is typed, as dots")
    #expect(all.contains("PIN for activating the account"))
    #expect(all.contains("✗ refused: account-inactive (R4)"))
    #expect(all.contains("│ Patient Portal"))
  }

  @Test func aScreenIsDrawnWhereItChanged() throws {
    let pages = try pages()
    let records = pages.page(at: 13).body
    #expect(records.count { $0.contains("Patient Portal") } == 2, "home, and home with the refusal")
    let slip = pages.page(at: 8).body
    #expect(slip.contains { $0.contains("PIN for activating") } && !slip.contains { $0.contains("Desk:") })
  }

  @Test func notesAreTheTrainers() throws {
    let body = try pages(showsNotes: true).page(at: 1).body
    #expect(body == ["  She comes to the desk.", "", "  ✎ Ask the class."])
    #expect(try pages(showsNotes: true).page(at: 0).body.contains("  ✎ Of the lesson."))
  }

  private static let noted = Self.text.replacing(
    "  akowalska: records", with: "  # What is missing?\n  akowalska: records")

  @Test func aNoteWithoutNarrationStandsBeforeItsLine() throws {
    let page = try pages(Self.noted, showsNotes: true).page(at: 12)
    #expect(page.body.first == "  She signs in.")
    #expect(Array(page.body.suffix(3)) == ["  ✎ What is missing?", "", "  akowalska> records"])
    #expect(page.typed == ["  akowalska> records"])
  }

  /// What is marked is shown once notes are asked for, and what is not marked would not be seen.
  @Test(arguments: [10, 30, 60]) func whereANoteIsMarkedItIsSeen(_ rows: Int) throws {
    let painter = PagePainter(rows: rows)
    let (plain, noted) = (try pages(Self.noted), try pages(Self.noted, showsNotes: true))
    for index in plain.beats.indices {
      let frame = painter.frame(noted.page(at: index), footer: "", isTyped: true)
      #expect(plain.hasNotes(at: index, on: painter) == frame.contains("✎"), "\(plain.beats[index])")
    }
    for index in [0, 1, 2, 12] { #expect(plain.hasNotes(at: index, on: painter)) }
    #expect(!plain.hasNotes(at: 9, on: painter), "the next page")
    #expect(plain.hasNotes(at: 13, on: painter) == (rows > 10), "a window may leave no room")
  }

  @Test(arguments: [40, 60, 80, 120]) func linesFit(_ width: Int) throws {
    let pages = try pages(showsNotes: true, width: width)
    for index in pages.beats.indices {
      for line in pages.page(at: index).body { #expect(line.count <= width, "\(line)") }
    }
  }

  @Test func asText() throws {
    let stage = try Staged.stage(Self.text)
    let lines = PlainWalk(Staged.preferences).lines(
      stage.rehearsals[0].scene(), ScenePlace(0, of: stage))
    #expect(
      lines.prefix(5) == ["━━ At the desk", "", "  She comes to the desk.", "", "  akowalska> come brzoza"])
    #expect(lines.suffix(2) == ["  That is all.", ""])
    #expect(lines.count { $0 == "  akowalska> records" } == 1)
  }

  /// What is played is what was carried out to see whether it goes as its file expects.
  @Test func aSceneIsPlayedAsItWasTried() throws {
    let stage = try Staged.stage(
      """
      scenario "Taken back" known-bug="none, and so it is told"
        facility brzoza "Szpital" => refused

      scenario "$id" tags=a
        facility $id "Szpital"
        undo
        facilities => count=0
        facility $id "Szpital" => ok
        facilities => count=1
      examples
        id
        brzoza
        jawor

      scenario "Not today" skip="later"
        facility brzoza "Szpital" => refused

      """)
    #expect(stage.rehearsals.map(\.identity.title) == ["brzoza", "jawor"])
    for rehearsal in stage.rehearsals {
      let scene = rehearsal.scene()
      #expect(scene.steps.count == 5 && scene.steps.allSatisfy { $0.performance.isExpected })
    }
    let lines = PlainWalk(Staged.preferences).lines(
      stage.rehearsals[0].scene(), ScenePlace(0, of: stage))
    #expect(lines.prefix(4) == ["━━ 1/2  brzoza [1]", "", "  admin> facility brzoza \"Szpital\"", ""])
    #expect(stage.rehearsals[1].scene().steps[0].typed == #"facility jawor "Szpital""#)
  }

  @Test func aLessonThatGoesOtherwiseIsNotStaged() throws {
    let wrong = Self.text.replacing("refused account-inactive", with: "count=0")
    guard case .unexpected(let results) = try Staged.staging(wrong) else {
      Issue.record("it was staged")
      return
    }
    #expect(results.count == 1)
  }
}
