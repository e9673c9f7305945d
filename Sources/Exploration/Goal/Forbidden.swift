import Activation
import CommandLanguage

/// What a policy forbids whatever anybody does, so that nothing need be searched to know it.
extension Goal {
  /// The policy that stands in the way of all statements that there may be; nil: none is known to.
  ///
  /// - Parameters:
  ///   - world: as it is at the beginning.
  ///   - steps: so many statements there may be.
  func policyForbidding(in world: World, steps: Int) -> PolicyName? {
    if needsTransaction, let account = actor?.patient.flatMap({ world.accounts[$0] }), account.wasEverActive,
      world.policy.reactivation == .pin
    {
      return .reactivation
    }
    if isRefused(.desk(.documentKindNotAccepted)),
      DocumentKind.allCases.allSatisfy(world.policy.documents.contains)
    {
      return .documents
    }
    return counted(under: world.policy).first { $0.statements > steps }?.policy
  }

  /// Whether it is met at the Trusted Profile alone, or by having been there: whoever may not use it after a reset, and
  /// has no use for it before, does not get there.
  private var needsTransaction: Bool {
    if expects(.method, "trusted-profile") || expects(.screen, ScreenName.trustedProfile.rawValue) {
      return true
    }
    return TrustedProfileMessage.allCases.contains { expects(.message, $0.rawValue) }
      || code?.needsTransaction ?? false
  }

  /// How many statements it takes at least to fill what a policy counts.
  private func counted(under policy: Policy) -> [(policy: PolicyName, statements: Int)] {
    var counted: [(policy: PolicyName, statements: Int)] = []
    if isRefused(.pin(.exhausted)) || expects(.pin, "exhausted") {
      counted.append((.pinTries, policy.pinTries))
    }
    if isRefused(.entry(.locked)) {
      counted.append((.activationFailures, policy.activationFailures + 1))
    } else if expects(.pinLocked, "yes") {
      counted.append((.activationFailures, policy.activationFailures))
    }
    if isRefused(.signIn(.locked)) {
      counted.append((.signInTries, policy.signInTries + 1))
    } else if expects(.signInLocked, "yes") {
      counted.append((.signInTries, policy.signInTries))
    }
    // Nobody of the cast has been issued more than one PIN, and for each the visitor has to present again.
    if isRefused(.activation(.pinIssueThrottled)) { counted.append((.pinIssues, 2 * policy.pinIssues)) }
    return counted
  }

  private var code: RefusalCode? {
    if case .code(let code)? = refusal { code } else { nil }
  }

  private func isRefused(_ code: RefusalCode) -> Bool { self.code == code }

  /// Whether a field is to have a word, given in either language.
  private func expects(_ field: Field, _ word: String) -> Bool {
    comparisons.contains { comparison in
      guard comparison.field == field, comparison.op == .equal, let text = comparison.expected.literal,
        case .word(let terms) = comparison.kind
      else { return false }
      return terms.contains { $0.en == word && ($0.en == text || $0.pl == text) }
    }
  }
}

extension RefusalCode {
  /// Whether nobody meets it who cannot begin a transaction of the Trusted Profile.
  fileprivate var needsTransaction: Bool {
    switch self {
    case .trustedProfile(let code): code != .notForReactivation
    case .transaction(let code): code != .noTransaction
    case .response, .identity: true
    case .admission, .account, .facility, .desk, .activation, .signIn, .entry, .pin, .services, .password,
      .world:
      false
    }
  }
}
