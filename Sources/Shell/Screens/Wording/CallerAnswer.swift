import Activation
import CommandLanguage

/// What a caller is told, in words to be read out: what is the matter, what to do, and when.
struct CallerAnswer {
  let standing: Standing
  let time: SpokenTime

  private var account: Account { standing.account }

  /// Whole sentences.
  var words: Text {
    // On the portal a one-time password comes before all that the Trusted Profile or the PIN is for.
    let told: [Text?] = [cause, remedy, oneTimePassword, standing.resetWarning, otherWay]
    let parts = (isAboutContact ? [message] + told : told + [message]).compactMap { $0 }
    return Text(
      pl: parts.map { $0.pl + "." }.joined(separator: " "),
      en: parts.map { $0.en + "." }.joined(separator: " "))
  }

  /// At the desk or before it the Trusted Profile is the shorter way, if it is open.
  private var otherWay: Text? {
    guard standing.mayUseTrustedProfile, standing.next.leavesRoomForTrustedProfile,
      standing.signInLock == nil
    else { return nil }
    return Text(
      pl: "Zamiast tego można aktywować konto na portalu własnym Profilem Zaufanym",
      en: "Alternatively, the account can be activated on the portal with your own Trusted Profile")
  }

  private var oneTimePassword: Text? {
    guard standing.mustReplacePassword, standing.next != .changePassword, standing.next != .resetPassword,
      !signsInWithOneTimePassword
    else {
      return nil
    }
    guard account.password.isOneTime else {
      return Text(
        pl: "Po zalogowaniu portal poprosi o ustawienie nowego hasła",
        en: "After signing in the portal will ask for a new password")
    }
    let first = Text(
      pl:
        "Na portalu proszę najpierw zalogować się hasłem jednorazowym z wiadomości i od razu ustawić nowe hasło",
      en:
        "On the portal please first sign in with the one-time password from the message and set a new one at once"
    )
    guard typesPINAfterPassword else { return first }
    return Text(
      pl: "\(first.pl), a dopiero potem wpisać kod PIN", en: "\(first.en), and only then type the PIN")
  }

  /// Whether what is to be done now begins with the one-time password.
  private var signsInWithOneTimePassword: Bool {
    standing.next == .logIn && !account.status.isActive && standing.mustReplacePassword
      && account.password.isOneTime
  }

  /// Whether the PIN of the desk waits for the one-time password to be replaced.
  private var typesPINAfterPassword: Bool {
    guard case .come = standing.next else { return false }
    return standing.mustReplacePassword && account.password.isOneTime
  }
}

/// What a caller who has forgotten the password is told besides.
extension CallerAnswer {
  private var hasNoContact: Bool { account.contact == Contact(email: nil, phone: nil) }

  /// Whom nothing stops on the way to the records calls because no message comes.
  private var isAboutContact: Bool { hasNoContact && standing.screen == nil && standing.obstacle == nil }

  private var message: Text? {
    guard standing.screen == nil, standing.next != .resetPassword else { return nil }
    if hasNoContact {
      return Text(
        pl: "Na koncie nie ma ani adresu e-mail, ani numeru telefonu, więc nie można wysłać wiadomości do "
          + "zresetowania hasła; dane te uzupełnia administrator portalu",
        en:
          "The account has neither an e-mail address nor a phone number, so no message for a password reset "
          + "can be sent; the portal's administrator adds them")
    }
    guard let token = account.tokens.last, !token.isUsed, !token.isVoid, token.expires <= time.now else {
      return nil
    }
    return Text(
      pl: "Wiadomość do zresetowania hasła straciła ważność; kto nie pamięta hasła, może poprosić na stronie "
        + "logowania o nową",
      en:
        "The message for the password reset has expired; whoever has forgotten the password can ask for another "
        + "on the sign-in page")
  }
}

/// What is the matter.
extension CallerAnswer {
  private var cause: Text? {
    switch standing.obstacle {
    case .signIn(.locked)?:
      Text(
        pl: "Logowanie jest zablokowane, bo zbyt wiele razy podano błędne hasło",
        en: "Signing in is locked, because a wrong password was given too often")
    case .entry(.locked)?:
      Text(
        pl: "Wpisywanie kodów PIN jest zablokowane, bo zbyt wiele prób było błędnych",
        en: "Entering PINs is locked, because too many entries failed")
    case .pin(let code)?: ofPIN(code)
    case let code? where account.sentAway?.code == code:
      Text(
        pl: "W rejestracji nie wygenerowano kodu PIN, bo \(code.becauseAtDesk.pl)",
        en: "No PIN was generated at the desk, because \(code.becauseAtDesk.en)")
    case let code?: code.declared.what.withoutStop
    case nil: ofState
    }
  }

  private func ofPIN(_ code: PINRefusal) -> Text? {
    guard let pin = account.pins.last else { return nil }
    switch code {
    case .expired:
      return Text(
        pl: "Kod PIN stracił ważność \(time.at(pin.expires).pl)",
        en: "The PIN expired \(time.at(pin.expires).en)"
      )
    case .exhausted:
      return Text(
        pl: "Kod PIN został zablokowany po zbyt wielu błędnych próbach",
        en: "The PIN no longer works after too many wrong entries")
    case .revoked:
      return pin.epoch < account.epoch
        ? Text(
          pl: "Kod PIN sprzed zresetowania hasła jest unieważniony",
          en: "The PIN from before the password reset is revoked")
        : Text(pl: "Kod PIN został unieważniony", en: "The PIN was revoked")
    case .used, .superseded, .noneOpen, .wrong: return RefusalCode.pin(code).declared.what.withoutStop
    }
  }

  private var ofState: Text? {
    switch account.status {
    case .active:
      account.documents.isEmpty
        ? Text(
          pl: "Konto jest aktywne, ale podmioty lecznicze nie dodały do niego jeszcze żadnych dokumentów",
          en: "The account is active, but healthcare facilities have not added any documents to it yet") : nil
    case .inactive(.neverActivated):
      Text(pl: "Konto nie zostało jeszcze aktywowane", en: "The account has not been activated yet")
    case .inactive(.reset):
      Text(
        pl: "Po zresetowaniu hasła konto trzeba aktywować ponownie",
        en: "After the password reset the account must be activated again")
    }
  }
}

/// What to do.
extension CallerAnswer {
  private var remedy: Text {
    switch standing.next {
    case .changePassword:
      Text(pl: "Proszę ustawić na portalu nowe hasło", en: "Please set a new password on the portal")
    case .resetPassword: resetting
    case .logIn: signingIn
    case .records:
      Text(
        pl: "Proszę otworzyć na portalu dokumentację medyczną",
        en: "Please open the medical records on the portal")
    case .answer:
      Text(
        pl: "Proszę odpowiedzieć na komunikat Profilu Zaufanego",
        en: "Please answer the message of the Trusted Profile")
    case .confirm:
      standing.isOnTrustedProfile
        ? Text(
          pl: "Proszę nacisnąć «Potwierdzam» w Profilu Zaufanym",
          en: "Please press ‘I agree’ in the Trusted Profile")
        : Text(pl: "Proszę nacisnąć przycisk «Zatwierdź»", en: "Please press the button ‘Zatwierdź’")
    case .come(let elsewhereThan): coming(isElsewhere: elsewhereThan != nil)
    case .present:
      minding(
        account.sentAway?.code.nextTime,
        Text(
          pl: "Proszę w rejestracji podać swój login i okazać własny, ważny dokument tożsamości",
          en: "Please state your login at the desk and show your own valid identity document"))
    case .issuePIN:
      Text(
        pl: "Proszę zaczekać w rejestracji, aż pracownik wygeneruje kod PIN",
        en: "Please wait at the desk until the clerk generates the PIN")
    case .wait(let end): waiting(until: end)
    case .properties, .activate, .enterPIN: activating
    }
  }

  private var resetting: Text {
    let token = account.usableToken(at: time.now)
    let end = token.map { time.until($0.expires) }
    let isLink = token?.channel != .sms
    return Text(
      pl: (isLink
        ? "Proszę otworzyć link z wiadomości e-mail i zresetować nim hasło; link jest ważny"
        : "Proszę wpisać na portalu kod z SMS-a i zresetować nim hasło; kod jest ważny")
        + (end.map { " do \($0.pl)" } ?? ""),
      en: (isLink
        ? "Please open the link in the e-mail message and reset the password with it; the link is good"
        : "Please type the code from the text message on the portal and reset the password with it; the code is good")
        + (end.map { " until \($0.en)" } ?? ""))
  }

  private var signingIn: Text {
    guard !signsInWithOneTimePassword else {
      return withPIN(
        Text(
          pl:
            "Proszę zalogować się na portalu hasłem jednorazowym z wiadomości i od razu ustawić nowe hasło, a potem kliknąć swoje imię i nazwisko, nacisnąć przycisk «Aktywuj konto», wpisać kod PIN i nacisnąć «Zatwierdź»",
          en:
            "Please sign in to the portal with the one-time password from the message and set a new one at once, then click your name, press the button ‘Aktywuj konto’, type the PIN and press ‘Zatwierdź’"
        ))
    }
    guard account.status.isActive else {
      return withPIN(
        Text(
          pl:
            "Proszę zalogować się na portalu, kliknąć swoje imię i nazwisko, nacisnąć przycisk «Aktywuj konto», wpisać kod PIN i nacisnąć «Zatwierdź»",
          en:
            "Please sign in to the portal, click your name, press the button ‘Aktywuj konto’, type the PIN and press ‘Zatwierdź’"
        ))
    }
    return Text(
      pl: "Proszę zalogować się na portalu i otworzyć dokumentację medyczną",
      en: "Please sign in to the portal and open the medical records")
  }

  private var activating: Text {
    switch standing.next {
    case .activate:
      withPIN(
        Text(
          pl: "Proszę nacisnąć przycisk «Aktywuj konto», wpisać kod PIN i nacisnąć «Zatwierdź»",
          en: "Please press the button ‘Aktywuj konto’, type the PIN and press ‘Zatwierdź’"))
    case .enterPIN where !standing.isOnTrustedProfile:
      withPIN(
        Text(
          pl: "Proszę wpisać kod PIN i nacisnąć «Zatwierdź»", en: "Please type the PIN and press ‘Zatwierdź’")
      )
    case .changePassword, .resetPassword, .logIn, .records, .answer, .confirm, .come, .present, .issuePIN,
      .wait, .properties, .enterPIN:
      withPIN(
        Text(
          pl:
            "Proszę kliknąć na portalu swoje imię i nazwisko, nacisnąć przycisk «Aktywuj konto», wpisać kod PIN i nacisnąć «Zatwierdź»",
          en:
            "Please click your name on the portal, press the button ‘Aktywuj konto’, type the PIN and press ‘Zatwierdź’"
        ))
    }
  }

  private func coming(isElsewhere: Bool) -> Text {
    let then =
      typesPINAfterPassword
      ? Text(pl: "", en: "")
      : Text(pl: ", a potem wpisać kod PIN na portalu", en: ", and then type the PIN on the portal")
    return minding(
      account.sentAway?.code.nextTime,
      Text(
        pl: "Proszę zgłosić się do rejestracji \(isElsewhere ? "innego podmiotu" : "podmiotu") leczniczego "
          + "zintegrowanego w systemie, poprosić o aktywację konta, podać swój login i okazać własny, ważny "
          + "dokument tożsamości\(then.pl)",
        en: "Please go to the reception desk of \(isElsewhere ? "another" : "a") healthcare facility that is "
          + "integrated in the system, ask for activation, state your login and show your own valid identity "
          + "document\(then.en)"))
  }

  private func minding(_ extra: Text?, _ text: Text) -> Text {
    guard let extra else { return text }
    return Text(pl: "\(text.pl); \(extra.pl)", en: "\(text.en); \(extra.en)")
  }

  private func waiting(until end: Moment) -> Text {
    let spoken = time.end(end)
    if standing.obstacle == .signIn(.locked) {
      return Text(
        pl:
          "Proszę odczekać do \(spoken.pl) i wtedy zalogować się ponownie; nikt nie może zdjąć tej blokady wcześniej",
        en: "Please wait until \(spoken.en) and then sign in again; nobody can lift the lock sooner")
    }
    if standing.activationLock != nil, account.openPIN(at: time.now) != nil {
      return withPIN(
        Text(
          pl: "Proszę odczekać do \(spoken.pl) i dopiero wtedy wpisać kod PIN, bo nowy tego nie przyspieszy",
          en:
            "Please wait until \(spoken.en), and only then type the PIN, as a new one does not make it sooner"
        ))
    }
    return Text(
      pl: "Kolejny kod PIN można dostać w rejestracji dopiero od \(spoken.pl)",
      en: "Another PIN can be had at the desk only from \(spoken.en) on")
  }

  /// Until when the PIN that the caller has is good.
  private func withPIN(_ text: Text) -> Text {
    guard let pin = account.openPIN(at: time.now) else { return text }
    let (end, issued) = (time.until(pin.expires), time.at(pin.issued))
    let goodUntil = Text(
      pl: text.pl + "; kod jest ważny do \(end.pl)", en: text.en + "; the PIN is good until \(end.en)")
    guard account.supersededPIN != nil else { return goodUntil }
    return Text(
      pl: goodUntil.pl + " i działa tylko najnowszy, wygenerowany \(issued.pl)",
      en: goodUntil.en + ", and only the newest works, generated \(issued.en)")
  }
}
