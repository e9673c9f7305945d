@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode normalization form C (LANGUAGE.md §1), so that `ą` is one letter however it was
  /// typed. The standard library's own algorithm: Foundation stays outside this module.
  package var inNFC: String {
    // Below U+0300, whose first byte is 0xCC, everything is in form C.
    guard hasByte(where: { $0 >= 0xCC }) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }
}
