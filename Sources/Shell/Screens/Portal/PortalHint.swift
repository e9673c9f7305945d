import Activation
import CommandLanguage

/// The lines under the drawing: which commands do what the screen offers, or what must come first.
struct PortalHint {
  let offers: [Offer]
  /// Who types them.
  let reader: Actor

  func lines(on sheet: Sheet) -> [String] { offers.flatMap { $0.lines(for: reader, on: sheet) } }
}

extension Offer {
  /// `▶ login  – sign in to the portal`.
  func lines(for reader: Actor, on sheet: Sheet) -> [String] {
    let typed = command.map { $0.written(for: reader, sheet.language) + "  – " } ?? ""
    return sheet.wrapped("▶ " + typed + sheet.text(purpose), hanging: 2)
  }
}
