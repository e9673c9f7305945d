import Activation

/// Parameters that several verbs share.
enum Common {
  static let accountName = Term("LOGIN")
  static let peselKey = Term("pesel")
  static let facilityKey = Term("facility", "podmiot")
  static let loginKey = Term("login")

  static func account() -> Parameter<AccountName> {
    .required(
      accountName, .account, Text(pl: "login albo PESEL", en: "login or PESEL"), Reading.account)
  }

  /// Whose account is looked at: by login, PESEL, or any words that find it alone.
  static func who() -> Parameter<AccountName> {
    .words(
      Term("WHO", "KTO"), .account,
      Text(
        pl: "login, PESEL albo inne słowa, po których konto można znaleźć",
        en: "login, PESEL, or other words that find the account"),
      Reading.account)
  }

  /// The name under which a world is remembered.
  static let checkpoint: Parameter<String> = .required(
    Term("NAME", "NAZWA"), .checkpoint,
    Text(pl: "litera, potem litery, cyfry, - _", en: "a letter, then letters, digits, - _"), Reading.name)

  static let operatorKey = Term("OPERATOR")

  static let operatorName: Parameter<String> = .required(
    operatorKey, .operatorName,
    Text(pl: "użytkownik systemu albo bazy", en: "a user of the system or the database"),
    Reading.operatorName)

  static let role: Parameter<OperatorRole> = .required(
    Term("ROLE", "ROLA"), .role, RoleName.expected, Reading.role)

  static func facility(_ name: Term = Term("FACILITY", "PODMIOT")) -> Parameter<FacilityName> {
    .required(
      name, .facility, Text(pl: "identyfikator podmiotu", en: "the facility's id"), Reading.facility)
  }

  static func holderName() -> Parameter<Claimed<HolderName>> {
    .required(
      Term("NAME", "IMIĘ-I-NAZWISKO"), .name, Text(pl: "imię i nazwisko", en: "first and last name"),
      Reading.claimed)
  }

  static func pesel(_ summary: Text) -> Parameter<Claimed<PESEL>> {
    .requiredKey(peselKey, .pesel, summary, Reading.claimed)
  }

  static func yesOrNo(_ name: Term, _ summary: Text) -> Parameter<Bool?> {
    .key(name, oneOf: WordValues.yesOrNo, summary, Reading.yesOrNo)
  }

  static let integratedKey = Term("integrated", "zintegrowany")
}

/// Guards that several verbs share.
enum Guards {
  /// Ahead of what a patient does on the portal.
  static let portal: [RefusalCode] = [
    .admission(.accountNotFound), .admission(.notSignedIn), .admission(.passwordChangeRequired),
  ]
}

extension Text {
  /// Said where a PESEL is given to somebody (the procedure, Values).
  var withInventedBirths: Text {
    Text(
      pl: pl + "; zapisana w nim data urodzenia może być z przyszłości: takie numery mają osoby wymyślone",
      en: en + "; its date of birth may be in the future: invented people have such numbers")
  }
}
