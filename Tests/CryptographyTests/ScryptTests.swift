import Testing

@testable import Cryptography

@Suite struct ScryptTests {
  @Test("The setting of stores: N = 16384, r = 8, as in RFC 7914 §12, of which these are the first 32 bytes")
  func store() {
    #expect(
      key("pleaseletmein", "SodiumChloride", rounds: 16_384, blockSize: 8)
        == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2")
  }

  @Test("The setting of worlds in memory: N = 2, r = 1, as OpenSSL derives it")
  func memory() {
    #expect(
      key("1234", "0123456789abcdef", rounds: 2, blockSize: 1)
        == "16a070349765f8f44908aa3adfadcd61007daadff06f3c02ba02e7bfeff59421")
  }

  @Test("A secret, a salt, the rounds, the size of blocks: each changes the key")
  func everyArgument() {
    let keys = [
      key("1234", "salt", rounds: 2, blockSize: 1), key("1235", "salt", rounds: 2, blockSize: 1),
      key("1234", "Salt", rounds: 2, blockSize: 1), key("1234", "salt", rounds: 4, blockSize: 1),
      key("1234", "salt", rounds: 2, blockSize: 2),
    ]
    #expect(Set(keys).count == keys.count)
  }

  @Test("A number of rounds that is no power of two gives no key")
  func impossible() {
    #expect(key("1234", "salt", rounds: 3, blockSize: 1) == nil)
  }

  private func key(_ secret: String, _ salt: String, rounds: Int, blockSize: Int) -> String? {
    Scrypt.key(from: Array(secret.utf8), salt: Array(salt.utf8), rounds: rounds, blockSize: blockSize)
      .map(hexadecimal)
  }
}
