extension PESEL {
  /// Why a text is no PESEL; it tells nothing of the digits.
  package enum Flaw: Hashable, Sendable {
    /// Something beside digits stands in it.
    case signs
    /// There are more or fewer than eleven digits.
    case length
    /// The first six digits are no day of the calendar.
    case dateOfBirth
    /// The last digit does not fit the others.
    case checkDigit
  }

  /// The first thing that is wrong with a text; nil where it is a PESEL.
  package static func flaw(of text: String) -> Flaw? {
    guard let values = Digits.values(text) else { return text.isEmpty ? .length : .signs }
    guard values.count == 11 else { return .length }
    guard birth(values) != nil else { return .dateOfBirth }
    return PESEL(text) == nil ? .checkDigit : nil
  }
}
