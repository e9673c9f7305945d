/// The topics of help beside the verbs.
package enum HelpTopic: String, CaseIterable, Hashable, Sendable {
  case files
  case expectations
  case actors
  case keys

  package var term: Term {
    switch self {
    case .files: Term("files", "pliki")
    case .expectations: Term("expectations", "oczekiwania")
    case .actors: Term("actors", "osoby")
    case .keys: Term("keys", "klawisze")
    }
  }

  package static let terms = allCases.map(\.term)
}
