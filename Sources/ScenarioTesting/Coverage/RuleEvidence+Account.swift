import Activation

/// The account, inactive and active (R1–R7).
extension Rule {
  func isAccountRuleShown(by what: Happening) -> Bool {
    switch self {
    // A new account, for which nothing was done yet, is seen to be inactive.
    case .r1: what.isSeenInactive && what.account.map { $0.pins.isEmpty && $0.epoch == 0 } ?? false
    // A PIN was obtained and not entered, and the account is seen to be inactive still.
    case .r2: what.isSeenInactive && what.hasOpenPIN
    // Somebody books or calls off a visit while the account is inactive.
    case .r3: what.isInactive && what.usesRegistration
    // The records are refused because the account is inactive.
    case .r4: what.isRefused(.services(.accountInactive))
    // The holder of an active account reads the records.
    case .r5: what.readsRecords
    // Being active does not open the records of somebody else.
    case .r6: what.isActive && what.isRefused(.services(.notOwnRecords))
    // The records that are read come from more than one facility.
    case .r7: what.readsRecords && Set((what.account?.documents ?? []).map(\.facility)).count > 1
    case _: false  // The other rules, each in the file of its part of the page.
    }
  }
}
