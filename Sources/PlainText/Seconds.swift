extension Duration {
  /// In seconds, to the microsecond: `0.000217`, `1.5`, `90`.
  package var seconds: String {
    let (seconds, attoseconds) = components
    let millionths = attoseconds / 1_000_000_000_000
    guard millionths > 0 else { return "\(seconds)" }
    var digits = String(millionths + 1_000_000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(seconds)." + digits
  }
}
