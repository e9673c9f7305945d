import Activation
import Journal
import Synchronization
import Testing

@testable import Shell

/// A practice world derives no digest twice, and no other digest than it would.
@Suite struct RememberedDigestsTests {
  private static let salts = [Salt([1, 2]), Salt([3, 4])]

  @Test("The digests are those of the hash itself")
  func same() {
    let derive = SlowHash.inMemory.derive
    let remembering = Means(derive: derive).remembering(3)
    for number in [1, 2, 1, 12, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2] {
      for salt in Self.salts {
        let secret = Secret("Haslo-\(number)")
        #expect(remembering.derive(secret, salt) == derive(secret, salt))
      }
    }
  }

  @Test(
    "Each is derived once while it is remembered",
    arguments: [
      ("aaab", 2), ("abcabc", 3), ("abcdabd", 6),
    ])
  func once(_ secrets: String, _ derived: Int) {
    let count = Count()
    let remembering = Means(derive: { secret, _ in
      count.value.withLock { $0 += 1 }
      return Digest(Array(secret.revealed.utf8))
    }).remembering(3)
    for secret in secrets { _ = remembering.derive(Secret(String(secret)), Self.salts[0]) }
    #expect(count.value.withLock { $0 } == derived)
  }

  private final class Count: Sendable {
    let value = Mutex(0)
  }
}

extension Means {
  fileprivate convenience init(derive: @escaping @Sendable (Secret, Salt) -> Digest) {
    self.init(derive: derive, fingerprint: Fingerprint.of) { _ in
      AuthenticationReturn(
        artifact: "", assertion: nil, finding: .refused(.transaction(.authenticationFailed)))
    }
  }
}
