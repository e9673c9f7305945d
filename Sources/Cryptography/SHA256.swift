import CLibcrypto

/// SHA-256 (FIPS 180-4).
package enum SHA256 {
  /// The digest of bytes, 32 bytes.
  package static func hash(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { digest, count in
      var state = SHA256_CTX()
      SHA256_Init(&state)
      SHA256_Update(&state, bytes, bytes.count)
      SHA256_Final(digest.baseAddress, &state)
      count = Int(SHA256_DIGEST_LENGTH)
    }
  }
}
