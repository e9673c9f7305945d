import Activation
import CommandLanguage

/// What is known of an account beside its state, in sentences for whoever helps its holder: locks with their end, what
/// the desk refused last, the end of the PIN, resets, the password, what there is to read.
struct Circumstances {
  let standing: Standing
  /// What the facilities are called.
  let register: Register
  let time: SpokenTime

  private var account: Account { standing.account }

  /// The sentences, in the order in which they matter.
  var sentences: [Text] {
    let ofInactive = account.status.isActive ? [] : [entryLock, refusalAtDesk, pin, earlierPIN, place]
    return ([signInLock] + ofInactive + [password] + resets + [records]).compactMap { $0 }
  }

  /// By what the account was activated, with the facility as a sentence names it.
  func words(_ method: ActivationMethod) -> Text {
    guard case .pin(let facility) = method else { return method.words }
    let name = name(facility)
    return Text(pl: "kodem PIN z podmiotu \(name.pl)", en: "with a PIN from \(name.en)")
  }

  /// A facility as a sentence names it.
  private func name(_ id: FacilityID) -> Text {
    let title = register.facilities[id]?.name.text ?? id.text
    return Text(pl: "„\(title)”", en: "“\(title)”")
  }
}

/// What holds the account up.
extension Circumstances {
  private var signInLock: Text? {
    standing.signInLock.map { end in
      Text(
        pl:
          "Logowanie jest zablokowane do \(time.end(end).pl), bo zbyt wiele razy podano błędne hasło; nikt nie może zdjąć tej blokady wcześniej.",
        en:
          "Signing in is locked until \(time.end(end).en), because a wrong password was given too often; nobody can lift the lock sooner."
      )
    }
  }

  private var entryLock: Text? {
    standing.activationLock.map { end in
      Text(
        pl:
          "Wpisywanie kodów PIN jest zablokowane do \(time.end(end).pl), bo zbyt wiele prób było błędnych; nowy kod PIN tego nie przyspieszy.",
        en:
          "Entering PINs is locked until \(time.end(end).en), because too many entries failed; a new PIN does not make it sooner."
      )
    }
  }

  private var refusalAtDesk: Text? {
    guard let refusal = account.sentAway, refusal.code != .activation(.accountAlreadyActive) else {
      return nil
    }
    let (place, at) = (name(refusal.facility), time.at(refusal.at))
    let (what, remedy) = (refusal.code.declared.what, refusal.code.declared.plainRemedy)
    return Text(
      pl:
        "W rejestracji podmiotu \(place.pl) odmówiono kodu PIN \(at.pl) (\(refusal.code.rawValue)). \(what.pl) \(remedy.pl)",
      en: "The desk of \(place.en) refused a PIN \(at.en) (\(refusal.code.rawValue)). \(what.en) \(remedy.en)"
    )
  }

  private var place: Text? {
    standing.place.map { place in
      Text(
        pl: "Ta osoba czeka teraz w rejestracji podmiotu \(name(place.facility).pl).",
        en: "This person is now waiting at the desk of \(name(place.facility).en).")
    }
  }
}

/// The newest PIN: by whom it was issued and when, and what became of it.
extension Circumstances {
  private var pin: Text? {
    guard let pin = account.pins.last, let end = end(of: pin) else { return nil }
    let (place, issued) = (name(pin.facility), time.at(pin.issued))
    return Text(
      pl: "Kod PIN wygenerowany \(issued.pl) w podmiocie \(place.pl) \(end.pl).",
      en: "The PIN generated \(issued.en) at \(place.en) \(end.en).")
  }

  /// Nil of a PIN that was used: it says nothing about what to do now.
  private func end(of pin: ActivationPIN) -> Text? {
    switch pin.state(at: time.now) {
    case .open:
      Text(
        pl: "jest ważny do \(time.until(pin.expires).pl); pozostało prób: \(pin.triesLeft)",
        en: "is good until \(time.until(pin.expires).en); tries left: \(pin.triesLeft)")
    case .expired:
      Text(pl: "stracił ważność \(time.at(pin.expires).pl)", en: "expired \(time.at(pin.expires).en)")
    case .exhausted:
      Text(
        pl: "został zablokowany po zbyt wielu błędnych próbach (\(pin.failures))",
        en: "no longer works after too many wrong entries (\(pin.failures))")
    case .revoked:
      pin.epoch < account.epoch
        ? Text(
          pl: "jest unieważniony: po zresetowaniu hasła kody wygenerowane wcześniej nie działają",
          en: "is revoked: after a password reset no PIN from before it works")
        : Text(pl: "został unieważniony", en: "was revoked")
    case .superseded: Text(pl: "został zastąpiony nowszym", en: "was superseded by a newer one")
    case .used: nil
    }
  }

  private var earlierPIN: Text? {
    guard account.openPIN(at: time.now) != nil, let earlier = account.supersededPIN else { return nil }
    let (place, issued) = (name(earlier.facility), time.at(earlier.issued))
    return Text(
      pl: "Wcześniejszy kod PIN, wygenerowany \(issued.pl) w podmiocie \(place.pl), już nie działa.",
      en: "An earlier PIN, generated \(issued.en) at \(place.en), no longer works.")
  }
}

/// Passwords and what there is to read.
extension Circumstances {
  private var password: Text? {
    guard standing.mustReplacePassword else { return nil }
    return account.password.isOneTime
      ? Text(
        pl:
          "Hasło jest jednorazowe, z wiadomości wysłanej \(time.at(account.password.since).pl): zaraz po zalogowaniu trzeba ustawić nowe.",
        en:
          "The password is a one-time password, from the message sent \(time.at(account.password.since).en): a new one must be set right after signing in."
      )
      : Text(
        pl: "Hasło jest przeterminowane: zaraz po zalogowaniu trzeba ustawić nowe.",
        en: "The password is outdated: a new one must be set right after signing in.")
  }

  private var resets: [Text] {
    [sentToken, account.contact == .none ? Self.unreachable : nil, resetLock].compactMap { $0 }
  }

  /// What was sent last, unless it was used or taken back.
  private var sentToken: Text? {
    guard let token = account.tokens.last, !token.isUsed, !token.isVoid else { return nil }
    let (sent, what) = (time.at(token.sent), token.channel.sent(to: account.contact))
    return token.isUsable(at: time.now)
      ? Text(
        pl:
          "Poproszono o zresetowanie hasła: \(sent.pl) wysłano \(what.pl), ważny do \(time.until(token.expires).pl).",
        en:
          "A password reset was asked for: \(what.en) was sent \(sent.en), good until \(time.until(token.expires).en)."
      )
      : Text(
        pl:
          "Poproszono o zresetowanie hasła (\(sent.pl) wysłano \(what.pl)), ale wiadomość straciła ważność.",
        en: "A password reset was asked for (\(what.en), sent \(sent.en)), but the message has expired.")
  }

  private static let unreachable = Text(
    pl:
      "Konto nie ma ani adresu e-mail, ani numeru telefonu, więc nie można wysłać wiadomości do zresetowania hasła. Dane kontaktowe zmienia administrator.",
    en:
      "The account has neither an e-mail address nor a phone number, so that no message for a password reset can be sent. An administrator changes the contact."
  )

  private var resetLock: Text? {
    standing.resetLock.map { end in
      Text(
        pl: "Następną wiadomość do zresetowania hasła można wysłać dopiero od \(time.end(end).pl).",
        en: "Another message for a password reset can be sent only from \(time.end(end).en) on.")
    }
  }

  private var records: Text? {
    guard account.status.isActive, account.documents.isEmpty else { return nil }
    return Text(
      pl: "Na koncie nie ma jeszcze żadnych dokumentów: dodają je podmioty lecznicze.",
      en: "There are no documents on the account yet: healthcare facilities add them.")
  }
}

extension Account {
  /// The PIN that the newest took the place of; nil where there was none.
  var supersededPIN: ActivationPIN? {
    pins.dropLast().last.flatMap { $0.mark == .superseded && $0.epoch == epoch ? $0 : nil }
  }
}

extension Contact {
  fileprivate static let none = Contact(email: nil, phone: nil)
}

extension Channel {
  /// What goes this way, and where to.
  fileprivate func sent(to contact: Contact) -> Text {
    switch self {
    case .email:
      Text(
        pl: "link e-mailem" + (contact.email.map { " na adres \($0.text)" } ?? ""),
        en: "a link by e-mail" + (contact.email.map { " to \($0.text)" } ?? ""))
    case .sms:
      Text(
        pl: "kod SMS-em" + (contact.phone.map { " na numer \($0.text)" } ?? ""),
        en: "a code by SMS" + (contact.phone.map { " to \($0.text)" } ?? ""))
    }
  }
}
