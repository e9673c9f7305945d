import Activation
import CommandLanguage
import Foundation
import GRDB
import PlainText
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

/// What a session takes from outside, with the cheapest hashes.
enum TestSurroundings {
  static var cheap: Surroundings {
    let simulation = TrustedProfileSimulation()
    return Surroundings(
      means: Means(
        derive: SlowHash.inMemory.derive, fingerprint: Fingerprint.of, authenticate: simulation.authenticate),
      spentBy: { TrustedProfileSimulation.spent(by: $0) }, runFile: { _, _ in "" })
  }

  static let preferences = Preferences(language: .en, format: .json, colour: false)
}

extension Session {
  /// A shell on a store, as an administrator has it.
  init(on store: Store, _ clock: TestClock = TestClock()) {
    let kept = KeptWorld(store, operatorName: "tester", clock: { clock.now })
    self.init(
      kept, actor: .admin, preferences: TestSurroundings.preferences, surroundings: TestSurroundings.cheap)
  }

  /// An empty practice world.
  static func practising() -> Session {
    Session(preferences: TestSurroundings.preferences, surroundings: TestSurroundings.cheap)
  }

  /// Carries out lines and gives what the last of them led to.
  @discardableResult
  mutating func take(_ lines: String...) throws -> Outcome { try take(lines) }

  @discardableResult
  mutating func take(_ lines: [String]) throws -> Outcome {
    var last: Outcome?
    for line in lines {
      let source = SourceLine(place: Place(file: "test", line: 1), text: line)
      guard case .success(.statement(let statement)) = LineReader.readCommand(source) else {
        throw Unexpected(line: line)
      }
      last = perform(statement).outcome
    }
    guard let last else { throw Unexpected(line: "") }
    return last
  }

  /// The same, but every line must be ok.
  mutating func succeed(_ lines: String...) throws {
    for line in lines {
      guard case .ok = try take(line) else { throw Unexpected(line: line) }
    }
  }
}

/// A line that is no statement, or leads elsewhere than a test needs.
struct Unexpected: Error {
  let line: String
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
    try Store(path(name), .writing, fold: Folding.search, patience: patience)
  }

  func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }

  /// Whether any file here has these bytes.
  func hasBytes(_ text: String) throws -> Bool {
    try files().contains { try Data(contentsOf: url.appending(path: $0)).range(of: Data(text.utf8)) != nil }
  }

  /// Runs SQL as another hand would, with the program `sqlite3`.
  func sqlite(_ sql: String, _ name: String = "s.db") throws -> (status: Int32, complaints: String) {
    let process = Process()
    let complaints = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/sqlite3")
    process.arguments = ["-bail", path(name), sql]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = complaints
    try process.run()
    let told = try complaints.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: told, as: UTF8.self))
  }
}
