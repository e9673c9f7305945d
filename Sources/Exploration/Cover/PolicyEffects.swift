import Activation
import CommandLanguage
import Shell

/// For each policy a shortest way on which another value of it shows: the last statement leads elsewhere than it would
/// otherwise.
struct PolicyEffects {
  let seed: UInt64
  let surroundings: Surroundings
  let preferences: Preferences
  let isInterrupted: @Sendable () -> Bool

  private static let kinds: Set<Move.Kind> = [
    .desk, .papers, .signIn, .shortcut, .reset, .password, .time, .fault,
  ]
  private static let steps = 6
  private static let mostStates = 1500

  /// The way on which a policy shows; where none was found, the setting alone.
  func candidate(for policy: PolicyName) -> Candidate {
    let setting = Scene.setting(of: policy)
    let with = Self.companions(of: policy)
    let roots = Cast.people.map { patient in
      var root = Search.Root(session(with + [setting]), patient, policies: with + [setting])
      root.twin = session(with)
      return root
    }
    var search = Search(roots: roots, kinds: Self.kinds, steps: Self.steps)
    search.mostStates = Self.mostStates
    search.isInterrupted = isInterrupted
    var lines: [String]?
    _ = search.run { move, _ in
      move.statement
    } visit: { step, way in
      guard let twin = step.twin, let told = Self.difference(step.performance.outcome, twin.outcome) else {
        return .goOn
      }
      let moves = way().map(\.line)
      lines = moves.dropLast() + [(moves.last ?? "") + told]
      return .stop
    }
    guard let lines else {
      return Candidate(
        lines: ["policy \(setting) => ok"], policies: [], shows: .policy(policy), isMisuse: true)
    }
    return Candidate(
      lines: lines, policies: with + [setting], shows: .policy(policy), isMisuse: false)
  }

  private func session(_ policies: [String]) -> Session {
    Cast.session(policies: policies, seed: seed, preferences: preferences, surroundings: surroundings)
  }

  /// What has to be set beside it so that it shows within a few steps.
  private static func companions(of policy: PolicyName) -> [String] {
    switch policy {
    case .activationWindow: ["activation-failures=1"]
    case .signInLock: ["sign-in-tries=1"]
    case .pinLength, .pinValidity, .pinTries, .activationFailures, .pinIssues, .reactivation, .resetInterval,
      .resetTokenValidity, .signInTries, .passwordMinLength, .passwordMaxAge, .assurance, .transactionTimeout,
      .skew, .documents:
      []
    }
  }

  /// The expectation that the one meets and the other does not; nil where they do not differ in what can be expected.
  private static func difference(_ one: Outcome, _ other: Outcome) -> String? {
    switch (one, other) {
    case (.refused(let mine), .refused(let others)) where mine.refusal.code == others.refusal.code: break
    case (.refused(let mine), .ok), (.refused(let mine), .refused):
      return " => refused \(mine.refusal.code.rawValue)"
    case (.ok, .ok): break
    case (.ok, .refused): return " => ok"
    case (.error, _), (_, .error): return nil
    }
    let fields: [Field] = [.expires, .until, .triesLeft, .screen, .status]
    let differing = fields.compactMap { field -> String? in
      guard let value = one.value(of: field)?.written, value != other.value(of: field)?.written else {
        return nil
      }
      return "\(field.rawValue)=\(value)"
    }
    guard !differing.isEmpty else { return nil }
    guard case .refused(let rejection) = one else { return " => " + differing.joined(separator: " ") }
    return " => refused " + ([rejection.refusal.code.rawValue] + differing).joined(separator: " ")
  }
}
