import Activation

/// The two ways to activate, and the way to the PIN (R8–R16).
extension Rule {
  func isWayShown(by what: Happening) -> Bool {
    switch self {
    // No single activation shows that there are two ways: `Coverage.rules` counts both.
    case .r8: false
    // An account becomes active with a PIN, and a facility stands behind it.
    case .r9: what.isActivatedByPIN
    // The Trusted Profile vouches for somebody, and it is not the holder.
    case .r10: what.isRefused(.identity(.mismatch)) && what.takesForeignPersona
    // A facility that is not integrated issues no PIN.
    case .r11: what.entry.tells(of: .issuePIN) && what.isRefused(.facility(.notIntegrated))
    // A PIN for somebody who came to that desk; or none, because nobody did.
    case .r12:
      what.isIssued { _ in what.desk == what.pinIssued?.facility } || what.isPINRefused(.desk(.noRequest))
    // A PIN for the login that was stated; or none, because none was.
    case .r13: what.isIssued { $0.presented.login != nil } || what.isPINRefused(.desk(.loginMissing))
    // A PIN for a document that was shown; or none, because none was.
    case .r14: what.isIssued { $0.presented.document != nil } || what.isPINRefused(.desk(.documentNotShown))
    // A clerk generates the PIN, and the account stays as it was: inactive.
    case .r15: what.pinIssued != nil && what.entry.actor.role == .clerk && what.isInactive
    // What is typed is a PIN, but that of another account.
    case .r16: what.isPINOfAnother
    case _: false  // The other rules, each in the file of its part of the page.
    }
  }
}

extension Happening {
  var isActivatedByPIN: Bool {
    if case .pin? = activation { true } else { false }
  }

  fileprivate var takesForeignPersona: Bool {
    guard let persona, let account else { return false }
    return persona.pesel != account.pesel
  }

  /// Whether a PIN was issued, and what holds of the visitor who got it.
  fileprivate func isIssued(_ holds: (Visitor) -> Bool) -> Bool {
    guard pinIssued != nil, let visitor else { return false }
    return holds(visitor)
  }

  fileprivate func isPINRefused(_ code: RefusalCode) -> Bool { entry.tells(of: .issuePIN) && isRefused(code) }
}
