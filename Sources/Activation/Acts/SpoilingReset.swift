/// How what a completed reset does can be spoiled (R27–R30, S1–S4).
package enum AftermathWeakness: String, Weakness {
  case statusStays = "reset-password/status-stays"
  case epochStays = "reset-password/epoch-stays"
  case passwordStays = "reset-password/password-stays"
  case oneTimeForGood = "reset-password/one-time-for-good"
  case tokenStaysGood = "reset-password/token-stays-good"
  case intervalFromRequest = "reset-password/interval-from-request"
  case rowStays = "reset-password/row-stays"
  case lockLifted = "reset-password/lock-lifted"
  case failuresCleared = "reset-password/failures-cleared"
  case appointmentsLost = "reset-password/appointments-lost"
  case documentsLost = "reset-password/documents-lost"

  package var breaks: Tenet {
    switch self {
    case .statusStays: .rule(.r27)
    case .epochStays: .rule(.r30)
    case .passwordStays, .oneTimeForGood, .tokenStaysGood: .rule(.s3)
    case .intervalFromRequest: .rule(.s4)
    case .rowStays, .lockLifted, .failuresCleared: .rule(.r31)
    case .appointmentsLost, .documentsLost: .rule(.s1)
    }
  }
}

extension Account {
  mutating func spoilReset(_ token: Digest, since before: Account, _ weakness: AftermathWeakness) {
    switch weakness {
    case .statusStays: status = before.status
    case .epochStays: epoch = before.epoch
    case .passwordStays: password = before.password
    case .oneTimeForGood:
      password = PasswordCredential(digest: password.digest, isOneTime: false, since: password.since)
    case .tokenStaysGood: tokens = before.tokens
    case .intervalFromRequest: lastReset = tokens.last { $0.fingerprint == token }?.sent
    case .rowStays: signIn.failures = before.signIn.failures
    case .lockLifted: signIn.lockedAt = nil
    case .failuresCleared: failedEntries = []
    case .appointmentsLost: appointments = []
    case .documentsLost: documents = []
    }
  }
}
