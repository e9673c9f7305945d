import Activation
import Foundation
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// A store that konto 0.1 wrote opens, is whole, answers as it did then, and goes on. What it was asked, and what it
/// answered, stands beside it.
@Suite struct EarlierStoreTests {
  /// When it was asked, some seconds after its last entry.
  private let clock = TestClock(Moment(seconds: 1_795_868_033))

  @Test func isWhole() throws {
    let folder = try Folder()
    let store = try folder.earlierStore(.writing)
    #expect(try store.verify() == .whole(entries: 115))
    try store.expectWholeFile()
    #expect(try store.wrongLookups() == 0)
    #expect(try store.rebuild() == 6)
    #expect(try store.wrongLookups() == 0)
    store.close()
  }

  @Test func answersAsItDid() throws {
    let folder = try Folder()
    var session = Session(on: try folder.earlierStore(.readingOnly), clock)
    let questions = try Fixture.lines("questions.txt")
    let answers = try Fixture.lines("answers.jsonl")
    #expect(questions.count == 31 && answers.count == 31)
    for (index, question) in questions.enumerated() {
      let performance = try session.performance(of: question, number: index + 1)
      let answer = StatementJSON.line(performance, block: .scenario, scenario: "-", language: .en)
      let (now, then) = (try Self.members(of: answer), try Self.members(of: answers[index]))
      for (name, value) in then {
        #expect(now[name] as? NSObject == value as? NSObject, "\(name): \(question)")
      }
    }
    #expect(try folder.names() == ["s.db"], "looking leaves nothing behind")
  }

  /// What an answer had then it has now; it may say more.
  private static func members(of json: String) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSDictionary)
  }

  @Test func isExportedAsItWas() throws {
    let folder = try Folder()
    var lines: [String] = []
    try folder.earlierStore(.readingOnly).export(revealingPESEL: false) { lines.append($0.json) }
    #expect(try lines == Fixture.lines("export.jsonl"))
  }

  /// With the passwords, the open PIN and the token of then.
  @Test func goesOn() throws {
    let folder = try Folder()
    let store = try folder.earlierStore(.writing)
    var session = Session(on: store, clock, hashing: .kept)
    try session.succeed(
      "akowalska: login password=Haslo-Nr-7", "akowalska: records", "bnowak: login password=Haslo-Nr-2",
      "bnowak: activate pin=04320737", "bnowak: records",
      "gkowal: reset-password token=NGpfejkJtWuPDTgh6DWWHPFE",
      "gkowal: login", "gkowal: change-password new=Haslo-Nr-9", "dlis: login password=Haslo-Nr-8",
      "dlis: book jawor at=2126-03-01T08:00", "show bnowak", "facility olcha \"Olcha\"",
      "create-account hlis \"Hanna Lis\" pesel=01620300039")
    #expect(
      try session.take("gkowal: reset-password token=NGpfejkJtWuPDTgh6DWWHPFE").refusal
        == .password(.resetTokenUsed))
    #expect(try session.take("czielinski: login password=Haslo-Nr-3").refusal == .signIn(.locked))
    #expect(try session.take("find lis").value(of: .count)?.written == "2")
    #expect(try store.verify() == .whole(entries: store.head.entries))
    #expect(try store.wrongLookups() == 0)
    store.close()
  }
}

/// What konto 0.1 wrote.
private enum Fixture {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  static let store = folder.appending(path: "store-v1.db")

  static func lines(_ name: String) throws -> [String] {
    let text = try String(contentsOf: folder.appending(path: "store-v1." + name), encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }
}

extension Folder {
  /// A copy of the store that lies in the folder for as long as that does.
  fileprivate func earlierStore(_ mode: Store.Mode) throws -> Store {
    try FileManager.default.copyItem(at: Fixture.store, to: URL(filePath: path("s.db")))
    return try Store(path("s.db"), mode)
  }
}

extension Outcome {
  fileprivate var refusal: RefusalCode? {
    guard case .refused(let rejection) = self else { return nil }
    return rejection.refusal.code
  }
}
