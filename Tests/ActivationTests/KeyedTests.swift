import TestSupport
import Testing

@testable import Activation

/// Values by their keys, few or many, are those that a dictionary has.
@Suite struct KeyedTests {
  @Test("Whatever is set, changed and removed", arguments: [3, 8, 9, 40], 0..<8 as Range<UInt64>)
  func likeADictionary(_ most: Int, _ seed: UInt64) {
    var random = SplitMix(seed: seed)
    var keyed = Keyed<Int, Int>()
    var expected: [Int: Int] = [:]
    for value in 0..<200 {
      let key = Int.random(in: 0..<most, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0:
        #expect(keyed.remove(key) == expected.removeValue(forKey: key))
      case 1:
        keyed.change(key) { $0 += 1 }
        expected[key]? += 1
      case 2 where value % 20 == 0:
        keyed.removeAll { key, value in (key + value) % 2 == 0 }
        expected = expected.filter { ($0.key + $0.value) % 2 != 0 }
      case _:
        keyed.set(key, value)
        expected[key] = value
      }
      #expect(Dictionary(uniqueKeysWithValues: zip(keyed.keys, keyed.values)) == expected)
      #expect((0..<most).allSatisfy { keyed[$0] == expected[$0] })
    }
  }

  @Test("The same values are equal in any order", arguments: [2, 20])
  func order(_ count: Int) {
    let (one, other) = (Self.squares(0..<count), Self.squares((0..<count).reversed()))
    #expect(one == other)
    #expect(one.hashValue == other.hashValue)
    #expect(one != Self.squares(0..<count + 1))
    #expect(one != Self.squares(1..<count + 1))
  }

  private static func squares(_ numbers: some Sequence<Int>) -> Keyed<Int, Int> {
    var keyed = Keyed<Int, Int>()
    for number in numbers { keyed.set(number, number * number) }
    return keyed
  }
}
