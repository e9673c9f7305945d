import Activation

/// What can stay that has to go, or go that has to stay.
extension Mutant {
  static let ofState: [Mutant] = [
    Mutant(
      "issue-pin/clears-failures", breaks: .invariant(14),
      pl: "nowy PIN kasuje nieudane próby na koncie",
      en: "a new PIN clears the failed entries of the account",
      .evolving { account, event, _ in if case .pinIssued = event { account.failedEntries = [] } }),
    Mutant(
      "login/screen-kept", breaks: .rule(.r17),
      pl: "po ponownym zalogowaniu na ekranie zostaje to, co było",
      en: "after a second sign-in the screen stays as it was",
      .turning(.signIn) { decision, question in
        guard let screen = question.screen else { return }
        decision.events = decision.events.map { event in
          guard case .portal(let login, .signedIn) = event else { return event }
          return .portal(login, .signedIn(screen))
        }
      }),
    Mutant(
      "login/row-after-lock", breaks: .rule(.r31),
      pl: "po blokadzie logowania licznik złych haseł nie zaczyna od zera",
      en: "after a sign-in lock the count of wrong passwords does not start from zero",
      .evolving { account, event, before in
        if case .signInLocked = event { account.signIn.failures = before.signIn.failures }
      }),
    Mutant(
      "confirm/uncounted-on-account", breaks: .invariant(14),
      pl: "nieudana próba wpisania kodu PIN nie jest liczona na koncie",
      en: "a failed entry of a PIN does not count on the account",
      .evolving { account, event, before in
        if case .entryFailed = event { account.failedEntries = before.failedEntries }
      }),
    Mutant(
      "confirm/failures-stay", breaks: .rule(.r31),
      pl: "aktywacja nie kasuje nieudanych prób wpisania kodu PIN",
      en: "the activation does not clear the failed entries of PINs",
      .evolving { account, event, before in
        if case .activated = event { account.failedEntries = before.failedEntries }
      }),
    Mutant(
      "cancel-appointment/stays", breaks: .rule(.r3),
      pl: "odwołana wizyta zostaje na liście", en: "a cancelled appointment stays on the list",
      .evolving { account, event, before in
        if case .appointmentCancelled = event { account.appointments = before.appointments }
      }),
  ]
}
