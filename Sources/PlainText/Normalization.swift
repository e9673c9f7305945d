extension String {
  /// The text in Unicode normalization form C (UAX #15), so that `ą` is one letter however it was typed.
  @inlinable package var inNFC: String {
    // Below U+0300, whose first byte is 0xCC, everything is in form C.
    hasByte { $0 >= 0xCC } ? Normalization.composed(self) : self
  }
}

/// Normalization by the tables of Unicode: the standard library has it, but for itself alone, and Foundation stays
/// outside.
@usableFromInline enum Normalization {
  @usableFromInline static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: mayChange) else { return text }
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars { decompose(scalar, into: &scalars) }
    order(&scalars)
    return compose(scalars)
  }

  /// Whether a scalar may stand otherwise in form C: a text without any such is in form C (UAX #15 §9).
  private static func mayChange(_ scalar: Unicode.Scalar) -> Bool {
    // Most texts have none but letters, and signs such as dashes and quotation marks.
    if scalar.value < 0x300 || (0x2010...0x20CF).contains(scalar.value) { return false }
    return combiningClass(scalar) != 0 || scalar.properties.isFullCompositionExclusion
      || HangulSyllable.isVowelOrFinal(scalar) || CanonicalTables.shared.isSecond(scalar)
  }

  static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.properties.canonicalCombiningClass.rawValue
  }

  private static func decompose(_ scalar: Unicode.Scalar, into scalars: inout [Unicode.Scalar]) {
    if scalar.value < 0xC0 {
      scalars.append(scalar)
    } else if let jamo = HangulSyllable.parts(of: scalar) {
      scalars += jamo
    } else if let (first, second) = CanonicalTables.shared.parts(of: scalar) {
      decompose(first, into: &scalars)
      if let second { scalars.append(second) }
    } else {
      scalars.append(scalar)
    }
  }

  /// Sorts each run of marks by their class; marks of one class stay in their order.
  private static func order(_ scalars: inout [Unicode.Scalar]) {
    var start = 0
    while start < scalars.count {
      let end = scalars[start...].firstIndex { combiningClass($0) == 0 } ?? scalars.count
      if end - start > 1 {
        let run = scalars[start..<end].enumerated().sorted {
          (combiningClass($0.element), $0.offset) < (combiningClass($1.element), $1.offset)
        }
        scalars.replaceSubrange(start..<end, with: run.map(\.element))
      }
      start = end + 1
    }
  }

  /// Joins each mark that nothing blocks with the starter before it (Unicode 17 §3.11, D117).
  private static func compose(_ scalars: [Unicode.Scalar]) -> String {
    var composed: [Unicode.Scalar] = []
    var starter: Int?
    var last: UInt8 = 0
    for scalar in scalars {
      let own = combiningClass(scalar)
      if let starter, last == 0 || last < own, let whole = whole(composed[starter], scalar) {
        composed[starter] = whole
        continue
      }
      if own == 0 { starter = composed.count }
      last = own
      composed.append(scalar)
    }
    return String(String.UnicodeScalarView(composed))
  }

  private static func whole(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    HangulSyllable.whole(first, second) ?? CanonicalTables.shared.whole(first, second)
  }
}
