/// One deliberate weakening of the procedure, by which `konto test --mutate` learns whether a suite would notice it.
///
/// Each is declared in the file whose guard, bound or effect it weakens. A world has one from its beginning or none;
/// none but in that run.
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
  case portal(PortalWeakness)
  case entry(EntryWeakness)
  case trustedProfile(TrustedProfileWeakness)
  case services(ServiceWeakness)
  case signIn(SignInWeakness)
  case reset(ResetWeakness)
  case state(StateWeakness)

  /// On which side of its bound a mutant errs.
  package enum Slack: Int, CaseIterable, Sendable {
    case less = -1
    case more = 1
  }

  /// In the order in which their files stand in PROCEDURE.md §5.
  package static let all =
    ofAccounts + ofRegister + ofDesk + ofSignIn + ofPortal + ofPINEntry + ofTrustedProfile + ofServices + ofReset
    + ofState
}

/// Mutants of an effect: one that fails to appear, or one that has no business there. The raw value is the stable name,
/// which begins with the act that goes wrong.
package protocol Weakness: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
  /// What is broken by it.
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
  /// The weakening of an effect, if it is one.
  package var effect: (any Weakness)? {
    switch self {
    case .skip, .late, .extra, .off: nil
    case .accounts(let weakness): weakness
    case .register(let weakness): weakness
    case .desk(let weakness): weakness
    case .portal(let weakness): weakness
    case .entry(let weakness): weakness
    case .trustedProfile(let weakness): weakness
    case .services(let weakness): weakness
    case .signIn(let weakness): weakness
    case .reset(let weakness): weakness
    case .state(let weakness): weakness
    }
  }

  /// The stable name: `issue-pin/skip/document-expired`, `pin-validity/one-more`, `confirm/pin-stays-open`.
  package var id: String {
    switch self {
    case .skip(let code, let act): "\(act.rawValue)/skip/\(code.rawValue)"
    case .late(let code, let act): "\(act.rawValue)/late/\(code.rawValue)"
    case .extra(let code, let act): "\(act.rawValue)/extra/\(code.rawValue)"
    case .off(let policy, let slack): "\(policy.rawValue)/one-\(slack)"
    case .accounts, .register, .desk, .portal, .entry, .trustedProfile, .services, .signIn, .reset, .state:
      effect?.rawValue ?? ""
    }
  }

  /// The act that goes wrong; nil where a bound of several is missed.
  package var act: ActName? {
    switch self {
    case .skip(_, let act), .late(_, let act), .extra(_, let act): act
    case .off: nil
    case .accounts, .register, .desk, .portal, .entry, .trustedProfile, .services, .signIn, .reset, .state:
      effect.flatMap { ActName(rawValue: String($0.rawValue.prefix { $0 != "/" })) }
    }
  }

  /// The rule or invariant that does not hold with it.
  package var breaks: Tenet {
    switch self {
    case .skip(let code, _), .late(let code, _), .extra(let code, _): .rule(code.basis.rule)
    case .off(let policy, _): .rule(policy.basis.rule)
    case .accounts, .register, .desk, .portal, .entry, .trustedProfile, .services, .signIn, .reset, .state:
      effect?.breaks ?? .rule(.r31)
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
  static func extra(_ code: RefusalCode, in acts: ActName...) -> [Mutant] { acts.map { .extra(code, in: $0) } }

  /// The bounds of policies, each missed on either side.
  static func bounds(_ policies: PolicyName...) -> [Mutant] {
    policies.flatMap { policy in Slack.allCases.map { .off(policy, by: $0) } }
  }

  /// By how much the bound that a policy sets is missed: 1 too far, −1 not far enough, 0 not at all.
  package func slack(of policy: PolicyName) -> Int {
    guard case .off(policy, let slack) = self else { return 0 }
    return slack.rawValue
  }

  func leavesOut(_ event: Event, of act: ActName) -> Bool {
    guard let effect, act == self.act else { return false }
    return effect.leavesOut(event)
  }
}

extension World {
  /// Whether this is the mutant at work; asked where a guard has failed or an effect is decided.
  package func isWeakened(by mutant: @autoclosure () -> Mutant) -> Bool {
    self.mutant.map { $0 == mutant() } ?? false
  }
}

extension Ruling {
  func isWeakened(by mutant: @autoclosure () -> Mutant) -> Bool { world.isWeakened(by: mutant()) }

  /// Whether the mutant at work leaves out this guard of this act.
  func skips(_ code: RefusalCode) -> Bool { isWeakened(by: .skip(code, in: act)) }

  func slack(of policy: PolicyName) -> Int { world.mutant?.slack(of: policy) ?? 0 }

  /// Now, as a bound in time sees it that a mutant may miss by a second.
  func moment(for policy: PolicyName) -> Moment { now - Span(seconds: Int64(slack(of: policy))) }

  /// Now, as a fixed bound sees it: a second back for the mutant that lets more pass, a second on for the other.
  func moment(more: Mutant, less: Mutant) -> Moment {
    guard let mutant = world.mutant else { return now }
    return now - Span(seconds: mutant == more ? 1 : mutant == less ? -1 : 0)
  }

  /// What happens, but for what the mutant at work leaves out.
  func kept(_ events: [Event]) -> [Event] {
    guard let mutant = world.mutant else { return events }
    return events.filter { !mutant.leavesOut($0, of: act) }
  }
}
