import Activation
import CommandLanguage
import PlainText
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// What the trail answers on a store, in words, as a table and in JSON.
@Suite struct AuditQueryTests {
  /// A question, and the numbers of the entries that it gives.
  static let questions: [(line: String, numbers: [Int], count: Int)] = [
    ("audit viewed=anna", [5, 6, 8], 3), ("audit viewed=01620300022 since=7d actor=support", [5, 6], 2),
    ("audit code=refused since=today act=login", [7], 1), ("audit operator=tester limit=2", [9, 10], 10),
    ("audit operator=Tester", [], 0), ("audit act=show,why code=ok,refused", [5, 6, 9], 3),
    ("audit anna act=show order=newest", [9, 5], 2), ("audit actor=clerk", [9], 1),
    ("audit actor=clerk@brzoza/Zofia", [9], 1), ("audit actor=clerk@jawor", [], 0),
    ("audit actor=anna", [7, 8], 2), ("audit actor=admin until=today limit=3 order=oldest", [1, 2, 3], 4),
    ("audit after=7", [8, 9, 10], 3), ("audit after=7 order=newest limit=2", [6, 5], 6),
    ("dziennik czyje=anna kto=wsparcie do=dziś kolejność=od-najnowszych limit=1", [6], 2),
    ("dziennik kod=odmowa czynność=zaloguj-się,pokaż po=7", [9], 1),
  ]

  @Test(arguments: StoreKind.allCases) func findsTheEntries(_ kind: StoreKind) throws {
    for (line, numbers, count) in Self.questions {
      var session = try Session(onAny: kind.store())
      try session.fill()
      let json = try session.json(line)
      let found = json.split(separator: #"{"entry":"#).dropFirst().compactMap { Int($0.prefix { $0 != "," }) }
      #expect(found == numbers && json.contains(#""fields":{"count":\#(count)}"#), "\(line): \(json)")
    }
  }

  @Test(arguments: StoreKind.allCases) func countsThem(_ kind: StoreKind) throws {
    var session = try Session(onAny: kind.store())
    try session.fill()
    let json = try session.json("audit act=show,why,login count-by=act")
    #expect(
      json.contains(#"{"count":4},"rows":[{"act":"show","count":2},{"act":"login","count":1},"#), "\(json)")
    #expect(
      try session.json("audit count-by=day until=today limit=1").contains(#"{"day":"2026-01-05","count":"#))
    #expect(
      try session.json("audit act=show count-by=facility")
        .contains(#""rows":[{"facility":"none","count":1},{"facility":"brzoza","count":1}]"#))
    #expect(
      try session.json("audit act=show count-by=code")
        .contains(#""rows":[{"code":"not-allowed","count":1},{"code":"ok","count":1}]"#))
    #expect(
      try session.json("audit act=why count-by=operator").contains(#"[{"operator":"tester","count":1}]"#))
  }

  @Test func tellsHowAListGoesOn() throws {
    var session = try Session(onAny: StoreKind.file.store())
    try session.fill()
    #expect(
      try session.json("audit limit=3").hasSuffix(
        #""truncated":true,"more":{"order":"newest","after":8},"expected":true}"#))
    #expect(
      try session.text("audit order=oldest limit=2 act=create-account,facility").last
        == "… 2 of 4 are shown; to go on: the same line with order=oldest after=2")
    let told = try session.text("dziennik kolejność=od-najnowszych limit=1 czynność=pokaż", .pl)
      .map { $0.drop { $0 == " " } }.joined(separator: " ")
    #expect(
      told.hasSuffix(
        "… pokazano 1 z 2; dalszy ciąg: to samo polecenie z dopisanym: kolejność=od-najnowszych po=9"),
      "\(told)")
    #expect(try !session.json("audit act=create-account limit=2").contains("more"))
  }

  @Test func countsAreATable() throws {
    var session = try Session(onAny: StoreKind.file.store())
    try session.fill()
    #expect(
      try session.text("audit act=create-account,facility count-by=act", .pl)
        == ["  załóż-konto    2", "  dodaj-podmiot  2"])
    #expect(
      try session.text("audit act=create-account count-by=act", isTable: true)
        == ["  Act             Count", "  ──────────────  ─────", "  create-account  2"])
    #expect(try session.text("audit act=wait count-by=act") == ["There are no such entries in the trail."])
  }

  /// A period that ends before it begins has no entries; whoever asked meant another.
  @Test(arguments: [
    ("since=2026-01-06 until=2026-01-05", true), ("since=today until=1d", true),
    ("count-by=act until=2026-01-05T08:00 since=2026-01-05T08:01", true),
    ("since=2026-01-05 until=2026-01-05", false), ("since=today until=today", false), ("until=7d", false),
  ])
  func aPeriodThatIsNoneIsTold(_ asked: String, _ isTold: Bool) throws {
    for var session in [Practice.session, try Session(onAny: StoreKind.file.store())] {
      let performance = try session.performance(of: "support: audit \(asked)")
      #expect(performance.warnings == (isTold ? [.periodEmpty] : []), "\(asked)")
    }
  }

  /// To ask who looked at an account is to look at it.
  @Test func whoAsksLooksToo() throws {
    var session = try Session(onAny: StoreKind.file.store())
    try session.fill()
    try session.succeed("support: audit viewed=anna")
    let row = try #require(session.newestActs(1).first)
    #expect(row.entry.act == "audit" && row.entry.subject?.text == "anna" && row.entry.shown == 3)
    try session.succeed("audit count-by=act limit=2")
    #expect(session.newestActs(1).first?.entry.shown == 2)
  }

  /// The day is that of the place where people ask.
  @Test func daysAreThoseOfThePlace() throws {
    let clock = TestClock()
    let store = try Store()
    var session = Session(on: store, clock)
    try session.succeed("facility brzoza \"Brzoza\"")
    clock.move(.hours(16))
    try session.succeed("facility jawor \"Jawor\"")
    let place = LocalClock("Pacific/Auckland") { _ in LocalClock.Offset(seconds: 13 * 3600, name: "NZDT") }
    try WrittenMoment.by(place) { () throws(any Error) in
      #expect(try session.json("audit act=facility since=today").contains(#"{"count":1}"#))
      #expect(try session.json("audit act=facility until=2026-01-05").contains(#"{"count":1}"#))
      #expect(
        try session.json("audit act=facility count-by=day")
          .contains(#"[{"day":"2026-01-05","count":1},{"day":"2026-01-06","count":1}]"#))
    }
    #expect(try session.json("audit act=facility since=today").contains(#"{"count":1}"#))
    #expect(try session.json("audit act=facility until=2026-01-05").contains(#"{"count":1}"#))
  }
}

/// Why a PESEL was shown whole is to be said where people are real, and stands in the trail.
@Suite struct RevealingTests {
  @Test(arguments: StoreKind.allCases) func aReasonIsDemanded(_ kind: StoreKind) throws {
    var session = try Session(onAny: kind.store())
    try session.fill()
    let before = session.keeper.newestEntry
    guard case .error(let error) = try session.take("support: show anna reveal=pesel") else {
      throw Unexpected(line: "show")
    }
    #expect(error.code == "argument-missing" && error.words(.pl) == "brakuje klucza powód=")
    #expect(session.keeper.newestEntry == before, "nothing was shown")
    try session.succeed("support: show anna reveal=pesel reason=\"pyta NFZ, 01620300022\"")
    #expect(session.newestActs(1).first?.entry.reason == "pyta NFZ, •••••••0022")
    #expect(try session.take("support: verify").value(of: .entries)?.written == "\(before + 1)")
  }

  @Test func theTrailTellsIt() throws {
    var session = try Session(onAny: StoreKind.file.store())
    try session.fill()
    try session.succeed("support: show anna reveal=pesel reason=\"pyta NFZ\"")
    let line = "audit act=show code=pesel-revealed"
    func words(_ lines: [String]) -> String {
      lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    }
    #expect(try words(session.text(line)).contains("reason: “pyta NFZ”"))
    #expect(try words(session.text(line, .pl)).contains("powód: „pyta NFZ”"))
    #expect(try session.json(line).contains(#""outcome":"pesel-revealed","reason":"pyta NFZ""#))
    let table = try session.text(line, isTable: true)
    #expect(table.first?.hasSuffix("Reason") == true && words(table).contains("pyta"))
    #expect(try session.text("audit act=why", isTable: true).first?.contains("Reason") == false)
  }

  @Test func inAPracticeWorldItMayBeLeftOut() throws {
    #expect(try Practice.shown("show akowalska reveal=pesel").contains("01620300022"))
    #expect(
      try Practice.shown("show akowalska reveal=pesel reason=x\naudit act=show").contains("reason: “x”"))
  }

  /// It is found before anything runs, with its place.
  @Test func itIsFoundBeforeAnythingRuns() throws {
    var session = try Session(onAny: StoreKind.file.store())
    try session.fill()
    let line = SourceLine(place: Place(file: "-", line: 1), text: "show anna reveal=pesel")
    guard case .success(.statement(let statement)) = LineReader.readCommand(line) else {
      throw Unexpected(line: line.text)
    }
    #expect(session.mistakes(in: statement).map(\.problem.code) == ["argument-missing"])
    #expect(Practice.session.mistakes(in: statement).isEmpty)
  }

  @Test(arguments: [
    "", "   ", String(repeating: "a", count: 201), "\\u{7}",
  ]) func isAText(_ reason: String) {
    let line = SourceLine(
      place: Place(file: "-", line: 1), text: "show anna reveal=pesel reason=\"\(reason)\"")
    guard case .failure(let errors) = LineReader.readCommand(line) else {
      Issue.record("\(reason) was taken")
      return
    }
    #expect(errors.all.map(\.problem.code) == ["bad-value"])
  }

  @Test func goesWithWhatItIsFor() {
    let line = SourceLine(place: Place(file: "-", line: 1), text: "show anna reason=x")
    guard case .failure(let errors) = LineReader.readCommand(line) else {
      Issue.record("was taken")
      return
    }
    #expect(errors.all.map(\.problem.code) == ["argument-missing"])
  }
}

extension Session {
  /// Ten entries.
  fileprivate mutating func fill() throws {
    try succeed(
      "facility brzoza \"Brzoza\"", "facility jawor \"Jawor\"",
      "create-account anna \"Anna Kowalska\" pesel=01620300022",
      "create-account bnowak \"Bartosz Nowak\" pesel=99610100093", "support: show anna",
      "support: why anna")
    try take("anna: login password=zle")
    try take("anna: inbox")
    try take("clerk@brzoza/Zofia: show anna")
    try take("support: accounts")
  }

  mutating func json(_ line: String) throws -> String {
    StatementJSON.line(
      try performance(of: line), block: .scenario, scenario: "", language: .en)
  }

  mutating func text(
    _ line: String, _ language: Language = .en, isTable: Bool = false
  ) throws -> [String] {
    guard case .ok(let success) = try take(line) else { throw Unexpected(line: line) }
    return success.showing.lines(
      Preferences(language: language, format: isTable ? .table : .text, colour: false))
  }
}
