import Activation
import CommandLanguage
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// Whoever is shown something of an account leaves one entry (I19): of a list with how many rows it had.
@Suite struct ViewingTests {
  /// A line, the act of its one entry, and how many rows it showed.
  static let viewings: [(line: String, act: String, shown: Int?)] = [
    ("support: show anna", "show", nil), ("admin: show anna", "show", nil), ("admin: why anna", "why", nil),
    ("support: find kowal", "find", 2), ("support: find nobody-at-all", "find", 0),
    ("admin: find 0022", "find", 1), ("support: accounts", "accounts", 3),
    ("admin: accounts status=active", "accounts", 0), ("support: audit anna act=login", "audit", 1),
    ("anna: records", "records", nil), ("anna: appointments", "appointments", 1), ("anna: inbox", "inbox", 0),
    ("clerk@brzoza: queue", "queue", 1), ("clerk@brzoza: screen", "screen", 1),
    ("anna: screen", "screen", nil),
    ("anna: steps", "steps", nil),
  ]

  @Test(arguments: viewings) func leavesOneEntry(_ viewing: (line: String, act: String, shown: Int?)) throws {
    for isKept in [false, true] {
      let folder = try Folder()
      var session = try isKept ? Session(on: folder.store()) : Practice.empty
      try session.fill()
      let before = session.keeper.newestEntry
      _ = try session.take(viewing.line)
      let rows = session.newestActs(100).filter { $0.number > before }
      #expect(rows.map(\.entry.act) == [viewing.act], "\(viewing.line), kept: \(isKept)")
      #expect(rows.first?.entry.shown == viewing.shown, "\(viewing.line), kept: \(isKept)")
      #expect(try session.take("support: verify").value(of: .entries)?.written == "\(before + 1)")
    }
  }

  @Test func theRecordsThatWereShownAreCounted() throws {
    var session = Practice.empty
    try session.fill()
    try session.succeed(
      "anna: activate trusted-profile=own", "anna: records", "anna: records facility=brzoza")
    #expect(session.newestActs(2).map(\.entry.shown) == [2, 1])
  }

  @Test func aMessageThatWasReadIsCountedWhereItWasRead() throws {
    let folder = try Folder()
    var session = try Session(on: folder.store())
    try session.fill()
    try session.succeed("anna: forgot-password", "anna: inbox")
    #expect(session.newestActs(1).map(\.entry.shown) == [1])
  }

  /// More accounts than are shown at once: the count is of those that were shown.
  @Test func aListThatIsCutCountsWhatItShowed() throws {
    let folder = try Folder()
    var session = try Session(on: folder.store())
    for number in 10..<70 {
      let pesel = try #require((0...9).map { "016203\(number)00\($0)" }.first { PESEL($0) != nil })
      try session.succeed("create-account anna\(number) \"Anna Kowalska\" pesel=\(pesel)")
    }
    let found = try session.performance(of: "support: find kowalska")
    #expect(found.outcome.value(of: .count)?.written == "60")
    #expect(session.newestActs(1).map(\.entry.shown) == [50])
    let json = StatementJSON.line(found, block: .scenario, scenario: "", language: .en)
    #expect(json.contains(#""fields":{"count":60}"#) && json.contains(#""truncated":true"#))
    #expect(json.components(separatedBy: #""login":"#).count == 51)
  }

  /// The trail says of a viewing how many were shown, in words and in JSON.
  @Test func theTrailSaysHowManyWereShown() throws {
    let folder = try Folder()
    var session = try Session(on: folder.store())
    try session.fill()
    try session.succeed("support: find kowal")
    let trail = try session.performance(of: "support: audit act=find")
    guard case .ok(let success) = trail.outcome else { throw Unexpected(line: "audit") }
    let text = success.showing.lines(Practice.preferences).joined(separator: " ")
    #expect(text.contains("done, 2 shown"))
    let json = StatementJSON.line(trail, block: .scenario, scenario: "", language: .en)
    #expect(json.contains(#""act":"find","outcome":"ok","shown":2"#))
  }
}

/// On a store, whoever is shown people unasked has found them.
@Suite struct UnaskedNameTests {
  static let misses = [
    "support: show annna", "support: why annna", "support: audit annna", "admin: contact annna phone=none",
  ]

  /// Lines of those who may not look for people, with what they would have to see of them.
  static let strangers = [
    "annna: records", "clerk@brzoza: revoke-pin annna", "auditor: audit annna",
    "clerk@brzoza: add-document annna \"Skierowanie\" facility=brzoza",
  ]

  @Test(arguments: strangers) func nobodyIsNamedToThoseWhoMayNotLook(_ line: String) throws {
    let folder = try Folder()
    var session = try Session(on: folder.store())
    try session.fill()
    let before = session.keeper.newestEntry
    guard case .refused(let rejection) = try session.take(line) else { throw Unexpected(line: line) }
    #expect(rejection.suggestions.isEmpty)
    #expect(session.keeper.newestEntry == before + 1)
  }

  static let unoffered = [
    "clerk@brzoza: issue-pin an", "clerk@brzoza: add-document an", "clerk@brzoza: revoke-pin an",
    "auditor: audit an", "auditor: audit viewed=an", "anna: records of=an",
    "anna: trusted-profile persona=an",
    "anna: present login=an",
  ]

  @Test(arguments: unoffered) func nobodyIsOfferedToThoseWhoMayNotLook(_ line: String) throws {
    let folder = try Folder()
    var session = try Session(on: folder.store())
    try session.fill()
    let before = session.keeper.newestEntry
    let (_, proposals) = session.propose(line, cursor: line.count)
    #expect(!proposals.contains { $0.text.contains("anna") })
    #expect(session.keeper.newestEntry == before)
    #expect(!session.propose("support: show an", cursor: 16).proposals.isEmpty)
    #expect(session.newestActs(1).map(\.entry.actor) == [.support])
  }

  @Test(arguments: misses) func aNearMissIsAFind(_ line: String) throws {
    let folder = try Folder()
    var session = try Session(on: folder.store())
    try session.fill()
    let before = session.keeper.newestEntry
    guard case .refused(let rejection) = try session.take(line) else { throw Unexpected(line: line) }
    #expect(rejection.suggestions.contains("anna"))
    let rows = session.newestActs(2)
    #expect(session.keeper.newestEntry == before + 2)
    #expect(rows.last?.entry.act == "find" && rows.last?.entry.shown == rejection.suggestions.count)
    #expect(rows.last?.entry.actor == rows.first?.entry.actor && rows.last?.entry.subject == nil)
  }

  @Test func aMissThatShowsNobodyIsNone() throws {
    let folder = try Folder()
    var session = try Session(on: folder.store())
    try session.fill()
    let before = session.keeper.newestEntry
    _ = try session.take("support: show zyx")
    _ = try session.take("anna: come brzozaa")
    #expect(session.newestActs(2).map(\.entry.act) == ["show", "come"])
    #expect(session.keeper.newestEntry == before + 2)
  }

  @Test func inAPracticeWorldItIsNone() throws {
    var session = Practice.empty
    try session.fill()
    let before = session.keeper.newestEntry
    _ = try session.take("support: show annna")
    _ = session.propose("show an", cursor: 7)
    #expect(session.keeper.newestEntry == before + 1)
  }

  /// A beginning of a line, and how many people Tab shows.
  static let beginnings: [(line: String, people: Int)] = [
    ("show an", 2), ("ann", 2), ("as b", 1), ("show zz", 0), ("sho", 0), ("help ", 0),
    ("present login=b", 1),
  ]

  @Test(arguments: beginnings) func whatTabShowsIsAFind(_ tab: (line: String, people: Int)) throws {
    let folder = try Folder()
    var session = try Session(on: folder.store(), TestClock())
    try session.fill()
    let before = session.keeper.newestEntry
    let proposals = session.propose(tab.line, cursor: tab.line.unicodeScalars.count).proposals
    #expect(proposals.count(where: \.namesPerson) == tab.people, "\(proposals.map(\.text))")
    let rows = session.newestActs(50).filter { $0.number > before }
    #expect(rows.map(\.entry.act) == (tab.people > 0 ? ["find"] : []))
    #expect(rows.first?.entry.shown == (tab.people > 0 ? tab.people : nil))
  }

  /// Nobody asked how the account stands: what is not shown needs no entry.
  @Test func aPromptTellsOfNobodyAndLeavesNoEntry() throws {
    let folder = try Folder()
    var session = try Session(on: folder.store())
    try session.fill()
    let before = session.keeper.newestEntry
    for actor in ["support", "anna", "anna", "nobody", "bartek"] {
      try session.succeed("as \(actor)")
      session.refreshForPrompt()
      #expect(PromptText(session).parts.map(\.text).joined() == actor + "> ")
    }
    #expect(session.keeper.newestEntry == before)
  }

  @Test func inAPracticeWorldItTellsWhereThePatientStands() throws {
    var session = Practice.session
    try session.succeed("as akowalska")
    #expect(PromptText(session).parts.map(\.text).joined() == "akowalska · inactive · not signed in> ")
  }

  @Test func ofAStoreThatIsOpenedToBeReadNothingIsWritten() throws {
    let folder = try Folder()
    let store = try folder.store()
    var writer = Session(on: store)
    try writer.fill()
    store.close()
    var session = Session(on: try Store(folder.path("s.db"), .readingOnly))
    let before = try session.take("support: verify").value(of: .entries)?.written
    _ = try session.take("support: show annna")
    #expect(session.propose("show an", cursor: 7).proposals.count(where: \.namesPerson) == 2)
    try session.succeed("support: find kowal", "support: accounts", "support: show anna", "anna: screen")
    #expect(try session.take("support: verify").value(of: .entries)?.written == before)
  }
}

extension Session {
  /// Three people, a document, a visit, a visitor; one is signed in.
  fileprivate mutating func fill() throws {
    try succeed(
      "facility brzoza \"Brzoza\"", "facility jawor \"Jawor\"",
      "create-account anna \"Anna Kowalska\" pesel=01620300022 password=Haslo-Nr-1",
      "create-account annab \"Anna Kowal\" pesel=01620300015",
      "create-account bnowak \"Bartosz Nowak\" pesel=99610100093",
      "add-document anna \"Wynik\" facility=brzoza", "add-document anna \"Wypis\" facility=jawor",
      "anna: login", "anna: come brzoza", "anna: book brzoza at=2126-03-01T08:00")
  }
}
