import Crypto

/// The key of the Trusted Profile: ECDSA over P-256 with SHA-256 (RFC 6931 §2.3.6). The simulator holds it
/// whole; the portal gets the public half.
struct SigningKey: Sendable {
  /// Made once in the life of the program, when first needed.
  static let ofThisProcess = SigningKey()

  private let key: P256.Signing.PrivateKey
  let verification: VerificationKey

  init() {
    key = P256.Signing.PrivateKey()
    verification = VerificationKey(key: key.publicKey)
  }

  /// The assertion with its signature; an empty one, which nobody accepts, should signing fail.
  func sign(_ bytes: [UInt8]) -> SignedAssertion {
    let signature = try? key.signature(for: SHA256.digest(of: bytes))
    return SignedAssertion(bytes: bytes, signature: signature?.withUnsafeBytes { Array($0) } ?? [])
  }
}

/// The half of the key that the portal holds.
struct VerificationKey: Sendable {
  fileprivate let key: P256.Signing.PublicKey

  func verifies(_ signed: SignedAssertion) -> Bool {
    guard let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signed.signature)
    else { return false }
    return key.isValidSignature(signature, for: SHA256.digest(of: signed.bytes))
  }
}

extension SHA256 {
  fileprivate static func digest(of bytes: [UInt8]) -> SHA256Digest {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return hash.finalize()
  }
}
