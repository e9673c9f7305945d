/// The names by which the portal and the Trusted Profile know each other. They are invented: nothing here
/// leads to the national node.
enum Names {
  /// The entity identifier of the Trusted Profile (SAML 2.0 Core §8.3.6).
  static let trustedProfile = "urn:konto:simulator:trusted-profile"
  /// The entity identifier of the portal.
  static let portal = "urn:konto:portal"
  /// Where the portal takes responses: its assertion consumer service (SAML 2.0 Profiles §4.1).
  static let consumer = "https://portal.example.test/saml/acs"

  static let strangerProvider = "urn:konto:simulator:stranger"
  static let otherPortal = "urn:konto:other-portal"
  static let otherConsumer = "https://other.example.test/saml/acs"
}
