import Activation
import Cryptography

/// A message as it lies in an inbox, whoever put it there.
struct LyingMessage: Sendable {
  /// Whose it is; nil where no account can have that name.
  let login: Login?
  private let channel: Channel?
  private let sent: Moment
  private let content: Message.Content?

  /// - Parameter sent: in seconds.
  init(login: String, channel: String, sent: Int64, kind: String, secret: String) {
    self.login = Login(kept: login)
    self.channel = Channel(rawValue: channel)
    self.sent = Moment(seconds: sent)
    content = Message.Content(kind: kind, Secret(secret))
  }

  /// Whether its secret, its way and its moment are those that the journal knows of the account.
  func mayHaveBeenSent(to account: Account?) -> Bool {
    switch (content, account) {
    case (nil, _), (_, nil): false
    case (.resetToken(let token), let account?):
      account.tokens.contains {
        $0.fingerprint == Fingerprint.of(token) && $0.channel == channel && $0.sent == sent
      }
    case (.oneTimePassword(let secret), let account?):
      // It goes the way of the link that was used.
      account.tokens.last(where: \.isUsed)?.channel == channel && account.password.since == sent
        && account.password.digest == SlowHash.kept.derive(secret, account.salt)
    }
  }

  /// How many messages the portal did not send as they lie there.
  ///
  /// - Parameter account: reads one.
  static func foreign<Failure: Error>(
    among lying: [LyingMessage], _ account: (Login) throws(Failure) -> Account?
  ) throws(Failure) -> Int {
    var accounts: [Login: Account?] = [:]
    var foreign = 0
    for message in lying {
      guard let login = message.login else {
        foreign += 1
        continue
      }
      let known = if let read = accounts[login] { read } else { try account(login) }
      accounts[login] = .some(known)
      if !message.mayHaveBeenSent(to: known) { foreign += 1 }
    }
    return foreign
  }
}
