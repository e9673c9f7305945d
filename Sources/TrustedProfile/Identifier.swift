import Cryptography
import PlainText

/// Identifiers that follow from the request, so that the same seed gives the same bytes.
enum Identifier {
  /// The artifact by which the portal fetches the response (SAML 2.0 Bindings §3.6).
  static func artifact(for request: String) -> String { derived("artifact", request) }

  /// The artifact of an earlier delivery of the same assertion.
  static func earlierArtifact(for request: String) -> String { derived("earlier", request) }

  /// The ID of the portal's artifact resolution request (SAML 2.0 Core §3.5.1).
  static func resolution(for request: String) -> String { derived("resolution", request) }

  /// The ID of the assertion (SAML 2.0 Core §1.3.4: unguessable, and never that of another).
  static func assertion(for request: String) -> String { derived("assertion", request) }

  /// A request that nobody made.
  static func strangeRequest(for request: String) -> String { derived("strange", request) }

  /// An XML ID must not start with a digit, hence the underscore.
  private static func derived(_ purpose: String, _ request: String) -> String {
    "_" + Hexadecimal.text(SHA256.hash(Array("\(purpose)\n\(request)".utf8)).prefix(16))
  }
}
