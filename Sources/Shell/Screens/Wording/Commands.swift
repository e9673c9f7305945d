import Activation
import CommandLanguage

/// Commands as they are typed, in the dialect of a language.
extension Verb {
  func name(_ language: Language) -> String { name.callAsFunction(language) }

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
    case .positional: name(language)
    case .keyed: name(language) + "=…"
    }
  }
}

extension NextStep {
  /// The command to type next; a step of the clerk's or the administrator's names who types it.
  func command(for login: Login, _ language: Language) -> String {
    switch self {
    case .issuePIN:
      "\(ActorName.clerk(language))@\(Text(pl: "PODMIOT", en: "FACILITY")(language)): "
        + "\(verb.name(language)) \(login.text)"
    case .wait(let until):
      "\(ActorName.admin(language)): \(Verb.clock.name(language)) \(until.written)"
    case .changePassword, .logIn, .records, .answer, .confirm, .come, .present, .properties, .activate,
      .enterPIN:
      verb.form(language)
    }
  }

  /// What is to be done, as a heading of the command.
  var words: Text {
    switch self {
    case .changePassword: Text(pl: "ustawić nowe hasło", en: "set a new password")
    case .logIn: Text(pl: "zalogować się na portalu", en: "sign in to the portal")
    case .records: Text(pl: "czytać dokumentację medyczną", en: "read the medical records")
    case .answer:
      Text(pl: "odpowiedzieć na komunikat Profilu Zaufanego", en: "answer the Trusted Profile's message")
    case .confirm: Text(pl: "nacisnąć przycisk zatwierdzający", en: "press the confirming button")
    case .come:
      Text(
        pl: "zgłosić się do rejestracji podmiotu i poprosić o aktywację",
        en: "go to a facility's reception desk and ask for activation")
    case .present:
      Text(
        pl: "podać login i okazać dokument tożsamości", en: "state the login and show an identity document")
    case .issuePIN:
      Text(pl: "pracownik rejestracji generuje kod PIN", en: "the clerk at the desk generates the PIN")
    case .wait(let until): Text(pl: "odczekać do \(until.readable)", en: "wait until \(until.readable)")
    case .properties:
      Text(
        pl: "kliknąć imię i nazwisko w górnym rogu ekranu",
        en: "click the name in the top corner of the screen")
    case .activate: Text(pl: "nacisnąć przycisk „Aktywuj konto”", en: "press the button “Aktywuj konto”")
    case .enterPIN: Text(pl: "wpisać kod PIN", en: "type the PIN")
    }
  }
}
