import Activation
import Cryptography

/// How PINs and passwords are kept: scrypt (RFC 7914) with the account's salt, 32 bytes.
package struct SlowHash: Sendable {
  /// The cost N of scrypt, a power of two.
  private let rounds: Int
  /// The block size r: with N it sets the memory, 128·N·r bytes.
  private let blockSize: Int

  /// The cheapest setting: for a world that lives in memory only (the procedure, Secrets).
  package static let inMemory = SlowHash(rounds: 2, blockSize: 1)

  /// For a store: N = 16384, r = 8, p = 1, that is 16 MB and about 50 ms for each try.
  package static let kept = SlowHash(rounds: 16_384, blockSize: 8)

  /// The digest of a secret, 32 bytes; the same secret and salt give the same.
  package func derive(_ secret: Secret, _ salt: Salt) -> Digest {
    let key = Scrypt.key(
      from: Array(secret.revealed.utf8), salt: salt.bytes, rounds: rounds, blockSize: blockSize)
    // Without a key nothing may compare equal: an empty digest that is the secret's would let anybody in.
    return Digest(key ?? Self.unique())
  }

  private static func unique() -> [UInt8] {
    (0..<32).map { _ in UInt8.random(in: .min ... .max) }
  }
}

/// How a reset token, which is long and random, is found again: SHA-256. Salted, what stands for a slow hash in a search, whose
/// secrets are made up and kept nowhere.
package enum Fingerprint {
  /// The SHA-256 of the token's text, 32 bytes.
  package static func of(_ secret: Secret) -> Digest {
    Digest(SHA256.hash(Array(secret.revealed.utf8)))
  }

  /// The SHA-256 of the salt and the secret's text, 32 bytes.
  package static func of(_ secret: Secret, _ salt: Salt) -> Digest {
    Digest(SHA256.hash(salt.bytes + Array(secret.revealed.utf8)))
  }
}
