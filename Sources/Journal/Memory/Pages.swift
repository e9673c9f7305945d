/// A list that only grows and shrinks at its end. Copies of it share all but their last page, so that one that is kept
/// costs the other no copy of the whole when it goes on.
package struct Pages<Element: Sendable>: RandomAccessCollection, Sendable {
  private var full: [[Element]] = []
  private var open: [Element] = []

  /// Small enough to be copied at every turn, large enough that there are few of them.
  private static var size: Int { 256 }

  /// Nothing.
  package init() {}

  /// Always 0.
  package var startIndex: Int { 0 }
  /// How many there are.
  package var endIndex: Int { full.count * Self.size + open.count }

  /// One of them.
  package subscript(index: Int) -> Element {
    let page = index / Self.size
    return page < full.count ? full[page][index % Self.size] : open[index % Self.size]
  }

  /// Puts one more behind the last.
  package mutating func append(_ element: consuming Element) {
    if open.isEmpty { open.reserveCapacity(Self.usual) }
    open.append(element)
    guard open.count == Self.size else { return }
    full.append(open)
    open = []
  }

  /// As many entries as most scenarios lead to.
  private static var usual: Int { 16 }

  /// Takes off what stands behind the first so many, and gives it.
  @discardableResult
  package mutating func cut(to count: Int) -> [Element] {
    guard count < self.count else { return [] }
    let tail = Array(self[count...])
    let page = count / Self.size
    if page < full.count {
      open = full[page]
      full.removeSubrange(page...)
    }
    open.removeSubrange((count % Self.size)...)
    return tail
  }

  /// Takes off the last.
  package mutating func popLast() -> Element? { isEmpty ? nil : cut(to: count - 1).first }
}
