import Activation
import GRDB
import Testing

@testable import Journal
@testable import Shell

@Suite struct AlteredTrailTests {
  @Test func theVerbSaysWhichEntryWasAltered() throws {
    let store = try Store()
    var session = Session(on: store)
    try session.succeed("facility brzoza \"Brzoza\"", "facility jawor \"Jawor\"", "facility lipa \"Lipa\"")
    try store.connection.raw { db in
      try db.execute(
        sql: "DROP TRIGGER entries_stay; UPDATE entries SET act = 'contact' WHERE number = 2")
    }
    let outcome = try session.take("verify")
    guard case .refused(let rejection) = outcome else { throw Unexpected(line: "verify") }
    #expect(rejection.refusal.code == .world(.auditBroken))
    #expect(outcome.value(of: .entry)?.written == "2")
  }
}
