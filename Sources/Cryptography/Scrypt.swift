import CLibsodium

/// scrypt (RFC 7914), one lane: p = 1.
package enum Scrypt {
  /// The key of 32 bytes that follows from a secret and its salt; nil where there is no memory for it.
  ///
  /// - Parameters:
  ///   - rounds: the cost N, a power of two above 1.
  ///   - blockSize: r; with N it sets the memory, 128·N·r bytes.
  package static func key(
    from secret: [UInt8], salt: [UInt8], rounds: Int, blockSize: Int
  ) -> [UInt8]? {
    // Finding out what the processor can do takes longer than a cheap key, and saves a third of a costly one.
    guard rounds < 64 || knowsProcessor else { return nil }
    var key = [UInt8](repeating: 0, count: 32)
    let status = crypto_pwhash_scryptsalsa208sha256_ll(
      secret, secret.count, salt, salt.count, UInt64(rounds), UInt32(blockSize), 1, &key, key.count)
    return status == 0 ? key : nil
  }

  private static let knowsProcessor = sodium_init() >= 0
}
