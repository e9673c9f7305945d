import Synchronization

/// A database on a server of PostgreSQL, spoken to over one connection that is made anew when it is lost. Nothing rests on
/// what a session of the server would remember: whoever pools connections may hand us another one each time.
package final class Server: Sendable {
  /// How it was named.
  package let name: ServerName
  private let link: Mutex<ServerLink>
  private let waits: @Sendable (Int) -> Bool

  /// Connects.
  ///
  /// - Parameter waits: waits a little before a lost server is looked for again, given how often it was; false to give
  ///   up.
  package init(_ name: ServerName, waits: @escaping @Sendable (Int) -> Bool) throws(ServerProblem) {
    guard let library = Libpq.installed else { throw .libraryMissing }
    self.name = name
    self.waits = waits
    link = Mutex(ServerLink(library, name))
    do throws(ServerProblem) {
      try link.withLock { (link) throws(ServerProblem) in _ = try link.opened() }
    } catch {
      throw error
    }
  }

  deinit { close() }

  /// Ends the connection.
  package func close() { link.withLock { $0.drop() } }

  /// The rows of a statement that may be repeated if the connection is lost meanwhile.
  package func rows(_ sql: String, _ parameters: [String?] = []) throws(ServerProblem) -> [ServerRow] {
    try repeating { (link) throws(ServerProblem) in try link.rows(sql, parameters) }
  }

  /// The rows of a statement that is sent once: after `ServerProblem.lost` nobody knows whether it was carried out.
  package func rowsOnce(_ sql: String, _ parameters: [String?]) throws(ServerProblem) -> [ServerRow] {
    try link.withLock { (link) throws(ServerProblem) in try link.rows(sql, parameters) }
  }

  /// Waits until a lost server is there again.
  package func findAgain() throws(ServerProblem) {
    try repeating { (link) throws(ServerProblem) in _ = try link.opened() }
  }

  /// Several statements at once, all or nothing.
  package func run(_ script: String) throws(ServerProblem) {
    try link.withLock { (link) throws(ServerProblem) in try link.run(script) }
  }

  /// What one transaction asks and does, all or nothing; it is not repeated.
  package func transaction<Value: Sendable>(
    _ kind: TransactionKind, _ body: (inout ServerTransaction) throws -> Value
  ) throws -> Value {
    try link.withLock { link in
      var transaction = ServerTransaction(link)
      defer { link = transaction.link }
      try transaction.link.run("BEGIN " + kind.rawValue)
      do {
        let value = try body(&transaction)
        try transaction.link.run("COMMIT")
        return value
      } catch {
        if !transaction.isLost { try? transaction.link.run("ROLLBACK") }
        throw error
      }
    }
  }

  private func repeating<Value: Sendable>(
    _ body: (inout ServerLink) throws(ServerProblem) -> Value
  ) throws(ServerProblem) -> Value {
    try link.withLock { (link) throws(ServerProblem) in
      var count = 0
      while true {
        do throws(ServerProblem) {
          return try body(&link)
        } catch {
          guard error.mayPass, waits(count) else { throw error }
          count += 1
        }
      }
    }
  }
}

extension ServerProblem {
  /// Whether a server that was there may be there again soon.
  fileprivate var mayPass: Bool {
    switch self {
    case .lost, .unreachable: true
    case .libraryMissing, .unencrypted, .refused, .unreadable: false
    }
  }
}

/// What a transaction is begun with.
package enum TransactionKind: String, Sendable {
  /// One state of the database, and nothing is written.
  case reading = "ISOLATION LEVEL REPEATABLE READ READ ONLY"
  case writing = "ISOLATION LEVEL READ COMMITTED READ WRITE"
}

/// A transaction under way.
package struct ServerTransaction {
  fileprivate var link: ServerLink
  fileprivate private(set) var isLost = false

  fileprivate init(_ link: ServerLink) { self.link = link }

  /// The rows of a statement.
  package mutating func rows(_ sql: String, _ parameters: [String?] = []) throws -> [ServerRow] {
    try noticing { link in try link.rows(sql, parameters) }
  }

  /// As `rows`, but however many there are, memory does not grow with them.
  package mutating func forEachRow(
    _ sql: String, _ parameters: [String?] = [], _ take: (ServerRow) throws -> Void
  ) throws {
    try noticing(endingBy: true) { link in try link.forEachRow(sql, parameters, take) }
  }

  private mutating func noticing<Value>(
    endingBy isEnded: Bool = false, _ body: (inout ServerLink) throws -> Value
  ) throws -> Value {
    do {
      return try body(&link)
    } catch {
      isLost = isEnded || error as? ServerProblem == .lost
      throw error
    }
  }
}
