import Activation
import CommandLanguage

/// What of an inbox is still good.
extension Session {
  func use(of message: Message, by holder: Login?) -> MessageUse {
    guard let account = holder.flatMap({ world.accounts[$0] }) else { return .nothing(Self.over) }
    switch message.content {
    case .resetToken(let secret): return use(of: surroundings.means.fingerprint(secret), account)
    case .oneTimePassword: return useOfPassword(sent: message.sent, account)
    }
  }

  private func use(of token: Digest, _ account: Account) -> MessageUse {
    guard let sent = account.tokens.last(where: { $0.fingerprint == token }) else {
      return .nothing(Self.over)
    }
    if sent.isUsed { return .nothing(Text(pl: "wykorzystano", en: "used")) }
    if account.usableToken(at: now)?.fingerprint == token {
      return .typing(NextCommand(.patient(account.login), .resetPassword), reader: actor)
    }
    return .nothing(sent.expires <= now ? Text(pl: "straciło ważność", en: "expired") : Self.over)
  }

  /// Good until it is replaced, and only the newest.
  private func useOfPassword(sent: Moment, _ account: Account) -> MessageUse {
    let holder = Actor.patient(account.login)
    guard account.password.isOneTime, account.password.since == sent else { return .nothing(Self.over) }
    let standing = world.standing(of: account, at: now)
    switch standing.screen {
    case .changePassword:
      return command(for: standing).map { .typing($0, reader: actor) } ?? .nothing(Self.over)
    case nil:
      guard let end = standing.signInLock else {
        let login = NextCommand(holder, .login)
        return standing.next == .logIn ? .typing(login, reader: actor) : .serving(login, reader: actor)
      }
      let spoken = time.end(end)
      return .nothing(
        Text(pl: "logowanie jest zablokowane do \(spoken.pl)", en: "signing in is locked until \(spoken.en)"))
    case .home, .properties, .activationForm, .trustedProfile: return .nothing(Self.over)
    }
  }

  private static let over = Text(pl: "już nieaktualne", en: "no longer good")
}
