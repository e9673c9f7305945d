extension Secret {
  /// In characters; longer where the policy asks for more.
  package static let leastOfDrawnPassword = 12

  /// Whether a text in UTF-8 may be a drawn token or password: of the letters that are drawn, and neither a word nor a name.
  package static func mayBeDrawnText(_ text: ArraySlice<UInt8>) -> Bool {
    text.count >= leastOfDrawnPassword && text.allSatisfy(isDrawnLetter)
      && text.dropFirst().contains { $0 < UInt8(ascii: "a") } && text.contains { $0 >= UInt8(ascii: "A") }
  }

  /// Whether drawn tokens and passwords have that letter.
  package static func isDrawnLetter(_ letter: UInt8) -> Bool {
    let word = letter < 64 ? drawnLetters.low : letter < 128 ? drawnLetters.high : 0
    return word >> UInt64(letter & 63) & 1 != 0
  }

  private static let drawnLetters = Ruling.letters.reduce(into: (low: UInt64(0), high: UInt64(0))) {
    if $1 < 64 { $0.low |= 1 << UInt64($1) } else { $0.high |= 1 << UInt64($1 & 63) }
  }
}

/// Drawing secrets. The letters leave out those that people confuse when they read aloud (0 O, 1 l I).
extension Ruling {
  fileprivate static let letters = Array("abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789".utf8)

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
