/// Drawing secrets. The letters leave out those that people confuse when they read aloud (0 O, 1 l I).
extension Ruling {
  private static let letters = Array("abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789")

  mutating func drawDigits(_ count: Int) -> Secret {
    Secret(String((0..<count).map { _ in Character(String(Int.random(in: 0...9, using: &random))) }))
  }

  mutating func drawText(_ count: Int) -> Secret {
    Secret(
      String((0..<count).map { _ in Self.letters[Int.random(in: 0..<54, using: &random)] }))
  }

  /// At least as long as the policy asks of passwords.
  mutating func drawPassword() -> Secret { drawText(max(12, policy.passwordMinLength)) }

  mutating func drawToken() -> Secret { drawText(24) }

  mutating func drawSalt() -> Salt {
    Salt((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) })
  }

  mutating func drawRequestID() -> String { "_" + drawText(20).revealed }
}
