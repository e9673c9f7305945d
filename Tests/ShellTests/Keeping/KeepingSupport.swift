import Activation
import CommandLanguage
import Foundation
import TrustedProfile

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

/// What a session takes from outside.
enum TestSurroundings {
  static func hashing(_ hash: SlowHash) -> Surroundings {
    let simulation = TrustedProfileSimulation()
    return Surroundings(
      means: Means(
        derive: hash.derive, fingerprint: Fingerprint.of, authenticate: simulation.authenticate),
      spentBy: { TrustedProfileSimulation.spent(by: $0) }, runFile: { _, _ in "" })
  }

  static let preferences = Preferences(language: .en, format: .json, colour: false)
}

extension Session {
  /// A shell on a store, as an administrator has it.
  init(on store: Store, _ clock: TestClock = TestClock(), hashing hash: SlowHash = .inMemory) {
    self.init(
      SQLiteKeeper(store, operatorName: "tester", clock: { clock.now }), actor: .admin,
      preferences: TestSurroundings.preferences, surroundings: TestSurroundings.hashing(hash))
  }

  /// An empty practice world.
  static func practising() -> Session {
    Session(preferences: TestSurroundings.preferences, surroundings: TestSurroundings.hashing(.inMemory))
  }

  /// Carries out lines and gives what the last of them led to.
  @discardableResult
  mutating func take(_ lines: String...) throws -> Outcome { try take(lines) }

  @discardableResult
  mutating func take(_ lines: [String]) throws -> Outcome {
    var last: Outcome?
    for line in lines {
      last = try performance(of: line).outcome
    }
    guard let last else { throw Unexpected(line: "") }
    return last
  }

  mutating func performance(of line: String, number: Int = 1) throws -> Performance {
    let source = SourceLine(place: Place(file: "-", line: number), text: line)
    guard case .success(.statement(let statement)) = LineReader.readCommand(source) else {
      throw Unexpected(line: line)
    }
    return perform(statement)
  }

  /// The same, but every line must be ok.
  mutating func succeed(_ lines: String...) throws {
    for line in lines {
      guard case .ok = try take(line) else { throw Unexpected(line: line) }
    }
  }
}

/// A folder of its own for a test, gone with it.
final class TestFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "konto-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func store(_ name: String = "s.db", patience: Double = 10) throws -> Store {
    try Store(path(name), .writing, patience: patience)
  }

  func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }

  /// Whether any file here has these bytes.
  func hasBytes(_ text: String) throws -> Bool {
    try files().contains { try Data(contentsOf: url.appending(path: $0)).range(of: Data(text.utf8)) != nil }
  }
}
