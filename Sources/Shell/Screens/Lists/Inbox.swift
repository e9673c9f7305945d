import Activation
import CommandLanguage

/// Messages that reach a patient, with their secrets: on the phone, by e-mail, by SMS.
enum Inbox {
  /// Newest first, as they come.
  static func lines(of messages: [Message], on sheet: Sheet) -> [String] {
    guard !messages.isEmpty else {
      return [sheet(pl: "Nie ma żadnych wiadomości.", en: "There are no messages.")]
    }
    return messages.enumerated().flatMap { index, message in
      sheet.wrapped(message.head(index + 1), hanging: 3)
        + sheet.wrapped(message.body, indent: 3)
        + sheet.wrapped("▶ " + message.todo(sheet.language), indent: 3, hanging: 2)
    }
  }

  /// The code on the phone of the Trusted Profile's persona.
  static func phone(_ code: Secret, on sheet: Sheet) -> [String] {
    sheet.wrapped(
      Text(
        pl: "SMS z Profilu Zaufanego (symulator): kod \(code.revealed)",
        en: "SMS from the Trusted Profile (simulator): code \(code.revealed)"))
      + sheet.wrapped("▶ \(Commands.verb("answer", sheet.language)) \(code.revealed)")
  }

  static func otherName(_ name: String, on sheet: Sheet) -> [String] {
    sheet.wrapped(
      Text(
        pl:
          "Uwaga: w Profilu Zaufanym jest inne imię lub nazwisko niż na koncie: \(name). PESEL się zgadza, więc nie jest to powód do odmowy.",
        en:
          "Note: the Trusted Profile has another name than the account: \(name). The PESEL is the same, so this is no reason to refuse."
      ))
  }
}

extension Message {
  fileprivate func head(_ number: Int) -> Text {
    Text(
      pl: "\(number). \(sent.readable) · \(channel.words.pl) · nadawca: Portal Pacjenta",
      en: "\(number). \(sent.readable) · \(channel.words.en) · from: Patient Portal")
  }

  fileprivate var body: Text {
    switch (content, channel) {
    case (.resetToken(let token), .email):
      Text(
        pl: "Link do zresetowania hasła: \(token.revealed)",
        en: "Link for the password reset: \(token.revealed)")
    case (.resetToken(let token), .sms):
      Text(
        pl: "Kod do zresetowania hasła: \(token.revealed)",
        en: "Code for the password reset: \(token.revealed)")
    case (.oneTimePassword(let password), _):
      Text(
        pl: "Hasło jednorazowe: \(password.revealed)", en: "One-time password: \(password.revealed)")
    }
  }

  /// What the patient does with it.
  fileprivate func todo(_ language: Language) -> String {
    switch content {
    case .resetToken: Commands.verb("reset-password", language)
    case .oneTimePassword:
      Commands.verb("login", language) + Text(pl: ", a potem ", en: ", and then ")(language)
        + Commands.form("change-password", language)
    }
  }
}
