import Dispatch
import GRDB
import Synchronization

/// Looks whether any entry is gone, while something else is read: on a thread and a connection of its own, for SQLite takes
/// the longer to count entries the more there are.
final class GapSearch: Sendable {
  enum Finding {
    case nothingGone
    /// The first number that was not there.
    case gone(Int)
    /// All entries will be followed, and gaps with them.
    case notLookedFor
  }

  private let found = Mutex(Finding.notLookedFor)
  private let work = DispatchGroup()
  private let awaitsFirst: Mutex<Bool>

  /// Begins at once.
  ///
  /// - Parameter followed: how many entries are followed anyway.
  init(of connection: StoreConnection, following followed: Int, asOpened: Bool) {
    awaitsFirst = Mutex(asOpened)
    DispatchQueue.global(qos: .userInitiated).async(group: work) { [self] in
      let finding = try? connection.readApart { db in
        let newest = try Head.read(db)
        guard newest.entries > followed else { return Finding.notLookedFor }
        return try Store.firstGone(of: newest, db).map { .gone($0) } ?? .nothingGone
      }
      // Where a second connection cannot be had, whoever asks looks.
      found.withLock { $0 = finding ?? .notLookedFor }
    }
  }

  /// Whether it began for whoever asks first, and that is now.
  func isForFirst() -> Bool {
    awaitsFirst.withLock { awaits in
      defer { awaits = false }
      return awaits
    }
  }

  /// What came of it, once it is over.
  var finding: Finding {
    work.wait()
    return found.withLock { $0 }
  }
}

extension Store {
  /// Begins to look whether an entry is gone, for the next check of what is shown. In memory that is not worth a thread,
  /// and a file that is read anew each time is looked at by one connection.
  ///
  /// - Parameter asOpened: whether the first check is not known yet; that one does not begin anew.
  func beginGapSearch(following followed: Int = Store.followed, asOpened: Bool = false) {
    if gapSearch.withLock({ $0?.isForFirst() ?? false }) { return }
    endGapSearch()
    guard connection.canBeReadApart else { return }
    gapSearch.withLock { $0 = GapSearch(of: connection, following: followed, asOpened: asOpened) }
  }

  /// The first number that is not there, as the search found it that was begun for this check; where none was, it is looked
  /// for now.
  func firstGone(of newest: Head, _ db: Database) throws -> Int? {
    switch takenGapSearch()?.finding ?? .notLookedFor {
    case .nothingGone: nil
    case .gone(let number): number
    case .notLookedFor: try Self.firstGone(of: newest, db)
    }
  }

  /// Waits for a search that nobody asked for its answer: whoever closes a file last takes its log away, and a search could
  /// be last.
  func endGapSearch() { _ = takenGapSearch()?.finding }

  private func takenGapSearch() -> GapSearch? {
    gapSearch.withLock { search in
      defer { search = nil }
      return search
    }
  }
}
