import Activation
import CommandLanguage
import Shell

/// How many statements a goal is away at least, the one that meets it among them: a search need not go where no way is
/// short enough (<doc:What-a-Model-Based-Test-Is>).
struct Distance: Sendable {
  private let code: RefusalCode?
  private let comparisons: [Comparison]
  /// Whether only who looks is told, which takes a statement of its own.
  private let isLookedAt: Bool

  init(_ goal: Goal) {
    if case .code(let code)? = goal.refusal { self.code = code } else { code = nil }
    // What somebody else is told may be about anybody.
    let isOwn = goal.refusal == nil && goal.actor?.patient != nil
    comparisons = isOwn ? goal.comparisons : []
    isLookedAt = isOwn && goal.isSaidByOthers
  }

  /// 1 or more.
  func least(from session: Session, of patient: Login) -> Int {
    guard let standpoint = Standpoint(session, patient) else { return 1 }
    if let code { return max(1, standpoint.least(to: code)) }
    let state = comparisons.map { standpoint.least(to: $0) }.max() ?? 0
    return max(1, state + (isLookedAt ? 1 : 0))
  }
}
