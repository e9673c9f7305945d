import Activation

/// How what a completed reset does can be weakened (R27–R30, S1–S4).
extension Mutant {
  static let ofAftermath: [Mutant] = [
    Mutant(
      "reset-password/status-stays", breaks: .rule(.r27),
      pl: "reset nie dezaktywuje konta", en: "a reset does not deactivate the account",
      .afterReset { account, before, _ in account.status = before.status }),
    Mutant(
      "reset-password/epoch-stays", breaks: .rule(.r30),
      pl: "reset nie jest liczony",
      en: "a reset is not counted",
      .afterReset { account, before, _ in account.epoch = before.epoch }),
    Mutant(
      "reset-password/password-stays", breaks: .rule(.s3),
      pl: "po resecie działa stare hasło", en: "the old password is good after a reset",
      .afterReset { account, before, _ in account.password = before.password }),
    Mutant(
      "reset-password/one-time-for-good", breaks: .rule(.s3),
      pl: "hasła jednorazowego nie trzeba zmienić", en: "the one-time password need not be replaced",
      .afterReset { account, _, _ in
        account.password = PasswordCredential(
          digest: account.password.digest, isOneTime: false, since: account.password.since)
      }),
    Mutant(
      "reset-password/token-stays-good", breaks: .rule(.s3),
      pl: "link lub kod do resetu działa więcej niż raz", en: "a reset link or code is good more than once",
      .afterReset { account, before, _ in account.tokens = before.tokens }),
    Mutant(
      "reset-password/interval-from-request", breaks: .rule(.s4),
      pl: "czas do następnego resetu liczy się od prośby, a nie od ukończenia resetu",
      en: "the time until the next reset runs from the request, not from the completion",
      .afterReset { account, before, token in
        account.lastReset = before.tokens.last { $0.fingerprint == token }?.sent
      }),
    Mutant(
      "reset-password/row-stays", breaks: .rule(.r31),
      pl: "po resecie licznik złych haseł nie zaczyna od zera",
      en: "after a reset the count of wrong passwords does not start from zero",
      .afterReset { account, before, _ in account.signIn.failures = before.signIn.failures }),
    Mutant(
      "reset-password/lock-lifted", breaks: .rule(.r31),
      pl: "reset zdejmuje blokadę logowania", en: "a reset lifts the sign-in lock",
      .afterReset { account, _, _ in account.signIn.lockedAt = nil }),
    Mutant(
      "reset-password/failures-cleared", breaks: .rule(.r31),
      pl: "reset kasuje nieudane próby wpisania kodu PIN", en: "a reset clears the failed entries of PINs",
      .afterReset { account, _, _ in account.failedEntries = [] }),
    Mutant(
      "reset-password/appointments-lost", breaks: .rule(.s1),
      pl: "reset kasuje umówione wizyty", en: "a reset loses the booked appointments",
      .afterReset { account, _, _ in account.appointments = [] }),
    Mutant(
      "reset-password/documents-lost", breaks: .rule(.s1),
      pl: "reset kasuje dokumenty",
      en: "a reset loses the documents",
      .afterReset { account, _, _ in account.documents = [] }),
  ]
}

extension Procedure {
  /// A completed reset changes something else of an account than it has to.
  fileprivate static func afterReset(
    _ change: @escaping @Sendable (_ account: inout Account, _ before: Account, _ token: Digest) -> Void
  ) -> Procedure {
    evolving { account, event, before in
      if case .resetCompleted(let token, _, _) = event { change(&account, before, token) }
    }
  }
}
