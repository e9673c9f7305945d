import Activation
import CommandLanguage
import Shell

/// What patients know of the portal's secrets: told at creation, set by themselves, or read in the inbox there.
struct PortalKnowledge {
  private var passwords: [Login: String] = [:]
  private var tokens: [Login: String] = [:]
  /// Whose newest password is a message that nobody has read yet.
  private var sent: Set<Login> = []

  /// The password or token that a patient would use without saying it.
  enum Known {
    case text(String)
    /// It has to be read in the inbox first.
    case inInbox
    case nothing
  }

  func password(of patient: Login) -> Known {
    sent.contains(patient) ? .inInbox : passwords[patient].map { .text($0) } ?? .nothing
  }

  /// - Parameter newest: what the newest message of the reference's inbox holds.
  func token(of patient: Login, _ newest: Message.Content?) -> Known {
    if case .resetToken? = newest { return .inInbox }
    return tokens[patient].map { .text($0) } ?? .nothing
  }

  /// Takes in what an accepted statement tells.
  ///
  /// - Parameters:
  ///   - value: what the portal gave.
  ///   - reference: after the same statement.
  mutating func learn(_ statement: StatedStatement, _ value: String?, _ reference: Session) {
    switch statement.verb {
    case .createAccount:
      learn(statement.value(of: "password"), of: statement.value(of: "LOGIN").flatMap { Login($0) })
    case .changePassword: learn(statement.value(of: "new"), of: statement.actor.patient)
    case .resetPassword:
      if let reset = reference.touchedAccounts.first { sent.insert(reset) }
    case .inbox: read(value, by: statement.actor.patient, reference)
    case _: break  // nothing else tells a person a secret of their own
    }
  }

  /// Takes in the secret of the newest message.
  mutating func read(_ secret: String?, by patient: Login?, _ reference: Session) {
    guard let secret, let patient else { return }
    switch reference.newestMessage(to: patient) {
    case .resetToken: tokens[patient] = secret
    // One that was read before may have been replaced since, and is read again all the same.
    case .oneTimePassword: if sent.contains(patient) { learn(secret, of: patient) }
    case nil: break
    }
  }

  private mutating func learn(_ password: String?, of patient: Login?) {
    guard let password, let patient else { return }
    passwords[patient] = password
    sent.remove(patient)
  }
}
