import Activation

/// What happens at a reception desk.
extension Step {
  static let comes = Step.anna(.come(Cast.clinic))

  static func shows(_ document: IdentityDocument?, login: String? = Cast.anna.text) -> Step {
    .anna(.present(Presentation(login: login.map { AccountName($0) }, document: document)))
  }

  static let presents = shows(Cast.document())
  static let issues = Step.clerk(.issuePIN(nil))
  static let revokes = Step.clerk(.revokePIN(AccountName(Cast.anna)))

  /// Anna comes, states, shows, and is given a PIN.
  static let pinIssued = Step.all(.comes, .presents, .issues)
}
