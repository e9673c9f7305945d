import Activation

/// Where the journal ends: how many entries and events it has, when the last was made, and its hash.
package struct Head: Hashable, Sendable {
  /// How many entries there are: the number of the last.
  package var entries: Int
  /// How many events there are.
  package var events: Int
  /// When the last entry was made; the earliest moment before the first.
  package var moment: Moment
  /// The SHA-256 that covers everything so far; 32 zero bytes before the first entry.
  package var hash: [UInt8]

  /// Before the first entry.
  static let empty = Head(
    entries: 0, events: 0, moment: .earliest, hash: [UInt8](repeating: 0, count: 32))
}
