import Dispatch
import GRDB
import Synchronization

/// Looks whether any entry is gone, while something else is read: on a thread and a connection of its own, for SQLite takes
/// the longer to count entries the more there are.
final class GapSearch: Sendable {
  private let found = Mutex<Result<Int?, StoreProblem>>(.success(nil))
  private let work = DispatchGroup()

  /// Begins at once.
  init(of connection: StoreConnection) {
    DispatchQueue.global(qos: .userInitiated).async(group: work) { [self] in
      let result = Result { () throws(StoreProblem) in
        try connection.readApart { db in try Store.firstGone(of: Head.read(db), db) }
      }
      found.withLock { $0 = result }
    }
  }

  /// The first number that was not there, once all have been looked for.
  ///
  /// - Throws: what kept it from being found out.
  func firstGone() throws(StoreProblem) -> Int? {
    work.wait()
    return try found.withLock { $0 }.get()
  }
}

extension Store {
  /// Begins to look whether an entry is gone, for the next check of what is shown. In memory that is not worth a thread.
  func beginGapSearch() {
    endGapSearch()
    guard connection.isOfFile else { return }
    gapSearch.withLock { $0 = GapSearch(of: connection) }
  }

  /// What the search found that was begun for this check; where none was, it is looked for now.
  func firstGone(of newest: Head, _ db: Database) throws -> Int? {
    let search = gapSearch.withLock { search in
      defer { search = nil }
      return search
    }
    return try search.map { try $0.firstGone() } ?? Self.firstGone(of: newest, db)
  }

  /// Waits for a search that nobody asked for its answer: while it reads, no other connection can be the last.
  func endGapSearch() {
    let search = gapSearch.withLock { search in
      defer { search = nil }
      return search
    }
    _ = try? search?.firstGone()
  }
}
