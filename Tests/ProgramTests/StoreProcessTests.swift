import Foundation
import TestSupport
import Testing

/// Several shells on one store, some of them killed: what was answered ok is kept, once.
@Suite(.serialized) struct StoreProcessTests {
  @Test func whatWasAnsweredOutlivesTwoHundredKills() throws {
    let folder = try Folder()
    let store = folder.file("s.db").path
    #expect(try Program.run("--store", store, "--as", "admin", "-c", common[0], "-c", common[1]).status == 0)
    let accounts = Promised.commonAccounts.joined(separator: "\n")
    #expect(try Program.run("--store", store, "--as", "admin", input: accounts).status == 0)
    var random = SplitMix(seed: 11)
    var promised = Promised()
    for round in 0..<200 {
      try promised.runAndKill(store, round, afterAnswers: Int.random(in: 1...12, using: &random))
    }
    #expect(promised.interrupted > 100, "the shell was killed at work")
    try promised.expectKept(in: store)
    let next = try Program.run("--store", store, "-c", "verify")
    #expect(next.status == 0 && next.complaints.isEmpty, "\(next.complaints)")
    try ExportedStore.expectWhole(store)
  }

  @Test func eightProcessesAtOnceLoseAndDoubleNothing() throws {
    let folder = try Folder()
    let store = folder.file("s.db").path
    #expect(try Program.run("--store", store, "--as", "admin", "-c", common[0], "-c", common[1]).status == 0)
    let works = (0..<8).map { Promised.eighth($0, acts: 100) }
    let shells = try works.map { try RunningShell(store, lines: $0.joined(separator: "\n") + "\n") }
    for shell in shells {
      let answers = try shell.answers()
      let refused = answers.filter { !$0.isOK }
      #expect(answers.count == 100 && refused.isEmpty, "\(refused)")
      #expect(shell.status() == 0)
      #expect(try shell.complaints().isEmpty)
    }
    let kept = try ExportedStore(store)
    #expect(kept.entries.count == 2 + 8 * 100)
    let titles = kept.counts("document-added", "title")
    #expect(titles.count == 8 * 49 && titles.values.allSatisfy { $0 == 1 })
    let phones = kept.counts("contact-changed", "phone")
    #expect(phones.count == 8 * 49 && phones.values.allSatisfy { $0 == 1 })
    #expect(kept.counts("account-created", "login").count == 1 + 8 * 2)
    let show = try Program.run("--store", store, "--output", "json", "-c", "show anna => documents=392")
    #expect(show.status == 0, "\(show.output)")
    try ExportedStore.expectWhole(store)
  }

  @Test(arguments: 1...5) func onePINConfirmedInTwoShellsIsUsedOnce(_ time: Int) throws {
    let folder = try Folder()
    let store = folder.file("s.db").path
    let pin = try issuePIN(on: store)
    let shells = try (0..<2).map { _ in try RunningShell(store, as: "anna") }
    let way = ["login password=Haslo-123", "properties", "activate", "enter-pin " + pin]
    for line in way { #expect(try shells[0].ask(line).isOK, "\(line)") }
    // The one who signs in again takes the session, before the other confirms or after.
    try shells[0].write("confirm")
    try shells[1].write(way[0])
    #expect(try shells[1].answer().isOK)
    let first = try shells[0].answer()
    #expect(first.isOK ? first.field("status") == "active" : first.code == "not-signed-in")
    #expect(try shells[1].ask(way[1]).isOK)
    let next = try shells[1].ask(way[2])
    #expect(next.isOK != first.isOK && (next.isOK || next.code == "account-already-active"))
    if next.isOK {
      #expect(try shells[1].ask(way[3]).isOK)
      #expect(try shells[1].ask("confirm").field("status") == "active")
    }
    #expect(try shells[0].ask("properties").code == "not-signed-in")
    for shell in shells { _ = try shell.end() }
    let kept = try ExportedStore(store)
    #expect(kept.entries.flatMap { $0.events ?? [] }.count { $0.kind == "activated" } == 1)
    try ExportedStore.expectWhole(store)
  }

  @Test func aResetInOneShellEndsTheSessionInAnother() throws {
    let folder = try Folder()
    let store = folder.file("s.db").path
    _ = try issuePIN(on: store)
    let (here, there) = (try RunningShell(store, as: "anna"), try RunningShell(store, as: "anna"))
    #expect(try here.ask("login password=Haslo-123").isOK)
    #expect(try here.ask("properties").isOK)
    #expect(try there.ask("forgot-password").isOK)
    #expect(try here.ask("properties").isOK)
    #expect(try there.ask("reset-password").isOK)
    #expect(try here.ask("properties").code == "not-signed-in")
    #expect(try here.ask("login password=Haslo-123").code == "bad-credentials")
    #expect(try here.ask("login").field("screen") == "change-password")
    #expect(try here.end() == 1)
    #expect(try there.end() == 0)
  }

  private let common = [
    "facility brzoza \"Brzoza\"", "create-account anna \"Anna Kowalska\" pesel=01620300022",
  ]

  private func issuePIN(on store: String) throws -> String {
    let desk = try RunningShell(store)
    for line in [
      "facility brzoza \"Brzoza\"",
      "create-account anna \"Anna Kowalska\" pesel=01620300022 password=Haslo-123",
      "anna: come brzoza", "anna: present",
    ] { #expect(try desk.ask(line).isOK, "\(line)") }
    let pin = try #require(try desk.ask("clerk@brzoza: issue-pin").value)
    #expect(try desk.end() == 0)
    return pin
  }
}

/// The acts that were answered ok, by what can be found again.
private struct Promised {
  var titles: Set<String> = []
  var phones: Set<String> = []
  var logins: Set<String> = []
  /// How many shells were killed before they had done everything.
  var interrupted = 0

  private static let perRound = 60

  mutating func runAndKill(_ store: String, _ round: Int, afterAnswers count: Int) throws {
    let lines = Self.lines(round)
    let shell = try RunningShell(store, lines: lines.joined(separator: "\n") + "\n")
    var answers = try (0..<count).map { _ in try shell.answer() }
    shell.kill()
    answers += try shell.answers()
    _ = shell.status()
    if answers.count < lines.count { interrupted += 1 }
    let refused = answers.filter { !$0.isOK }
    #expect(refused.isEmpty, "round \(round): \(refused)")
    #expect(try shell.complaints().isEmpty)
    for answer in answers { note(round, answer.line - 1) }
  }

  func expectKept(in store: String) throws {
    let kept = try ExportedStore(store)
    for (kind, name, promised) in [
      ("document-added", "title", titles), ("contact-changed", "phone", phones),
      ("account-created", "login", logins),
    ] {
      let counts = kept.counts(kind, name)
      #expect(promised.count > 100)
      #expect(promised.subtracting(counts.keys).isEmpty, "lost: \(kind)")
      #expect(counts.values.allSatisfy { $0 == 1 }, "doubled: \(kind)")
    }
  }

  private mutating func note(_ round: Int, _ index: Int) {
    switch index % 8 {
    case 3: logins.insert(Self.login(round, index))
    case 1, 5: phones.insert(Self.phone(round, index))
    case _: titles.insert(Self.title(round, index))
    }
  }

  private static func lines(_ round: Int) -> [String] {
    (0..<perRound).map { index in
      switch index % 8 {
      case 3:
        "create-account \(login(round, index)) \"Jan Lis\" pesel=\(Synthetic.pesel(round * 8 + index / 8))"
      case 1, 5: "contact \(common(round)) phone=\(phone(round, index))"
      case _: "add-document \(common(round)) \"\(title(round, index))\" facility=brzoza"
      }
    }
  }

  /// One account's worth of work at each end, in between turns on the account of all.
  static func eighth(_ worker: Int, acts: Int) -> [String] {
    (0..<acts).map { index in
      switch index {
      case 0, acts - 1:
        "create-account \(login(worker, index)) \"Jan Lis\" pesel=\(Synthetic.pesel(worker * 2 + min(index, 1)))"
      case _ where index % 2 == 0: "contact anna phone=\(phone(worker, index))"
      case _: "add-document anna \"\(title(worker, index))\" facility=brzoza"
      }
    }
  }

  /// Each account is worked on in ten rounds, so that no history grows long.
  private static func common(_ round: Int) -> String { "common\(round % 20)" }

  static let commonAccounts = (0..<20).map {
    "create-account \(common($0)) \"Anna Lis\" pesel=\(Synthetic.pesel(9000 + $0))"
  }

  private static func title(_ round: Int, _ index: Int) -> String { "R\(round)-\(index)" }
  private static func login(_ round: Int, _ index: Int) -> String { "p\(round)x\(index)" }
  private static func phone(_ round: Int, _ index: Int) -> String {
    "600" + Synthetic.padded(round * 100 + index, 6)
  }
}
