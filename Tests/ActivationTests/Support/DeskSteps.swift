import Activation

/// What happens at a reception desk.
extension Step {
  static let comes = Step.anna(.desk(.come(Cast.clinic)))

  static func shows(_ document: IdentityDocument?, login: String? = Cast.anna.text) -> Step {
    .anna(.desk(.present(Presentation(login: login.map { AccountName($0) }, document: document))))
  }

  static let presents = shows(Cast.document())
  static let issues = Step.clerk(.desk(.issuePIN(nil)))
  static let revokes = Step.clerk(.desk(.revokePIN(AccountName(Cast.anna))))

  /// Anna comes, states, shows, and is given a PIN.
  static let pinIssued = Step.all(.comes, .presents, .issues)
}
