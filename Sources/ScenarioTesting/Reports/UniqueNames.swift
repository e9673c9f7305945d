/// Names that are given once in each class: a second one of the same name is told from the first by a number.
struct UniqueNames {
  private struct Case: Hashable {
    let className: String
    let name: String
  }

  private var taken: Set<Case> = []
  private var counts: [Case: Int] = [:]

  /// The name, or the first of `name (2)`, `name (3)`, … that nobody has.
  mutating func take(_ name: String, in className: String) -> String {
    let wanted = Case(className: className, name: name)
    var unique = wanted
    while !taken.insert(unique).inserted {
      let count = (counts[wanted] ?? 1) + 1
      counts[wanted] = count
      unique = Case(className: className, name: "\(name) (\(count))")
    }
    return unique.name
  }
}
