import Activation
import Testing

@testable import Journal
@testable import StoreBench

/// An invented store is one that konto could have written.
@Suite struct InventionTests {
  @Test func isWholeAndFound() throws {
    let store = try invented(400)
    #expect(try store.verify() == .whole(entries: store.head.entries))
    #expect(try store.wrongLookups() == 0)
    let info = try store.info()
    #expect(info.accounts == 400 && info.facilities == 3)
    #expect((150...250).contains(info.active))
    #expect(try store.accounts(.finding("akowalska")).rows.first?.lastFour == "0022")
  }

  @Test func isTheSameEachTime() throws {
    #expect(try entries(50) == entries(50))
    #expect(try entries(50) != entries(51))
  }

  /// Of each entry what is written of it.
  private func entries(_ count: Int) throws -> [String] {
    var invention = try Invention(accounts: count)
    var entries: [String] = []
    while let entry = try invention.next() {
      let who = "\(entry.actor) \(entry.subject?.text ?? "")"
      entries.append("\(entry.moment) \(who) \(entry.act) \(entry.events)")
    }
    return entries
  }

  private func invented(_ count: Int) throws -> Store {
    let store = try Store()
    var invention = try Invention(accounts: count)
    try store.importing(cache: 8) { try invention.next() }
    return store
  }
}
