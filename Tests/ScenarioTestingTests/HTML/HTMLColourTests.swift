import Glibc
import Testing

@testable import ScenarioTesting

/// Text can be read on its ground: WCAG 2.2, success criterion 1.4.3, level AA.
@Suite struct HTMLColourTests {
  private static let pairs = [
    ("ink", ["paper", "card", "chip", "bad-paper", "error-paper"]), ("soft", ["paper", "card", "chip"]),
    ("link", ["paper", "card"]), ("good", ["paper", "card", "chip"]),
    ("bad", ["paper", "card", "bad-paper", "chip"]),
    ("error", ["paper", "card", "error-paper", "chip"]), ("screen-ink", ["screen"]),
  ]

  @Test("Light and dark", arguments: [0, 1])
  func textContrastsWithItsGround(_ scheme: Int) throws {
    let schemes = Page.colours.split(separator: ":root {").dropFirst().map(Self.colours)
    try #require(schemes.count == 2)
    for (text, grounds) in Self.pairs {
      for ground in grounds {
        let (one, other) = (try #require(schemes[scheme][text]), try #require(schemes[scheme][ground]))
        #expect(Self.contrast(one, other) >= 4.5, "\(text) on \(ground)")
      }
    }
  }

  /// The luminance of each colour by its name.
  private static func colours(_ rules: Substring) -> [String: Double] {
    let declarations = rules.split(separator: "--").compactMap { declaration -> (String, Double)? in
      let parts = declaration.split { ": ;\n".contains($0) }
      guard parts.count >= 2, parts[1].hasPrefix("#") else { return nil }
      return Int(parts[1].dropFirst(), radix: 16).map { (String(parts[0]), luminance($0)) }
    }
    return Dictionary(declarations) { $1 }
  }

  private static func luminance(_ colour: Int) -> Double {
    let parts = [16, 8, 0].map { Double(colour >> $0 & 0xFF) / 255 }
    let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  private static func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }
}
