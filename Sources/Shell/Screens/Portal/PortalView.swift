import Activation
import CommandLanguage

/// What a patient has before them on the portal.
package struct PortalView: Sendable {
  /// Whose portal it is, and where they stand in the procedure.
  package let standing: Standing
  /// The state of the account with what led to it.
  let status: Text
  /// What the portal still says of the last act.
  package let notice: PortalNotice?
  /// Whose Trusted Profile is being used, if one is.
  package let persona: Persona?
  /// What the patient can do next, the best first.
  package let offers: [Offer]
  /// Who types from here on.
  let reader: Actor
  /// How moments are spoken of.
  let time: SpokenTime

  /// Whether the portal says something of the last act.
  package var hasNews: Bool { notice == .resetAsked || notice?.words != nil }

  /// The account that is signed in, or would be.
  package var account: Account { standing.account }
  /// The screen; nil where nobody is signed in.
  package var screen: Screen? { standing.screen }
}

/// What the portal says of a patient's last act, until the next that goes well.
package enum PortalNotice: Hashable, Sendable {
  case refused(RefusalCode)
  /// A message for a password reset was asked for; whether one was sent is not said (S5).
  case resetAsked
  case trustedProfileCancelled
  /// The records were opened: they stand on the screen.
  case records
}
