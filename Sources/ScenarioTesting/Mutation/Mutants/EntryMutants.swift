import Activation

/// How typing the PIN and confirming it can be weakened.
extension Mutant {
  /// No mutant skips `pin-none-open`: without a PIN there is no facility to be active by. An active account has
  /// never the form before it in one world: `account-already-active` answers another shell on the same store. An
  /// empty entry has no form either: `pin-empty` skipped is `pin-empty` late.
  static let ofPINEntry: [Mutant] =
    skips(of: .enterPIN, .admission(.wrongScreen))
    + guards(of: .confirm, .entry(.format), .entry(.locked))
    + skips(of: .confirm, .entry(.empty))
    + skips(of: .confirm, .pin(.wrong)) { _ in .passing { $0.openPIN } }
    + skips(of: .confirm, .pin(.used), .pin(.superseded), .pin(.expired), .pin(.exhausted), .pin(.revoked)) {
      code in
      .passing { $0.codeOfEarlierPIN == code ? $0.earlierPIN : nil }
    }
    + bounds(.pinLength, .pinValidity, .pinTries, .activationFailures, .activationWindow)
    + effectsOfEntry + effectsOnPIN

  private static let effectsOfEntry: [Mutant] = [
    Mutant(
      "confirm/screen-stays", breaks: .rule(.r24),
      pl: "po aktywacji na ekranie zostaje to, co było",
      en: "after the activation the screen stays as it was",
      .leavingOut(of: .confirm) { $0.onPortal == .screenShown(.properties) }
    ),
    Mutant(
      "confirm/typed-stays", breaks: .rule(.r20),
      pl: "po nieudanej próbie wpisany PIN zostaje w polu", en: "after a failed entry the typed PIN stays",
      .leavingOut(of: .confirm) { $0.onPortal == .screenShown(.activationForm(typed: nil)) }),
    Mutant(
      "confirm/earlier-not-known", breaks: .rule(.r31),
      pl: "wcześniejszy PIN jest odrzucany jak każdy błędny",
      en: "an earlier PIN is refused like any wrong one",
      .turning(.confirm) { decision, question in
        guard decision.isFailedEntry, !decision.exhausts else { return }
        let code = question.openPIN == nil ? RefusalCode.pin(.noneOpen) : .pin(.wrong)
        if decision.code != code { decision = .refused(code, recording: decision.events) }
      }),
    Mutant(
      "confirm/earlier-told-first", breaks: .rule(.r31),
      pl: "ostatnia próba, podjęta z wcześniejszym kodem PIN, daje odmowę z jego powodu, "
        + "a nie z powodu zbyt wielu błędnych prób",
      en: "the last try, made with an earlier PIN, is refused for that PIN, not for the exhausted tries",
      .turning(.confirm) { decision, question in
        guard decision.exhausts, let code = question.codeOfEarlierPIN else { return }
        decision = .refused(code, recording: decision.events)
      }),
    Mutant(
      "confirm/separators-count", breaks: .rule(.r20),
      pl: "odstępy i łączniki we wpisanym kodzie liczą się jak cyfry",
      en: "blanks and hyphens in the entry count like digits",
      .turning(.confirm) { decision, question in
        guard decision.isPastTheForm, let typed = question.typed, typed != typed.withoutSeparators else {
          return
        }
        decision = .refused(.entry(.format))
      }),
    Mutant(
      "confirm/malformed-counts", breaks: .rule(.r31),
      pl: "wpis, który nie ma postaci kodu PIN, liczy się jak nieudana próba",
      en: "an entry not in the form of a PIN counts as a failed entry",
      .turning(.confirm) { decision, question in
        if decision.isOfTheForm { decision.events += question.counted }
      }),
    Mutant(
      "confirm/malformed-dropped", breaks: .rule(.r20),
      pl: "wpis, który nie ma postaci kodu PIN, znika z pola, zamiast zostać do poprawienia",
      en: "an entry not in the form of a PIN is dropped instead of staying to be corrected",
      .turning(.confirm) { decision, question in
        if decision.isOfTheForm { decision.events += question.dropped }
      }),
    Mutant(
      "confirm/locked-counts", breaks: .rule(.r31),
      pl: "próba podczas blokady też jest liczona", en: "an entry while the account is locked counts too",
      .turning(.confirm) { decision, question in
        if decision.code == .entry(.locked) { decision.events += question.counted }
      }),
    Mutant(
      "confirm/locked-dropped", breaks: .rule(.r20),
      pl: "próba podczas blokady kasuje wpisany PIN",
      en: "an entry while the account is locked drops the typed PIN",
      .turning(.confirm) { decision, question in
        if decision.code == .entry(.locked) { decision.events += question.dropped }
      }),
  ]
}

extension Question {
  /// What is recorded where an entry counts as failed.
  fileprivate var counted: [Event] {
    account.map { [.account($0.login, .entryFailed(onOpenPIN: openPIN != nil))] } ?? []
  }
}

extension Decision {
  /// Whether it refuses an entry for what it looks like.
  fileprivate var isOfTheForm: Bool { code == .entry(.empty) || code == .entry(.format) }
}
