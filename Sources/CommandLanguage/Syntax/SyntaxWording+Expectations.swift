/// What is wrong behind `->` and `=>`.
extension SyntaxWording {
  var captureNameMissing: Text {
    Text(pl: "po -> musi być nazwa", en: "a name must follow ->")
  }

  func nothingToCapture(_ verb: Term) -> Text {
    Text(
      pl: "polecenie „\(verb.pl)” nie zwraca wartości głównej",
      en: "“\(verb.en)” has no main value")
  }

  var captureAfterExpectation: Text {
    Text(
      pl: "-> podaje się przed =>: … -> nazwa => oczekiwanie",
      en: "-> stands before =>: … -> name => expectation")
  }

  var expectationMissing: Text {
    Text(pl: "po => musi być oczekiwanie", en: "an expectation must follow =>")
  }

  func surplusAfterExpectation(_ text: String) -> Text {
    Text(
      pl: "„\(shown(text))” nie jest porównaniem pole=wartość",
      en: "“\(shown(text))” is not a comparison field=value")
  }

  var loneEquals: Text {
    Text(
      pl: "oczekiwany wynik podaje się po =>, np. => stan=aktywne",
      en: "what is expected stands after =>, such as => status=active")
  }

  func unknownField(_ field: String, has fields: [String]) -> Text {
    Self.lacking(
      Text(pl: "nieznane pole „\(shown(field))”", en: "unknown field “\(shown(field))”"), but: fields,
      fields.count == 1
        ? Text(pl: "to polecenie ma tylko pole", en: "this verb has only the field")
        : Text(pl: "to polecenie ma tylko pola", en: "this verb has only the fields"))
  }

  func foreignField(_ field: String, of verb: String, has fields: [String]) -> Text {
    Self.lacking(
      Text(pl: "„\(verb)” nigdy nie ma pola „\(field)”", en: "“\(verb)” never has the field “\(field)”"),
      but: fields)
  }

  func unknownCode(_ code: String) -> Text {
    Text(pl: "nieznany kod odmowy „\(shown(code))”", en: "unknown refusal code “\(shown(code))”")
  }

  func badOperator(_ op: String, _ field: String) -> Text {
    Text(
      pl: "\(op) porównuje liczby oraz daty i godziny, a \(field) jest słowem",
      en: "\(op) compares numbers and moments, and \(field) is a word")
  }

  func badComparison(_ text: String) -> Text {
    Text(
      pl:
        "„\(shown(text))”: tu podaje się ok, odmowa albo pole=wartość, bez spacji wokół znaku (= != < <= > >= ~)",
      en:
        "“\(shown(text))”: expected ok, refused or field=value, without blanks around the sign (= != < <= > >= ~)"
    )
  }
}
