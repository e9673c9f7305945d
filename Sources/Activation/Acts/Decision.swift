/// What the procedure answers to an act (<doc:Acts-and-Guards>).
package enum Decision: Sendable {
  /// What happened, and what is handed out for it.
  case accepted([Event], handing: [Handover])
  /// Why not, and what the refusal itself changes, such as a failed entry.
  case refused(Refusal, recording: [Event])
}

/// Why an act was refused: data; the words are elsewhere.
package struct Refusal: Hashable, Sendable {
  /// The code of the guard that failed, the first in the order of guards.
  package let code: RefusalCode
  /// What depends on the moment and is told along with the code.
  package let detail: Detail

  /// The one figure that goes with some codes.
  package enum Detail: Hashable, Sendable {
    case none
    /// When the same act could succeed: the end of a lock, a throttle or an interval.
    case until(Moment)
    /// What the open PIN still allows, if one is open after the failed entry.
    case triesLeft(Int)
    /// The number of the first entry of the trail that is not what was written.
    case entry(Int)
    /// How many accounts fit, where one was wanted.
    case count(Int)
  }

  /// A refusal; most codes have no detail.
  package init(_ code: RefusalCode, _ detail: Detail = .none) {
    self.code = code
    self.detail = detail
  }
}

/// What an accepted act puts into somebody's hands, this once.
package enum Handover: Hashable, Sendable {
  /// The clerk's slip (R15).
  case pin(Secret, account: Login, facility: FacilityID, expires: Moment)
  /// The code on the phone of the Trusted Profile's persona.
  case code(Secret)
  /// By what the new visit is cancelled.
  case appointmentNumber(Int)
  /// A message for an account's holder, by e-mail or SMS.
  case message(Message, to: Login)
  /// The first password of an account, known to its holder alone.
  case password(Secret, to: Login)
  /// The Trusted Profile gave another name than the account has: a note, never a refusal.
  case otherName(String)
}

/// A message in the inbox of an account (S3).
package struct Message: Hashable, Sendable {
  /// The way that it went.
  package let channel: Channel
  /// When it was sent.
  package let sent: Moment
  /// What it brings.
  package let content: Content

  /// The two messages that a password reset sends: first the token, then the one-time password (S3).
  package enum Content: Hashable, Sendable {
    /// The link of an e-mail, or the code of an SMS.
    case resetToken(Secret)
    /// The password to sign in with once.
    case oneTimePassword(Secret)
  }

  /// A message as it is sent.
  package init(channel: Channel, sent: Moment, content: Content) {
    self.channel = channel
    self.sent = sent
    self.content = content
  }

  /// The token or the password, whichever the message brings.
  package var secret: Secret {
    switch content {
    case .resetToken(let secret), .oneTimePassword(let secret): secret
    }
  }
}
