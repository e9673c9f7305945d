/// How a scenario ended; the words of reports (JUnit: failure and error) are made of it.
package enum Verdict: String, CaseIterable, Sendable {
  case asExpected = "as-expected"
  /// A statement led elsewhere than its line says.
  case unexpected
  /// A statement could not be carried out at all, or the time was over.
  case error
  /// It could not be carried out here, or was not to be.
  case skipped
  /// It is known not to go as it says, and did not.
  case knownBug = "known-bug"
  /// It is known not to go as it says, and did: the mark can go.
  case mended

  /// Whether it makes a run red.
  package var isRed: Bool {
    switch self {
    case .unexpected, .error, .mended: true
    case .asExpected, .skipped, .knownBug: false
    }
  }
}
