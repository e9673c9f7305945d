import CommandLanguage
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// What the prompt shows around a line while it is typed.
@Suite struct LineGuideTests {
  /// A guide in the practice world after some lines.
  private static func guide(_ lines: String..., in language: Language = .pl) throws -> LineGuide {
    var session = Practice.session
    session.preferences = Preferences(language: language, format: .text, colour: true)
    let performance = lines.isEmpty ? nil : try session.performance(of: lines.joined(separator: "\n"))
    return LineGuide(session, after: performance)
  }

  private static func guidance(_ line: String, _ guide: LineGuide) -> LineGuidance {
    guide.guidance(line, cursor: line.unicodeScalars.count, width: 100)
  }

  // MARK: How a line goes on

  static let hints: [(before: String, line: String, shown: String, taken: String)] = [
    ("clock", "", "", ""),
    ("clock", "zał", "óż-konto LOGIN IMIĘ-I-NAZWISKO pesel= [email=] [telefon=] [hasło=]", "óż-konto"),
    ("clock", "jako ako", "walska", "walska"),
    ("clock", "konta stan=ak", "tywne", "tywne"),
    ("clock", "konta", " [stan=]", ""),
    ("clock", "zaloz-konto", " LOGIN IMIĘ-I-NAZWISKO pesel= [email=] [telefon=] [hasło=]", ""),
    ("clock", "załóż-konto jtest ", "IMIĘ-I-NAZWISKO pesel= [email=] [telefon=] [hasło=]", ""),
    ("clock", "załóż-konto jtest \"Jan Te", "", ""),
    ("clock", "załóż-konto jtest \"Jan Test\" ", "pesel= [email=] [telefon=] [hasło=]", "pesel="),
    ("clock", "załóż-konto jtest \"Jan Test\" tel", "efon= pesel= [email=] [hasło=]", "efon= pesel="),
    ("clock", "zegar => odm", "owa", "owa"),
    ("clock", "zegar -> ", "", ""),
    ("as akowalska", "", "zgłoś-się brzoza", "zgłoś-się brzoza"),
    ("as akowalska", "zgł", "oś-się brzoza", "oś-się brzoza"),
    ("as akowalska", "zgl", "oś-się brzoza", "oś-się brzoza"),
    ("as akowalska", "zgłoś-się ", "brzoza", "brzoza"),
    ("as akowalska", "aktywuj pin=1 ", "", ""),
    ("akowalska: login", "", "akowalska: zgłoś-się brzoza", "akowalska: zgłoś-się brzoza"),
    ("akowalska: login", "akow", "alska: zgłoś-się brzoza", "alska: zgłoś-się brzoza"),
    ("akowalska: login", "akowalska: ", "zgłoś-się brzoza", "zgłoś-się brzoza"),
  ]

  @Test("Of the words of the language and of how things stand", arguments: hints)
  func hint(_ test: (before: String, line: String, shown: String, taken: String)) throws {
    let hint = Self.guidance(test.line, try Self.guide(test.before)).hint
    #expect(hint.shown == test.shown && hint.taken == test.taken, "after “\(test.before)”: “\(test.line)”")
  }

  @Test("What only a person knows is shown and never put into the line")
  func placeholders() throws {
    let before = [
      "as akowalska", "come brzoza", "present", "clerk@brzoza: issue-pin akowalska", "login", "properties",
      "activate",
    ]
    let lines = before.joined(separator: "\n")
    let empty = Self.guidance("", try Self.guide(lines, in: .en)).hint
    #expect(empty.shown == "enter-pin PIN" && empty.taken == "enter-pin")
    let verb = Self.guidance("enter-p", try Self.guide(lines, in: .en)).hint
    #expect(verb.shown == "in PIN" && verb.taken == "in")
    #expect(Self.guidance("enter-pin ", try Self.guide(lines, in: .en)).hint.taken == "")
  }

  @Test("The hint belongs behind the line")
  func notWithin() throws {
    let guide = try Self.guide()
    #expect(guide.guidance("konta", cursor: 2, width: 80).hint == LineHint.none)
  }

  // MARK: What is wrong

  static let mistakes: [(line: String, wrong: [String])] = [
    ("zegar", []), ("zeg", []), ("zegra", ["zegra"]), ("zeg ", ["zeg"]), ("", []), ("   ", []),
    ("załóż-konto jt \"Jan", []), ("załóż-konto", []), ("załóż-konto jt \"Jan Test\" pes", []),
    ("konta stan=akt", []), ("konta stan=xyz", ["xyz"]), ("konta stan=akt ", ["akt"]),
    ("konta sta=aktywne ", ["sta"]), ("kolejka xyz", ["xyz"]), ("zegar 2026-0", []),
    ("zegar 2026-0 ", ["2026-0"]),
    ("wyświetl $nic", ["$nic"]), ("zegar -> a => ", []), ("zegar => odmowa pin-w", []),
    ("zegar => odmowa pin-zly", ["pin-zly"]), ("konta => liczba=2 stan=", []), ("> opowieść", []),
    ("# uwaga", []),
  ]

  @Test("Wrong is what will not become right as one types on", arguments: mistakes)
  func underlined(_ test: (line: String, wrong: [String])) throws {
    let guidance = Self.guidance(test.line, try Self.guide())
    #expect(guidance.parts.filter { $0.sgr == Paint.Style.wrong.rawValue }.map(\.text) == test.wrong)
    #expect(guidance.mistake.isEmpty == test.wrong.isEmpty)
    #expect(guidance.parts.map(\.text).joined() == test.line)
  }

  @Test func theReasonStandsBelow() throws {
    let guidance = Self.guidance("zegra ", try Self.guide())
    #expect(guidance.mistake.first?.map(\.text).joined().hasPrefix("  ↑ ") == true)
    #expect(guidance.mistake.joined().map(\.text).joined().contains("zegar"))
    let narrow = try Self.guide().guidance("konta sta=aktywne ", cursor: 18, width: 40)
    #expect(narrow.mistake.count == 2)
    for row in narrow.mistake { #expect(row.map(\.text).joined().count < 40) }
  }

  // MARK: Colours

  @Test func partsAreToldApart() throws {
    let parts = Self.guidance(
      "akowalska: umów-wizytę brzoza kiedy=2026-01-12T09:00 poradnia=\"a $b\" -> n => ok # x",
      try Self.guide()
    ).parts
    let styles = Dictionary(parts.map { ($0.text, $0.sgr) }) { first, _ in first }
    let expected: [(String, Paint.Style)] = [
      ("akowalska:", .bold), ("umów-wizytę", .verb), ("kiedy=", .link), ("\"a ", .good), ("->", .name),
      ("ok", .attention), ("# x", .dim),
    ]
    for (text, style) in expected { #expect(styles[text] == style.rawValue, "\(text)") }
    #expect(Self.guidance("zażółć gęślą", try Self.guide()).parts.first?.sgr == Paint.Style.wrong.rawValue)
  }

  // MARK: How things stand

  @Test func theStatusOfAPatient() throws {
    let lines = ["as akowalska", "come brzoza", "present", "clerk@brzoza: issue-pin akowalska", "login"]
    func status(_ count: Int, _ language: Language) throws -> String {
      Self.guidance("", try Self.guide(lines.prefix(count).joined(separator: "\n"), in: language)).status
        .map(\.text).joined()
    }
    #expect(
      try status(1, .pl) == " akowalska · nieaktywne · 2026-01-05T08:00 · dalej (R12): zgłoś-się brzoza")
    #expect(
      try status(3, .en)
        == " akowalska · inactive · 2026-01-05T08:00 · next (R15): clerk@brzoza: issue-pin akowalska")
    #expect(
      try status(5, .pl)
        == " akowalska · nieaktywne · pozostało prób: 5 · 2026-01-05T08:00 · dalej (R18): właściwości")
  }

  @Test("In a narrow terminal the next step stays, and what the prompt says goes")
  func theStatusInAFewColumns() throws {
    let lines = ["as akowalska", "come brzoza", "present", "clerk@brzoza: issue-pin akowalska", "login"]
    let guide = try Self.guide(lines.joined(separator: "\n"))
    func status(_ width: Int) -> String {
      guide.guidance("", cursor: 0, width: width).status.map(\.text).joined()
    }
    #expect(status(80) == " pozostało prób: 5 · 2026-01-05T08:00 · dalej (R18): właściwości")
    #expect(status(100).hasPrefix(" akowalska · nieaktywne · pozostało"))
  }

  @Test func theStatusOfAClerkAndOfStaff() throws {
    let clerk = Self.guidance("", try Self.guide("as clerk@brzoza", in: .en)).status.map(\.text).joined()
    #expect(clerk == " clerk@brzoza · 1 waiting · 2026-01-05T08:00 · next (R13 R14): ewojcik: present")
    #expect(Self.guidance("", try Self.guide()).status.map(\.text) == [" admin · 2026-01-05T08:00"])
  }

  // MARK: A world that lasts

  @Test("On a store nothing is told of an account before an act on it, and nothing is noted")
  func discreet() throws {
    let folder = try Folder()
    let store = try folder.store()
    defer { store.close() }
    var session = Session(on: store)
    try session.succeed(
      "admin: facility brzoza \"Szpital\"",
      "admin: create-account akowalska \"Anna Kowalska\" pesel=01620300022")
    session.actor = .patient(try #require(.init("akowalska")))
    let before = session.newestActs(100).count
    let guide = LineGuide(session, after: nil)
    for line in ["", "as ", "as a", "a", "akow", "show ak", "activ"] {
      let guidance = Self.guidance(line, guide)
      let told = guidance.hint.shown + guidance.status.map(\.text).joined()
      #expect(
        !told.contains("walska: ") && !told.contains("inactive") && !told.contains("next"), "\(line): \(told)"
      )
      #expect(!guidance.hint.shown.contains("walska"), "\(line)")
    }
    let performance = try session.performance(of: "forgot-password")
    let told = Self.guidance("", LineGuide(session, after: performance)).status.map(\.text).joined()
    #expect(told.contains("inactive") && told.contains("next"))
    for line in ["support: show a", "as a", "find ako"] {
      #expect(
        !Self.guidance(line, LineGuide(session, after: performance)).hint.shown.contains("walska"), "\(line)")
    }
    #expect(session.newestActs(100).count == before + 1)
  }
}
