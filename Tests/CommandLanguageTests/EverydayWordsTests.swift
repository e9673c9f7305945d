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
    ("nie pamiętam hasła", "forgot-password"),
  ])
  func sayWhichVerbIsMeant(_ line: String, _ verb: String) {
    #expect(errors("akowalska: " + line).first?.suggestions.first?.en == verb)
    #expect(errors(line).first?.problem.code == "unknown-verb")
  }

  @Test(arguments: [
    ("dokumentacja medyczna", "records"), ("aktywuj konto", "activate"), ("właściwości konta", "properties"),
    ("activate account", "activate"),
  ])
  func sayThatAVerbIsEnough(_ line: String, _ verb: String) {
    #expect(errors("akowalska: " + line).map(\.suggestions.first?.en) == [verb])
  }

  /// Words that mean something else to the language stay what they were.
  @Test func aSlipIsStillASlip() {
    #expect(errors("akowalska: recrods").first?.suggestions.map(\.en) == ["records"])
    #expect(errors("akowalska: present passport").first?.suggestions.map(\.en) == ["document=passport"])
  }

  @Test(arguments: [
    "akowalska: activate pin=4168 6800", "akowalska: enter-pin 4168 6800",
    "contact akowalska phone=600 700 800",
  ])
  func digitsThatBelongTogether(_ line: String) {
    let found = errors(line)
    #expect(found.map(\.problem) == [.splitNumber] && found.map(\.problem.code) == ["surplus-argument"])
    #expect(found.first?.words.en == "the digits of one number or code stand together, without a blank")
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

  @Test(arguments: ["2026-01-19", "2026-01-19 9:30", "2026-13-19T9:30", "T", "2026-01-19T9:75"])
  func whereMoreIsMissing(_ written: String) {
    let words = errors("akowalska: book brzoza at=\"\(written)\"").first?.words.en
    #expect(words?.contains("with the letter T between them") == true)
  }
}
