/// One deliberate weakening of the procedure: `konto test --mutate` learns by it whether a suite would notice.
///
/// Each is declared in the file whose guard, bound or effect it weakens. A world has one from its beginning or
/// none, and none but in that run.
package enum Mutant: Hashable, Sendable {
  /// A guard of an act lets pass what it has to refuse.
  case skip(RefusalCode, in: ActName)
  /// A guard of an act is tested after all the others: of two obstacles, the later is told.
  case late(RefusalCode, in: ActName)
  /// A guard stands where none belongs: the act refuses what it has to accept.
  case extra(RefusalCode, in: ActName)
  /// The bound that a policy sets is missed by one: a second, a try, a character.
  case off(PolicyName, by: Slack)

  case accounts(AccountWeakness)
  case register(RegisterWeakness)
  case desk(DeskWeakness)
  case signIn(SignInWeakness)
  case portal(PortalWeakness)
  case entry(EntryWeakness)
  case pin(PINWeakness)
  case trustedProfile(TrustedProfileWeakness)
  case services(ServiceWeakness)
  case reset(ResetWeakness)
  case status(StatusWeakness)
  case state(StateWeakness)
  case reception(ReceptionWeakness)
  case aftermath(AftermathWeakness)

  /// On which side of its bound a mutant errs.
  package enum Slack: Int, CaseIterable, Sendable {
    case less = -1
    case more = 1
  }

  package static let all: [Mutant] =
    ofAccounts + ofRegister + ofDesk + ofSignIn + ofPortal + ofPINEntry + ofTrustedProfile + ofServices
    + ofReset + ofStates
}

/// Mutants of an effect: one that fails to appear, or one that has no business there. The raw value is the
/// stable name, which begins with the act that goes wrong.
package protocol Weakness: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
  /// What does not hold with it.
  var breaks: Tenet { get }

  /// Whether it keeps an event of its act from happening; most weaken otherwise, where the effect is decided.
  func leavesOut(_ event: Event) -> Bool
}

extension Weakness {
  package func leavesOut(_ event: Event) -> Bool { false }
}

/// What the procedure rests on: a rule of PROCEDURE.md §1, or an invariant (I1–I22) of §7.
package enum Tenet: Hashable, Sendable {
  case rule(Rule)
  case invariant(Int)

  /// `R27`, `S3`, `I13`.
  package var written: String {
    switch self {
    case .rule(let rule): rule.rawValue
    case .invariant(let number): "I\(number)"
    }
  }
}

extension Mutant {
  /// The guards of an act that others follow: each skipped, and each tested last.
  static func guards(of act: ActName, _ codes: RefusalCode...) -> [Mutant] {
    codes.flatMap { [.skip($0, in: act), .late($0, in: act)] }
  }

  /// The guards of an act that none follows, each skipped.
  static func skips(of act: ActName, _ codes: RefusalCode...) -> [Mutant] { codes.map { .skip($0, in: act) } }

  /// A guard that acts must not have, put into each.
  static func extra(_ code: RefusalCode, in acts: ActName...) -> [Mutant] {
    acts.map { .extra(code, in: $0) }
  }

  /// The bounds of policies, each missed on either side.
  static func bounds(_ policies: PolicyName...) -> [Mutant] {
    policies.flatMap { policy in Slack.allCases.map { .off(policy, by: $0) } }
  }
}
