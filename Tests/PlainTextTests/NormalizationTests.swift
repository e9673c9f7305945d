import Foundation
import PlainText
import Testing

@Suite struct NormalizationTests {
  @Test(
    "Normalization form C",
    arguments: [
      ("z\u{307}", "ż"), ("e\u{301}", "é"), ("a\u{328}", "ą"), ("\u{212B}", "Å"), ("\u{1100}\u{1161}", "가"),
      ("q\u{307}\u{323}", "q\u{323}\u{307}"), ("abc", "abc"), ("=\u{338}", "≠"), ("ﬁ", "ﬁ"),
    ])
  func normalization(_ text: String, _ composed: String) {
    #expect(text.inNFC.unicodeScalars.elementsEqual(composed.unicodeScalars))
  }

  @Test("Every scalar is canonically what form C makes of it")
  func everyScalar() {
    let changed = Self.scalars.filter { !String($0).inNFC.unicodeScalars.elementsEqual([$0]) }
    // Singletons, and what is never composed again.
    #expect(changed.count == 1120)
    #expect(changed.filter { !$0.properties.isFullCompositionExclusion } == [])
    #expect(Self.scalars.filter { $0.properties.isFullCompositionExclusion }.count == changed.count)
    #expect(changed.filter { String($0).inNFC != String($0) } == [])
  }

  @Test("What is taken apart is joined again, as Foundation does it")
  func everyDecomposition() {
    let different = Self.scalars.filter { scalar in
      let parts = String(scalar).decomposedStringWithCanonicalMapping
      return !isSame(parts.inNFC, parts.precomposedStringWithCanonicalMapping)
    }
    #expect(different == [])
  }

  @Test("Marks in any order and number come out as from Foundation")
  func randomMarks() {
    var random = SystemRandomNumberGenerator()
    let marks = Self.scalars.filter {
      $0.properties.canonicalCombiningClass != .notReordered && $0.value < 0x700
    }
    let letters = (UInt32(0x41)...0x24F).compactMap(Unicode.Scalar.init)
    for _ in 0..<1000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        text.append(letters.randomElement(using: &random) ?? "a")
        for _ in 0..<Int.random(in: 0...4, using: &random) {
          text.append(
            (Bool.random(using: &random) ? marks : Self.common).randomElement(using: &random) ?? "\u{301}")
        }
      }
      let expected = String(text).precomposedStringWithCanonicalMapping
      #expect(isSame(String(text).inNFC, expected), "\(text.map(\.value))")
    }
  }

  private static let scalars = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)
  private static let common = (UInt32(0x300)...0x328).compactMap(Unicode.Scalar.init)

  /// Scalar by scalar: to `==` all forms are the same.
  private func isSame(_ text: String, _ other: String) -> Bool {
    text.unicodeScalars.elementsEqual(other.unicodeScalars)
  }
}
