import CommandLanguage
import PlainText
import Testing

/// Who writes as people write is told once what is wrong, with the whole line to be typed.
@Suite struct CorrectedLineTests {
  private func errors(_ line: String) -> [SyntaxError] {
    let source = SourceLine(place: Place(file: "", line: 1), text: line)
    guard case .failure(let errors) = LineReader.readCommand(source) else { return [] }
    return errors.all
  }

  static let spelling: [(line: String, en: String, pl: String)] = [
    ("ZALOGUJ-SIĘ", "login", "zaloguj-się"), ("LOGIN", "login", "zaloguj-się"),
    ("SHOW akowalska", "show akowalska", "pokaż akowalska"),
    ("Pokaż akowalska", "show akowalska", "pokaż akowalska"),
    ("zgłoś się brzoza", "come brzoza", "zgłoś-się brzoza"),
    ("akowalska: Zgłoś się brzoza", "akowalska: come brzoza", "akowalska: zgłoś-się brzoza"),
    ("Akowalska: login", "akowalska: login", "akowalska: zaloguj-się"),
    ("Akowalska: Zaloguj się", "akowalska: login", "akowalska: zaloguj-się"),
    ("akowalska: Zapomniane Hasło", "akowalska: forgot-password", "akowalska: zapomniane-hasło"),
    ("dodaj podmiot lipa \"Lipa\"", "facility lipa \"Lipa\"", "dodaj-podmiot lipa \"Lipa\""),
    ("Sprawdź dziennik", "verify", "sprawdź-dziennik"),
    ("Cancel Appointment 1", "cancel-appointment 1", "odwołaj-wizytę 1"),
    ("Facilities => count=0", "facilities => count=0", "podmioty => liczba=0"),
    ("as Akowalska", "as akowalska", "jako akowalska"),
    ("accounts Status=Active", "accounts status=active", "konta stan=aktywne"),
    ("anna: login => Screen=Home", "anna: login => screen=home", "anna: zaloguj-się => ekran=strona-główna"),
    ("anna: login => OK", "anna: login => ok", "anna: zaloguj-się => ok"),
    (
      "anna: records => Refused Account-Inactive", "anna: records => refused account-inactive",
      "anna: dokumentacja => odmowa account-inactive"
    ),
  ]

  static let quotes: [(line: String, en: String, pl: String)] = [
    ("print „dwa słowa”", "print \"dwa słowa\"", "wyświetl \"dwa słowa\""),
    ("print “two words”", "print \"two words\"", "wyświetl \"two words\""),
    ("print ”two words”", "print \"two words\"", "wyświetl \"two words\""),
    ("print «two words»", "print \"two words\"", "wyświetl \"two words\""),
    ("print »two words«", "print \"two words\"", "wyświetl \"two words\""),
    (
      "facility lipa „Szpital nad Lipą”", "facility lipa \"Szpital nad Lipą\"",
      "dodaj-podmiot lipa \"Szpital nad Lipą\""
    ),
    (
      "book lipa clinic=„Dwa słowa” at=2026-01-12T08:00",
      "book lipa clinic=\"Dwa słowa\" at=2026-01-12T08:00",
      "umów-wizytę lipa poradnia=\"Dwa słowa\" kiedy=2026-01-12T08:00"
    ),
    ("dodaj-podmiot lipa „Lipa”", "facility lipa \"Lipa\"", "dodaj-podmiot lipa \"Lipa\""),
    ("print „słowo”", "print \"słowo\"", "wyświetl \"słowo\""),
    (
      "contact akowalska email=„a@b.pl”", "contact akowalska email=\"a@b.pl\"",
      "zmień-kontakt akowalska email=\"a@b.pl\""
    ),
    ("show anna => facility=“jawor”", "show anna => facility=\"jawor\"", "pokaż anna => podmiot=\"jawor\""),
    ("Print „dwa słowa”", "print \"dwa słowa\"", "wyświetl \"dwa słowa\""),
    ("print „koszt 5 $”", "print \"koszt 5 \\$\"", "wyświetl \"koszt 5 \\$\""),
    ("print „tak \"jak\" tu”", "print \"tak \\\"jak\\\" tu\"", "wyświetl \"tak \\\"jak\\\" tu\""),
    ("print „C:\\dane x”", "print \"C:\\\\dane x\"", "wyświetl \"C:\\\\dane x\""),
    ("print „tak «jak» tu”", "print \"tak «jak» tu\"", "wyświetl \"tak «jak» tu\""),
    ("print „dwa słowa\"", "print \"dwa słowa\"", "wyświetl \"dwa słowa\""),
  ]

  static let times: [(line: String, en: String, pl: String)] = [
    ("wait 7 days", "wait 7d", "czekaj 7d"), ("czekaj 7 dni", "wait 7d", "czekaj 7d"),
    ("czekaj 7dni", "wait 7d", "czekaj 7d"), ("czekaj godzinę", "wait 1h", "czekaj 1h"),
    ("czekaj 1 dzień", "wait 24h", "czekaj 24h"), ("czekaj 1,5 godziny", "wait 90m", "czekaj 90m"),
    ("wait 1 hour and 30 minutes", "wait 90m", "czekaj 90m"), ("wait 2 weeks", "wait 14d", "czekaj 14d"),
    ("czekaj 90 sekund", "wait 90s", "czekaj 90s"), ("czekaj 5 min", "wait 5m", "czekaj 5m"),
    ("czekaj +7d", "wait 7d", "czekaj 7d"), ("czekaj +7 dni", "wait 7d", "czekaj 7d"),
    ("clock offset=+7 days", "clock offset=+7d", "zegar przesunięcie=+7d"),
    ("policy pin-validity=7 days", "policy pin-validity=7d", "ustawienia ważność-pin=7d"),
    ("clock 2026-01-19T09.30", "clock 2026-01-19T09:30", "zegar 2026-01-19T09:30"),
    ("clock 2026-01-19 9:30", "clock 2026-01-19T09:30", "zegar 2026-01-19T09:30"),
    ("zegar 5.02.2026 8:00", "clock 2026-02-05T08:00", "zegar 2026-02-05T08:00"),
    ("zegar 5.2.2026, 8.00", "clock 2026-02-05T08:00", "zegar 2026-02-05T08:00"),
    ("zegar 5 lutego 2026 r. o godz. 8:00", "clock 2026-02-05T08:00", "zegar 2026-02-05T08:00"),
    ("clock February 5 2026 8:30 pm", "clock 2026-02-05T20:30", "zegar 2026-02-05T20:30"),
    ("clock 2026-02-05 9:00 p.m.", "clock 2026-02-05T21:00", "zegar 2026-02-05T21:00"),
    ("clock 2026-02-05 9:00 a.m.", "clock 2026-02-05T09:00", "zegar 2026-02-05T09:00"),
    ("zegar 5 lutego 2026 o 8 wieczorem", "clock 2026-02-05T20:00", "zegar 2026-02-05T20:00"),
    ("zegar 5 lutego 2026 godz. 20", "clock 2026-02-05T20:00", "zegar 2026-02-05T20:00"),
    ("zegar 5 lutego 2026 o 3 po południu", "clock 2026-02-05T15:00", "zegar 2026-02-05T15:00"),
    ("audit since=5 lutego 2026", "audit since=2026-02-05", "dziennik od=2026-02-05"),
    (
      "book jawor 19 January 2026 at 9:30", "book jawor at=2026-01-19T09:30",
      "umów-wizytę jawor kiedy=2026-01-19T09:30"
    ),
    (
      "umów-wizytę jawor 19 stycznia 2026 o 9:30 poradnia=x", "book jawor at=2026-01-19T09:30 clinic=x",
      "umów-wizytę jawor kiedy=2026-01-19T09:30 poradnia=x"
    ),
    (
      "book jawor 2026-01-19T09:30", "book jawor at=2026-01-19T09:30",
      "umów-wizytę jawor kiedy=2026-01-19T09:30"
    ),
    ("clock 2026/02/05 8:00", "clock 2026-02-05T08:00", "zegar 2026-02-05T08:00"),
    (
      "book brzoza at=2026-01-19 9:30 clinic=x", "book brzoza at=2026-01-19T09:30 clinic=x",
      "umów-wizytę brzoza kiedy=2026-01-19T09:30 poradnia=x"
    ),
    ("present expires=31.12.2026", "present expires=2026-12-31", "okaż ważny-do=2026-12-31"),
    ("present expires=31/12/2026", "present expires=2026-12-31", "okaż ważny-do=2026-12-31"),
    ("clock offset=–7d", "clock offset=-7d", "zegar przesunięcie=-7d"),
    ("Czekaj 7 dni", "wait 7d", "czekaj 7d"),
    (
      "show anna => pin-expires=12.01.2026 8:00", "show anna => pin-expires=2026-01-12T08:00",
      "pokaż anna => pin-ważny-do=2026-01-12T08:00"
    ),
  ]

  @Test(arguments: spelling + quotes + times)
  func oneMistakeWithTheLine(_ line: (line: String, en: String, pl: String)) {
    let found = errors(line.line)
    let told = found.map { Finding($0).meant }
    #expect(
      told == [Text(pl: "czy chodzi o: \(line.pl)?", en: "did you mean: \(line.en)?")],
      "\(line.line): \(found.map(\.words.en))")
    #expect(found.allSatisfy { $0.correction != nil || $0.suggestions.count == 1 })
    let corrected = SourceLine(place: Place(file: "", line: 1), text: line.en)
    #expect(throws: Never.self) { try LineReader.readCommand(corrected).get() }
  }

  @Test(arguments: [
    ("SHOW anna", "in small letters"), ("Show anna", "in small letters"),
    ("change password new=x", "by a hyphen"), ("Cancel Appointment 1", "in small letters, with a hyphen"),
    ("print „a b”", "straight ones"), ("clock 9:30", "such as 2026-01-05T09:30"),
    ("clock 2026-02-05", "such as 2026-02-05T08:00"),
    ("clock 2026-01-19T09.30", "written so: 2026-01-19T09:30"),
    ("present expires=31.12.2026", "written so: 2026-12-31"), ("wait 7dni", "written so: 7d"),
    ("wait –7d", "without a sign"), ("clock 31.02.2026", "a day that the calendar has"),
    ("clock 5 lutego 2026", "such as 2026-02-05T08:00"),
    ("clock 5 luty", "with its year, and a time, such as 2026-02-05T08:00"),
    ("clock 29 lutego", "such as 2028-02-29T08:00"),
    ("clock 5 lutego 9:30", "such as 2026-02-05T09:30"),
    ("present expires=5 lutego", "with its year, such as 2026-02-05"),
    ("clock 5/02/2026", "2026-05-02T08:00 or 2026-02-05T08:00"),
    ("present expires=5/02/2026", "2026-05-02 or 2026-02-05"),
    ("clock 5/02/2026 9:15", "year-month-day, and a time, such as 2026-05-02T09:15 or 2026-02-05T09:15"),
    ("clock 8:30 pm", "such as 2026-01-05T20:30"), ("clock 9:00 p.m.", "such as 2026-01-05T21:00"),
    ("clock 9 wieczorem", "such as 2026-01-05T21:00"), ("clock 3 po południu", "such as 2026-01-05T15:00"),
    ("clock 12 wieczorem", "such as 2026-01-05T08:00"), ("clock 13:30 pm", "such as 2026-01-05T13:30"),
    ("clock 2026-02-05 9:00 p.m.", "written so: 2026-02-05T21:00"),
    ("clock 30 lutego 2026", "a day that the calendar has, and a time"),
    ("clock 30 February 2026 9:15", "a day that the calendar has, and a time, such as 2026-01-05T09:15"),
    ("clock 30 lutego", "a day that the calendar has"),
    ("present expires=30 lutego 2026", "a day that the calendar has, such as"),
    ("audit since=5 lutego", "with its year, such as 2026-02-05"),
    ("audit since=5 lutego 9:15", "with its year, and a time, such as 2026-02-05T09:15"),
    ("audit since=30 lutego", "a day that the calendar has, such as"),
    ("audit since=5/02/2026", "2026-05-02 or 2026-02-05"), ("book jawor 2026-01-19T09:30", "at= is missing"),
    ("clock ＂5＂", "a date and a time"),
  ])
  func whatIsWrongIsSaid(_ line: String, _ words: String) {
    #expect(errors(line).first?.words.en.contains(words) == true, "\(errors(line).map(\.words.en))")
  }

  @Test("The words of a day are one mistake")
  func oneMistakeForADay() {
    let lines = [
      "clock 5 lutego 2026", "zegar 5 luty", "okaż ważny-do=5 lutego", "clock 8:30 pm", "clock 9:00 p.m.",
      "clock 30 lutego 2026", "clock 30 February 2026 9:15", "clock 05/02/2026 9:15", "audit since=5 lutego",
      "audit since=30 lutego 2026", "okaż ważny-do=30 lutego 2026", "clock ＂5＂", "clock „5”",
    ]
    for line in lines {
      #expect(errors(line).count == 1, "\(line)")
    }
    #expect(errors("clock 5 lutego 2026 8:00 foo").map(\.column) == [7, 26])
  }

  @Test(
    "Dots stand for what is between quotation marks, and the marks for themselves",
    arguments: [
      ("login password=„ab c”", "login password=\"••••\"", "login password=„•• •”"),
      ("login password=“abc”", "login password=\"•••\"", "login password=“•••”"),
      ("login password=＂abc＂", "login password=\"•••\"", "login password=＂•••＂"),
      (
        "change-password new=„a\"bc”", "change-password new=\"•••••\"", "change-password new=„••••”"
      ),
    ])
  func marksAroundDots(_ line: String, _ corrected: String, _ repeated: String) throws {
    let error = try #require(errors(line).first)
    #expect(error.correction == corrected)
    let shown = error.source.repeated(isMistaken: true)
    #expect(String(shown.characters(0..<shown.count)) == repeated)
  }

  @Test("Printed quotes do not hide what else is wrong")
  func quotesAndMore() {
    let found = errors("dodaj-dokument anna „Karta x” podmot=brzoza")
    #expect(found.map(\.column) == [21, 31])
    #expect(found.last?.suggestions.map(\.en) == ["facility"])
    #expect(errors("print „a b” c").map(\.words.en).count == 2)
    #expect(errors("print „a b").count == 1)
  }

  @Test(
    "Headers, as people write them",
    arguments: [
      ("include „x.scn”", "include \"x.scn\""), ("Include „x.scn”", "include \"x.scn\""),
      ("scenario „T”", "scenario \"T\""), ("Scenario \"T\"", "scenario \"T\""), ("Examples", "examples"),
      ("SCENARIO „A b” tags=pin", "scenario \"A b\" tags=pin"),
      ("scenario \"T\" skip=„later”", "scenario \"T\" skip=\"later\""),
      ("include \"x.scn\" who=„anna”", "include \"x.scn\" who=\"anna\""),
    ])
  func headers(_ line: String, _ corrected: String) {
    let source = SourceLine(place: Place(file: "a.scn", line: 1), text: line)
    guard case .failure(let found) = LineReader.read(source) else { return #expect(Bool(false), "\(line)") }
    #expect(found.all.map(\.correction) == [corrected])
    #expect(errors(line).map(\.problem.code) == ["header-outside-file"])
  }

  @Test("A question keeps its mark, and gets no second one")
  func questions() {
    let told = errors("Explain Co To Jest PIN?").map { Finding($0).meant?.en }
    #expect(told == ["did you mean: explain Co To Jest PIN?"])
  }

  @Test(
    "In a line with mistakes dots stand for nothing that is no secret",
    arguments: [
      ("Wydaj PIN akowalska", "Wydaj PIN akowalska"), ("Wydaj PIN 1234 5678", "Wydaj PIN •••• ••••"),
      ("Wydaj PIN 1234", "Wydaj PIN ••••"), ("pokaż pesel akowalska", "pokaż pesel akowalska"),
      ("Wydaj hasło akowalska", "Wydaj hasło •••••••••"), ("Enter PIN akowalska", "Enter PIN •••••••••"),
    ])
  func dots(_ line: String, _ shown: String) {
    #expect(Redaction.masked(line, isMistaken: true) == shown)
  }

  @Test("Among suggestions what is the word but for capitals stands alone")
  func capitalsAlone() {
    #expect(errors("accounts status=Active foo=1").first?.suggestions.map(\.en) == ["active"])
  }

  @Test(
    "What nobody can tell the meaning of is not put right",
    arguments: [
      "clock tomorrow", "wait 7 apples", "wait soon", "clock 05/02/2026 8:00", "Show", "Foo bar",
      "clock 2026-02-30 8:00", "clock 5/02/2026", "clock 31.02.2026", "clock 5 luty", "wait –7d",
      "print \"„a” b\" c", "wait 7 days x", "clock 2026-01-19T9:75",
    ])
  func noGuesses(_ line: String) {
    let found = errors(line)
    #expect(!found.isEmpty && found.allSatisfy { $0.correction == nil }, "\(found.map(\.correction))")
  }

  @Test(
    "No secret stands in a corrected line",
    arguments: [
      ("Enter PIN 12345678", "12345678"), ("akowalska: Login password=Wiosna-2026", "Wiosna"),
      ("create account zz „Zo Za” pesel=99610100093", "9961010"),
      ("akowalska: Change Password new=Wiosna-2026", "Wiosna"),
    ])
  func noSecrets(_ line: String, _ secret: String) {
    let found = errors(line)
    #expect(found.contains { $0.correction != nil })
    for error in found {
      #expect(error.correction?.contains(secret) != true)
      #expect(!Finding(error).message(.pl).contains(secret))
    }
  }

  @Test(
    "A title of several words is to be quoted",
    arguments: [
      ("scenario A new account", "\"A new account\""),
      ("scenariusz Dwie kolejne wizyty tagi=pin", "\"Dwie kolejne wizyty\""),
    ])
  func titles(_ line: String, _ title: String) {
    let source = SourceLine(place: Place(file: "a.scn", line: 1), text: line)
    guard case .failure(let errors) = LineReader.read(source) else { return #expect(Bool(false)) }
    #expect(errors.all.map(\.suggestions) == [[Term(title)]])
  }

  @Test(
    "Codes in people's own words",
    arguments: [
      ("konto-nieaktywne", ["account-inactive"]), ("inactive", ["account-inactive"]),
      ("nieaktywne", ["account-inactive"]), ("wrong-pin", ["pin-wrong"]), ("zły-pin", ["pin-wrong"]),
      ("błędny-pin", ["pin-wrong"]), ("pin-wygasł", ["pin-expired"]), ("expired-pin", ["pin-expired"]),
      ("pin-wykorzystany", ["pin-used"]), ("niezalogowany", ["not-signed-in"]),
      ("brak-uprawnień", ["not-allowed"]), ("forbidden", ["not-allowed"]),
      ("podmiot-niezintegrowany", ["facility-not-integrated"]),
      ("dokument-nieważny", ["document-expired", "document-invalid"]),
      ("login-zajęty", ["login-taken"]), ("hasło-za-krótkie", ["password-too-short"]),
      ("konto-nie-znalezione", ["account-not-found"]), ("acount-inactive", ["account-inactive"]),
      ("xyzzy", []),
    ])
  func codes(_ said: String, _ codes: [String]) {
    let found = errors("anna: records => refused \(said)")
    #expect(found.map(\.problem.code) == ["unknown-code"])
    #expect(Set(found.first?.suggestions.map(\.en) ?? []) == Set(codes))
  }

  @Test(
    "Slips in what people call a thing",
    arguments: [
      ("singout", "logout"), ("signout", "logout"), ("sigin", "login"), ("loguj", "login"),
      ("zalogój", "login"),
      ("wylogój", "logout"), ("mailbx", "inbox"), ("wyszukja", "find"), ("proceduar", "steps"),
    ])
  func slips(_ line: String, _ verb: String) {
    #expect(errors(line).first?.suggestions.first?.en == verb)
  }

  @Test(
    "What the line hides is hidden in what is proposed, and the other way round",
    arguments: ["as Zima2025", "Zima2025: login", "AS Zima2025", "support: show anna => screen=Zima2025"])
  func alike(_ line: String) {
    let found = errors(line).map(Finding.init)
    #expect(!found.isEmpty)
    for finding in found {
      let repeated = finding.source.repeated(isMistaken: true)
      let told = [
        String(repeated.characters(0..<repeated.count)), finding.message(.en), finding.message(.pl),
      ]
      #expect(told.allSatisfy { !$0.lowercased().contains("zima") }, "\(told)")
    }
  }

  @Test("Where it is a part of another word, dots in that would tell it") func within() {
    let found = errors("zaloguj się hasło=Loguj").map(Finding.init)
    #expect(found.map(\.correction) == ["zaloguj-się hasło=•••••"])
  }

  @Test("A name that looks like a password is hidden in its line as in the words about it") func names()
    throws
  {
    let text = "as anna\nchange-password new=$Zima2025"
    let errors = try Files(["test.scn": text]).errors().map(Finding.init)
    #expect(!errors.isEmpty)
    for finding in errors {
      let repeated = finding.source.repeated(isMistaken: true)
      #expect(!String(repeated.characters(0..<repeated.count)).contains("Zima"))
    }
  }
}
