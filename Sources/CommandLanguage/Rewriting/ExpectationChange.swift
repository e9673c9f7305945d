import Activation

/// How the expectation of a line changes.
package struct ExpectationChange: Hashable, Sendable {
  package enum Head: Hashable, Sendable {
    case kept
    case ok
    case refused(RefusalCode)
  }

  package enum Part: Hashable, Sendable {
    case kept
    case dropped
    /// The same field with `=` and this text.
    case value(String)
  }

  package let head: Head
  /// One for each comparison, in the order of the line.
  package let parts: [Part]

  package init(_ head: Head, _ parts: [Part]) {
    self.head = head
    self.parts = parts
  }
}
