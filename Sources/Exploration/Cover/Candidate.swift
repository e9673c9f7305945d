import Activation
import CommandLanguage

/// A way that a search has found, as a scenario could take it.
struct Candidate: Sendable {
  /// The statements, in English.
  var lines: [String]
  /// The policies that hold from the beginning.
  let policies: [String]
  /// What it was recorded for.
  let shows: Target
  /// Whether its last line alone matters: what it says is wrong in itself, and changes nothing.
  let isMisuse: Bool
}
