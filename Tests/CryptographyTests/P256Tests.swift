import Testing

@testable import Cryptography

/// A signature holds for its bytes and its key alone.
@Suite struct P256Tests {
  private let key = P256.PrivateKey()
  private let bytes = Array("zażółć".utf8)

  @Test("What a key signs its public half verifies, 64 bytes, never the same twice")
  func signs() throws {
    let first = try #require(key.signature(over: bytes))
    let second = try #require(key.signature(over: bytes))
    #expect(first.count == 64)
    #expect(first != second)
    #expect(key.publicKey.verifies(first, over: bytes))
    #expect(key.publicKey.verifies(second, over: bytes))
  }

  @Test("Other bytes, another key, a changed bit: nothing verifies")
  func refuses() throws {
    let signature = try #require(key.signature(over: bytes))
    #expect(!key.publicKey.verifies(signature, over: bytes + [0]))
    #expect(!P256.PrivateKey().publicKey.verifies(signature, over: bytes))
    for index in signature.indices {
      var changed = signature
      changed[index] ^= 1
      #expect(!key.publicKey.verifies(changed, over: bytes))
    }
  }

  @Test("Numbers out of range, and other lengths, verify nothing")
  func malformed() {
    for signature in [
      [], [UInt8](repeating: 0, count: 64), [UInt8](repeating: 255, count: 64),
      [UInt8](repeating: 1, count: 63), [UInt8](repeating: 1, count: 65),
    ] {
      #expect(!key.publicKey.verifies(signature, over: bytes))
    }
  }
}
