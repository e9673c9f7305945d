import Activation
import CommandLanguage

/// The register of accounts and facilities, which the administrator keeps.
extension AccountRefusal {
  var declared: DeclaredRefusal {
    switch self {
    case .loginInvalid: .loginInvalid
    case .loginTaken: .loginTaken
    case .nameInvalid: .nameInvalid
    case .peselInvalid: .peselInvalid
    case .peselTaken: .peselTaken
    case .contactInvalid: .contactInvalid
    case .passwordTooShort: .passwordTooShort
    }
  }
}

extension DeclaredRefusal {
  fileprivate static let loginInvalid = DeclaredRefusal(
    restsOn: .ours(serving: .s6),
    what: Text(
      pl: "Tego loginu nie można użyć, bo ma niewłaściwą postać albo jest słowem zastrzeżonym.",
      en: "This login cannot be used, because its form is wrong or it is a reserved word."),
    remedy: Text(
      pl: "Podaj 3–32 małe litery bez polskich znaków, cyfry lub znaki . _ - i zacznij od litery.",
      en: "Give 3–32 small letters without diacritics, digits or the signs . _ -, starting with a "
        + "letter."))

  fileprivate static let loginTaken = DeclaredRefusal(
    restsOn: .ours(serving: .s6),
    what: Text(
      pl: "Konto o takim loginie już istnieje.",
      en: "There is already an account with this login."),
    remedy: Text(
      pl: "Wybierz inny login, na przykład z cyfrą na końcu (załóż-konto).",
      en: "Choose another login, for example with a digit at its end (create-account)."))

  fileprivate static let nameInvalid = DeclaredRefusal(
    restsOn: .ours(serving: .r31),
    what: Text(
      pl: "Imię i nazwisko, nazwa albo tytuł mają niewłaściwą postać.",
      en: "The person's name, or the name or title, has a wrong form."),
    remedy: Text(
      pl: "Podaj imię i nazwisko złożone z liter, a nazwę lub tytuł o długości 1–100 znaków, i powtórz "
        + "polecenie.",
      en: "Give a first and a last name made of letters, or a name or title of 1–100 characters, and "
        + "repeat the command."),
    onScreen: Text(
      pl: "Podaj poprawną nazwę poradni.",
      en: "Please give a proper name of the clinic."))

  fileprivate static let peselInvalid = DeclaredRefusal(
    restsOn: .ours(serving: .s6),
    what: Text(
      pl: "Numer PESEL jest nieprawidłowy, bo nie zgadza się liczba cyfr, cyfra kontrolna albo data "
        + "urodzenia.",
      en: "The PESEL number is not valid, because its length, check digit or date of birth is wrong."),
    remedy: Text(
      pl: "Sprawdź wszystkie 11 cyfr numeru PESEL i powtórz polecenie.",
      en: "Check all 11 digits of the PESEL number and repeat the command."))

  fileprivate static let peselTaken = DeclaredRefusal(
    restsOn: .ours(serving: .s8),
    what: Text(
      pl: "Osoba o tym numerze PESEL ma już konto.",
      en: "The person with this PESEL number already has an account."),
    remedy: Text(
      pl: "Odszukaj istniejące konto (znajdź) i korzystaj z niego.",
      en: "Look for the existing account (find) and use it."))

  fileprivate static let contactInvalid = DeclaredRefusal(
    restsOn: .ours(serving: .s3),
    what: Text(
      pl: "Adres e-mail albo numer telefonu ma niewłaściwą postać.",
      en: "The e-mail address or the phone number has a wrong form."),
    remedy: Text(
      pl: "Podaj adres ze znakiem @ i bez spacji, a w numerze telefonu 9–15 cyfr (zmień-kontakt).",
      en: "Give an address with one @ and no blanks, and a phone number of 9–15 digits (contact)."))

  fileprivate static let passwordTooShort = DeclaredRefusal(
    restsOn: .ours(serving: .r31),
    what: Text(
      pl: "Hasło jest krótsze, niż pozwalają ustawienia.",
      en: "The password is shorter than the policies allow."),
    remedy: Text(
      pl: "Wybierz dłuższe hasło, o co najmniej tylu znakach, ile podaje długość-hasła "
        + "(ustawienia).",
      en: "Choose a longer password, of at least as many characters as password-min-length says "
        + "(policy)."),
    onScreen: Text(
      pl: "Hasło jest za krótkie. Wybierz dłuższe.",
      en: "The password is too short. Please choose a longer one."))
}

extension FacilityRefusal {
  var declared: DeclaredRefusal {
    switch self {
    case .invalid: .invalid
    case .taken: .taken
    case .regonInvalid: .regonInvalid
    case .unknown: .unknown
    case .notItsStaff: .notItsStaff
    case .notIntegrated: .notIntegrated
    }
  }
}

extension DeclaredRefusal {
  fileprivate static let invalid = DeclaredRefusal(
    restsOn: .ours(serving: .r11),
    what: Text(
      pl: "Identyfikator podmiotu leczniczego ma niewłaściwą postać.",
      en: "The identifier of the facility has a wrong form."),
    remedy: Text(
      pl:
        "Podaj 2–32 małe litery bez polskich znaków, cyfry lub łączniki i zacznij od litery (dodaj-podmiot).",
      en: "Give 2–32 small letters without diacritics, digits or hyphens, starting with a letter "
        + "(facility)."))

  fileprivate static let taken = DeclaredRefusal(
    restsOn: .ours(serving: .r11),
    what: Text(
      pl: "Podmiot leczniczy o takim identyfikatorze jest już na liście.",
      en: "A facility with this identifier is already in the list."),
    remedy: Text(
      pl: "Wybierz inny identyfikator (dodaj-podmiot) albo odszukaj ten podmiot na liście (podmioty).",
      en: "Choose another identifier (facility), or look that facility up in the list (facilities)."))

  fileprivate static let regonInvalid = DeclaredRefusal(
    restsOn: .ours(serving: .r11),
    what: Text(
      pl: "Numer REGON jest nieprawidłowy, bo nie zgadza się liczba cyfr albo cyfra kontrolna.",
      en: "The REGON number is not valid, because its length or check digit is wrong."),
    remedy: Text(
      pl: "Sprawdź 9 cyfr numeru REGON albo dodaj podmiot bez niego (dodaj-podmiot).",
      en: "Check the 9 digits of the REGON number, or add the facility without it (facility)."))

  fileprivate static let unknown = DeclaredRefusal(
    restsOn: .page(.r11),
    what: Text(
      pl: "Na liście nie ma takiego podmiotu leczniczego.",
      en: "There is no such facility in the list."),
    remedy: Text(
      pl: "Sprawdź identyfikator na liście podmiotów (podmioty).",
      en: "Look the identifier up in the list of facilities (facilities)."),
    onScreen: Text(
      pl: "Wybierz podmiot leczniczy z listy.",
      en: "Please choose a healthcare facility from the list."))

  fileprivate static let notItsStaff = DeclaredRefusal(
    restsOn: .ours(serving: .r7),
    what: Text(
      pl: "Pracownik może dodawać dokumenty tylko w imieniu własnego podmiotu leczniczego.",
      en: "A clerk can add documents for their own facility only."),
    remedy: Text(
      pl: "Niech dokument doda pracownik właściwego podmiotu albo administrator (dodaj-dokument).",
      en: "Let a clerk of that facility, or the administrator, add the document (add-document)."))

  fileprivate static let notIntegrated = DeclaredRefusal(
    restsOn: .page(.r11),
    what: Text(
      pl: "Ten podmiot leczniczy nie jest zintegrowany w systemie, więc nie wydaje i nie unieważnia "
        + "kodów PIN.",
      en: "This facility is not integrated in the system, so it neither issues nor revokes PINs."),
    remedy: Text(
      pl: "Niech pacjent zgłosi się do podmiotu zintegrowanego w systemie (zgłoś-się).",
      en: "Ask the patient to go to a facility that is integrated in the system (come)."))
}
