/// Korean syllables, whose canonical decomposition is arithmetic (Unicode 17 §3.12).
enum HangulSyllable {
  private static let syllables: UInt32 = 0xAC00
  private static let initials: UInt32 = 0x1100
  private static let vowels: UInt32 = 0x1161
  /// One before the first final: its place stands for none.
  private static let finals: UInt32 = 0x11A7
  private static let (initialCount, vowelCount, finalCount): (UInt32, UInt32, UInt32) = (19, 21, 28)

  private static func index(_ scalar: Unicode.Scalar, from base: UInt32, of count: UInt32) -> UInt32? {
    let index = scalar.value &- base
    return index < count ? index : nil
  }

  static func isVowelOrFinal(_ scalar: Unicode.Scalar) -> Bool {
    index(scalar, from: vowels, of: vowelCount) != nil
      || index(scalar, from: finals + 1, of: finalCount - 1) != nil
  }

  /// The initial, the vowel and the final of a syllable; nil for any other scalar.
  static func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    guard let place = index(scalar, from: syllables, of: initialCount * vowelCount * finalCount) else {
      return nil
    }
    let (rest, final) = place.quotientAndRemainder(dividingBy: finalCount)
    let values =
      [initials + rest / vowelCount, vowels + rest % vowelCount] + (final > 0 ? [finals + final] : [])
    return values.compactMap(Unicode.Scalar.init)
  }

  /// An initial with a vowel, or both with a final; nil for any other pair.
  static func whole(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    if let initial = index(first, from: initials, of: initialCount),
      let vowel = index(second, from: vowels, of: vowelCount)
    {
      return Unicode.Scalar(syllables + (initial * vowelCount + vowel) * finalCount)
    }
    guard let place = index(first, from: syllables, of: initialCount * vowelCount * finalCount),
      place.isMultiple(of: finalCount), let final = index(second, from: finals + 1, of: finalCount - 1)
    else { return nil }
    return Unicode.Scalar(first.value + final + 1)
  }
}
