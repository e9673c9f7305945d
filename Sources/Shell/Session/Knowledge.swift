import Activation

/// What the patients of a simulated world know as persons would (<doc:/CommandLanguage/The-Language>): the newest password, and
/// the messages in their inbox. The portal itself knows neither.
struct Knowledge: Sendable {
  private var passwords: [Login: Secret] = [:]
  private var inboxes: [Login: [Message]] = [:]

  func password(of patient: Login) -> Secret? { passwords[patient] }

  /// Newest first.
  func inbox(of patient: Login) -> [Message] { (inboxes[patient] ?? []).reversed() }

  func newestToken(of patient: Login) -> Secret? {
    for message in inbox(of: patient) {
      if case .resetToken(let token) = message.content { return token }
    }
    return nil
  }

  mutating func learn(_ handover: Handover) {
    switch handover {
    case .password(let password, let patient): passwords[patient] = password
    case .message(let message, let patient):
      inboxes[patient, default: []].append(message)
      if case .oneTimePassword(let password) = message.content { passwords[patient] = password }
    case .pin, .code, .appointmentNumber, .otherName: break
    }
  }

  mutating func learn(_ password: Secret, by patient: Login) { passwords[patient] = password }
}
