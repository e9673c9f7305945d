import Activation

/// Where the journal ends: how many entries and events it has, when the last was made, and its hash.
package struct Head: Hashable, Sendable {
  package var entries: Int
  package var events: Int
  package var moment: Moment
  package var hash: [UInt8]

  /// Before the first entry.
  static let empty = Head(
    entries: 0, events: 0, moment: .earliest, hash: [UInt8](repeating: 0, count: 32))
}
