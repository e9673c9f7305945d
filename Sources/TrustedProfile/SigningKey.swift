import Cryptography

/// The key of the Trusted Profile: ECDSA over P-256 with SHA-256 (RFC 6931 §2.3.6). The simulator holds it
/// whole; the portal gets the public half.
struct SigningKey: Sendable {
  /// Made once in the life of the program, when first needed.
  static let ofThisProcess = SigningKey()

  private let key = P256.PrivateKey()
  let verification: VerificationKey

  init() { verification = VerificationKey(key: key.publicKey) }

  /// The assertion with its signature; an empty one, which nobody accepts, should signing fail.
  func sign(_ bytes: [UInt8]) -> SignedAssertion {
    SignedAssertion(bytes: bytes, signature: key.signature(over: bytes) ?? [])
  }
}

/// The half of the key that the portal holds.
struct VerificationKey: Sendable {
  fileprivate let key: P256.PublicKey

  func verifies(_ signed: SignedAssertion) -> Bool {
    key.verifies(signed.signature, over: signed.bytes)
  }
}
