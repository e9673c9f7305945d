extension Duration {
  /// In seconds, to the millisecond: `0.012`, `90`.
  package var seconds: String {
    let (seconds, attoseconds) = components
    let thousandths = attoseconds / 1_000_000_000_000_000
    guard thousandths > 0 else { return "\(seconds)" }
    let digits = String(thousandths + 1000).dropFirst()
    return "\(seconds)." + digits
  }
}
