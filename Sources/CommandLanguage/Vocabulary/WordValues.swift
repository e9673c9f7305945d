import Activation

/// The word-values of the language with both names (the language, Polish Words).
package enum WordValues {
  /// The status of an account that can use the services.
  package static let active = Term("active", "aktywne")
  /// The status of an account that cannot use them yet, or no longer.
  package static let inactive = Term("inactive", "nieaktywne")
  /// That there is nothing, nobody or no such limit.
  package static let none = Term("none", "brak")
  /// The patient's own Trusted Profile.
  package static let own = Term("own", "własny")
  /// What turns something on.
  package static let on = Term("on", "włącz")
  /// What turns something off.
  package static let off = Term("off", "wyłącz")
  /// The day that it is.
  package static let today = Term("today", "dziś")
  /// That it is so.
  package static let yes = Term("yes", "tak")
  /// That it is not so.
  package static let no = Term("no", "nie")

  /// The values of the field `status`.
  package static let statuses = [active, inactive]
  /// The values of fields that ask whether.
  package static let yesOrNo = [yes, no]

  /// Every word-value of the language, each with both names.
  package static let all: [Term] = [
    active, inactive, none, own, on, off, yes, no,
    Term("reset", "reset-hasła"), Term("pin"), Term("pesel"),
    Term("pin-or-trusted-profile", "pin-lub-profil-zaufany"),
    Term("trusted-profile", "profil-zaufany"), Term("open", "ważny"),
    Term("used", "wykorzystany"), Term("superseded", "zastąpiony"), Term("expired", "wygasły"),
    Term("exhausted", "wyczerpane-próby"), Term("revoked", "unieważniony"),
    Term("home", "strona-główna"), Term("properties", "właściwości"),
    Term("activation-form", "formularz-aktywacji"), Term("change-password", "zmiana-hasła"),
    Term("method", "metoda"), Term("code", "kod"), Term("consent", "zgoda"),
    Term("never-activated", "jeszcze-nieaktywowane"), Term("valid", "ważny"), Term("low", "niski"),
    Term("substantial", "średni"), Term("high", "wysoki"), Term("password", "hasło"),
    Term("bank"), Term("mobywatel"), Term("e-dowod", "e-dowód"), Term("email"), Term("sms"),
    Term("id-card", "dowód-osobisty"), Term("passport", "paszport"),
    Term("driving-licence", "prawo-jazdy"), Term("residence-card", "karta-pobytu"),
    Term("mdowod", "mdowód"), Term("school-id", "legitymacja-szkolna"),
    today, Term("oldest", "od-najstarszych"), Term("newest", "od-najnowszych"), Term("operator"),
    Term("facility", "podmiot"), Term("act", "czynność"), Term("day", "dzień"), Term("text", "tekst"), Term("table", "tabela"), Term("json"), Term("pl"), Term("en"),
  ]

  private static let byEnglish = Dictionary(uniqueKeysWithValues: all.map { ($0.en, $0) })

  /// The word-value of that English name; codes and faults have one name in both dialects.
  package static func term(_ english: String) -> Term { byEnglish[english] ?? Term(english) }

  /// The words of a type in its order, each with both names.
  package static func terms<Value: RawRepresentable<String> & CaseIterable>(
    of type: Value.Type
  ) -> [Term] {
    type.allCases.map { term($0.rawValue) }
  }
}
