extension DeclaredCode {
  /// What can be wrong with a line (<doc:Mistakes>).
  static let mistakesOfLines = ofText + ofWords + ofVerbs + ofExpectations

  private static let ofText = [
    mistake(
      "line-too-long",
      pl: "Wiersz ma ponad \(Limits.longestLine) bajtów; trzeba go skrócić albo podzielić.",
      en: "The line has more than \(Limits.longestLine) bytes; shorten it or divide it."),
    mistake(
      "not-utf8", pl: "To nie jest tekst w UTF-8; plik trzeba zapisać w tym kodowaniu.",
      en: "The text is not UTF-8; save the file in that encoding."),
    mistake(
      "nul-character", pl: "W pliku jest znak NUL albo jego zapis \\u{0}; trzeba go usunąć.",
      en: "There is a NUL character in the file, or \\u{0} for one; take it out."),
    mistake(
      "control-character",
      pl: "W wierszu jest znak sterujący; w tekście w cudzysłowie zapisuje się go jako \\u{…}.",
      en: "There is a control character in the line; in a string it is written \\u{…}."),
    mistake(
      "unclosed-string", pl: "Tekst w cudzysłowie nie ma zamykającego cudzysłowu.",
      en: "A string has no closing quotation mark."),
    mistake(
      "stray-quote", pl: "W środku słowa jest cudzysłów; w cudzysłów ujmuje się cały tekst.",
      en: "There is a quotation mark inside a word; quote the whole string."),
    mistake(
      "unknown-escape",
      pl: "Po ukośniku w tekście w cudzysłowie może stać tylko \\\" \\\\ \\$ \\n \\t albo \\u{…}.",
      en: "In a string a backslash can stand only in \\\" \\\\ \\$ \\n \\t and \\u{…}."),
    mistake(
      "stray-dollar",
      pl: "Po znaku $ musi być nazwa; sam znak $ zapisuje się w tekście w cudzysłowie jako \\$.",
      en: "A name must follow $; a literal $ is written \\$ in a string."),
  ]

  private static let ofWords = [
    mistake(
      "bad-name", pl: "Nazwa zaczyna się literą, a dalej ma litery, cyfry, - i _.",
      en: "A name starts with a letter and goes on with letters, digits, - and _."),
    mistake("value-missing", pl: "Po klucz= brakuje wartości.", en: "Nothing stands behind key=."),
    mistake(
      "bad-word", pl: "Słowo ze znakiem =, które nie jest klucz=wartość, ujmuje się w cudzysłów.",
      en: "A word that contains = and is no key=value must be quoted."),
    mistake("blank-missing", pl: "W tym miejscu brakuje spacji.", en: "A blank is missing at this place."),
    mistake(
      "verb-missing", pl: "Jest, kto działa, ale nie ma polecenia.",
      en: "The line says who acts, but has no verb."),
    mistake(
      "bad-actor",
      pl:
        "Tak nie można wskazać, kto działa; działać może admin, wsparcie, audytor, pracownik@PODMIOT albo pacjent (jego login).",
      en: "This is nobody who can act: admin, support, auditor, clerk@FACILITY, or a patient by login."),
  ]

  private static let ofVerbs = [
    mistake(
      "unknown-verb", pl: "Takiego polecenia nie ma; wszystkie wylicza pomoc.",
      en: "There is no such verb; help lists them all."),
    mistake(
      "unknown-key", pl: "To polecenie nie ma takiego klucza; pomoc POLECENIE wylicza jego klucze.",
      en: "The verb has no such key; help VERB lists those that it has."),
    mistake("duplicate-key", pl: "Klucz podano dwa razy.", en: "A key is given twice."),
    mistake(
      "argument-missing",
      pl: "Brakuje wymaganej wartości albo wymaganego klucza; niektóre może pominąć tylko pacjent.",
      en: "An argument that must be given is missing; some may be left out by a patient only."),
    mistake(
      "surplus-argument", pl: "Ta część wiersza jest zbędna.",
      en: "There is an argument too many: it means nothing here."),
    mistake(
      "exclusive-keys", pl: "Dwa klucze wykluczają się; trzeba wybrać jeden.",
      en: "Two keys exclude each other; choose one."),
    mistake(
      "bad-value", pl: "Wartość ma inną postać, niż trzeba.", en: "A value is not of the form that is needed."
    ),
    mistake(
      "unknown-word", pl: "Takiego słowa nie ma wśród wartości tego klucza lub pola.",
      en: "The word is not among the values of its key or field."),
    mistake("capture-name-missing", pl: "Po -> musi być nazwa.", en: "A name must follow ->."),
    mistake(
      "no-main-value", pl: "To polecenie nie zwraca wartości głównej, więc -> nie ma czego zachować.",
      en: "The verb has no main value, so -> has nothing to keep."),
    mistake(
      "name-not-set", pl: "Żaden wcześniejszy wiersz nie ustawia tej nazwy.",
      en: "No earlier line sets the name."),
    mistake(
      "header-outside-file", pl: "Nagłówek należy do pliku .scn, a nie do wiersza poleceń.",
      en: "A header belongs in a .scn file, not at the prompt."),
  ]

  private static let ofExpectations = [
    mistake("unknown-field", pl: "Nie ma pola o takiej nazwie.", en: "There is no field of that name."),
    mistake(
      "foreign-field", pl: "To polecenie nigdy nie zwraca takiego pola; jego pola wylicza pomoc POLECENIE.",
      en: "The verb never has that field; help VERB lists those that it has."),
    mistake("unknown-code", pl: "Nie ma takiego kodu odmowy.", en: "There is no such refusal code."),
    mistake(
      "bad-operator", pl: "Porównania < <= > >= są dla liczb oraz dat i godzin, a to pole jest słowem.",
      en: "The comparisons < <= > >= are for numbers and moments, and this field is a word."),
    mistake(
      "bad-comparison", pl: "Po => stoi ok, odmowa albo pole=wartość.",
      en: "Behind => stands ok, refused, or field=value."),
    mistake("expectation-missing", pl: "Po => musi być oczekiwanie.", en: "An expectation must follow =>."),
  ]

  static func mistake(_ code: String, pl: String, en: String) -> DeclaredCode {
    DeclaredCode(code, .mistake, pl: pl, en: en)
  }
}
