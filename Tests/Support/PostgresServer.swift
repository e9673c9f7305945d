import Foundation
import Journal
import PostgreSQL
import Synchronization

/// A PostgreSQL server of the tests' own, which `scripts/postgres` starts and which is gone with them. Where the program is
/// not installed, whoever needs it fails.
package final class PostgresServer: Sendable {
  private let process: Process
  private let orders = Pipe()
  private let answers = Pipe()
  /// Whether there is a database with an empty store, which others are copied from.
  private let lock = Mutex(false)
  /// How to connect, but for the database.
  package let connection: String
  private let count = Atomic<Int>(0)

  /// The one that tests share.
  package static func shared() throws -> PostgresServer { try started.get() }

  private static let started = Result { try PostgresServer() }

  /// - Parameter settings: `name=value`, as its configuration has them.
  package init(_ settings: String...) throws {
    process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [Repository.root.path + "/scripts/postgres"] + settings
    process.standardInput = orders
    process.standardOutput = answers
    try process.start(isLasting: true)
    guard let line = Self.line(of: answers), line.hasPrefix("host=") else {
      throw MissingProgram(name: "PostgreSQL")
    }
    connection = line.replacing(" dbname=postgres", with: "")
  }

  deinit { try? orders.fileHandleForWriting.close() }

  /// The name of a new database, in which there is nothing.
  package func freshDatabase(copying model: String = "template1") throws -> ServerName {
    let name = "d\(count.add(1, ordering: .relaxed).newValue)"
    try run("CREATE DATABASE \(name) TEMPLATE \(model)")
    return try self.name(of: name)
  }

  /// The name of a new database, in which there is an empty store.
  package func freshStore() throws -> ServerName {
    try lock.withLock { hasModel in
      guard !hasModel else { return }
      try run("CREATE DATABASE model")
      try ServerStore.create(try name(of: "model"))
      hasModel = true
    }
    return try freshDatabase(copying: "model")
  }

  /// What the server is told by hand.
  package func run(_ sql: String) throws {
    let server = try Server(try name(of: "postgres")) { _ in false }
    defer { server.close() }
    try server.run(sql)
  }

  private func name(of database: String) throws -> ServerName {
    guard let name = ServerName("\(connection) dbname=\(database)") else {
      throw MissingProgram(name: database)
    }
    return name
  }

  /// Ends it at once, as a crash would, or starts it again; returns when that is done.
  package func order(_ order: Order) throws {
    try lock.withLock { _ in
      try orders.fileHandleForWriting.write(contentsOf: Data((order.rawValue + "\n").utf8))
      _ = Self.line(of: answers)
    }
  }

  package enum Order: String { case stop, start }

  private static func line(of pipe: Pipe) -> String? {
    var bytes: [UInt8] = []
    while let byte = try? pipe.fileHandleForReading.read(upToCount: 1)?.first, byte != 0x0A {
      bytes.append(byte)
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
