import Activation

/// What the Trusted Profile states of a person (SAML 2.0 Core §2.3.3). Times are seconds since 1970, not
/// held within any range, so that they stay exact at the ends of the calendar.
struct Assertion: Hashable, Sendable {
  /// `ID`.
  var id: String
  /// `Issuer`.
  var issuer: String
  /// `IssueInstant`.
  var issued: Int64
  /// `AudienceRestriction` (§2.5.1.4).
  var audience: String
  /// `SubjectConfirmationData/@Recipient` (§2.4.1.2).
  var recipient: String
  /// `SubjectConfirmationData/@InResponseTo` (§2.4.1.2).
  var inResponseTo: String
  /// `Conditions/@NotBefore` (§2.5.1): good from then on.
  var notBefore: Int64
  /// `Conditions/@NotOnOrAfter` (§2.5.1): no longer good from then on.
  var notOnOrAfter: Int64
  /// `AuthnContextClassRef` (§2.7.2.2): a level of assurance.
  var authenticationContext: String
  /// `AttributeStatement` (§2.7.3): the four of the national node, any of which may be missing.
  var attributes: [Attribute: String]

  /// The person's attributes, by their names in the eIDAS attribute profile.
  enum Attribute: String, CaseIterable, Sendable {
    case firstName = "CurrentGivenName"
    case familyName = "CurrentFamilyName"
    case dateOfBirth = "DateOfBirth"
    case pesel = "PersonIdentifier"
  }
}

extension Assertion {
  /// An assertion is valid for 5 minutes from its issue (<doc:The-Trusted-Profile>).
  static let validity: Int64 = 300

  /// Sets the moment of issue, and the validity that follows from it.
  mutating func issue(at second: Int64) {
    issued = second
    notBefore = second
    notOnOrAfter = second + Self.validity
  }
}

/// Levels of assurance as the assertion names them (eIDAS SAML Message Format §2.3.1).
enum AuthenticationContext {
  private static let prefix = "http://eidas.europa.eu/LoA/"

  /// What says nothing about the authentication, and so is lower than every level.
  static let unspecified = "urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified"

  static func name(of assurance: Assurance) -> String { prefix + assurance.rawValue }

  /// The level that a name means; nil for a name that means none.
  static func assurance(named name: String) -> Assurance? {
    guard name.hasPrefix(prefix) else { return nil }
    return Assurance(rawValue: String(name.dropFirst(prefix.count)))
  }
}
