import CommandLanguage

/// Passwords, and what a forgotten one leads to.
extension AskedQuestion {
  static let afterAReset = [deskAgain]
  static let ofPasswords = [forgottenPassword, changedPassword, forgottenLogin, noEmail, lockedSignIn]

  private static let deskAgain = AskedQuestion(
    Term("desk-again", "znowu-rejestracja"),
    Text(
      pl: "Dlaczego po zresetowaniu hasła trzeba znowu iść do rejestracji?",
      en: "Why go to the desk again after a password reset?"),
    alsoAsked: Text(
      pl:
        "reset resecie resetowanie ponowna aktywacja jeszcze raz drugi raz nowy kod pin dezaktywowane nieaktywne podmiot",
      en: "reset reactivation once more second time new pin deactivated inactive facility reception"),
    Text(
      pl: "Zresetowanie zapomnianego hasła dezaktywuje konto i trzeba aktywować je ponownie.",
      en: "The reset of a forgotten password deactivates the account, and it must be activated again."),
    Text(
      pl:
        "Stary kod PIN już nie zadziała; konto, które było już aktywne, po zresetowaniu hasła aktywuje się tylko nowym kodem PIN z podmiotu leczniczego.",
      en:
        "The old PIN does not work again; an account that was active before is activated only with a new PIN from a healthcare facility after a reset."
    ),
    Text(
      pl: "Do tego czasu można umawiać wizyty, ale nie czytać dokumentacji.",
      en: "Until then appointments can be booked, but the records cannot be read."),
    basis: ["R27", "R28", "R30", "S1", "S2", "reactivation"])

  private static let forgottenPassword = AskedQuestion(
    Term("forgotten-password", "nie-pamiętam-hasła"),
    Text(
      pl: "Jak zresetować hasło, którego się nie pamięta?",
      en: "How does one reset a forgotten password?"),
    alsoAsked: Text(
      pl:
        "zapomniałem zapomniałam zapomniał zapomniała pamiętam zapomniane hasło reset zresetować link kod jednorazowe nie mogę się zalogować",
      en: "forgot forgotten lost reset recover link one-time cannot sign log in"),
    Text(
      pl: "Portal wysyła link e-mailem albo kod SMS-em; jest ważny 1 godzinę.",
      en: "The portal sends a link by e-mail or a code by SMS; it is good for 1 hour."),
    Text(
      pl: "Po jego użyciu przychodzi hasło jednorazowe, które zaraz po zalogowaniu trzeba zmienić.",
      en: "Using it brings a one-time password, which must be changed right after signing in."),
    Text(
      pl: "Hasło można zresetować raz na 24 godziny.", en: "The password can be reset once in 24 hours."),
    subjects: [Term("password", "hasło")],
    basis: ["S3", "S4", "reset-token-validity", "reset-interval", "reset-throttled"])

  private static let changedPassword = AskedQuestion(
    Term("changed-password", "zmiana-hasła-a-reset"),
    Text(
      pl: "Jak zmienić hasło i czy trzeba potem aktywować konto?",
      en: "How does one change the password, and must the account then be activated?"),
    alsoAsked: Text(
      pl: "zmiana hasła zmieniłem zmieniłam nowe hasło różnica między resetem reset",
      en: "changing changed new password difference reset"),
    Text(
      pl: "Po zalogowaniu na portalu, podając nowe hasło (zmień-hasło).",
      en: "Signed in to the portal, by giving a new password (change-password)."),
    Text(
      pl: "Taka zmiana niczego nie dezaktywuje: konto aktywne pozostaje aktywne.",
      en: "Such a change deactivates nothing: an active account remains active."),
    Text(
      pl: "Dezaktywuje je dopiero zresetowanie zapomnianego hasła.",
      en: "Only the reset of a forgotten password deactivates it."),
    basis: ["R26", "R27", "S1", "change-password"])

  private static let forgottenLogin = AskedQuestion(
    Term("forgotten-login", "nie-pamiętam-loginu"),
    Text(pl: "Co zrobić, gdy nie pamięta się loginu?", en: "What if the login is forgotten?"),
    alsoAsked: Text(
      pl: "zapomniałem zapomniałam zapomniał pamiętam nie znam loginu pesel zamiast",
      en: "forgot lost not know remember my login pesel instead"),
    Text(
      pl: "Wszędzie, gdzie podaje się login, można podać numer PESEL.",
      en: "Wherever the login is asked for, the PESEL may be given."),
    Text(
      pl: "Tak samo w rejestracji: pracownik wyda kod PIN na podstawie numeru PESEL.",
      en: "So it is at the desk: the clerk issues a PIN to whoever states the PESEL."),
    Text(
      pl: "Login odnajdzie też wsparcie, po nazwisku albo 4 ostatnich cyfrach numeru PESEL.",
      en: "Support can find the login too, by the name or the last 4 digits of the PESEL."),
    basis: ["R13", "S6", "S7"])

  private static let noEmail = AskedQuestion(
    Term("no-email", "bez-e-maila"),
    Text(
      pl: "Jak zresetować hasło bez adresu e-mail?",
      en: "How can one reset the password without an e-mail address?"),
    alsoAsked: Text(
      pl: "nie mam e-maila maila mail poczta skrzynka telefon sms brak adresu",
      en: "have no mail inbox phone sms address"),
    Text(
      pl: "Jeśli na koncie jest numer telefonu, kod przychodzi SMS-em.",
      en: "If there is a phone number on the account, the code comes by SMS."),
    Text(
      pl: "Jeśli nie ma ani adresu, ani telefonu, portal odpowiada tak samo, ale nic nie wysyła.",
      en: "If there is neither, the portal gives the same answer, but sends nothing."),
    Text(
      pl: "Adres i telefon może zmienić tylko administrator, sam pacjent nie.",
      en: "Only an administrator can change the address and the phone number; the patient cannot."),
    basis: ["S3", "S5", "S9"])

  private static let lockedSignIn = AskedQuestion(
    Term("locked-sign-in", "zablokowane-logowanie"),
    Text(
      pl: "Co się dzieje po zbyt wielu błędnych hasłach?", en: "What happens after too many wrong passwords?"),
    alsoAsked: Text(
      pl:
        "blokada logowania zablokowany zablokowane odblokować ile prób 10 15 minut nie mogę się zalogować błędne złe hasło",
      en: "sign-in locked lock log in unlock attempts tries 10 15 minutes cannot wrong password"),
    Text(
      pl: "Po 10 błędnych hasłach z rzędu logowanie jest zablokowane na 15 minut.",
      en: "After 10 wrong passwords in a row signing in is locked for 15 minutes."),
    Text(
      pl: "Blokada mija sama; nikt nie może jej zdjąć, nie kończy jej też zresetowanie hasła.",
      en: "The lock ends by itself; nobody can lift it, and a password reset does not end it either."),
    Text(
      pl: "Stan konta się nie zmienia: aktywne pozostaje aktywne.",
      en: "The status does not change: an active account remains active."),
    basis: ["sign-in-tries", "sign-in-lock", "sign-in-locked", "R29"])
}
