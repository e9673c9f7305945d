import Activation
import Cryptography

/// The SHA-256 of an event: what was written is what is read, to the bit.
struct EventDigest {
  /// The digest as kept beside the event.
  static func of(stream: String, version: Int, kind: String, payload: String) -> [UInt8] {
    var hash = Hashing()
    hash.add(stream)
    hash.add(Int64(version))
    hash.add(kind)
    hash.add(payload)
    return hash.finished
  }
}

/// SHA-256 over fields, each with its length before it, so that no two different rows give the same bytes.
struct Hashing {
  private var bytes: [UInt8] = []

  mutating func add(_ text: String?) {
    guard let text else { return add(Int64(-1)) }
    add(Int64(text.utf8.count))
    bytes += text.utf8
  }

  mutating func add(_ number: Int64) { withUnsafeBytes(of: number.bigEndian) { bytes += $0 } }
  mutating func add(_ digest: [UInt8]) { bytes += digest }

  var finished: [UInt8] { SHA256.hash(bytes) }
}
