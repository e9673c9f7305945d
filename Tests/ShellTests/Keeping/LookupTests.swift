import Activation
import CommandLanguage
import Testing

@testable import Journal
@testable import Shell

/// The lookup tables say what the journal says.
@Suite struct LookupTests {
  @Test(arguments: [1, 2, 3, 4]) func areThoseOfTheJournalAfterAnyActs(_ seed: UInt64) throws {
    let (store, clock) = (try Store(), TestClock())
    var walk = Walk(seed: seed)
    var session = Session(on: store, clock)
    try session.succeed("facility brzoza \"Brzoza\"")
    for _ in 0..<400 {
      clock.move(Span(seconds: walk.seconds()))
      try session.take(walk.line())
      if walk.changesShell { session = Session(on: store, clock) }
    }
    #expect(try store.wrongLookups() == 0)
    #expect(try store.verify() == .whole(entries: store.head.entries))
    try expectTrueStatuses(store)
    let accounts = try store.info().accounts
    #expect(try store.rebuild() == accounts)
    #expect(try store.wrongLookups() == 0)
    try expectTrueStatuses(store)
  }

  /// By another way than the tables: the accounts as their histories make them.
  private func expectTrueStatuses(_ store: Store) throws {
    var session = Session(on: store)
    let listed = try store.accounts(.all()).rows
    #expect(listed.count > 3)
    for account in listed {
      let status = try session.take("show \(account.login.text)").value(of: .status)?.written
      #expect(status == (account.isActive ? "active" : "inactive"))
      #expect(try store.accounts(.finding(account.holder.text)).rows.contains(account))
    }
    let active = try store.accounts(.all(isActive: true)).rows
    #expect(active == listed.filter(\.isActive) && !active.isEmpty && active.count < listed.count)
  }

  @Test(arguments: [
    "UPDATE accounts SET status = 'active' WHERE login = 'anna'", "UPDATE accounts SET last_four = '0000'",
    "UPDATE accounts SET holder = 'Ewa Lis' WHERE login = 'anna'",
    "DELETE FROM accounts WHERE login = 'anna'",
    "UPDATE accounts SET pesel = '01620300015' WHERE login = 'anna'", "DELETE FROM tokens",
    "UPDATE tokens SET login = 'ewa'", "INSERT INTO tokens VALUES (x'00', 'anna')",
    "UPDATE accounts SET folded = 'ewa lis' WHERE login = 'anna'",
    "INSERT INTO account_text (account_text) VALUES ('delete-all')",
    "INSERT INTO accounts VALUES (9, 'ewa', '01620300015', '0015', 'Ewa Lis', 'ewa lis', 'active')",
  ])
  func aWrongRowIsNoticedAndMended(_ sql: String) throws {
    let store = try Store()
    var session = Session(on: store)
    try session.succeed(
      "create-account anna \"Anna Kowalska\" pesel=01620300022", "forgot-password login=anna")
    #expect(try store.wrongLookups() == 0)
    try store.connection.raw { db in try db.execute(sql: sql) }
    #expect(!store.seemsTrue)
    #expect(try store.rebuild() == 1)
    #expect(store.seemsTrue)
    #expect(try store.accounts(.finding("Anna")).rows.map(\.holder.text) == ["Anna Kowalska"])
    #expect(try store.accounts(.finding("kowal")).rows.map(\.login.text) == ["anna"])
    try session.succeed("anna: reset-password")
  }

  /// An account that the journal knows nothing of must not keep an act from ever coming to an end.
  @Test func aRowOfNoAccountEndsAnActWithAnError() throws {
    let store = try Store()
    try store.connection.raw { db in
      try db.execute(
        sql: "INSERT INTO accounts VALUES (9, 'ewa', '01620300015', '0015', 'Ewa Lis', 'ewa lis', 'active')")
    }
    var session = Session(on: store)
    guard case .error(.store) = try session.take("create-account ewa \"Ewa Lis\" pesel=01620300015") else {
      throw Unexpected(line: "create-account")
    }
  }
}

extension Store {
  /// An index of words that is wrong is told as damage.
  fileprivate var seemsTrue: Bool { (try? wrongLookups()) == 0 }
}

/// Acts at random, most of them possible.
private struct Walk {
  private var random: SeededRandom
  private var made = 0

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  var changesShell: Bool {
    mutating get { Int.random(in: 0..<20, using: &random) == 0 }
  }

  mutating func seconds() -> Int64 { Int64.random(in: 0...900, using: &random) }

  mutating func line() -> String {
    let login = "anna\(Int.random(in: 0...5, using: &random))"
    switch Int.random(in: 0..<14, using: &random) {
    case 0: return creation()
    case 1: return "\(login): forgot-password"
    case 2, 3: return "\(login): reset-password"
    case 4: return "\(login): login"
    case 5: return "\(login): login password=Haslo-0000"
    case 6: return "\(login): activate trusted-profile=own"
    case 7: return "\(login): come brzoza"
    case 8: return "\(login): present"
    case 9: return "clerk@brzoza: issue-pin -> pin"
    case 10: return "\(login): change-password new=Haslo-0000"
    case 11: return "\(login): logout"
    case 12: return "\(login): properties"
    case _: return "add-document \(login) \"T\" facility=brzoza"
    }
  }

  private mutating func creation() -> String {
    let pesels = ["01620300015", "01620300022", "85723199901", "72622912348", "99610100093", "90670456784"]
    defer { made += 1 }
    return
      "create-account anna\(made % 7) \"Ąnna \(["Kowalska", "Nowak", "Lis"][made % 3])\" pesel=\(pesels[made % 6]) password=Haslo-0000"
  }
}
