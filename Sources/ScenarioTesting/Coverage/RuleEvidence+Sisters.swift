import Activation
import Journal

/// What other pages of the same portal say (S1–S9).
extension Rule {
  func isSisterRuleShown(by what: Happening) -> Bool {
    switch self {
    // After a reset, and not yet active again, somebody books or calls off a visit.
    case .s1: what.isAfterReset && what.usesRegistration
    // A PIN that was used is entered once more, and refused as such.
    case .s2: what.isRefused(.pin(.used))
    // Signed in with the one-time password of a reset, the patient replaces it.
    case .s3: what.screen == .changePassword && what.replacesOneTimePassword
    // A second reset within the interval is refused.
    case .s4: what.isRefused(.password(.resetThrottled))
    // Nothing is sent, so nothing is recorded: `AnsweredDeed` shows it.
    case .s5: false
    // A PIN is issued to somebody who stated their PESEL as the login.
    case .s6: what.pinIssued != nil && what.statedPESEL
    // Support looks at an account, and its PESEL stays masked; or finds one, which is not recorded.
    case .s7: what.isShown && what.entry.tells(of: .show) && what.entry.outcome == .done
    // Somebody asks for the PIN of another's account with a document of their own.
    case .s8: what.isRefused(.desk(.identityMismatch)) && what.servesParent
    // The contact is changed by the administrator, or by no patient.
    case .s9: what.entry.tells(of: .contact) && (what.entry.outcome == .done || what.isRefusedToPatient)
    case _: false  // The other rules, each in the file of its part of the page.
    }
  }
}

extension Happening {
  fileprivate var replacesOneTimePassword: Bool {
    guard let account, account.password.isOneTime else { return false }
    return events.contains { if case .passwordChanged = $0 { true } else { false } }
  }

  fileprivate var statedPESEL: Bool {
    guard let stated = visitor?.presented.login else { return false }
    return Login(stated.words) == nil && PESEL(stated.words) != nil
  }

  /// Whether the visitor states the login of another's account and shows their own document.
  fileprivate var servesParent: Bool {
    guard let visitor, let stated = visitor.presented.login,
      let wanted = account(named: stated), let own = account(named: AccountName(visitor.person))
    else { return false }
    return wanted.login != own.login && visitor.presented.document?.pesel.value == own.pesel
  }

  fileprivate var isRefusedToPatient: Bool {
    isRefused(.admission(.notAllowed)) && entry.actor.role == .patient
  }
}
