/// Why a server did not do what it was asked.
package enum ServerProblem: Error, Hashable, Sendable {
  /// libpq is not installed.
  case libraryMissing
  /// No connection can be made: what libpq says, in one line.
  case unreachable(String)
  /// It is on another machine, does not encrypt, and nobody has said that it need not.
  case unencrypted
  /// The connection was lost while it was at work: whether it was done is not known.
  case lost
  /// It refused: the code of SQLSTATE, its words, and the constraint in question if there is one.
  case refused(state: String, words: String, constraint: String?)
  /// What it sent is not what was asked for: which column.
  case unreadable(String)
}

extension ServerProblem {
  /// Whether the same, decided anew, may go well: a serialization failure, a deadlock, a row that is there already.
  package var isOfAnother: Bool {
    if case .refused(let state, _, _) = self { ["40001", "40P01", "23505"].contains(state) } else { false }
  }
}
