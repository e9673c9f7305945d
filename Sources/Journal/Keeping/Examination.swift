/// What came of looking at all that a store holds.
package enum Examination: Hashable, Sendable {
  /// What is wrong first.
  case flawed(StoreFlaw)
  /// Nothing is; the trail has so many entries.
  case whole(entries: Int)

  init(_ entries: Int, but flaw: StoreFlaw?) { self = flaw.map { .flawed($0) } ?? .whole(entries: entries) }
}
