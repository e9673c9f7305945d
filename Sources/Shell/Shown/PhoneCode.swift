import Activation
import CommandLanguage

/// The code that the Trusted Profile sends to the phone of its persona (R23).
struct PhoneCode: Shown {
  let code: Secret

  func lines(on sheet: Sheet) -> [String] {
    sheet.wrapped(
      Text(
        pl: "SMS z Profilu Zaufanego (symulator): kod \(code.revealed)",
        en: "SMS from the Trusted Profile (simulator): code \(code.revealed)"))
      + sheet.wrapped("▶ \(Verb.answer.name(sheet.language)) \(code.revealed)")
  }

  var inReports: (any Shown)? { PhoneCode(code: code.dotted) }
  var secrets: [Secret] { [code] }
  var says: Said { .value }
}

extension Showing {
  static func phone(_ code: Secret) -> Showing { .something(PhoneCode(code: code)) }
}
