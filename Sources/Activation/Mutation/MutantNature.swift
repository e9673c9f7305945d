extension Mutant {
  private enum Nature {
    case ofGuard(ActName, RefusalCode, how: String)
    case ofBound(PolicyName, Slack)
    case ofEffect(any Weakness)
  }

  private var nature: Nature {
    switch self {
    case .skip(let code, let act): .ofGuard(act, code, how: "skip")
    case .late(let code, let act): .ofGuard(act, code, how: "late")
    case .extra(let code, let act): .ofGuard(act, code, how: "extra")
    case .off(let policy, let slack): .ofBound(policy, slack)
    case .accounts(let weakness): .ofEffect(weakness)
    case .register(let weakness): .ofEffect(weakness)
    case .desk(let weakness): .ofEffect(weakness)
    case .signIn(let weakness): .ofEffect(weakness)
    case .portal(let weakness): .ofEffect(weakness)
    case .entry(let weakness): .ofEffect(weakness)
    case .pin(let weakness): .ofEffect(weakness)
    case .trustedProfile(let weakness): .ofEffect(weakness)
    case .services(let weakness): .ofEffect(weakness)
    case .reset(let weakness): .ofEffect(weakness)
    case .status(let weakness): .ofEffect(weakness)
    case .state(let weakness): .ofEffect(weakness)
    case .reception(let weakness): .ofEffect(weakness)
    case .aftermath(let weakness): .ofEffect(weakness)
    }
  }

  /// The stable name: `issue-pin/skip/document-expired`, `pin-validity/one-more`, `confirm/pin-stays-open`.
  package var id: String {
    switch nature {
    case .ofGuard(let act, let code, let how): "\(act.rawValue)/\(how)/\(code.rawValue)"
    case .ofBound(let policy, let slack): "\(policy.rawValue)/one-\(slack)"
    case .ofEffect(let weakness): weakness.rawValue
    }
  }

  /// The rule or invariant that does not hold with it.
  package var breaks: Tenet {
    switch nature {
    case .ofGuard(_, let code, _): .rule(code.basis.rule)
    case .ofBound(let policy, _): .rule(policy.basis.rule)
    case .ofEffect(let weakness): weakness.breaks
    }
  }

  /// The act that goes wrong; nil where that may be several.
  package var act: ActName? {
    switch nature {
    case .ofGuard(let act, _, _): act
    case .ofBound: nil
    case .ofEffect(let weakness): ActName(rawValue: String(weakness.rawValue.prefix { $0 != "/" }))
    }
  }

  /// The refusal whose guard goes wrong, if one does.
  package var code: RefusalCode? {
    switch nature {
    case .ofGuard(_, let code, _): code
    case .ofBound, .ofEffect: nil
    }
  }

  /// By how much the bound that a policy sets is missed: 1 too far, −1 not far enough, 0 not at all.
  package func slack(of policy: PolicyName) -> Int {
    guard case .off(policy, let slack) = self else { return 0 }
    return slack.rawValue
  }

  func leavesOut(_ event: Event, of act: ActName) -> Bool {
    guard case .ofEffect(let weakness) = nature, act == self.act else { return false }
    return weakness.leavesOut(event)
  }
}
