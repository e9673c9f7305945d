import Activation

/// What a patient has before them on the portal.
package struct PortalView: Sendable {
  package let account: Account
  package let screen: Screen?
  package let next: NextStep
  /// What the portal said when it last refused this patient something; gone with the next success.
  package let notice: RefusalCode?
  /// Whose Trusted Profile is being used, if one is.
  package let persona: Persona?
  package let now: Moment
}
