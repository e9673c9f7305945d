import Activation
import CommandLanguage

/// The name that the Trusted Profile has for a person, where it is not that of the account (R10).
struct OtherName: Shown {
  let name: String

  func lines(on sheet: Sheet) -> [String] {
    sheet.wrapped(
      Text(
        pl:
          "Uwaga: w Profilu Zaufanym jest inne imię lub nazwisko niż na koncie: \(name). PESEL się zgadza, więc nie jest to powód do odmowy.",
        en:
          "Note: the Trusted Profile has another name than the account: \(name). The PESEL is the same, so this is no reason to refuse."
      ))
  }

  var inReports: (any Shown)? { self }
  var says: Said { [] }
}

extension Showing {
  static func otherName(_ name: String) -> Showing { .something(OtherName(name: name)) }
}
