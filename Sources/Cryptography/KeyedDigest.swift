/// HMAC with SHA-256 (RFC 2104), under a key of 64 bytes that the system draws: whoever may verify may sign as well.
package struct KeyedDigest: Sendable {
  private let inner: [UInt8]
  private let outer: [UInt8]

  /// The block of SHA-256, in bytes.
  private static let blockSize = 64

  /// A new key.
  package init() { self.init(key: (0..<Self.blockSize).map { _ in UInt8.random(in: .min ... .max) }) }

  init(key: [UInt8]) {
    let key = key.count > Self.blockSize ? SHA256.hash(key) : key
    let block = key + [UInt8](repeating: 0, count: Self.blockSize - key.count)
    inner = block.map { $0 ^ 0x36 }
    outer = block.map { $0 ^ 0x5C }
  }

  /// The code of some bytes, 32 bytes.
  package func code(of bytes: [UInt8]) -> [UInt8] { SHA256.hash(outer + SHA256.hash(inner + bytes)) }
}
