/// The Polish national identification number: 11 ASCII digits with a check digit and a real date of
/// birth (<doc:Values>). It masks itself when printed or dumped; only the last four digits show (S7).
package struct PESEL: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// All eleven digits: for comparison, and for the one screen that must show them.
  package let digits: String

  private static let weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]
  private static let centuries = [1900, 2000, 2100, 2200, 1800]

  /// The PESEL, if the text is 11 digits, the check digit is right and the date of birth exists.
  package init?(_ text: String) {
    guard text.utf8.count == 11, let values = Digits.values(text),
      values[10] == (10 - Digits.weighted(values, Self.weights) % 10) % 10,
      Self.birth(values) != nil
    else { return nil }
    digits = text
  }

  /// The day of birth: the month carries the century (+80 for the 1800s … +60 for the 2200s).
  package var dateOfBirth: CalendarDate? { Digits.values(digits).flatMap(Self.birth) }

  /// The four digits that may be shown (S7).
  package var lastFour: String { String(digits.suffix(4)) }
  /// Seven dots and the last four digits.
  package var masked: String { Self.mask + lastFour }
  /// What stands for the digits that are not shown.
  package static let mask = "•••••••"

  /// The masked number, so that no print shows more.
  package var description: String { masked }
  /// The masked number, so that no debugger shows more.
  package var debugDescription: String { masked }
  /// What a dump sees: the masked number.
  package var customMirror: Mirror { Mirror(self, children: ["masked": masked]) }

  static func birth(_ values: [Int]) -> CalendarDate? {
    let month = values[2] * 10 + values[3]
    return CalendarDate(
      year: centuries[month / 20] + values[0] * 10 + values[1],
      month: month % 20,
      day: values[4] * 10 + values[5])
  }
}
