import Activation
import CommandLanguage
import Shell

/// What was answered and changed nothing, with whether there is anybody whom it was about.
struct AnsweredDeed {
  let actor: Actor
  let verb: Verb
  /// Whether no such account exists.
  let isNobodys: Bool

  init(_ deed: UnrecordedDeed, isNobodys: Bool) {
    actor = deed.actor
    verb = deed.verb
    self.isNobodys = isNobodys
  }
}

extension Rule {
  /// Whether an answer that changed nothing shows that the sentence holds.
  func isShown(by deed: AnsweredDeed) -> Bool {
    switch self {
    // A reset asked for a login that nobody has is answered ok, and nothing is sent.
    case .s5: deed.verb == .forgotPassword && deed.isNobodys
    // Support finds somebody by the login or the last four digits: more it does not ask.
    case .s7: deed.verb == .find && deed.actor == .support
    case .r1, .r2, .r3, .r4, .r5, .r6, .r7, .r8, .r9, .r10, .r11, .r12, .r13, .r14, .r15, .r16, .r17, .r18,
      .r19, .r20, .r21, .r22, .r23, .r24, .r25, .r26, .r27, .r28, .r29, .r30, .r31, .s1, .s2, .s3, .s4, .s6,
      .s8, .s9:
      false
    }
  }
}
