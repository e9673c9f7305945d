/// A scenario by which some mutants are noticed. All of them together notice every one, so that there is advice for
/// each; what is advised is shortened to what matters for it.
package struct Exemplar: Sendable {
  /// Its statements, a line each, in English.
  package let lines: [String]

  /// - Parameter inWorld: whether ``world`` stands before it.
  init(inWorld: Bool = true, _ text: String) {
    lines = (inWorld ? Self.world : []) + text.split(separator: "\n").map(String.init)
  }

  /// What most of them need: facilities of both kinds, and two people.
  private static let world = [
    #"facility brzoza "Szpital pod Brzozą""#,
    #"facility olcha "Gabinet pod Olchą" integrated=no"#,
    #"create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 700 800""#,
    #"create-account jnowak "Jan Nowak" pesel=01620300015"#,
  ]

  /// All of them.
  package static let all =
    atTheDesk + ofEntries + ofTrustedProfile + ofResets + ofSignIn + ofServices + ofAccounts
}
