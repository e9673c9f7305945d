import CommandLanguage

extension ValueKind {
  /// What a value looks like, in a few words.
  func words(_ language: Language) -> String {
    let listed = words.map { $0.in(language) }.joined(separator: " | ")
    guard let form else { return listed }
    return words.isEmpty ? form.words(language) : listed + form.alternative(language)
  }
}

extension ValueKind.Form {
  fileprivate func words(_ language: Language) -> String {
    let text: Text =
      switch self {
      case .account: Text(pl: "login albo PESEL", en: "login or PESEL")
      case .facility: Text(pl: "identyfikator podmiotu", en: "facility id")
      case .persona: Text(pl: "osoba w Profilu Zaufanym", en: "Trusted Profile persona")
      case .actor: Text(pl: "kto", en: "actor")
      case .operatorName: Text(pl: "użytkownik systemu", en: "user of the system")
      case .role: Text(pl: "rola", en: "role")
      case .name: Text(pl: "„IMIĘ NAZWISKO”", en: "“FIRST LAST”")
      case .title: Text(pl: "1–100 znaków", en: "1–100 characters")
      case .pesel: Text(pl: "11 cyfr", en: "11 digits")
      case .secret: Text(pl: "tajne", en: "secret")
      case .moment: Text(pl: "data i godzina 2026-01-05T08:00", en: "moment 2026-01-05T08:00")
      case .date: Text(pl: "dzień 2026-12-31", en: "date 2026-12-31")
      case .pointInTime:
        Text(
          pl: "data i godzina 2026-01-05T08:00, dzień 2026-12-31 albo okres wstecz 7d",
          en: "moment 2026-01-05T08:00, date 2026-12-31, how long ago 7d")
      case .duration: Text(pl: "czas 90s, 15m, 24h, 7d", en: "duration 90s, 15m, 24h, 7d")
      case .signedDuration: Text(pl: "czas +7d, -15m", en: "duration +7d, -15m")
      case .number: Text(pl: "liczba", en: "number")
      case .code: Text(pl: "kody, po przecinku", en: "codes, with commas")
      case .act: Text(pl: "polecenia albo eksport, po przecinku", en: "verbs or export, with commas")
      case .topic: Text(pl: "polecenie albo temat", en: "verb or topic")
      case .explainable: Text(pl: "kod, reguła, ustawienie albo słowa", en: "code, rule, policy or words")
      case .file: Text(pl: "ścieżka pliku", en: "path of a file")
      case .variable, .checkpoint: Text(pl: "nazwa", en: "name")
      case .text: Text(pl: "tekst", en: "text")
      case .list: Text(pl: "lista, po przecinku", en: "list, with commas")
      }
    return text.in(language)
  }

  /// Behind words that it can be as well.
  fileprivate func alternative(_ language: Language) -> String {
    switch self {
    // A secret among words: a code that comes as a text.
    case .secret: Text(pl: " | tekst", en: " | text").in(language)
    case .persona: Text(pl: " | osoba", en: " | persona").in(language)
    case .list: Text(pl: ", po przecinku", en: ", with commas").in(language)
    case .duration: Text(pl: " | czas", en: " | duration").in(language)
    case .account, .facility, .actor, .operatorName, .role, .name, .title, .pesel, .moment, .date,
      .pointInTime,
      .signedDuration, .number, .code,
      .act, .topic, .explainable, .file, .variable, .checkpoint, .text:
      " | " + words(language)
    }
  }
}

extension FieldKind {
  func words(_ language: Language) -> String {
    switch self {
    case .word(let terms): terms.map { $0.in(language) }.joined(separator: " | ")
    case .number: Text(pl: "liczba", en: "number").in(language)
    case .moment: Text(pl: "data i godzina", en: "moment").in(language)
    case .text: Text(pl: "tekst", en: "text").in(language)
    }
  }
}
