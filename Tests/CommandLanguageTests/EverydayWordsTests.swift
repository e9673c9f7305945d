import CommandLanguage
import PlainText
import Testing

/// Who does not know a verb types what the screen says, or what people say: they are told the verb.
@Suite struct EverydayWordsTests {
  private func errors(_ line: String) -> [SyntaxError] {
    let source = SourceLine(place: Place(file: "", line: 1), text: line)
    guard case .failure(let errors) = LineReader.readCommand(source) else { return [] }
    return errors.all
  }

  @Test(arguments: [
    ("sign in", "login"), ("sign out", "logout"), ("medical records", "records"),
    ("account properties", "properties"), ("click activate", "activate"), ("press the button", "screen"),
    ("click my name", "properties"), ("generate the PIN", "issue-pin"),
    ("trusted profile", "trusted-profile"),
    ("Log in anna", "login"), ("go to brzoza", "come"), ("what now", "steps"), ("q", "quit"),
    ("zaloguj się", "login"), ("kliknij aktywuj", "activate"), ("naciśnij przycisk zatwierdź", "confirm"),
    ("generuj PIN", "issue-pin"), ("wygeneruj kod PIN", "issue-pin"), ("potwierdzam", "confirm"),
    ("profil zaufany", "trusted-profile"), ("przegladaj dokumentacje", "records"), ("co dalej", "steps"),
    ("nie pamiętam hasła", "forgot-password"), ("następny krok", "steps"), ("następny", "queue"),
    ("następny pacjent", "queue"), ("exit", "quit"), ("zamknij", "quit"), ("czytaj", "records"),
    ("go back", "undo"), ("go home", "screen"), ("nadaj pin", "issue-pin"), ("pin", "enter-pin"),
    ("add facility", "facility"), ("add patient", "create-account"), ("dodaj konto", "create-account"),
    ("nowe konto", "create-account"), ("new account", "create-account"), ("utwórz konto", "create-account"),
    ("załóż konto", "create-account"), ("create account", "create-account"), ("sprawdź", "why"),
    ("kliknij Anna Kowalska", "properties"), ("click Anna Kowalska", "properties"),
    ("kliknij w Anna Kowalska", "properties"), ("umów wizytę brzoza", "book"),
    ("odwołaj wizytę", "cancel-appointment"), ("zmień hasło", "change-password"),
  ])
  func sayWhichVerbIsMeant(_ line: String, _ verb: String) {
    #expect(errors("akowalska: " + line).first?.suggestions.first?.en == verb)
    #expect(errors(line).first?.problem.code == "unknown-verb")
  }

  /// What means a verb by itself means none, and no slip of one, where more is said.
  @Test(arguments: ["close account", "close records", "stop clock", "zamknij konto", "zamknij dokumentację"])
  func sayNothingOfWhatIsMeantOtherwise(_ line: String) {
    let found = errors("akowalska: " + line)
    #expect(found.map(\.problem.code) == ["unknown-verb"] && found.map(\.suggestions) == [[]])
  }

  @Test(arguments: [
    ("dokumentacja medyczna", "records", "medyczna"), ("aktywuj konto", "activate", "konto"),
    ("właściwości konta", "properties", "konta"), ("activate account", "activate", "account"),
    ("activate my account", "activate", "my account"), ("confirm please", "confirm", "please"),
  ])
  func sayThatAVerbIsEnough(_ line: String, _ verb: String, _ rest: String) {
    let found = errors("akowalska: " + line)
    #expect(found.map(\.words.en) == ["“\(rest)” means nothing here: “\(verb)” is enough"])
    #expect(found.map(\.suggestions) == [[]])
  }

  /// A blank stands for the hyphen of another verb than that of the first word.
  @Test(arguments: [
    ("akowalska: cancel appointment", "surplus-argument", "cancel-appointment"),
    ("akowalska: cancel my appointment 1", "surplus-argument", "cancel-appointment"),
    ("akowalska: anuluj wizytę", "surplus-argument", "cancel-appointment"),
    ("clerk@brzoza: revoke pin", "argument-missing", "revoke-pin"),
  ])
  func sayWhichOtherVerb(_ line: String, _ code: String, _ verb: String) {
    let found = errors(line)
    #expect(found.map(\.problem.code) == [code])
    #expect(found.map { $0.suggestions.map(\.en) } == [[verb]])
  }

  /// Words that mean something else to the language stay what they were.
  @Test func aSlipIsStillASlip() {
    #expect(errors("akowalska: recrods").first?.suggestions.map(\.en) == ["records"])
    #expect(errors("akowalska: present passport").first?.suggestions.map(\.en) == ["document=passport"])
  }

  @Test(arguments: [
    ("akowalska: activate pin=4168 6800", "pin="), ("akowalska: enter-pin 4168 6800", nil),
    ("contact akowalska phone=600 700 800", "phone="),
    ("create-account jkot \"Jan Kot\" pesel=016203 00022", "pesel="),
  ])
  func digitsThatBelongTogether(_ line: String, _ key: String?) {
    let found = errors(line)
    #expect(found.map(\.problem.code) == ["surplus-argument"])
    let how = key.map { "; write them as one word: \($0)…" } ?? ""
    let words = "the digits of one number or code stand together, without a blank" + how
    #expect(found.first?.words.en == words && found.first?.suggestions == [])
  }

  @Test(arguments: [
    ("undo 3 4", 2), ("wait 5 10", 1), ("seed 1 2", 1), ("akowalska: cancel-appointment 1 2", 1),
    ("akowalska: activate pin=1 other=2 3", 1),
  ])
  func numbersThatDoNot(_ line: String, _ count: Int) {
    let found = errors(line).filter { $0.problem.code == "surplus-argument" }
    #expect(found.count == count && found.allSatisfy { $0.words.en.hasSuffix("means nothing here") })
  }

  @Test(arguments: [
    ("2026-01-19T9:30", "2026-01-19T09:30"), ("2026-1-9T09:30", "2026-01-09T09:30"),
    ("2026-01-19T9:5", "2026-01-19T09:05"),
  ])
  func zerosThatAreMissing(_ written: String, _ whole: String) {
    let words = errors("akowalska: book brzoza at=\(written)").first?.words
    #expect(words?.en == "“\(written)”: expected a date and a time with their leading zeros: \(whole)")
    #expect(words?.pl.hasSuffix("data i godzina z zerami na początku: \(whole)") == true)
  }

  @Test(arguments: [
    ("clock 5.02 8:00", "a date and a time with the letter T between them, such as 2026-01-05T08:00"),
    ("clock 12.02.26 8:00", "a date and a time with the letter T between them, such as 2026-01-05T08:00"),
    ("clock 2026-02-30T08:00", "a day and a time that exist, such as 2026-01-05T08:00"),
    ("clock 2026-02-05T25:00", "a day and a time that exist, such as 2026-01-05T08:00"),
    ("book brzoza at=5.02.2026 9:30", "a date and a time written so: 2026-02-05T09:30"),
    ("present expires=5.02.2026", "a date written so: 2026-02-05"),
    ("present expires=31.02.2026", "a day that the calendar has, such as 2026-12-31"),
    ("present expires=soon", "a date such as 2026-12-31"),
    ("book brzoza at=2026-13-19T9:30", "a day that the calendar has, and a time, such as 2026-01-05T09:30"),
    ("wait +7d", "a duration written so: 7d"), ("wait -7d", "a duration without a sign, such as 7d"),
  ])
  func timesAreToldAsTheyAreToBeWritten(_ line: String, _ expected: String) {
    #expect(errors(line).first?.words.en.hasSuffix("expected \(expected)") == true)
  }

  @Test(arguments: [
    ("akowalska: zaloguj", "czy chodzi o: zaloguj-się?"),
    ("zaloguj", "czy chodzi o: zaloguj-się?"),
    ("zaloguj się?", "czy chodzi o: zaloguj-się?"), ("Jak zresetować hasło?", nil), ("Jak?", nil),
    ("present document=dowód", "czy chodzi o: dowód-osobisty, mdowód?"),
    (
      "akowalska: login password=„Wiosna-2026”",
      "czy chodzi o: akowalska: zaloguj-się hasło=\"•••••••••••\"? (w miejsce kropek wpisz to samo co przedtem)"
    ),
  ])
  func whatIsMeantCanBeTyped(_ line: String, _ meant: String?) {
    #expect(errors(line).first.flatMap { Finding($0).meant }?.pl == meant)
  }

  @Test(arguments: ["find „Kowalska”", "explain „login”", "wyjaśnij „co to jest login?”"])
  func wordsThatAreLookedForMayStandInPrintersMarks(_ line: String) { #expect(errors(line).isEmpty) }

  @Test(arguments: ["2026-01-19", "T", "2026-01-19T9:75"])
  func whereMoreIsMissing(_ written: String) {
    let words = errors("akowalska: book brzoza at=\"\(written)\"").first?.words.en
    #expect(words?.contains("with the letter T between them") == true)
  }
}
