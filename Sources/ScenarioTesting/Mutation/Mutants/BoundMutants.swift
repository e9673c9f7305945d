import Activation
import CommandLanguage
import Shell

/// Mutants of bounds: what a policy sets is missed by one.
extension Mutant {
  /// On which side of its bound a mutant errs.
  package enum Slack: Int, CaseIterable, Sendable {
    case less = -1
    case more = 1
  }

  /// The bound that a policy sets is missed by one: a second, a try, a character.
  package static func off(_ policy: PolicyName, by slack: Slack) -> Mutant {
    Mutant(
      "\(policy.rawValue)/one-\(slack)", breaks: .rule(policy.declared.basis.rule), .off(policy, slack),
      policy: policy,
      .missing(policy, by: slack))
  }

  /// The bounds of policies, each missed on either side.
  static func bounds(_ policies: PolicyName...) -> [Mutant] {
    policies.flatMap { policy in Slack.allCases.map { off(policy, by: $0) } }
  }
}

extension Procedure {
  fileprivate static func missing(_ policy: PolicyName, by slack: Mutant.Slack) -> Procedure {
    switch policy {
    case .activationFailures, .pinIssues, .signInTries: misreading(policy, by: slack.rawValue)
    // Where the bound is the least that passes, more pass when it is lower.
    case .passwordMinLength: misreading(policy, by: -slack.rawValue)
    case .pinTries: exhausting { open, _ in open.tries + slack.rawValue }
    case .pinLength:
      waiving(.entry(.format), of: .confirm) { $0.entryLength == $0.lengthExpected + slack.rawValue }
    case .pinValidity: missing(by: slack) { account, _, now in account.openPIN(at: now) != nil }
    case .activationWindow: missing(by: slack) { $0.activationLock(at: $2, under: $1) != nil }
    case .resetInterval: missing(by: slack) { $0.resetLock(at: $2, under: $1) != nil }
    case .resetTokenValidity:
      missing(by: slack) { account, _, now in account.tokens.map { now < $0.expires } }
    case .signInLock: missing(by: slack) { $0.signInLock(at: $2, under: $1) != nil }
    case .passwordMaxAge: missing(by: slack) { $0.password.mustBeReplaced(at: $2, under: $1) }
    case .transactionTimeout: missing(by: slack) { $0.transaction?.isTimedOut(at: $1) }
    // The faults that a skew has to catch lie a second beyond it.
    case .skew: unchecked([.response(.notYetValid), .response(.expired)])
    // No number, hence no bound.
    case .reactivation, .assurance, .documents: law
    }
  }

  /// A policy that is a count is taken for a greater or a smaller one.
  private static func misreading(_ policy: PolicyName, by difference: Int) -> Procedure {
    mistaking { question in
      guard case .count(let count) = question.world.policy.value(of: policy),
        let setting = PolicySetting(policy, .count(count + difference))
      else { return }
      question.world.evolve(.register(.policySet(setting)), at: question.now)
    }
  }

  /// A bound in time is missed by a second: at the one moment where that makes a difference, an act is decided as
  /// it would be a second away.
  ///
  /// - Parameters:
  ///   - act: the act concerned; nil for all but those on the register, whose clock it is.
  ///   - bound: what there is to be seen of the bound at a moment.
  static func missing<Seen: Equatable & Sendable>(
    of act: ActName? = nil, by slack: Mutant.Slack, _ bound: @escaping @Sendable (Question, Moment) -> Seen
  ) -> Procedure {
    mistaking(act) { question in
      if case .register = question.act { return }
      let away = question.now - Span(seconds: Int64(slack.rawValue))
      if bound(question, question.now) != bound(question, away) { question.now = away }
    }
  }

  /// A bound in time that accounts are subject to.
  static func missing<Seen: Equatable & Sendable>(
    by slack: Mutant.Slack, _ bound: @escaping @Sendable (Account, Policy, Moment) -> Seen
  ) -> Procedure {
    missing(by: slack) { question, now in
      question.world.accounts.values.map { bound($0, question.world.policy, now) }
    }
  }
}

extension Text {
  fileprivate static func off(_ policy: PolicyName, _ slack: Mutant.Slack) -> Text {
    switch policy.slot {
    case .span, .optionalSpan: ending(policy, slack)
    case .count, .reactivation, .assurance, .documents: bound(policy, slack)
    }
  }

  private static func ending(_ policy: PolicyName, _ slack: Mutant.Slack) -> Text {
    let (pl, en) = (policy.term.pl, policy.term.en)
    return switch slack {
    case .more: Text(pl: "\(pl): koniec o sekundę za późno", en: "\(en): ends a second too late")
    case .less: Text(pl: "\(pl): koniec o sekundę za wcześnie", en: "\(en): ends a second too early")
    }
  }

  private static func bound(_ policy: PolicyName, _ slack: Mutant.Slack) -> Text {
    let (pl, en) = (policy.term.pl, policy.term.en)
    // Where the bound is the least that passes, more pass when it is lower.
    let isTooHigh = (slack == .more) != (policy == .passwordMinLength)
    return isTooHigh
      ? Text(pl: "\(pl): granica przesunięta o jeden w górę", en: "\(en): the limit is one too high")
      : Text(pl: "\(pl): granica przesunięta o jeden w dół", en: "\(en): the limit is one too low")
  }
}
