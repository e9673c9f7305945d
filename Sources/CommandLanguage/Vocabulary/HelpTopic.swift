/// The topics of help beside the verbs.
package enum HelpTopic: String, CaseIterable, Hashable, Sendable {
  case files
  case expectations
  case actors
  case keys

  /// What is typed behind `help`.
  package var term: Term {
    switch self {
    case .files: Term("files", "pliki")
    case .expectations: Term("expectations", "oczekiwania")
    case .actors: Term("actors", "osoby")
    case .keys: Term("keys", "klawisze")
    }
  }

  /// The names of all topics, to suggest and to complete.
  package static let terms = allCases.map(\.term)
}
