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
    case (.account(.peselInvalid), .account(.create(let claim))): .flaw(of: claim.pesel)
    case (.account(.peselInvalid), .register(.setPersona(let claim))): .flaw(of: claim.pesel)
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

  /// Which of the checks of a PESEL failed: of its digits that tells nothing.
  fileprivate static func flaw(of claim: Claimed<PESEL>) -> RefusalCircumstance? {
    guard let (what, remedy) = PESEL.flaw(of: claim.words)?.words else { return nil }
    return RefusalCircumstance(what: what, remedy: remedy)
  }

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

extension PESEL.Flaw {
  /// What is wrong, and what to do.
  fileprivate var words: (what: Text, remedy: Text) {
    switch self {
    case .signs:
      (
        Text(
          pl: "Numer PESEL jest nieprawidłowy: są w nim inne znaki niż cyfry.",
          en: "The PESEL number is not valid: it contains characters other than digits."),
        Text(
          pl: "Podaj 11 cyfr, bez spacji i myślników, i powtórz polecenie.",
          en: "State 11 digits, without blanks and hyphens, and repeat the command.")
      )
    case .length:
      (
        Text(
          pl: "Numer PESEL jest nieprawidłowy: nie ma 11 cyfr.",
          en: "The PESEL number is not valid: it does not have 11 digits."),
        Text(
          pl: "Policz cyfry, podaj wszystkie 11 i powtórz polecenie.",
          en: "Count the digits, state all 11, and repeat the command.")
      )
    case .dateOfBirth:
      (
        Text(
          pl: "Numer PESEL jest nieprawidłowy: pierwsze 6 cyfr nie odpowiada żadnej dacie.",
          en: "The PESEL number is not valid: its first 6 digits are not a date that exists."),
        Text(
          pl: "Sprawdź pierwsze 6 cyfr (rok, miesiąc, dzień) i powtórz polecenie.",
          en: "Check the first 6 digits (year, month, day), and repeat the command.")
      )
    case .checkDigit:
      (
        Text(
          pl: "Numer PESEL jest nieprawidłowy: nie zgadza się cyfra kontrolna.",
          en: "The PESEL number is not valid: its check digit is wrong."),
        Text(
          pl: "Zwykle przestawiono dwie cyfry albo pomylono jedną: sprawdź wszystkie 11 i powtórz polecenie.",
          en: "Mostly two digits are swapped or one is mistaken: check all 11, and repeat the command.")
      )
    }
  }
}
