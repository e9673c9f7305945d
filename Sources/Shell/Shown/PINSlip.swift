import Activation
import CommandLanguage

/// The clerk's slip with the PIN (R15), the one place that shows it.
package struct PINSlip: Shown {
  /// The PIN, which no other screen shows (R15).
  package let pin: Secret
  /// Whose account it activates.
  package let holder: HolderName
  /// The login of that account.
  package let login: Login
  /// The name of the facility whose clerk issued it.
  package let facility: Title
  /// The first moment at which it is good no longer.
  package let expires: Moment

  /// The slip as a drawing, the digits in groups of four.
  package func lines(on sheet: Sheet) -> [String] {
    let facility = Text(pl: "Podmiot: \(self.facility.shown)", en: "Facility: \(self.facility.shown)")
    let end = SpokenTime.dated(expires)
    let validity = Text(pl: "Ważny do: \(end.pl)", en: "Good until: \(end.en)")
    let rest = Text(
      pl: "Konto pozostanie nieaktywne, dopóki ten kod nie zostanie wpisany i zatwierdzony na portalu.",
      en: "The account is still inactive until this code is typed and confirmed on the portal.")
    return Window(on: sheet, width: 52).lines([
      .text(sheet.text(pl: "Kod PIN do aktywacji konta", en: "PIN for activating the account"), in: .bold),
      .blank, .centred(Self.grouped(pin.revealed), in: .bold), .blank,
      .text("\(holder.text) (\(login.text))"), .text(sheet.text(facility)), .text(sheet.text(validity)),
      .blank, .text(sheet.text(rest), in: .dim),
    ])
  }

  /// The slip with dots for its digits.
  package var inReports: (any Shown)? {
    PINSlip(pin: pin.dotted, holder: holder, login: login, facility: facility, expires: expires)
  }
  /// The PIN alone.
  package var secrets: [Secret] { [pin] }
  /// The slip shows the PIN, which is the value.
  package var says: Said { .value }

  /// The digits in groups of four.
  package static func grouped(_ digits: String) -> String {
    stride(from: 0, to: digits.count, by: 4)
      .map { String(digits.dropFirst($0).prefix(4)) }.joined(separator: " ")
  }
}

extension Showing {
  static func slip(_ slip: PINSlip) -> Showing { .something(slip) }
}
