import Activation

/// Parameters that several verbs share.
enum Common {
  static let accountName = Term("LOGIN")
  static let facilityName = Term("FACILITY", "PODMIOT")

  static func account(_ summary: Text) -> Parameter<AccountName> {
    .required(accountName, .account, summary) { (text) in AccountName(text) }
  }

  static func facility() -> Parameter<FacilityName> {
    .required(facilityName, .facility, Text(pl: "identyfikator podmiotu", en: "the facility's id")) {
      (text) in FacilityName(text)
    }
  }

  static func facilityID() -> Parameter<FacilityName> {
    .required(Term("ID"), .facility, Text(pl: "identyfikator podmiotu", en: "the facility's id")) {
      (text) in FacilityName(text)
    }
  }

  static func holderName() -> Parameter<Claimed<HolderName>> {
    .required(Term("NAME", "IMIĘ-I-NAZWISKO"), .name, Text(pl: "imię i nazwisko", en: "first and last name"))
    {
      (text) in Claimed(text)
    }
  }

  static func pesel(_ summary: Text) -> Parameter<Claimed<PESEL>> {
    .requiredKey(peselKey, .pesel, summary) { (text) in Claimed(text) }
  }

  static let peselKey = Term("pesel")
  static let facilityKey = Term("facility", "podmiot")
  static let loginKey = Term("login")
  static let pinKey = Term("pin")
  static let trustedProfileKey = Term("trusted-profile", "profil-zaufany")
  static let documentKey = Term("document", "dokument")
  static let numberKey = Term("number", "numer")
  static let expiresKey = Term("expires", "ważny-do")
  static let codeKey = Term("code", "kod")

  static func persona(_ text: String) -> PersonaChoice {
    WordValues.own.matches(text) ? .own : .named(Claimed(text))
  }

  static func stated<Value: Readable>(_ text: String) -> Stated<Value> {
    WordValues.none.matches(text) ? .none : .some(Claimed(text))
  }
}
