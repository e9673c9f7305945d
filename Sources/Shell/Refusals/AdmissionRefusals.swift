import Activation
import CommandLanguage

/// What is said of the refusals that any act can meet first.
extension AdmissionRefusal {
  var declared: DeclaredRefusal {
    switch self {
    case .notGranted: .notGranted
    case .notAllowed: .notAllowed
    case .accountNotFound: .accountNotFound
    case .accountAmbiguous: .accountAmbiguous
    case .notSignedIn: .notSignedIn
    case .passwordChangeRequired: .passwordChangeRequired
    case .wrongScreen: .wrongScreen
    }
  }
}

extension DeclaredRefusal {
  fileprivate static let notGranted = DeclaredRefusal(
    restsOn: .ours(serving: .r31),
    what: Text(
      pl: "Operator nie ma roli, w której chce działać.",
      en: "The operator at work here was not given this role."),
    remedy: Text(
      pl: "Wybierz jedną ze swoich ról (jako) albo poproś administratora o nadanie tej (nadaj-rolę).",
      en: "Act in a role that you have (as), or ask an administrator for this one (grant)."))

  fileprivate static let notAllowed = DeclaredRefusal(
    restsOn: .ours(serving: .r31),
    what: Text(
      pl: "Ta osoba nie może wykonać tej czynności.",
      en: "This person may not do this."),
    remedy: Text(
      pl: "Sprawdź, kto wykonuje tę czynność (pomoc), i działaj jako ta osoba (jako).",
      en: "See who performs this act (help), and act as that person (as)."))

  fileprivate static let accountNotFound = DeclaredRefusal(
    restsOn: .ours(serving: .s6),
    what: Text(
      pl: "Nie ma konta o takim loginie ani numerze PESEL.",
      en: "There is no account with this login or PESEL number."),
    remedy: Text(
      pl: "Sprawdź login, poszukaj konta (znajdź) albo poproś administratora o jego założenie "
        + "(załóż-konto).",
      en: "Check the login, look for the account (find), or ask the administrator to create it "
        + "(create-account)."))

  fileprivate static let accountAmbiguous = DeclaredRefusal(
    restsOn: .ours(serving: .s7),
    what: Text(
      pl: "Pasuje więcej niż jedno konto.",
      en: "More than one account fits."),
    remedy: Text(
      pl: "Zapytaj o login albo 4 ostatnie cyfry numeru PESEL i podaj je zamiast nazwiska.",
      en: "Ask for the login or the last 4 digits of the PESEL, and give them instead of the name."))

  fileprivate static let notSignedIn = DeclaredRefusal(
    restsOn: .page(.r17),
    what: Text(
      pl: "Pacjent nie jest zalogowany na portalu albo jego sesja wygasła.",
      en: "The patient is not signed in to the portal, or their session has ended."),
    remedy: Text(
      pl: "Niech pacjent zaloguje się na swoje konto (zaloguj-się).",
      en: "Ask the patient to sign in to their account (login)."),
    onScreen: Text(
      pl: "Zaloguj się, aby korzystać z Portalu Pacjenta.",
      en: "Please sign in to use the Patient Portal."))

  fileprivate static let passwordChangeRequired = DeclaredRefusal(
    restsOn: .page(.s3),
    what: Text(
      pl: "Pacjent zalogował się hasłem jednorazowym lub przeterminowanym i najpierw musi je zmienić.",
      en: "The patient signed in with a one-time or outdated password and must change it first."),
    remedy: Text(
      pl: "Niech pacjent ustawi nowe hasło (zmień-hasło).",
      en: "Ask the patient to set a new password (change-password)."),
    onScreen: Text(
      pl: "Najpierw ustaw nowe hasło.",
      en: "Please set a new password first."))

  fileprivate static let wrongScreen = DeclaredRefusal(
    restsOn: .page(.r19),
    what: Text(
      pl: "Na tym ekranie portalu nie można wykonać tej czynności.",
      en: "This cannot be done on the portal screen that the patient is on."),
    remedy: Text(
      pl: "Zobacz, na jakim ekranie jest pacjent (ekran) i jaki krok go teraz czeka (kroki).",
      en: "See which screen the patient is on (screen) and which step comes next (steps)."))
}
