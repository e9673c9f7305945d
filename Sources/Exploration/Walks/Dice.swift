import Journal

/// What a walk is drawn with: the same seed, the same walk.
struct Dice: Sendable {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// Whether something happens that happens so many times out of a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// Others, which these determine.
  mutating func split() -> Dice { Dice(seed: random.next()) }

  /// A number from 0 to one less than a bound.
  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  /// One of several; there must be one.
  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  /// One of several, each as often as its weight says.
  mutating func pick<Value>(weighted values: [(weight: Int, value: Value)]) -> Value {
    var left = below(values.reduce(0) { $0 + $1.weight })
    for (weight, value) in values {
      left -= weight
      if left < 0 { return value }
    }
    return values[values.count - 1].value
  }
}
