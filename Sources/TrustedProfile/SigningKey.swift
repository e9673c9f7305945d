import Cryptography

/// By what the Trusted Profile signs.
package enum SignatureMethod: Sendable {
  /// ECDSA over P-256 with SHA-256 (RFC 6931 §2.3.6), as everybody does.
  case curve
  /// HMAC with SHA-256 (RFC 2104), for a search that nobody looks at: signing and verifying by the curve would be an eighth
  /// of its time.
  case keyedDigest
}

/// The key of the Trusted Profile. The simulator holds it whole; the portal gets what it needs to verify.
struct SigningKey: Sendable {
  private static let ofCurve = SigningKey(.curve)
  private static let ofDigest = SigningKey(.keyedDigest)

  private let kind: Kind
  let verification: VerificationKey

  private enum Kind: Sendable {
    case curve(P256.PrivateKey)
    case keyedDigest(KeyedDigest)
  }

  init(_ method: SignatureMethod = .curve) {
    switch method {
    case .curve:
      let key = P256.PrivateKey()
      (kind, verification) = (.curve(key), VerificationKey(kind: .curve(key.publicKey)))
    case .keyedDigest:
      let key = KeyedDigest()
      (kind, verification) = (.keyedDigest(key), VerificationKey(kind: .keyedDigest(key)))
    }
  }

  /// The one of this process, made when it is first needed.
  static func ofThisProcess(by method: SignatureMethod = .curve) -> SigningKey {
    switch method {
    case .curve: ofCurve
    case .keyedDigest: ofDigest
    }
  }

  /// The assertion with its signature; an empty one, which nobody accepts, should signing fail.
  func sign(_ bytes: [UInt8]) -> SignedAssertion {
    let signature =
      switch kind {
      case .curve(let key): key.signature(over: bytes) ?? []
      case .keyedDigest(let key): key.code(of: bytes)
      }
    return SignedAssertion(bytes: bytes, signature: signature)
  }
}

/// What the portal holds of the key.
struct VerificationKey: Sendable {
  fileprivate let kind: Kind

  fileprivate enum Kind: Sendable {
    case curve(P256.PublicKey)
    case keyedDigest(KeyedDigest)
  }

  func verifies(_ signed: SignedAssertion) -> Bool {
    switch kind {
    case .curve(let key): key.verifies(signed.signature, over: signed.bytes)
    case .keyedDigest(let key): key.code(of: signed.bytes) == signed.signature
    }
  }
}
