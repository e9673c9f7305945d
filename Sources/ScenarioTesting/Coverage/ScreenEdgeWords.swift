import Activation
import CommandLanguage

extension ScreenEdge {
  /// What the patient has before them at either end.
  enum Place: CaseIterable {
    case none, home, properties, activationForm, trustedProfile, changePassword
    /// Whatever the patient has before them.
    case any
  }

  var ends: (from: Place, to: Place) {
    switch self {
    case .signedIn: (.none, .home)
    case .signedInToChange: (.none, .changePassword)
    case .passwordReplaced: (.changePassword, .home)
    case .propertiesOpened: (.home, .properties)
    case .activatePressed: (.properties, .activationForm)
    case .pinTyped, .pinRefused: (.activationForm, .activationForm)
    case .pinConfirmed, .formLeft: (.activationForm, .properties)
    case .trustedProfileChosen: (.activationForm, .trustedProfile)
    case .messageAnswered: (.trustedProfile, .trustedProfile)
    case .trustedProfileCancelled, .trustedProfileFailed: (.trustedProfile, .activationForm)
    case .trustedProfileLeft, .trustedProfileConfirmed: (.trustedProfile, .properties)
    case .signedOut, .endedByReset: (.any, .none)
    case .signedInAgain, .passwordChanged: (.any, .home)
    }
  }

  var label: Text {
    switch self {
    case .signedIn: Text(pl: "logowanie", en: "sign-in")
    case .signedInToChange: Text(pl: "logowanie hasłem do zmiany", en: "to replace the password")
    case .passwordReplaced: Text(pl: "nowe hasło", en: "new password")
    case .propertiesOpened: Text(pl: "kliknięcie w imię i nazwisko", en: "a click on the name")
    case .activatePressed: Text(pl: "„Aktywuj\nkonto”", en: "“Aktywuj\nkonto”")
    case .pinTyped: Text(pl: "wpisany PIN", en: "PIN typed")
    case .pinRefused: Text(pl: "zły PIN", en: "wrong PIN")
    case .pinConfirmed: Text(pl: "AKTYWNE\nkodem PIN", en: "ACTIVE\nby PIN")
    case .formLeft, .trustedProfileLeft: Text(pl: "wyjście", en: "leaves")
    case .trustedProfileChosen: Text(pl: "Profil\nZaufany", en: "Trusted\nProfile")
    case .messageAnswered: Text(pl: "komunikat", en: "message")
    case .trustedProfileCancelled: Text(pl: "anulowanie", en: "cancels")
    case .trustedProfileFailed: Text(pl: "błąd", en: "failure")
    case .trustedProfileConfirmed: Text(pl: "AKTYWNE\npo zgodzie", en: "ACTIVE\nby consent")
    case .signedOut: Text(pl: "wylogowanie", en: "sign-out")
    case .endedByReset: Text(pl: "reset hasła", en: "password reset")
    case .signedInAgain: Text(pl: "ponowne logowanie", en: "another sign-in")
    case .passwordChanged: Text(pl: "zmiana hasła", en: "password change")
    }
  }
}

extension ScreenEdge.Place {
  var words: Text {
    switch self {
    case .none: Text(pl: "nie zalogowano", en: "not signed in")
    case .home: Text(pl: "strona główna", en: "home")
    case .properties: Text(pl: "właściwości konta", en: "account properties")
    case .activationForm: Text(pl: "formularz aktywacji", en: "activation form")
    case .trustedProfile: Text(pl: "Profil Zaufany", en: "Trusted Profile")
    case .changePassword: Text(pl: "zmiana hasła", en: "change of the password")
    case .any: Text(pl: "każdy ekran", en: "any screen")
    }
  }
}
