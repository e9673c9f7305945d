import Activation
import CommandLanguage

extension Session {
  /// What is known of a case: nil where nothing is beyond the code.
  func circumstance(
    of code: RefusalCode, to actor: Actor, asking act: Act
  ) -> RefusalCircumstance? {
    switch (code, act) {
    case (.pin(.noneOpen), .desk(.revokePIN)): .nothingToRevoke
    case (.admission(.accountNotFound), .inspect(let name?))
    where name.login == nil && name.words.contains(where: \.isLetter):
      .foundByNoWords
    case (.admission(.accountNotFound), .desk): .unknownAtDesk
    case (.admission(.accountNotFound), .audit) where !Verb.find.actors.contains(actor.role): .unknownInTrail
    case (.pin(.noneOpen), .portal(.confirm)): withoutPIN(actor)
    // The choice of a method is a word; what is answered in digits is the code.
    case (.transaction(.authenticationFailed), .portal(.answer(let answer)))
    where !answer.revealed.isEmpty && answer.revealed.allSatisfy(\.isNumber):
      .mistypedTooOften
    case _: nil  // only of these more is known
    }
  }

  /// Whoever waits at a desk already is not sent to one.
  private func withoutPIN(_ actor: Actor) -> RefusalCircumstance? {
    guard let account = actor.patient.flatMap({ world.accounts[$0] }) else { return nil }
    let standing = world.standing(of: account, at: now)
    guard standing.place != nil else { return nil }
    switch standing.next {
    case .issuePIN: return RefusalCircumstance(remedy: Self.issuing)
    case .present: return RefusalCircumstance(remedy: Self.presenting)
    case .wait, .come, .changePassword, .resetPassword, .logIn, .records, .answer, .confirm, .properties,
      .activate, .enterPIN:
      let next = standing.words(time)
      return standing.next.leavesRoomForTrustedProfile
        ? RefusalCircumstance(remedy: Text(pl: "Następny krok: \(next.pl).", en: "Next step: \(next.en)."))
        : nil
    }
  }

  private static let issuing = Text(
    pl: "Pacjent czeka już w rejestracji: pracownik generuje teraz kod PIN (wygeneruj-pin).",
    en: "The patient is waiting at the desk already: now the clerk generates the PIN (issue-pin).")

  private static let presenting = Text(
    pl:
      "Pacjent czeka już w rejestracji: niech poda swój login i okaże własny, ważny dokument tożsamości (okaż).",
    en:
      "The patient is waiting at the desk already: let them state their login and show their own valid identity "
      + "document (present).")
}

extension RefusalCircumstance {
  fileprivate static let nothingToRevoke = RefusalCircumstance(
    remedy: Text(
      pl: "Nie trzeba nic robić: nie ma kodu PIN, który można by unieważnić.",
      en: "Nothing needs to be done: there is nothing to revoke."))

  fileprivate static let unknownAtDesk = RefusalCircumstance(
    remedy: Text(
      pl: "Zapytaj jeszcze raz o login (można podać numer PESEL) albo poproś wsparcie o odszukanie konta.",
      en: "Ask for the login again (the PESEL will do), or ask support to look for the account."))

  /// Whoever sees no account cannot look for one.
  fileprivate static let unknownInTrail = RefusalCircumstance(
    remedy: Text(
      pl: "Sprawdź login lub numer PESEL albo zapytaj o niego wsparcie.",
      en: "Check the login or the PESEL, or ask support for it."))

  fileprivate static let foundByNoWords = RefusalCircumstance(
    what: Text(
      pl: "Nie ma konta, do którego pasują wszystkie te słowa.",
      en: "There is no account that all of these words fit."),
    remedy: Text(
      pl: "Sprawdź pisownię, podaj mniej słów (znajdź) albo login lub numer PESEL.",
      en: "Check the spelling, give fewer words (find), or give the login or the PESEL."))

  fileprivate static let mistypedTooOften = RefusalCircumstance(
    what: Text(
      pl:
        "Kod z telefonu wpisano nieprawidłowo trzy razy, więc logowanie do Profilu Zaufanego zostało przerwane, "
        + "a konto pozostało nieaktywne.",
      en:
        "The code from the phone was mistyped three times, so the sign-in to the Trusted Profile was ended, and "
        + "the account has stayed inactive."),
    remedy: Text(
      pl:
        "Niech pacjent zacznie od nowa: ponownie wybierze Profil Zaufany (profil-zaufany) i przepisze nowy kod "
        + "(odpowiedz).",
      en:
        "Ask the patient to start again: to choose the Trusted Profile anew (trusted-profile) and to copy the new "
        + "code (answer)."))
}
