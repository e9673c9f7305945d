import CommandLanguage
import PlainText

/// A word of the field with what it means, for those who meet it the first time.
package struct GlossaryWord: Hashable, Sendable {
  package let term: Text
  package let meaning: Text
  /// Beginnings of words by which it is found, without Polish letters, in either language.
  private let stems: [String]
  /// What it is called likewise, folded.
  private var others: [String] = []
  /// Whether it is told of at its own question alone.
  private var isCommon = false

  /// Those that occur in a text, in alphabetical order.
  package static func used(in text: String, _ language: Language) -> [GlossaryWord] {
    let folded = " " + Folding.base(text)
    return all.filter { word in !word.isCommon && word.stems.contains { folded.contains($0) } }
      .sorted { Folding.base($0.term.in(language)) < Folding.base($1.term.in(language)) }
  }

  /// The one that is asked for by its name, in whatever form it stands.
  static func meant(by text: String) -> GlossaryWord? {
    let names = WordAsked(text).names
    return all.first { word in
      [Folding.base(word.term.pl), Folding.base(word.term.en)].contains(where: names.contains)
        || word.others.contains(where: names.contains)
    }
  }

  static let all = [
    GlossaryWord(
      term: Text(pl: "konto nieaktywne", en: "inactive account"),
      meaning: Text(
        pl: "konto, na którym działa e-Rejestracja, ale które nie daje dostępu do dokumentacji medycznej",
        en: "an account that has e-Registration, but no access to the medical records"),
      stems: ["nieaktywn", "inactive"], others: ["nieaktywne konto", "konta nieaktywnego"]),
    GlossaryWord(
      term: Text(pl: "aktywacja", en: "activation"),
      meaning: Text(
        pl: "nadanie kontu dostępu do dokumentacji medycznej: kodem PIN albo własnym Profilem Zaufanym",
        en: "giving an account access to the medical records: by a PIN or by one's own Trusted Profile"),
      stems: ["aktywacj", "aktywowa", "activat"],
      others: [
        "aktywacji", "aktywacja konta", "aktywacje", "aktywowac", "account activation", "activate account",
      ]),
    GlossaryWord(
      term: Text(pl: "kod PIN", en: "activation PIN"),
      meaning: Text(
        pl: "jednorazowy kod do aktywacji jednego konta, wydawany w rejestracji podmiotu leczniczego",
        en: "a code that activates one account once, issued at the desk of a healthcare facility"),
      stems: [" pin"], others: ["kodu pin", "kodem pin", "kod", "pin code"]),
    GlossaryWord(
      term: Text(pl: "podmiot leczniczy", en: "healthcare facility"),
      meaning: Text(
        pl: "szpital, przychodnia lub gabinet; kody PIN wydają te, które są zintegrowane w systemie",
        en: "a hospital, a clinic or a practice; those that are integrated in the system issue PINs"),
      stems: ["podmiot", "facilit", "szpital", "hospital", "przychodni", "clinic"],
      others: [
        "podmiot", "podmioty lecznicze", "podmiotu leczniczego", "placowka", "szpital", "przychodnia",
        "facility", "healthcare facilities", "hospital", "clinic",
      ]),
    GlossaryWord(
      term: Text(pl: "rejestracja", en: "reception desk"),
      meaning: Text(
        pl: "miejsce w podmiocie leczniczym, do którego zgłasza się pacjent",
        en: "the place in a healthcare facility to which the patient comes"),
      stems: [" rejestracj", " desk"], others: ["rejestracji", "recepcja", "okienko", "desk", "reception"]),
    GlossaryWord(
      term: Text(pl: "e-Rejestracja", en: "e-Registration"),
      meaning: Text(pl: "umawianie wizyt przez Internet", en: "booking visits over the Internet"),
      stems: ["e-rejestracj", "e-registration"], others: ["e-rejestracji", "erejestracja", "eregistration"]),
    GlossaryWord(
      term: Text(pl: "dokumentacja medyczna", en: "medical records"),
      meaning: Text(
        pl: "dokumenty z leczenia, zgromadzone na koncie ze wszystkich podmiotów",
        en: "the documents of one's treatment, collected on the account from all facilities"),
      stems: ["dokumentacj", "records"],
      others: ["dokumentacji medycznej", "dokumentacje medyczna", "the records"]),
    GlossaryWord(
      term: Text(pl: "dokument tożsamości", en: "identity document"),
      meaning: Text(
        pl: "dowód osobisty, paszport, prawo jazdy, karta pobytu albo mDowód",
        en: "an identity card, a passport, a driving licence, a residence card or the mDowód"),
      stems: ["tozsamosci", "dowod", "identity"], others: ["dokumentu tozsamosci", "id", "id document"]),
    GlossaryWord(
      term: Text(pl: "właściwości konta", en: "account properties"),
      meaning: Text(
        pl: "okno, które otwiera kliknięcie w imię i nazwisko w górnym rogu ekranu",
        en: "the window that a click on one's name in the top corner of the screen opens"),
      stems: ["wlasciwosci", "properties"], others: ["wlasciwosci konta", "properties of the account"]),
    GlossaryWord(
      term: Text(pl: "Profil Zaufany", en: "Trusted Profile"),
      meaning: Text(
        pl: "państwowy sposób potwierdzania tożsamości przez Internet",
        en: "the state's way of proving one's identity over the Internet"),
      stems: ["profil zaufany", "profilu zaufan", "profilem zaufan", "trusted profile"],
      others: ["profilu zaufanego", "profilem zaufanym", "pz", "the trusted profile"]),
    GlossaryWord(
      term: Text(pl: "login", en: "login"),
      meaning: Text(
        pl: "nazwa konta, na przykład akowalska; zamiast niego można podać numer PESEL",
        en: "the name of an account, akowalska for example; the PESEL serves in its place"),
      stems: [" login"], others: ["loginu", "loginem", "login name", "user name"]),
    GlossaryWord(
      term: Text(pl: "zresetowanie hasła", en: "password reset"),
      meaning: Text(
        pl: "ustawienie nowego hasła bez znajomości starego; dezaktywuje konto, inaczej niż zmiana hasła",
        en:
          "a new password without knowing the old one; it deactivates the account, as a password change does not"
      ),
      stems: ["reset"], others: ["reset hasla", "resetu hasla", "resetowanie hasla", "reset of the password"]),
    GlossaryWord(
      term: Text(pl: "hasło jednorazowe", en: "one-time password"),
      meaning: Text(
        pl: "hasło ze skrzynki po zresetowaniu; po zalogowaniu trzeba je zastąpić własnym",
        en: "the password that comes after a reset; it must be replaced after signing in"),
      stems: ["jednorazow", "one-time"], others: ["hasla jednorazowego", "one time password"]),
    GlossaryWord(
      term: Text(pl: "dziennik zdarzeń", en: "audit trail"),
      meaning: Text(
        pl: "spis wszystkiego, co zrobiono i obejrzano; niczego nie da się z niego usunąć",
        en: "the list of all that was done and looked at; nothing can be taken out of it"),
      stems: ["dziennik", "audit"], others: ["dziennika zdarzen", "trail"]),
    GlossaryWord(
      term: Text(pl: "hasło", en: "password"),
      meaning: Text(
        pl: "służy do logowania, a nie do aktywacji konta; zna je tylko osoba, do której należy konto",
        en: "for signing in, not for activating; only the account holder knows it"),
      stems: [], others: ["hasla", "haslem"], isCommon: true),
  ]
}
