/// What is wrong with the characters of a line, strings and names among them.
extension SyntaxWording {
  func lineTooLong(_ bytes: Int) -> Text {
    Text(
      pl: "wiersz ma \(bytes) bajtów; najwyżej \(Limits.longestLine)",
      en: "the line has \(bytes) bytes; at most \(Limits.longestLine)")
  }

  var notUTF8: Text {
    Text(pl: "to nie jest tekst w UTF-8", en: "this is not UTF-8 text")
  }

  var nulCharacter: Text {
    Text(pl: "plik nie może zawierać znaku NUL", en: "a NUL character cannot stand in a file")
  }

  func controlCharacter(_ code: UInt32) -> Text {
    Text(
      pl: "znak sterujący \(Self.hex(code)); w tekście w cudzysłowie zapisuje się go \(Self.escape(code))",
      en: "control character \(Self.hex(code)); in a string write it \(Self.escape(code))")
  }

  var unclosedString: Text {
    Text(pl: "tekst nie ma zamykającego cudzysłowu", en: "the string has no closing quotation mark")
  }

  func rawControlCharacter(_ code: UInt32) -> Text {
    let name = Self.hex(code)
    return Text(
      pl: "znak sterujący \(name); w tym pliku nie da się go zapisać, więc go usuń",
      en: "control character \(name); nothing in this file can stand for it, so take it out")
  }

  func strayQuoteInCell(isClosed: Bool) -> Text {
    isClosed
      ? Text(
        pl:
          "po cudzysłowie, który zamyka komórkę, jest coś jeszcze; cudzysłów wewnątrz komórki podwaja się: \"\"",
        en:
          "something stands behind the quotation mark that closes the cell; one inside a cell is doubled: \"\""
      )
      : Text(
        pl: "cudzysłów w środku komórki; w cudzysłów ujmuje się całą komórkę, a ten wewnątrz podwaja: \"\"",
        en: "a quotation mark inside a cell; quote the whole cell, and double the one inside: \"\"")
  }

  func printedQuote(_ mark: String) -> Text {
    Text(
      pl: "znak \(mark) to cudzysłów drukarski; tu tekst ujmuje się w proste cudzysłowy: \"…\"",
      en: "\(mark) is a curly quotation mark; use straight ones around a text here: \"…\"")
  }

  var strayQuote: Text {
    Text(
      pl: "cudzysłów w środku słowa; w cudzysłów ujmuje się cały tekst",
      en: "a quotation mark inside a word; quote the whole string")
  }

  func unknownEscape(_ escape: String) -> Text {
    Text(
      pl: "nieznany zapis \(escape); są: \\\" \\\\ \\$ \\n \\t \\u{17C}",
      en: "unknown escape \(escape); there are: \\\" \\\\ \\$ \\n \\t \\u{17C}")
  }

  var escapedNUL: Text {
    Text(
      pl: "to zapis znaku NUL, a wartość nie może go zawierać",
      en: "this stands for NUL, which no value can contain")
  }

  func escapedCode(_ code: UInt32) -> Text {
    Text(
      pl: "kod \(Self.hex(code)) nie oznacza żadnego znaku",
      en: "\(Self.hex(code)) is the code of no character")
  }

  var strayDollar: Text {
    Text(
      pl: "po $ musi być nazwa; sam znak $ zapisuje się \\$ w tekście w cudzysłowie",
      en: "a name must follow $; write a literal $ as \\$ in a string")
  }

  func badName(_ name: String) -> Text {
    Text(
      pl: "„\(shown(name))” nie jest nazwą: litera, potem litery, cyfry, - _",
      en: "“\(shown(name))” is not a name: a letter, then letters, digits, - _")
  }

  func blankMissing(after mark: String) -> Text {
    // What stands before a colon may be anybody's PESEL.
    Text(pl: "po „\(shown(mark))” brakuje spacji", en: "a blank is missing after “\(shown(mark))”")
  }

  func blanksMissing(around mark: String) -> Text {
    Text(
      pl: "przed „\(mark)” i po nim musi być spacja", en: "a blank must stand before “\(mark)” and after it"
    )
  }

  func valueTooLong(_ bytes: Int) -> Text {
    Text(
      pl: "wartość ma \(bytes) bajtów; najwyżej \(Limits.longestValue)",
      en: "the value has \(bytes) bytes; at most \(Limits.longestValue)")
  }
}
