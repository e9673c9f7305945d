import Foundation
import Testing

@testable import Shell

/// Colours that can be read on a white screen and on a black one.
@Suite struct PaintTests {
  /// More cannot be had on both: whatever has 4.6 on one has less on the other. WCAG 2 asks 3 of large text.
  private static let leastContrast = 3.9

  @Test(arguments: Paint.Style.allCases) func holdOnLightAndDark(_ style: Paint.Style) throws {
    let parameters = style.rawValue.split(separator: ";").map(String.init)
    guard let place = parameters.firstIndex(of: "38") else {
      // Whatever is no colour is the terminal's own.
      #expect(parameters.count == 1 && ["1", "3"].contains(style.rawValue))
      return
    }
    #expect(parameters[place + 1] == "5")
    let luminance = try Self.luminance(of: #require(Int(parameters[place + 2])))
    #expect(1.05 / (luminance + 0.05) >= Self.leastContrast, "on white")
    #expect((luminance + 0.05) / 0.05 >= Self.leastContrast, "on black")
  }

  /// Of the cube and the greys of the 256 colours, which no theme changes.
  private static func luminance(of colour: Int) throws -> Double {
    try #require((16...255).contains(colour))
    let steps = [0, 95, 135, 175, 215, 255]
    let grey = Array(repeating: 8 + (colour - 232) * 10, count: 3)
    let parts = colour > 231 ? grey : [36, 6, 1].map { steps[(colour - 16) / $0 % 6] }
    return zip(parts, [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
      let share = Double(part.0) / 255
      return sum + part.1 * (share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4))
    }
  }
}
