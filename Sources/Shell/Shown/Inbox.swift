import Activation
import CommandLanguage
import PlainText

/// The messages that have reached a patient, by e-mail and by SMS, with their secrets; newest first (S3).
struct Inbox: Shown {
  let messages: [Message]
  /// What the holder can still do with each of them.
  let uses: [MessageUse]

  func lines(on sheet: Sheet) -> [String] {
    guard !messages.isEmpty else {
      return [sheet.text(pl: "Nie ma żadnych wiadomości.", en: "There are no messages.")]
    }
    return messages.enumerated().flatMap { index, message in
      sheet.wrapped(message.head(index + 1), hanging: 3)
        + sheet.wrapped(message.body, indent: 3)
        + sheet.wrapped(uses[index].line(sheet.language), indent: 3, hanging: 2)
    }
  }

  func add(to object: inout JSONObject, _ language: Language) {
    object.add("rows", zip(messages, uses).map { $0.json(good: $1) })
  }
  var inReports: (any Shown)? { Inbox(messages: messages.map(\.withDots), uses: uses) }
  var secrets: [Secret] { messages.map(\.secret) }
  var says: Said { [.success, .value] }
}

extension Message {
  fileprivate func head(_ number: Int) -> Text {
    Text(
      pl: "\(number). \(sent.readableInColumn) · \(channel.words.pl) · nadawca: Portal Pacjenta",
      en: "\(number). \(sent.readableInColumn) · \(channel.words.en) · from: Patient Portal")
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

  /// The same with dots for its secret.
  fileprivate var withDots: Message {
    let content: Content =
      switch content {
      case .resetToken(let token): .resetToken(token.dotted)
      case .oneTimePassword(let password): .oneTimePassword(password.dotted)
      }
    return Message(channel: channel, sent: sent, content: content)
  }

  fileprivate func json(good use: MessageUse) -> JSONObject {
    var object = JSONObject()
    object.add("channel", channel.rawValue)
    object.add("sent", sent.timestamp)
    switch content {
    case .resetToken(let token): object.add("token", token.revealed)
    case .oneTimePassword(let password): object.add("one-time-password", password.revealed)
    }
    object.add("use", use.word)
    return object
  }
}

extension Showing {
  static func inbox(_ messages: [Message], _ uses: [MessageUse]) -> Showing {
    .something(Inbox(messages: messages, uses: uses))
  }
}
