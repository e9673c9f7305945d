import Activation

/// How the expectation of a line changes.
package struct ExpectationChange: Hashable, Sendable {
  /// The outcome that the expectation is to name.
  package enum Head: Hashable, Sendable {
    case kept
    case ok
    case refused(RefusalCode)
  }

  /// What becomes of one comparison.
  package enum Part: Hashable, Sendable {
    case kept
    case dropped
    /// The same field with `=` and this text.
    case value(String)
  }

  /// What becomes of the outcome.
  package let head: Head
  /// One for each comparison, in the order of the line.
  package let parts: [Part]

  /// A change of the outcome and of each comparison.
  package init(_ head: Head, _ parts: [Part]) {
    self.head = head
    self.parts = parts
  }
}
