import Activation
import Foundation
import TestSupport

@testable import Journal
@testable import Shell

/// A clock that stands still until it is moved.
final class TestClock: @unchecked Sendable {
  private let lock = NSLock()
  private var moment: Moment

  init(_ moment: Moment = Session.start) { self.moment = moment }

  var now: Moment { lock.withLock { moment } }
  func move(_ span: Span) { lock.withLock { moment = moment + span } }
}

extension Session {
  /// A shell on a store, as an administrator has it.
  ///
  /// - Parameter operatorName: who is at work; nil: whoever owns the store.
  init(
    on store: Store, _ clock: TestClock = TestClock(), hashing hash: SlowHash = .inMemory,
    operatorName: String? = nil
  ) {
    self.init(
      SQLiteKeeper(store, operatorName: operatorName ?? store.owner ?? "tester", clock: { clock.now }),
      actor: .admin,
      preferences: Practice.preferences, surroundings: Practice.surroundings(hashing: hash))
  }
}

/// Where a store that tests are run on lies.
enum StoreKind: CaseIterable {
  case file
  case server

  /// An empty one.
  func store() throws -> any LastingStore {
    switch self {
    case .file: try Store()
    case .server: try ServerStore(try PostgresServer.shared().freshStore(), .writing)
    }
  }
}

extension Session {
  /// A shell on a store, wherever that lies, as an administrator has it.
  init(onAny store: any LastingStore, _ clock: TestClock = TestClock()) {
    let keeper: any Keeper =
      if let server = store as? ServerStore {
        PostgreSQLKeeper(server, operatorName: "tester", isTimedByServer: false, clock: { clock.now })
      } else {
        store.keeper(operatorName: "tester", isClockConfirmed: false, clock: { clock.now })
      }
    self.init(
      keeper, actor: .admin, preferences: Practice.preferences,
      surroundings: Practice.surroundings(hashing: .inMemory))
  }
}

extension Folder {
  func store(_ name: String = "s.db", patience: Patience = Patience()) throws -> Store {
    try Store(path(name), .writing, patience: patience)
  }

  /// Whether any file here has these bytes.
  func hasBytes(_ text: String) throws -> Bool {
    try names().contains { try Data(contentsOf: file($0)).range(of: Data(text.utf8)) != nil }
  }
}
