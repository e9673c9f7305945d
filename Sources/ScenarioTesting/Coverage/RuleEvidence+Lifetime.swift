import Activation

/// How long an activation lasts, and why (R25–R31).
extension Rule {
  func isLifetimeShown(by what: Happening) -> Bool {
    switch self {
    // Activated with a PIN of one facility, the holder reads documents of another.
    case .r25: what.readsRecords && what.hasRecordsFromElsewhere
    // A day later, or after a change of the password, the account is seen to be active still.
    case .r26: what.isSeenActive && (what.isActiveForADay || what.course.trials.contains(.passwordChanged))
    // A reset is completed on an active account.
    case .r27: what.isReset && what.isActive
    // After a reset the records are refused until the account is activated again.
    case .r28: what.isAfterReset && what.isRefused(.services(.accountInactive))
    // Something else befell an active account, and it is seen to be active still.
    case .r29: what.isSeenActive && !what.course.trials.subtracting([.passwordChanged]).isEmpty
    // After a reset a new PIN, of the time since, activates again.
    case .r30: what.isAfterReset && what.isActivatedByPIN
    // A doubt, of which no page speaks, is decided against access: the account stays inactive.
    case .r31: what.isInactive && what.isRefusedInDoubt
    case _: false  // The other rules, each in the file of its part of the page.
    }
  }
}

extension Happening {
  fileprivate var hasRecordsFromElsewhere: Bool {
    guard case .pin(let facility)? = record?.method else { return false }
    return account?.documents.contains { $0.facility != facility } ?? false
  }

  fileprivate var isActiveForADay: Bool { record.map { $0.since + .days(1) <= entry.moment } ?? false }

  /// Whether it was refused because it was doubtful, not because it was ill-formed or no business of the
  /// actor.
  fileprivate var isRefusedInDoubt: Bool {
    guard case .refused(let code) = entry.outcome, !Self.notDoubtful.contains(code) else { return false }
    return code.declared.basis == .ours(serving: .r31)
  }

  private static let notDoubtful: Set<RefusalCode> = [
    .admission(.notAllowed), .account(.nameInvalid), .account(.passwordTooShort), .world(.clockBackwards),
  ]
}
