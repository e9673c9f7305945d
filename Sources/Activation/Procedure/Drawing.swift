extension Secret {
  /// In characters; longer where the policy asks for more.
  package static let leastOfDrawnPassword = 12
}

/// Drawing secrets. The letters leave out those that people confuse when they read aloud (0 O, 1 l I).
extension Ruling {
  private static let letters = Array("abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789".utf8)

  mutating func drawDigits(_ count: Int) -> Secret {
    Secret(drawn(count) { UInt8(ascii: "0") + UInt8($0.draw(below: 10)) })
  }

  mutating func drawText(_ count: Int) -> Secret {
    Secret(drawn(count) { Self.letters[$0.draw(below: Self.letters.count)] })
  }

  /// At least as long as the policy asks of passwords.
  mutating func drawPassword() -> Secret {
    drawText(max(Secret.leastOfDrawnPassword, policy.passwordMinLength))
  }

  mutating func drawToken() -> Secret { drawText(24) }

  mutating func drawSalt() -> Salt {
    let halves = (random.next().littleEndian, random.next().littleEndian)
    return Salt(withUnsafeBytes(of: halves, Array.init))
  }

  /// Never that of a request that was answered, also when a seed draws the same letters again (I15): the
  /// account and the number of artifacts spent so far stand in it.
  mutating func drawRequestID(for login: Login) -> String {
    "_" + drawText(20).revealed + "-\(world.register.spentArtifacts.count)-" + login.text
  }

  private mutating func drawn(_ count: Int, _ byte: (inout Ruling) -> UInt8) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for _ in 0..<count { bytes.append(byte(&self)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Evenly from 0 up to the bound (Lemire 2019): what would favour some numbers is drawn again.
  private mutating func draw(below bound: Int) -> Int {
    let bound = UInt64(bound)
    while true {
      let product = random.next().multipliedFullWidth(by: bound)
      if product.low >= (0 &- bound) % bound { return Int(product.high) }
    }
  }
}
