/// Makes a list of things that together have a trait as short as it can, without knowing what they are.
///
/// First large parts are left out, then smaller ones, then one after another (Zeller and Hildebrandt, “Simplifying and
/// isolating failure-inducing input”), from the end to the beginning: what comes late rests on what came before. Then
/// each thing gives place to simpler ones.
package struct Shrinking<Item> {
  /// What is still there of a list if it has the trait: all of it, or less; nil where it has not.
  private let attempt: ([Item]) -> [Item]?
  /// How often it was asked.
  package private(set) var attempts = 0
  private let most: Int

  /// - Parameters:
  ///   - most: how often may be asked at most.
  ///   - attempt: gives what of a list has the trait, which may be less than was asked of; nil where nothing has.
  package init(atMost most: Int = 20_000, _ attempt: @escaping ([Item]) -> [Item]?) {
    self.most = most
    self.attempt = attempt
  }

  /// The shortest list that was found: none of its things can be left out.
  ///
  /// - Parameter items: which have the trait.
  package mutating func shortest(_ items: [Item]) -> [Item] {
    var items = items
    var size = max(1, items.count / 2)
    while true {
      let left = without(partsOf: size, items)
      let isShorter = left.count < items.count
      items = left
      if size > 1 { size /= 2 } else if !isShorter { return items }
    }
  }

  /// The same list of simpler things.
  ///
  /// - Parameter simpler: lists of what may stand in the place of a list, the simplest first.
  package mutating func simplest(_ items: [Item], _ simpler: ([Item], Int) -> [[Item]]) -> [Item] {
    var items = items
    var index = items.count - 1
    while index >= 0 {
      if let better = first(of: simpler(items, index)) {
        items = better
        index = min(index, items.count - 1)
      } else {
        index -= 1
      }
    }
    return items
  }

  private mutating func first(of lists: [[Item]]) -> [Item]? {
    for list in lists {
      if let left = ask(list) { return left }
    }
    return nil
  }

  private mutating func without(partsOf size: Int, _ items: [Item]) -> [Item] {
    var items = items
    var end = items.count
    while end > 0 {
      let start = max(0, end - size)
      let fewer = Array(items[..<start] + items[end...])
      if fewer.count < items.count, let left = ask(fewer), left.count < items.count {
        // What stood behind may have gone too.
        end = min(start, left.count)
        items = left
      } else {
        end = start
      }
    }
    return items
  }

  private mutating func ask(_ items: [Item]) -> [Item]? {
    guard attempts < most else { return nil }
    attempts += 1
    return attempt(items)
  }
}
