/// "Did you mean" for many mistakes: after some of them nobody reads on, and each search takes as long as what is known
/// is long.
package struct BoundedSearch: Sendable {
  private var left: Int

  /// - Parameter count: for how many words something near is looked for.
  package init(atMost count: Int = 50) { left = count }

  /// Whether something near is still looked for.
  package var goesOn: Bool { left > 0 }

  /// As `Suggestion.nearest`; nothing once enough words were looked for.
  package mutating func nearest(to word: String, among candidates: @autoclosure () -> [String]) -> [String] {
    guard take() else { return [] }
    return Suggestion.nearest(to: word, among: candidates())
  }

  /// Counts one more; false if they are enough.
  package mutating func take() -> Bool {
    guard left > 0 else { return false }
    left -= 1
    return true
  }
}
