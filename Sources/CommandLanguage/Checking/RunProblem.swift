/// Why a file would not run, as `run` would say it.
package enum RunProblem: Hashable, Sendable {
  case unreadable(ReadProblem)
  case invalid(mistakes: Int)
  /// There is nothing to run in it.
  case empty
  /// It is at work already, or leads back to what is.
  case cycle
  case tooDeep
  /// A line of it would run a file that cannot be run.
  case lineFails(String)

  /// The stable code.
  package var code: String {
    switch self {
    case .unreadable: "file-unreadable"
    case .invalid: "file-invalid"
    case .empty: "file-empty"
    case .cycle: "run-cycle"
    case .tooDeep: "run-too-deep"
    case .lineFails: "file-not-as-expected"
    }
  }
}
