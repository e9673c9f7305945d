import Activation
import CommandLanguage

extension Rule {
  /// Whether what happened shows that the sentence of <doc:/Activation/The-Page> holds. A step of the page is shown by
  /// being taken in its place; a limit by what it refused or left as it was.
  func isShown(by what: Happening) -> Bool {
    switch self {
    case .r1, .r2, .r3, .r4, .r5, .r6, .r7: isAccountRuleShown(by: what)
    case .r8, .r9, .r10, .r11, .r12, .r13, .r14, .r15, .r16: isWayShown(by: what)
    case .r17, .r18, .r19, .r20, .r21, .r22, .r23, .r24: isPortalStepShown(by: what)
    case .r25, .r26, .r27, .r28, .r29, .r30, .r31: isLifetimeShown(by: what)
    case .s1, .s2, .s3, .s4, .s5, .s6, .s7, .s8, .s9: isSisterRuleShown(by: what)
    }
  }
}
