import Activation
import Journal

/// A session that is being captured.
struct RunningCapture: Sendable {
  let path: String
  /// The number of the first that belongs to the scenario.
  let start: Int
  /// Who acts when it begins.
  let actor: Actor
}

/// What was done in a session, for a file of it.
struct Record: Sendable {
  private(set) var items = Pages<Recorded>()
  private(set) var next = 0

  /// - Returns: its number.
  @discardableResult
  mutating func append(_ deed: Recorded.Deed) -> Int {
    items.append(Recorded(number: next, deed: deed))
    next += 1
    return next - 1
  }

  /// Takes out the line of that number; what was seen since is no more so.
  mutating func takeBack(_ number: Int) -> Recorded.Deed? {
    let first = items.lastIndex { $0.number < number }.map { $0 + 1 } ?? 0
    let cut = items.cut(to: first)
    for item in cut where item.number != number {
      if let left = item.afterUndo { items.append(left) }
    }
    return cut.first { $0.number == number }?.deed
  }

  /// Goes on from what was remembered, with what is never taken back.
  mutating func goBack(to remembered: Record) {
    let last = remembered.items.last?.number ?? -1
    let first = items.lastIndex { $0.number <= last }.map { $0 + 1 } ?? 0
    let later = items.cut(to: first).filter { !$0.isStep }
    items = remembered.items
    for item in later { if let left = item.afterUndo { items.append(left) } }
  }
}

extension Recorded {
  fileprivate var isStep: Bool { if case .line(let line) = deed { line.isStep } else { false } }
}
