import Activation
import CommandLanguage

/// Why a person can or cannot read their records: two sentences for the telephone, the reason, and exactly
/// what to tell the caller.
package struct WhyView: Shown {
  package let account: Account
  package let next: NextStep
  /// Whether the Trusted Profile is a way for this account now.
  package let mayUseTrustedProfile: Bool

  package func lines(on sheet: Sheet) -> [String] {
    sheet.wrapped(reason) + sheet.wrapped(advice)
      + sheet.wrapped("▶ " + next.command(for: account.login, sheet.language), hanging: 2)
  }

  package var inReports: (any Shown)? { self }

  /// Why the records can or cannot be read, since when, and by which event.
  private var reason: Text {
    switch account.status {
    case .active(let record): activeReason(record)
    case .inactive(.neverActivated):
      Text(
        pl:
          "\(name) nie ma dostępu do dokumentacji medycznej, bo konto jest nieaktywne od założenia (\(account.created.readable)) i jeszcze ani razu go nie aktywowano (R1).",
        en:
          "\(name) has no access to the medical records, because the account has been inactive since it was created (\(account.created.readable)) and has never been activated (R1)."
      )
    case .inactive(.reset):
      Text(
        pl:
          "\(name) nie ma dostępu do dokumentacji medycznej, bo konto jest nieaktywne od zresetowania zapomnianego hasła (\(resetTime)) i trzeba je aktywować ponownie (R27, R28).",
        en:
          "\(name) has no access to the medical records, because the account has been inactive since the forgotten password was reset (\(resetTime)) and must be activated again (R27, R28)."
      )
    }
  }

  private func activeReason(_ record: ActivationRecord) -> Text {
    let (method, since) = (record.method.words, record.since.readable)
    if next == .changePassword {
      return Text(
        pl:
          "\(name) nie ma chwilowo dostępu do dokumentacji medycznej, bo trzeba najpierw zmienić hasło, choć konto jest aktywne od \(since), aktywowane \(method.pl) (S3).",
        en:
          "\(name) has no access to the medical records for the moment, because the password must be changed first, although the account has been active since \(since), activated \(method.en) (S3)."
      )
    }
    return Text(
      pl:
        "\(name) ma dostęp do dokumentacji medycznej, bo konto jest aktywne od \(since), aktywowane \(method.pl) (R5).",
      en:
        "\(name) has access to the medical records, because the account has been active since \(since), activated \(method.en) (R5)."
    )
  }

  /// One sentence, in the words to be said to the caller.
  private var advice: Text {
    let told = told
    let other = offersTrustedProfile ? Self.otherWay : Text(pl: "", en: "")
    return Text(
      pl: "Proszę powiedzieć: „\(told.pl)\(other.pl).”", en: "Tell the caller: “\(told.en)\(other.en).”")
  }

  private var told: Text {
    switch next {
    case .changePassword:
      Text(pl: "Proszę ustawić na portalu nowe hasło", en: "Please set a new password on the portal")
    case .resetPassword:
      Text(
        pl: "Proszę otworzyć wiadomość z linkiem lub kodem i dokończyć nią resetowanie hasła",
        en: "Please open the message with the link or code and finish the password reset with it")
    case .logIn:
      account.status.isActive
        ? Text(
          pl: "Proszę zalogować się na portalu i otworzyć dokumentację medyczną",
          en: "Please sign in to the portal and open the medical records")
        : withPIN(
          Text(
            pl:
              "Proszę zalogować się na portalu, kliknąć swoje imię i nazwisko, nacisnąć przycisk «Aktywuj konto», wpisać kod PIN i go zatwierdzić",
            en:
              "Please sign in to the portal, click your name, press the button ‘Aktywuj konto’, type the PIN and confirm it"
          ))
    case .records:
      Text(
        pl: "Proszę otworzyć na portalu dokumentację medyczną",
        en: "Please open the medical records on the portal")
    case .answer:
      Text(
        pl: "Proszę odpowiedzieć na komunikat Profilu Zaufanego",
        en: "Please answer the message of the Trusted Profile")
    case .confirm:
      Text(
        pl: "Proszę nacisnąć na portalu przycisk zatwierdzający",
        en: "Please press the confirming button on the portal")
    case .come, .present, .issuePIN: toldAtDesk
    case .wait(let until):
      Text(
        pl:
          "Po zbyt wielu nieudanych próbach kod PIN można wpisać dopiero \(until.readable); nowy kod PIN tego nie przyspieszy",
        en:
          "After too many failed entries the PIN can be typed only from \(until.readable) on; a new PIN does not make it sooner"
      )
    case .properties:
      withPIN(
        Text(
          pl:
            "Proszę kliknąć na portalu swoje imię i nazwisko, nacisnąć przycisk «Aktywuj konto», wpisać kod PIN i go zatwierdzić",
          en:
            "Please click your name on the portal, press the button ‘Aktywuj konto’, type the PIN and confirm it"
        ))
    case .activate:
      withPIN(
        Text(
          pl: "Proszę nacisnąć przycisk «Aktywuj konto», wpisać kod PIN i go zatwierdzić",
          en: "Please press the button ‘Aktywuj konto’, type the PIN and confirm it"))
    case .enterPIN:
      withPIN(Text(pl: "Proszę wpisać kod PIN i go zatwierdzić", en: "Please type the PIN and confirm it"))
    }
  }

  private var toldAtDesk: Text {
    switch next {
    case .present:
      Text(
        pl: "Proszę w rejestracji podać swój login i okazać własny, ważny dokument tożsamości",
        en: "Please state your login at the desk and show your own valid identity document")
    case .issuePIN:
      Text(
        pl: "Proszę zaczekać w rejestracji, aż pracownik wygeneruje kod PIN",
        en: "Please wait at the desk until the clerk generates the PIN")
    case .changePassword, .resetPassword, .logIn, .records, .answer, .confirm, .come, .wait, .properties,
      .activate, .enterPIN:
      Text(
        pl:
          "Proszę zgłosić się do rejestracji podmiotu leczniczego zintegrowanego w systemie, poprosić o aktywację konta, podać swój login i okazać dokument tożsamości, a po powrocie wpisać kod PIN na portalu",
        en:
          "Please go to the reception desk of a healthcare facility integrated in the system, ask for activation, state your login and show an identity document, and afterwards type the PIN on the portal"
      )
    }
  }

  /// Until when the PIN that the caller has is good.
  private func withPIN(_ text: Text) -> Text {
    guard let pin = account.pins.last else { return text }
    return Text(
      pl: text.pl + "; kod jest ważny do \(pin.expires.readable)",
      en: text.en + "; the PIN is good until \(pin.expires.readable)")
  }

  /// At the desk or before it the Trusted Profile is the shorter way, if it is open.
  private var offersTrustedProfile: Bool {
    guard mayUseTrustedProfile, !account.status.isActive else { return false }
    switch next {
    case .come, .present, .wait: return true
    case .changePassword, .resetPassword, .logIn, .records, .answer, .confirm, .issuePIN, .properties,
      .activate,
      .enterPIN:
      return false
    }
  }

  private static let otherWay = Text(
    pl: "; zamiast tego można aktywować konto na portalu własnym Profilem Zaufanym",
    en: "; instead the account can be activated on the portal with your own Trusted Profile")

  private var name: String { "\(account.holder.text) (\(account.login.text))" }
  private var resetTime: String { (account.lastReset ?? account.created).readable }
}

extension Showing {
  static func why(_ view: WhyView) -> Showing { .something(view) }
}
