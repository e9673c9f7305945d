import PostgreSQL

extension StoreProblem {
  /// What an error of a server means for a store.
  init(ofServer error: any Error) {
    switch error {
    case let problem as StoreProblem: self = problem
    case let problem as ServerProblem: self.init(problem)
    case _: self = .other(String(describing: type(of: error)))
    }
  }

  private init(_ problem: ServerProblem) {
    switch problem {
    case .libraryMissing: self = .server(.libraryMissing)
    case .unreachable(let words): self = .server(.unreachable(words))
    case .unencrypted: self = .server(.unencrypted)
    case .lost: self = .server(.connectionLost)
    case .unreadable(let what): self = .damaged(what)
    case .refused(let state, let words, _): self.init(state: state, words)
    }
  }

  /// - Parameter state: the code of SQLSTATE (PostgreSQL's manual, appendix A).
  private init(state: String, _ words: String) {
    switch state {
    case ServerRefusal.notGranted.rawValue: self = .server(.notGranted(words))
    case ServerRefusal.notAllowed.rawValue: self = .server(.notAllowed(words))
    case "3F000", "42P01", "42883": self = .server(.schemaMissing)
    case "42501": self = .server(.refused(words))
    case "25006", "0A000": self = .server(.onlyReads)
    case "53100": self = .full
    case "55P03", "57014", "40001", "40P01": self = .locked
    case _: self = .other(words)
    }
  }
}

/// Asks a server, and tells what is wrong as a store does.
func asking<Value>(_ question: () throws -> Value) throws(StoreProblem) -> Value {
  do {
    return try question()
  } catch {
    throw StoreProblem(ofServer: error)
  }
}
