import CLibcrypto

/// ECDSA over P-256 with SHA-256 (FIPS 186-4): a signature is 64 bytes, r ‖ s.
package enum P256 {
  /// A key that signs. One that the system could not make signs nothing, and nothing verifies by its public half.
  package struct PrivateKey: Sendable {
    private let key: EllipticCurveKey?

    /// A new key, from the kernel's random numbers.
    package init() { key = EllipticCurveKey.generated() }

    /// Its other half, which may be handed to anybody.
    package var publicKey: PublicKey { PublicKey(key: key?.publicHalf) }

    /// The signature over bytes, another one each time; nil if signing fails.
    package func signature(over bytes: [UInt8]) -> [UInt8]? { key?.signature(over: SHA256.hash(bytes)) }
  }

  /// The half of a key that verifies.
  package struct PublicKey: Sendable {
    fileprivate let key: EllipticCurveKey?

    /// Whether a signature is the private half's, over these bytes.
    package func verifies(_ signature: [UInt8], over bytes: [UInt8]) -> Bool {
      key?.verifies(signature, over: SHA256.hash(bytes)) ?? false
    }
  }
}

/// Unchecked: the key of the library is not changed once it is made, and may be read by several threads.
private final class EllipticCurveKey: @unchecked Sendable {
  private let pointer: OpaquePointer

  private static let libraryIsReady = kcrypto_start() == 1

  /// Both numbers of a signature have as many bytes.
  private static let numberSize = 32

  private init(owning pointer: OpaquePointer) { self.pointer = pointer }

  deinit { EC_KEY_free(pointer) }

  private static func empty() -> EllipticCurveKey? {
    guard libraryIsReady else { return nil }
    return EC_KEY_new_by_curve_name(NID_X9_62_prime256v1).map(EllipticCurveKey.init)
  }

  static func generated() -> EllipticCurveKey? {
    guard let key = empty(), EC_KEY_generate_key(key.pointer) == 1 else { return nil }
    return key
  }

  var publicHalf: EllipticCurveKey? {
    guard let half = Self.empty(),
      EC_KEY_set_public_key(half.pointer, EC_KEY_get0_public_key(pointer)) == 1
    else { return nil }
    return half
  }

  func signature(over digest: [UInt8]) -> [UInt8]? {
    var (inverse, r): (OpaquePointer?, OpaquePointer?)
    defer {
      BN_clear_free(inverse)
      BN_clear_free(r)
    }
    // A nonce that is made ahead is random alone: one made from the digest too has to load a provider first.
    guard ECDSA_sign_setup(pointer, nil, &inverse, &r) == 1,
      let signature = ECDSA_do_sign_ex(digest, Int32(digest.count), inverse, r, pointer)
    else { return nil }
    defer { ECDSA_SIG_free(signature) }
    var bytes = [UInt8](repeating: 0, count: 2 * Self.numberSize)
    let isWhole = bytes.withUnsafeMutableBufferPointer { bytes in
      BN_bn2binpad(ECDSA_SIG_get0_r(signature), bytes.baseAddress, Int32(Self.numberSize)) > 0
        && BN_bn2binpad(
          ECDSA_SIG_get0_s(signature), bytes.baseAddress?.advanced(by: Self.numberSize),
          Int32(Self.numberSize)) > 0
    }
    return isWhole ? bytes : nil
  }

  func verifies(_ bytes: [UInt8], over digest: [UInt8]) -> Bool {
    guard bytes.count == 2 * Self.numberSize, let signature = ECDSA_SIG_new() else { return false }
    defer { ECDSA_SIG_free(signature) }
    let r = BN_bin2bn(bytes, Int32(Self.numberSize), nil)
    let s = BN_bin2bn(Array(bytes[Self.numberSize...]), Int32(Self.numberSize), nil)
    guard ECDSA_SIG_set0(signature, r, s) == 1 else {
      BN_free(r)
      BN_free(s)
      return false
    }
    return ECDSA_do_verify(digest, Int32(digest.count), signature, pointer) == 1
  }
}
