import Activation
import CommandLanguage

/// Commands as they are typed, in the dialect of a language.
extension Verb {
  func name(_ language: Language) -> String { name.in(language) }

  /// The verb with the arguments that it needs: `wpisz-pin PIN`, `zmień-hasło nowe=…`.
  func form(_ language: Language) -> String {
    let needed = parameters.filter(\.isRequired).map { $0.form(language) }
    return ([name(language)] + needed).joined(separator: " ")
  }
}

extension ParameterDescription {
  /// The argument as it is written: `PODMIOT`, `kiedy=…`.
  func form(_ language: Language) -> String {
    switch style {
    case .positional: name.in(language)
    case .keyed: name.in(language) + "=…"
    }
  }
}

extension Standing {
  /// What is to be done next, as a heading of the command.
  func words(_ time: SpokenTime) -> Text {
    switch next {
    case .changePassword: Text(pl: "ustawić nowe hasło", en: "set a new password")
    case .resetPassword:
      Text(
        pl: "zresetować hasło linkiem lub kodem z wiadomości",
        en: "reset the password with the link or code from the message")
    case .logIn: Text(pl: "zalogować się na portalu", en: "sign in to the portal")
    case .records: Text(pl: "czytać dokumentację medyczną", en: "read the medical records")
    case .answer, .confirm: answerWords
    case .come(.some):
      Text(
        pl: "zgłosić się do rejestracji innego podmiotu, zintegrowanego w systemie",
        en: "go to the desk of another facility, one that is integrated in the system")
    case .come(nil):
      Text(
        pl: "zgłosić się po kod PIN do rejestracji podmiotu leczniczego",
        en: "go to a facility's reception desk for a PIN")
    case .present:
      Text(
        pl: "podać login i okazać dokument tożsamości", en: "state the login and show an identity document")
    case .issuePIN:
      Text(pl: "pracownik rejestracji generuje kod PIN", en: "the clerk at the desk generates the PIN")
    case .wait(let end): Text(pl: "odczekać do \(time.end(end).pl)", en: "wait until \(time.end(end).en)")
    case .properties: Self.clickingTheName
    case .activate: Text(pl: "nacisnąć przycisk „Aktywuj konto”", en: "press the button “Aktywuj konto”")
    case .enterPIN: isOnTrustedProfile ? Self.clickingTheName : Text(pl: "wpisać kod PIN", en: "type the PIN")
    }
  }

  private static let clickingTheName = Text(
    pl: "kliknąć imię i nazwisko w górnym rogu ekranu",
    en: "click the name in the top corner of the screen")

  /// What the button is called that stands before the patient.
  private var answerWords: Text {
    if case .trustedProfile(let transaction) = screen { return transaction.words }
    return Text(pl: "nacisnąć przycisk „Zatwierdź”", en: "press the button “Zatwierdź”")
  }
}

extension Transaction {
  /// What the message of the Trusted Profile asks for.
  var words: Text {
    switch stage {
    case .method:
      Text(
        pl: "wybrać sposób logowania do Profilu Zaufanego", en: "choose how to sign in to the Trusted Profile"
      )
    case .code: Text(pl: "wpisać kod z SMS-a", en: "type the code from the text message")
    case .consent:
      Text(
        pl: "zgodzić się na przekazanie danych: nacisnąć „Potwierdzam” w Profilu Zaufanym",
        en: "agree to hand the data over: press “I agree” in the Trusted Profile")
    }
  }
}

extension TrustedProfileStep {
  /// What is done and what for, where another way comes first.
  var words: Text {
    switch self {
    case .logIn:
      Text(
        pl: "zalogować się, aby aktywować konto Profilem Zaufanym",
        en: "sign in to activate with the Trusted Profile")
    case .properties:
      Text(
        pl: "kliknąć imię i nazwisko, aby aktywować konto Profilem Zaufanym",
        en: "click the name to activate with the Trusted Profile")
    case .activate:
      Text(
        pl: "nacisnąć „Aktywuj konto”, aby aktywować konto Profilem Zaufanym",
        en: "press “Aktywuj konto” to activate with the Trusted Profile")
    case .choose:
      Text(pl: "aktywować konto Profilem Zaufanym", en: "activate with the Trusted Profile")
    }
  }
}

extension DeskStep {
  /// What the clerk says or does.
  func words(_ time: SpokenTime) -> Text {
    switch self {
    case .issue: Text(pl: "wygeneruj kod PIN", en: "generate the PIN")
    case .wait(let end):
      Text(
        pl: "kolejny kod PIN można wygenerować dopiero od \(time.end(end).pl)",
        en: "another PIN can be generated only from \(time.end(end).en) on")
    case .clear(.desk(let code)): code.deskWords
    case .clear(.facility(.notIntegrated)):
      Text(
        pl: "tu nie można wygenerować kodu PIN: skieruj do podmiotu zintegrowanego w systemie",
        en: "no PIN can be generated here: send them to a facility that is integrated in the system")
    case .clear(.activation(.accountAlreadyActive)):
      Text(
        pl: "konto jest już aktywne: kod PIN nie jest potrzebny",
        en: "the account is active already: no PIN is needed")
    case .clear(.admission(.accountNotFound)):
      Text(
        pl: "nie ma konta o podanym loginie: poproś o właściwy",
        en: "there is no account of the login that was stated: ask for the right one")
    case .clear(let code): code.declared.remedy
    }
  }
}

extension DeskRefusal {
  fileprivate var deskWords: Text {
    switch self {
    case .noRequest: Text(pl: "nikt nie czeka", en: "nobody waits")
    case .loginMissing: Text(pl: "poproś o login", en: "ask for the login")
    case .documentNotShown: Text(pl: "poproś o dokument tożsamości", en: "ask for an identity document")
    case .documentKindNotAccepted:
      Text(
        pl: "dokument tego rodzaju nie jest przyjmowany: poproś o inny",
        en: "a document of this kind is not accepted: ask for another")
    case .documentInvalid:
      Text(
        pl: "sprawdź numer dokumentu: jest nieprawidłowy", en: "check the document's number: it is not valid")
    case .documentExpired:
      Text(
        pl: "dokument stracił ważność: poproś o ważny", en: "the document has expired: ask for a valid one")
    case .identityMismatch:
      Text(
        pl: "dokument nie należy do właściciela konta: poproś o jego własny albo, jeśli podano cudzy login, "
          + "o właściwy login",
        en: "the document is not that of the account's holder: ask for their own or, if the login stated is "
          + "another person's, for the right login")
    }
  }
}
