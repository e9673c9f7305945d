import Activation
import Synchronization

/// The slow hashes that a practice world has already derived: a password is set once and typed many times. The
/// secrets of such a world are made up, and its session knows them anyway; a store has none of this.
private final class RememberedDigests: Sendable {
  private struct Known {
    let secret: Secret
    let salt: Salt
    let digest: Digest
  }

  /// More than a scenario uses at a time.
  private static let most = 8

  private let known = Mutex<[Known]>([])
  private let derive: @Sendable (Secret, Salt) -> Digest

  init(_ derive: @escaping @Sendable (Secret, Salt) -> Digest) { self.derive = derive }

  func digest(_ secret: Secret, _ salt: Salt) -> Digest {
    known.withLock { known in
      if let entry = known.last(where: { $0.secret == secret && $0.salt == salt }) { return entry.digest }
      let digest = derive(secret, salt)
      if known.count == Self.most { known.removeFirst() }
      known.append(Known(secret: secret, salt: salt, digest: digest))
      return digest
    }
  }
}

extension Means {
  /// The same means, which derive nothing twice.
  func remembering() -> Means {
    let digests = RememberedDigests(derive)
    return Means(
      derive: { digests.digest($0, $1) }, fingerprint: fingerprint, authenticate: authenticate)
  }
}
