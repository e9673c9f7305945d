import GRDB

extension StoreProblem {
  /// What an error of SQLite means for a store (sqlite.org/rescode.html).
  init(_ error: any Error) {
    switch error {
    case let problem as StoreProblem: self = problem
    case let error as DatabaseError: self.init(error)
    case _: self = .other(String(describing: type(of: error)))
    }
  }

  private init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
    case .SQLITE_FULL: self = .full
    // What all who have it open share is a file too, and grows before anything is read.
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: self = .full
    case .SQLITE_CORRUPT: self = .damaged(error.message ?? "")
    case .SQLITE_NOTADB: self = .notADatabase
    case .SQLITE_READONLY: self = .notWritable
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .notPermitted
    // A journal without one of its tables, columns or triggers was changed by another hand.
    case .SQLITE_ERROR:
      let message = error.message ?? ""
      self = message.hasPrefix(Self.lost) ? .tableLost(Self.name(in: message)) : .damaged(message)
    case _: self = .other(error.message ?? "SQLite \(error.extendedResultCode.rawValue)")
    }
  }

  private static let lost = "no such table: "

  private static func name(in message: String) -> String {
    let name = message.dropFirst(lost.count)
    return String(name.split(separator: ".").last ?? name)
  }
}
