import Activation
import Testing

@testable import Journal

/// What is asked about accounts is answered alike, whoever keeps them.
@Suite struct AccountQueryTests {
  static let finds: [(text: String, logins: [String])] = [
    ("akowalska", ["akowalska"]), ("AKOWALSKA", ["akowalska"]), ("akowal", []),
    ("01620300022", ["akowalska"]), ("0022", ["akowalska"]),
    ("0162 0300 022", ["akowalska"]), ("016203-00022", ["akowalska"]), ("0162 0300 023", []), ("22", []),
    ("20300022", []),
    ("kowal", ["akowalska", "zkowal"]), ("KOWALSKA", ["akowalska"]), ("żaneta", ["zkowal"]),
    ("zaneta", ["zkowal"]), ("Żan", ["zkowal"]), ("wojcik", ["ewojcik"]), ("Wójcik", ["ewojcik"]),
    ("ta ko", ["zkowal"]), ("li", ["dlis", "zlis"]), ("ŁI", ["dlis", "zlis"]),
    ("l", ["akowalska", "dlis", "zkowal", "zlis"]),
    ("\"", []), ("lis\"", []), ("lis OR kowal", []), ("*", []), ("", []), (" ", []), ("  ", []),
    ("kowalska anna", ["akowalska"]), ("ann kow", ["akowalska"]), ("l do", ["dlis"]), ("do li", ["dlis"]),
    ("lis kowal", []), ("nguyen", ["tnguyen"]), ("Nguyễn", ["tnguyen"]), ("thi hoa nguye", ["tnguyen"]),
    ("o'brien", ["tnguyen"]), ("O’Brien", ["tnguyen"]), ("obrien", []), ("nguyen-o'brien", ["tnguyen"]),
    ("brien hoa", ["tnguyen"]), ("djordje", []), ("ZLIS@example.test", ["zlis"]), ("zlis@example", []),
    ("600 100 200", ["zlis"]), ("600-100-200", ["zlis"]), ("+48600100201", ["dlis"]),
    ("48600100201", ["dlis"]),
    ("600100201", ["dlis"]), ("0048 600 100 201", ["dlis"]), ("+48600100200", ["zlis"]),
    ("48600100200", ["zlis"]), ("49600100200", []), ("  anna   kowalska ", ["akowalska"]),
    ("nobody", []), ("a%", []), ("dlis", ["dlis"]), ("zlis", ["zlis"]),
  ]

  @Test(arguments: KeeperKind.allCases) func findGoesByLoginThenPESELThenName(_ kind: KeeperKind) throws {
    var kept = try Self.people(kind)
    try kept.addAccount("tnguyen", "Thị Hoa Nguyễn-O’Brien", "90670456784")
    try kept.changeContact(of: "zlis", "zlis@example.test", "600 100 200")
    try kept.changeContact(of: "dlis", nil, "+48 600 100 201")
    for (text, logins) in Self.finds {
      let found = try kept.accounts(.finding(text))
      #expect(found.rows.map(\.login.text) == logins && found.count == logins.count, "\(text)")
    }
  }

  @Test(arguments: KeeperKind.allCases) func statusesAreThoseOfTheJournal(_ kind: KeeperKind) throws {
    var kept = try Self.people(kind)
    #expect(try kept.logins(.all(isActive: true)).isEmpty)
    for login in ["akowalska", "dlis"] { try kept.activate(login) }
    #expect(try kept.logins(.all(isActive: true)) == ["akowalska", "dlis"])
    try kept.reset("dlis")
    #expect(try kept.logins(.all(isActive: true)) == ["akowalska"])
    #expect(try kept.logins(.all(isActive: false)) == ["dlis", "ewojcik", "zkowal", "zlis"])
    #expect(try kept.logins(.all()) == ["akowalska", "dlis", "ewojcik", "zkowal", "zlis"])
  }

  @Test(arguments: KeeperKind.allCases) func aRowIsWhatTheAccountIs(_ kind: KeeperKind) throws {
    var kept = try Self.people(kind)
    try kept.activate("zkowal")
    let row = try #require(try kept.accounts(.finding("zkowal")).rows.first)
    #expect(row.holder.text == "Żaneta Kowal" && row.lastFour == "0015" && row.isActive)
  }

  /// What completion offers.
  @Test(arguments: KeeperKind.allCases) func loginsAreFoundByTheirBeginning(_ kind: KeeperKind) throws {
    let kept = try Self.people(kind)
    #expect(try kept.logins(.beginning("z")) == ["zkowal", "zlis"])
    #expect(try kept.logins(.beginning("zl")) == ["zlis"])
    #expect(try kept.logins(.beginning("")).count == 5)
    #expect(try kept.logins(.beginning("zlisa")).isEmpty)
    let some = try kept.accounts(.beginning("", limit: 2))
    #expect(some.rows.map(\.login.text) == ["akowalska", "dlis"])
  }

  @Test(arguments: KeeperKind.allCases, ["akowalsk", "akowalskaa", "akowalksa", "akowalsja", "kowalska"])
  func whoIsOneSlipAwayIsNear(_ kind: KeeperKind, _ written: String) throws {
    #expect(try Self.people(kind).logins(.near(written)).contains("akowalska"), "\(written)")
  }

  /// Of more than the limit, those by login; of those whom an index of names finds, the oldest. Shown by login.
  @Test(arguments: KeeperKind.allCases) func aListThatIsCutSaysHowMuchThereIs(_ kind: KeeperKind) throws {
    var kept = KeptWorld(try kind.keeper())
    for number in (1...9).reversed() { try kept.addAccount("lis\(number)", "Ewa Lis") }
    for (query, logins) in [
      (AccountQuery.finding("lis", limit: 3), ["lis7", "lis8", "lis9"]),
      (.finding("li", limit: 3), ["lis1", "lis2", "lis3"]), (.all(limit: 2), ["lis1", "lis2"]),
      (.all(isActive: false, limit: 1), ["lis1"]),
    ] {
      let found = try kept.accounts(query)
      #expect(found.rows.map(\.login.text) == logins && found.count == 9, "\(query)")
    }
    #expect(try kept.accounts(.finding("lis", limit: 9)).count == 9)
    #expect(try kept.accounts(.all(isActive: true, limit: 3)).count == 0)
  }

  @Test(arguments: [1, 2, 3]) func bothKeepersFindTheSame(_ seed: UInt64) throws {
    var crowd = Crowd(seed: seed)
    var worlds = try KeeperKind.allCases.map { KeptWorld(try $0.keeper()) }
    for number in 0..<80 {
      let (login, holder) = crowd.person(number)
      for index in worlds.indices { try worlds[index].addAccount(login, holder) }
      guard crowd.isOne(of: 3) else { continue }
      for index in worlds.indices { try worlds[index].activate(login) }
    }
    for _ in 0..<200 {
      let query = crowd.query()
      let answers = try worlds.map { try $0.accounts(query) }
      #expect(answers.allSatisfy { $0.rows == answers[0].rows && $0.count == answers[0].count }, "\(query)")
    }
  }

  private static func people(_ kind: KeeperKind) throws -> KeptWorld {
    var kept = KeptWorld(try kind.keeper())
    try kept.addAccount("zkowal", "Żaneta Kowal", "01620300015")
    try kept.addAccount("akowalska", "Anna Kowalska", "01620300022")
    try kept.addAccount("dlis", "Dorota Lis", "72622912348")
    try kept.addAccount("ewojcik", "Ewa Wójcik", "85723199901")
    try kept.addAccount("zlis", "Zofia Lis", "99610100093")
    return kept
  }
}

/// People and questions about them, at random.
private struct Crowd {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func isOne(of count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

  mutating func person(_ number: Int) -> (login: String, holder: String) {
    let first = ["Anna", "Żaneta", "Łucja", "Ewa"].randomElement(using: &random) ?? ""
    let last = ["Kowal", "Kowalska", "Lis", "Łoś", "Wójcik", "Źrebiec"].randomElement(using: &random) ?? ""
    return ("\(first.prefix(1) == "A" ? "a" : "b")\(number % 7)x\(number)", "\(first) \(last)")
  }

  mutating func query() -> AccountQuery {
    let limit = [nil, 1, 3, 50].randomElement(using: &random) ?? nil
    return switch Int.random(in: 0..<6, using: &random) {
    case 0: .all(limit: limit)
    case 1: .all(isActive: Bool.random(using: &random), limit: limit)
    case 2: .beginning(["", "a", "b1", "b1x", "c"].randomElement(using: &random) ?? "", limit: limit)
    default: .finding(part(), limit: limit)
    }
  }

  private mutating func part() -> String {
    let name = Array(person(Int.random(in: 0..<80, using: &random)).holder)
    let start = Int.random(in: 0..<name.count, using: &random)
    return String(name[start..<min(name.count, start + Int.random(in: 1...6, using: &random))])
  }
}
