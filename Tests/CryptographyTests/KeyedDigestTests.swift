import Testing

@testable import Cryptography

/// Against the vectors of RFC 4231.
@Suite struct KeyedDigestTests {
  private static func text(_ bytes: [UInt8]) -> String {
    bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  @Test("A key shorter than a block (cases 1 and 2)")
  func shortKey() {
    let first = KeyedDigest(key: [UInt8](repeating: 0x0B, count: 20)).code(of: Array("Hi There".utf8))
    #expect(Self.text(first) == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
    let second = KeyedDigest(key: Array("Jefe".utf8)).code(of: Array("what do ya want for nothing?".utf8))
    #expect(Self.text(second) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }

  @Test("A key longer than a block (case 6)")
  func longKey() {
    let code = KeyedDigest(key: [UInt8](repeating: 0xAA, count: 131))
      .code(of: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8))
    #expect(Self.text(code) == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
  }

  @Test("Every new key gives another code")
  func newKeys() {
    #expect(KeyedDigest().code(of: [1]) != KeyedDigest().code(of: [1]))
  }
}
