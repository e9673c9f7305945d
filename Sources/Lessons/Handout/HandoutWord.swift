import CommandLanguage
import PlainText

/// A word of the field with what it means, for those who meet it the first time.
struct HandoutWord: Sendable {
  let term: Text
  let meaning: Text
  /// Beginnings of words by which it is found, without Polish letters, in either language.
  private let stems: [String]

  /// Those that occur in a text, in alphabetical order.
  static func used(in text: String, _ language: Language) -> [HandoutWord] {
    let folded = " " + Folding.base(text)
    return all.filter { word in word.stems.contains { folded.contains($0) } }
      .sorted { Folding.base($0.term.in(language)) < Folding.base($1.term.in(language)) }
  }

  static let all = [
    HandoutWord(
      term: Text(pl: "konto nieaktywne", en: "inactive account"),
      meaning: Text(
        pl: "konto, na którym działa e-Rejestracja, ale które nie daje dostępu do dokumentacji medycznej",
        en: "an account that has e-Registration, but no access to the medical records"),
      stems: ["nieaktywn", "inactive"]),
    HandoutWord(
      term: Text(pl: "aktywacja", en: "activation"),
      meaning: Text(
        pl: "nadanie kontu dostępu do dokumentacji medycznej: kodem PIN albo własnym Profilem Zaufanym",
        en: "giving an account access to the medical records: by a PIN or by one's own Trusted Profile"),
      stems: ["aktywacj", "aktywowa", "activat"]),
    HandoutWord(
      term: Text(pl: "kod PIN", en: "activation PIN"),
      meaning: Text(
        pl: "jednorazowy kod do aktywacji jednego konta, wydawany w rejestracji podmiotu leczniczego",
        en: "a code that activates one account once, issued at the desk of a healthcare facility"),
      stems: [" pin"]),
    HandoutWord(
      term: Text(pl: "podmiot leczniczy", en: "healthcare facility"),
      meaning: Text(
        pl: "szpital, przychodnia lub gabinet; kody PIN wydają te, które są zintegrowane w systemie",
        en: "a hospital, a clinic or a practice; those that are integrated in the system issue PINs"),
      stems: ["podmiot", "facilit", "szpital", "hospital", "przychodni", "clinic"]),
    HandoutWord(
      term: Text(pl: "rejestracja", en: "reception desk"),
      meaning: Text(
        pl: "miejsce w podmiocie leczniczym, do którego zgłasza się pacjent",
        en: "the place in a healthcare facility to which the patient comes"),
      stems: [" rejestracj", " desk"]),
    HandoutWord(
      term: Text(pl: "e-Rejestracja", en: "e-Registration"),
      meaning: Text(pl: "umawianie wizyt przez Internet", en: "booking visits over the Internet"),
      stems: ["e-rejestracj", "e-registration"]),
    HandoutWord(
      term: Text(pl: "dokumentacja medyczna", en: "medical records"),
      meaning: Text(
        pl: "dokumenty z leczenia, zgromadzone na koncie ze wszystkich podmiotów",
        en: "the documents of one's treatment, collected on the account from all facilities"),
      stems: ["dokumentacj", "records"]),
    HandoutWord(
      term: Text(pl: "dokument tożsamości", en: "identity document"),
      meaning: Text(
        pl: "dowód osobisty, paszport, prawo jazdy, karta pobytu albo mDowód",
        en: "an identity card, a passport, a driving licence, a residence card or the mDowód"),
      stems: ["tozsamosci", "dowod", "identity"]),
    HandoutWord(
      term: Text(pl: "właściwości konta", en: "account properties"),
      meaning: Text(
        pl: "okno, które otwiera kliknięcie w imię i nazwisko w górnym rogu ekranu",
        en: "the window that a click on one's name in the top corner of the screen opens"),
      stems: ["wlasciwosci", "properties"]),
    HandoutWord(
      term: Text(pl: "Profil Zaufany", en: "Trusted Profile"),
      meaning: Text(
        pl: "państwowy sposób potwierdzania tożsamości przez Internet",
        en: "the state's way of proving one's identity over the Internet"),
      stems: ["profil zaufany", "profilu zaufan", "profilem zaufan", "trusted profile"]),
    HandoutWord(
      term: Text(pl: "login", en: "login"),
      meaning: Text(
        pl: "nazwa konta, na przykład akowalska; zamiast niego można podać numer PESEL",
        en: "the name of an account, akowalska for example; the PESEL serves in its place"),
      stems: [" login"]),
    HandoutWord(
      term: Text(pl: "zresetowanie hasła", en: "password reset"),
      meaning: Text(
        pl: "ustawienie nowego hasła bez znajomości starego; dezaktywuje konto, inaczej niż zmiana hasła",
        en:
          "a new password without knowing the old one; it deactivates the account, as a password change does not"
      ),
      stems: ["reset"]),
    HandoutWord(
      term: Text(pl: "hasło jednorazowe", en: "one-time password"),
      meaning: Text(
        pl: "hasło ze skrzynki po zresetowaniu; po zalogowaniu trzeba je zastąpić własnym",
        en: "the password that comes after a reset; it must be replaced after signing in"),
      stems: ["jednorazow", "one-time"]),
    HandoutWord(
      term: Text(pl: "dziennik zdarzeń", en: "audit trail"),
      meaning: Text(
        pl: "spis wszystkiego, co zrobiono i obejrzano; niczego nie da się z niego usunąć",
        en: "the list of all that was done and looked at; nothing can be taken out of it"),
      stems: ["dziennik", "audit"]),
  ]
}
