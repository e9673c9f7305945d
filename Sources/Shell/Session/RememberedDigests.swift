import Activation
import Synchronization

/// The slow hashes that practice worlds have already derived: a password is set once and typed many times,
/// and scenarios that draw from the same seed draw the same salts and PINs. The secrets of such worlds are
/// made up, and their sessions know them anyway; a store has none of this.
private final class RememberedDigests: Sendable {
  private struct Question: Hashable {
    let secret: Secret
    let salt: Salt
  }

  private let most: Int
  private let known = Mutex<[Question: Digest]>([:])
  private let derive: @Sendable (Secret, Salt) -> Digest

  init(_ most: Int, _ derive: @escaping @Sendable (Secret, Salt) -> Digest) {
    self.most = most
    self.derive = derive
  }

  func digest(_ secret: Secret, _ salt: Salt) -> Digest {
    let question = Question(secret: secret, salt: salt)
    if let digest = known.withLock({ $0[question] }) { return digest }
    let digest = derive(secret, salt)
    known.withLock { known in
      if known.count == most { known.removeAll(keepingCapacity: true) }
      known[question] = digest
    }
    return digest
  }
}

extension Means {
  /// The same means, which derive nothing twice while they remember it.
  ///
  /// - Parameter most: how many digests they remember; when one more comes they forget all of them.
  package func remembering(_ most: Int = 512) -> Means {
    let digests = RememberedDigests(most, derive)
    return Means(
      derive: { digests.digest($0, $1) }, fingerprint: fingerprint, authenticate: authenticate)
  }
}
