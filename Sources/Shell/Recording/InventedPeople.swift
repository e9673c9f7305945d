import Activation

/// PESELs of nobody in the place of those that may be somebody's: a recording is for others to read.
struct InventedPeople {
  private var invented: [String: String] = [:]

  /// The number to be written; a birth in the 2200s is nobody's already.
  mutating func number(for written: String) -> String {
    let digits = written.filter { ("0"..."9").contains($0) }
    guard digits.count >= 10 else { return written }
    guard let pesel = PESEL(written) else { return Self.noPESEL }
    if ["6", "7"].contains(pesel.digits.dropFirst(2).first) { return written }
    if let known = invented[written] { return known }
    let number = Self.pesel(invented.count + 1)
    invented[written] = number
    return number
  }

  /// The right check digit, but an impossible date.
  private static let noPESEL = "00000000000"

  private static func pesel(_ number: Int) -> String {
    let serial = String(9000 + number)
    let weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]
    let stem = "017225" + serial
    let sum = zip(stem, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
    return stem + String((10 - sum % 10) % 10)
  }
}
