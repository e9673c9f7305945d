import Activation
import CommandLanguage

/// The ways from one screen of the portal to another (<doc:/Activation/States>). The raw value is its name in reports.
package enum ScreenEdge: String, CaseIterable, Sendable {
  case signedIn = "signed-in"
  case signedInToChange = "signed-in-to-change-password"
  case passwordReplaced = "password-replaced"
  case propertiesOpened = "properties-opened"
  case activatePressed = "activate-pressed"
  case pinTyped = "pin-typed"
  case pinRefused = "pin-refused"
  case pinConfirmed = "pin-confirmed"
  case formLeft = "activation-form-left"
  case trustedProfileChosen = "trusted-profile-chosen"
  case messageAnswered = "message-answered"
  case trustedProfileCancelled = "trusted-profile-cancelled"
  case trustedProfileFailed = "trusted-profile-failed"
  case trustedProfileLeft = "trusted-profile-left"
  case trustedProfileConfirmed = "trusted-profile-confirmed"
  case signedOut = "signed-out"
  case endedByReset = "ended-by-reset"
  case signedInAgain = "signed-in-again"
  case passwordChanged = "password-changed"

  /// The way that an event leads from the screen before it, among the others of its entry; nil where the
  /// patient stays in the same place.
  init?(_ event: PortalEvent, from screen: Screen?, among events: [Event]) {
    let edge: Self? =
      switch event {
      case .signedIn(let next): Self.signIn(to: next.name, isAgain: screen != nil)
      case .signedOut: events.accountEvents.contains(where: \.isReset) ? .endedByReset : .signedOut
      case .transactionCancelled: .trustedProfileCancelled
      case .screenShown(let next): screen.flatMap { Self.turn(from: $0, to: next, events.accountEvents) }
      }
    guard let edge else { return nil }
    self = edge
  }

  private static func signIn(to screen: ScreenName, isAgain: Bool) -> Self {
    if isAgain { return .signedInAgain }
    return screen == .changePassword ? .signedInToChange : .signedIn
  }

  private static func turn(from old: Screen, to new: Screen, _ events: [AccountEvent]) -> Self? {
    switch (old, new) {
    case (.changePassword, .home): .passwordReplaced
    case (_, .home): .passwordChanged
    case (.home, .properties): .propertiesOpened
    case (.properties, .activationForm): .activatePressed
    case (.activationForm, .activationForm(typed: .some)): .pinTyped
    case (.activationForm, .activationForm(typed: nil)): .pinRefused
    case (.activationForm, .properties): events.contains(where: \.isActivation) ? .pinConfirmed : .formLeft
    case (.activationForm, .trustedProfile): .trustedProfileChosen
    case (.trustedProfile(let before), .trustedProfile(let after)):
      before.message == after.message ? nil : .messageAnswered
    case (.trustedProfile, .activationForm): .trustedProfileFailed
    case (.trustedProfile, .properties):
      events.contains(where: \.isActivation) ? .trustedProfileConfirmed : .trustedProfileLeft
    case (_, .properties), (_, .activationForm), (_, .trustedProfile), (_, .changePassword): nil
    }
  }
}
