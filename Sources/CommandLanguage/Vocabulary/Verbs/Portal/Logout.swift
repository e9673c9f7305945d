import Activation

extension Verb {
  /// The patient signs out.
  package static let logout = Verb(
    Term("logout", "wyloguj-się"), .portal, Text(pl: "wylogowuje", en: "signs out"),
    by: [.patient], .bare(.act(.portal(.signOut))), fields: [.screen],
    refusals: [.admission(.accountNotFound), .admission(.notSignedIn)], trial: .portal(.signOut),
    deed: Text(pl: "wylogowuje się", en: "signs out"),
    examples: ["akowalska: logout"])
}
