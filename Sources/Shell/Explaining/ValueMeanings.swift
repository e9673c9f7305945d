import Activation
import CommandLanguage

/// What the word-values mean, by their English names.
enum ValueMeanings {
  static func meaning(of value: Term) -> Text? { all[value.en] }

  private static let all = states.merging(screens) { one, _ in one }.merging(kinds) { one, _ in one }
    .merging(settings) { one, _ in one }.merging(questions) { one, _ in one }

  private static let states: [String: Text] = [
    "active": Text(
      pl: "konto aktywowano: można czytać dokumentację", en: "the account is activated: records can be read"),
    "inactive": Text(
      pl: "można umawiać wizyty, ale nie czytać dokumentacji",
      en: "appointments can be booked, but records cannot be read"),
    "never-activated": Text(
      pl: "konto nie było jeszcze ani razu aktywne; aktywuje je kod PIN albo własny Profil Zaufany",
      en: "the account has not been active yet; a PIN or the holder's own Trusted Profile activates it"),
    "reset": Text(
      pl: "konto było aktywne, ale zresetowano zapomniane hasło; potrzebny jest nowy kod PIN z podmiotu",
      en: "the account was active, but a forgotten password was reset; it takes a new PIN from a facility"),
    "none": Text(
      pl: "niczego takiego nie ma, nikogo nie wskazano albo nie ma ograniczenia",
      en: "there is no such thing, nobody is meant, or there is no limit"),
    "open": Text(
      pl: "kod PIN wydano, jest w terminie i można go wpisać",
      en: "the PIN was issued, is in time and can be entered"),
    "used": Text(
      pl: "tym kodem PIN już aktywowano konto; drugi raz nie zadziała",
      en: "this PIN has activated the account; it does not work a second time"),
    "superseded": Text(
      pl: "wydano nowszy kod PIN, a ten przestał działać",
      en: "a newer PIN was issued, and this one works no longer"),
    "expired": Text(
      pl: "minął termin ważności: kodu PIN albo Profilu Zaufanego",
      en: "its time has passed: of a PIN or of a Trusted Profile"),
    "exhausted": Text(
      pl: "kod PIN przestał działać, bo zbyt wiele razy wpisano go błędnie",
      en: "the PIN works no longer, because it was entered wrongly too often"),
    "revoked": Text(
      pl: "kod PIN unieważniono, zanim go wpisano: zrobił to pracownik, reset hasła albo Profil Zaufany",
      en: "the PIN was revoked before it was entered: by a clerk, a password reset or the Trusted Profile"),
    "yes": Text(pl: "tak jest", en: "it is so"),
    "no": Text(pl: "tak nie jest", en: "it is not so"),
  ]

  private static let screens: [String: Text] = [
    "home": Text(
      pl: "pierwszy ekran po zalogowaniu; imię i nazwisko w górnym rogu prowadzi do właściwości konta",
      en: "the first screen after signing in; the name in the top corner leads to the account properties"),
    "properties": Text(
      pl: "okno właściwości konta; na nim jest przycisk „Aktywuj konto”",
      en: "the window of the account properties; the button “Aktywuj konto” is on it"),
    "activation-form": Text(
      pl: "formularz, w którym wpisuje się kod PIN albo wybiera Profil Zaufany",
      en: "the form where the PIN is typed or the Trusted Profile is chosen"),
    "trusted-profile": Text(
      pl: "Profil Zaufany: ekran z jego komunikatami albo sposób, w jaki aktywowano konto",
      en: "the Trusted Profile: the screen with its messages, or what the account was activated with"),
    "change-password": Text(
      pl: "ekran zmiany hasła; nic innego nie jest możliwe, dopóki hasło jest jednorazowe albo zbyt stare",
      en: "the screen to change the password; nothing else goes while it is a one-time or outdated one"),
    "method": Text(
      pl: "pierwszy komunikat Profilu Zaufanego: sposób logowania",
      en: "the first message of the Trusted Profile: how to sign in there"),
    "code": Text(
      pl: "drugi komunikat Profilu Zaufanego: kod z telefonu; w dzienniku: ile wpisów ma każdy skutek",
      en: "the second message of the Trusted Profile: the code on the phone; in the trail: how many entries "
        + "there are of each outcome"),
    "consent": Text(
      pl: "trzeci komunikat Profilu Zaufanego: zgoda na przekazanie danych",
      en: "the third message of the Trusted Profile: consent to hand the data over"),
  ]

  private static let kinds: [String: Text] = [
    "id-card": Text(pl: "dowód osobisty", en: "the identity card"),
    "passport": Text(pl: "paszport", en: "the passport"),
    "driving-licence": Text(pl: "prawo jazdy", en: "the driving licence"),
    "residence-card": Text(pl: "karta pobytu cudzoziemca", en: "the residence card of a foreigner"),
    "mdowod": Text(
      pl: "dokument elektroniczny w aplikacji na telefonie", en: "the electronic identity document on a phone"
    ),
    "school-id": Text(
      pl: "legitymacja szkolna; rejestracja przyjmuje ją tylko wtedy, gdy pozwala na to ustawienie dokumenty",
      en: "the school ID; the desk takes it only if the policy documents allows it"),
    "password": Text(
      pl: "logowanie do Profilu Zaufanego hasłem", en: "signing in to the Trusted Profile with a password"),
    "bank": Text(
      pl: "logowanie do Profilu Zaufanego przez bank", en: "signing in to the Trusted Profile through a bank"),
    "mobywatel": Text(
      pl: "logowanie do Profilu Zaufanego aplikacją na telefonie",
      en: "signing in to the Trusted Profile with an app on the phone"),
    "e-dowod": Text(
      pl: "logowanie do Profilu Zaufanego dowodem z warstwą elektroniczną",
      en: "signing in to the Trusted Profile with an electronic identity card"),
    "email": Text(pl: "wiadomość e-mail", en: "a message by e-mail"),
    "sms": Text(pl: "wiadomość SMS na telefon", en: "an SMS to the phone"),
    "own": Text(
      pl: "Profil Zaufany osoby, do której należy konto", en: "the Trusted Profile of the account's holder"),
  ]

  private static let settings: [String: Text] = [
    "pin": Text(pl: "kod PIN do aktywacji konta", en: "the PIN that activates the account"),
    "pin-or-trusted-profile": Text(
      pl: "po zresetowaniu hasła konto aktywuje kod PIN albo Profil Zaufany",
      en: "after a password reset a PIN or the Trusted Profile activates the account"),
    "pesel": Text(pl: "numer PESEL", en: "the PESEL number"),
    "valid": Text(pl: "Profil Zaufany jest ważny", en: "the Trusted Profile is valid"),
    "low": Text(
      pl: "niski poziom bezpieczeństwa; do aktywacji za mało",
      en: "the low level of assurance; not enough to activate"),
    "substantial": Text(
      pl: "średni poziom bezpieczeństwa; do aktywacji wystarczy",
      en: "the substantial level of assurance; enough to activate"),
    "high": Text(pl: "wysoki poziom bezpieczeństwa", en: "the high level of assurance"),
    "on": Text(pl: "włącza", en: "turns it on"),
    "off": Text(pl: "wyłącza", en: "turns it off"),
    "text": Text(pl: "wyniki jako zdania i wiersze", en: "results as sentences and lines"),
    "table": Text(pl: "wyniki jako tabele", en: "results as tables"),
    "json": Text(pl: "wyniki jako JSON, jeden obiekt w wierszu", en: "results as JSON, one object a line"),
    "pl": Text(pl: "po polsku", en: "Polish"),
    "en": Text(pl: "po angielsku", en: "English"),
  ]

  /// What the trail is asked with.
  private static let questions: [String: Text] = [
    "today": Text(pl: "dzisiejszy dzień", en: "the day that it is"),
    "oldest": Text(pl: "najpierw najstarsze wpisy", en: "the oldest entries first"),
    "newest": Text(pl: "najpierw najnowsze wpisy", en: "the newest entries first"),
    "operator": Text(
      pl: "ile wpisów zostawił każdy użytkownik systemu", en: "how many entries each user of the system left"),
    "facility": Text(
      pl: "ile wpisów zostawili pracownicy każdego podmiotu",
      en: "how many entries the clerks of each facility left"),
    "act": Text(pl: "ile wpisów dotyczy każdej czynności", en: "how many entries there are of each act"),
    "day": Text(pl: "ile wpisów powstało każdego dnia", en: "how many entries there are of each day"),
  ]
}
