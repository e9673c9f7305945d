import Activation
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Journal

/// What is being copied when somebody ends it leaves nothing behind.
@Suite struct InterruptedCopyTests {
  @Test(arguments: 1...2)
  func anEndedBackupLeavesNothing(_ asks: Int) throws {
    let folder = try Folder()
    let store = try Self.store(in: folder, endingAt: asks)
    defer { store.close() }
    let before = try Self.names(in: folder)
    #expect(throws: StoreProblem.interrupted) { try store.backup(to: folder.path("copy.db")) }
    #expect(try Self.names(in: folder) == before)
  }

  @Test func anEndedRestoreLeavesTheStoreAsItWas() throws {
    let folder = try Folder()
    let target = folder.path("target.db")
    try Store(target, .writing).close()
    let bytes = try Data(contentsOf: URL(filePath: target))
    let store = try Self.store(in: folder, endingAt: .max)
    defer { store.close() }
    let before = try Self.names(in: folder)
    #expect(throws: KeeperFailure(problem: .interrupted, place: target)) {
      _ = try store.restore(to: target, patience: Patience(isInterrupted: { true })) {
        JournalEntry(
          moment: $0.moment, actor: .admin, subject: nil, act: "restore", outcome: .done, events: [],
          operatorName: "ewa")
      }
    }
    #expect(try Self.names(in: folder) == before)
    #expect(try Data(contentsOf: URL(filePath: target)) == bytes)
  }

  /// One that is told to end when it asks for that time.
  private static func store(in folder: Folder, endingAt last: Int) throws -> Store {
    let path = folder.path("s.db")
    try Store(path, .writing).close()
    let asked = Asked()
    return try Store(
      path, .readingOnly,
      patience: Patience(isInterrupted: { asked.count.add(1, ordering: .relaxed).newValue >= last }))
  }

  private static func names(in folder: Folder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
  }
}

private final class Asked: Sendable {
  let count = Atomic<Int>(0)
}
