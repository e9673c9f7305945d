import Activation
import PlainText

/// The words for mistakes in a line: what is wrong, and what would fit.
extension SyntaxProblem {
  /// - Parameter vocabulary: tells what in a line is secret, so that no word of it is repeated.
  package func words(in vocabulary: Vocabulary) -> Text {
    func shown(_ text: String) -> String { Self.shown(text, in: vocabulary) }
    return switch self {
    case .lineTooLong(let bytes):
      Text(
        pl: "wiersz ma \(bytes) bajtów; najwyżej \(LineReader.longestLine)",
        en: "the line has \(bytes) bytes; at most \(LineReader.longestLine)")
    case .notUTF8: Text(pl: "to nie jest tekst w UTF-8", en: "this is not UTF-8 text")
    case .nulCharacter:
      Text(pl: "plik nie może zawierać znaku NUL", en: "a NUL character cannot stand in a file")
    case .controlCharacter(let code):
      Text(
        pl: "znak sterujący \(Self.hex(code)); w tekście w cudzysłowie zapisuje się go \(Self.escape(code))",
        en: "control character \(Self.hex(code)); in a string write it \(Self.escape(code))")
    case .unclosedString:
      Text(pl: "tekst nie ma zamykającego cudzysłowu", en: "the string has no closing quotation mark")
    case .strayQuote:
      Text(
        pl: "cudzysłów w środku słowa; w cudzysłów ujmuje się cały tekst",
        en: "a quotation mark inside a word; quote the whole string")
    case .unknownEscape(let escape):
      Text(
        pl: "nieznany zapis \(escape); są: \\\" \\\\ \\$ \\n \\t \\u{17C}",
        en: "unknown escape \(escape); there are: \\\" \\\\ \\$ \\n \\t \\u{17C}")
    case .strayDollar:
      Text(
        pl: "po $ musi być nazwa; sam znak $ zapisuje się \\$ w tekście w cudzysłowie",
        en: "a name must follow $; write a literal $ as \\$ in a string")
    case .badName(let name):
      Text(
        pl: "„\(shown(name))” nie jest nazwą: litera, potem litery, cyfry, - _",
        en: "“\(shown(name))” is not a name: a letter, then letters, digits, - _")
    case .pairWithoutValue(let key):
      Text(pl: "po \(key)= brakuje wartości", en: "a value is missing after \(key)=")
    case .badWord(let word):
      Text(
        pl: "„\(shown(word))” nie ma postaci klucz=wartość; słowo ze znakiem = ujmuje się w cudzysłów",
        en: "“\(shown(word))” is not a key=value; quote a word that contains =")
    case .blankMissing(let mark):
      Text(pl: "po „\(mark)” brakuje spacji", en: "a blank is missing after “\(mark)”")
    case .blanksMissing(let mark):
      Text(
        pl: "przed „\(mark)” i po nim musi być spacja", en: "a blank must stand before “\(mark)” and after it")
    case .loneEquals:
      Text(
        pl: "oczekiwany wynik podaje się po =>, np. => stan=aktywne",
        en: "what is expected stands after =>, such as => status=active")
    case .verbMissing: Text(pl: "brak polecenia", en: "a verb is missing")
    case .unknownVerb(let verb):
      Text(pl: "nieznane polecenie „\(shown(verb))”", en: "unknown verb “\(shown(verb))”")
    case .badActor(let actor):
      Text(
        pl: "„\(shown(actor))” nie wskazuje, kto działa; tu podaje się: \(ActorName.expected.pl)",
        en: "“\(shown(actor))” is not someone who can act; expected \(ActorName.expected.en)")
    case .unknownKey(let key, let verb, let keys):
      Self.lacking(
        Text(pl: "\(verb) nie ma klucza \(key)=", en: "\(verb) has no key \(key)="), but: keys.map { $0 + "=" })
    case .assignment(let name, let verb):
      Text(
        pl: "zamiast znaku = pisze się spację: \(verb) \(name) WARTOŚĆ",
        en: "a blank stands in the place of =: \(verb) \(name) VALUE")
    case .duplicateKey(let key):
      Text(pl: "klucz \(key)= podano dwa razy", en: "the key \(key)= is given twice")
    case .missingArgument(let name): Text(pl: "brak argumentu \(name.pl)", en: "\(name.en) is missing")
    case .surplusArgument(let text):
      Text(pl: "„\(shown(text))” jest tu zbędne", en: "“\(shown(text))” means nothing here")
    case .exclusiveKeys(let one, let other):
      Text(
        pl: "\(one.pl)= i \(other.pl)= wykluczają się", en: "\(one.en)= and \(other.en)= exclude each other")
    case .badValue(let value, let expected):
      Text(
        pl: "„\(shown(value))”: oczekiwana wartość to \(expected.pl)",
        en: "“\(shown(value))”: expected \(expected.en)")
    case .unknownWord(let word, let allowed):
      Text(
        pl: "„\(shown(word))” nie pasuje; może być: \(Self.list(allowed.map(\.pl)))",
        en: "“\(shown(word))” does not fit; it can be: \(Self.list(allowed.map(\.en)))")
    case .captureNameMissing: Text(pl: "po -> musi być nazwa", en: "a name must follow ->")
    case .nothingToCapture(let verb):
      Text(
        pl: "polecenie „\(verb.pl)” nie zwraca wartości głównej",
        en: "\(verb.en) has no main value")
    case .unknownField(let field, let fields):
      Self.lacking(
        Text(pl: "nieznane pole „\(shown(field))”", en: "unknown field “\(shown(field))”"), but: fields,
        Text(pl: "są", en: "there are"))
    case .foreignField(let field, let verb, let fields):
      Self.lacking(
        Text(pl: "\(verb) nigdy nie ma pola \(field)", en: "\(verb) never has the field \(field)"), but: fields)
    case .unknownCode(let code):
      Text(pl: "nieznany kod odmowy „\(shown(code))”", en: "unknown refusal code “\(shown(code))”")
    case .badOperator(let op, let field):
      Text(
        pl: "\(op) porównuje liczby oraz daty i godziny, a \(field) jest słowem",
        en: "\(op) compares numbers and moments, and \(field) is a word")
    case .badComparison(let text):
      Text(
        pl: "„\(shown(text))”: tu podaje się ok, odmowa albo pole=wartość, bez spacji wokół znaku (= != < <= > >= ~)",
        en: "“\(shown(text))”: expected ok, refused or field=value, without blanks around the sign (= != < <= > >= ~)")
    case .expectationMissing: Text(pl: "po => musi być oczekiwanie", en: "an expectation must follow =>")
    case .surplusAfterExpectation(let text):
      Text(
        pl: "„\(shown(text))” nie jest porównaniem pole=wartość",
        en: "“\(shown(text))” is not a comparison field=value")
    case .captureAfterExpectation:
      Text(
        pl: "-> podaje się przed =>: … -> nazwa => oczekiwanie",
        en: "-> stands before =>: … -> name => expectation")
    case .nameNotSet(let name):
      Text(
        pl: "nazwy $\(name) nie ustawiono w żadnym wcześniejszym wierszu",
        en: "the name $\(name) is not set on an earlier line")
    case .neededOfOthers(let key, let actor):
      Text(
        pl: "\(key.pl) może pominąć tylko pacjent, a działa tu \(ActorName.written(actor, .pl))",
        en: "only a patient may leave out \(key.en), and here \(ActorName.written(actor, .en)) acts")
    case .headerOutsideFile(let word):
      Text(pl: "„\(word)” można wpisać tylko w pliku .scn", en: "\(word) belongs in a .scn file")
    case .emptyTitle: Text(pl: "tytuł scenariusza jest pusty", en: "the title of the scenario is empty")
    case .badTag(let tag):
      Text(
        pl: "„\(shown(tag))” nie może być tagiem: bez spacji i nawiasów, a słowa i, lub, nie są zastrzeżone",
        en: "“\(shown(tag))” cannot be a tag: no blanks or brackets, and the words and, or, not are reserved")
    case .misplacedExamples:
      Text(
        pl: "tabela przykładów musi następować po scenariuszu",
        en: "a table of examples must follow a scenario")
    case .columnSeparator(let sign):
      Text(
        pl: "kolumny tabeli rozdzielają spacje, a nie „\(sign)”; tekst ze spacjami ujmuje się w cudzysłów",
        en: "blanks separate the columns of a table, not “\(sign)”; quote a text that contains blanks")
    case .examplesCellCount(let found, let expected):
      Text(
        pl: "komórek w tym wierszu: \(found), a nazw w tabeli: \(expected)",
        en: "cells in this row: \(found), names in the table: \(expected)")
    case .duplicateExampleName(let name):
      Text(pl: "nazwa \(name) występuje w tabeli dwa razy", en: "the name \(name) is twice in the table")
    case .includeMissing(let path, let problem):
      Text(pl: "\(shown(path)): \(problem.words.pl)", en: "\(shown(path)): \(problem.words.en)")
    case .includeCycle(let path):
      Text(
        pl: "\(shown(path)) dołącza w kółko sam siebie",
        en: "\(shown(path)) includes itself in a circle")
    case .tooManyIncludes: Text(pl: "ponad 1000 dołączonych plików", en: "more than 1000 included files")
    case .includeInvalid(let path, let count):
      Text(
        pl: "\(shown(path)): to nie jest plik ze scenariuszami (błędy: \(count))",
        en: "\(shown(path)) is no scenario file (errors: \(count))")
    case .valueTooLong(let bytes):
      Text(
        pl: "wartość ma \(bytes) bajtów; najwyżej \(Limits.longestValue)",
        en: "the value has \(bytes) bytes; at most \(Limits.longestValue)")
    }
  }

  private static func hex(_ code: UInt32) -> String {
    "U+" + Hexadecimal.digits(code, least: 4, isUpper: true)
  }

  private static func escape(_ code: UInt32) -> String {
    "\\u{" + Hexadecimal.digits(code, isUpper: true) + "}"
  }

  /// What was written, safe to repeat: control characters visible, long numbers hidden.
  private static func shown(_ text: String, in vocabulary: Vocabulary) -> String {
    let isNumber = text.utf8.count >= 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber ? "•••" : Visible.text(Invisible.named(Redaction.masked(text, isMistaken: true, in: vocabulary)))
  }

  /// What there is not, and what there is in its place.
  private static func lacking(
    _ what: Text, but words: [String], _ lead: Text = Text(pl: "ma", en: "it has")
  ) -> Text {
    guard !words.isEmpty else { return what }
    let list = words.joined(separator: ", ")
    return Text(pl: "\(what.pl); \(lead.pl): \(list)", en: "\(what.en); \(lead.en): \(list)")
  }

  private static func list(_ words: [String]) -> String {
    words.count <= 12 ? words.joined(separator: ", ") : words.prefix(8).joined(separator: ", ") + ", …"
  }
}

extension SyntaxError {
  /// What is wrong, without a secret.
  package var words: Text { problem.words(in: source.vocabulary) }
}

extension ReadProblem {
  /// Why the file cannot be read, for people.
  package var words: Text {
    switch self {
    case .missing: Text(pl: "nie ma takiego pliku", en: "there is no such file")
    case .isFolder: Text(pl: "to katalog, a nie plik", en: "it is a folder, not a file")
    case .notPermitted: Text(pl: "brak prawa do odczytu", en: "reading it is not permitted")
    case .tooLarge:
      Text(
        pl: "plik jest za duży; najwyżej \(Limits.largestFile >> 20) MiB",
        en: "the file is too large; at most \(Limits.largestFile >> 20) MiB")
    case .other(let reason): Text(pl: "nie da się odczytać (\(reason))", en: "it cannot be read (\(reason))")
    }
  }
}
