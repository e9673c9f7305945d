import Activation
import CommandLanguage
import PlainText
import Testing

@testable import Shell

/// `explain`: one thing whole, several in a line each, best first, and alone what there is.
@Suite struct ExplainTests {
  /// What is asked, how much it is, and with which words the answer begins.
  static let questions: [(line: String, count: Int, start: String)] = [
    ("explain pin-wrong", 1, "pin-wrong – refusal code"), ("explain i19", 1, "I19 – an invariant"),
    ("explain r11", 1, "R11 – a rule"), ("explain pin-tries", 1, "pin-tries – a policy"),
    ("explain próby-pin", 1, "pin-tries – a policy"),
    ("explain tp-cancelled", 1, "tp-cancelled – an outcome"),
    ("explain export", 1, "export – an outcome"), ("explain clock-reset", 1, "clock-reset – an outcome"),
    ("explain unused-name", 1, "unused-name – a finding"), ("explain nosuchthing", 0, "The explanations"),
    ("explain \"e-registration depend\"", 1, "I11 – an invariant"),
    ("wyjaśnij e-rejestracja zależy", 1, "I11 – an invariant"),
    ("explain never-activated", 1, "never-activated – a word of the command language"),
    ("wyjaśnij jeszcze-nieaktywowane", 1, "never-activated – a word"), ("explain open", 1, "open – a word"),
    ("explain clerk@brzoza", 1, "clerk – a word"), ("wyjaśnij ważny", 2, "open – a word"),
    ("explain documents", 1, "documents – a policy"), ("explain lost-slip", 1, "What if the slip"),
  ]

  @Test(arguments: questions) func answers(_ question: (line: String, count: Int, start: String)) throws {
    let performance = try Practice.performance(of: question.line)
    #expect(performance.outcome.value(of: .count)?.written == "\(question.count)")
    #expect(try Practice.shown(question.line).hasPrefix(question.start), "\(question.line)")
  }

  @Test("A letter with a hundred marks is no word that is looked for")
  func noWordIsThatLong() {
    let marks = String(repeating: "\u{301}", count: 100)
    #expect(!SoughtWords.areWords("pin e" + marks) && SoughtWords.areWords("kod pin żółć"))
  }

  @Test func severalAreListedBestFirst() throws {
    let lines = try Practice.shown("explain pin expired").split(separator: "\n")
    #expect(lines.count > 1 && lines[0].hasPrefix("pin-expired – "))
  }

  @Test func aloneItSaysWhatThereIs() throws {
    let text = try Practice.shown("explain")
    for name in ["pin-wrong", "R31", "S9", "I22", "tp-skew", "store-failed", "mutants-unnoticed"] {
      #expect(text.contains(name), "\(name)")
    }
    let performance = try Practice.performance(of: "explain")
    let all = Explainable.all(in: .standard)
    #expect(all.count > Explained.all.count + 150)
    #expect(performance.outcome.value(of: .count)?.written == "\(all.count)")
    #expect(Set(all.map(\.term)).count == all.count, "each name stands once")
  }

  @Test func aSlipIsAnsweredWithWhatWasMeant() throws {
    #expect(try Practice.shown("explain pin-wrogn").contains("did you mean: pin-wrong?"))
  }

  /// Everything is explained in both languages, in whole sentences.
  @Test(arguments: Language.allCases) func everythingIsExplained(_ language: Language) throws {
    let sheet = Sheet(Preferences(language: language, format: .text, colour: false))
    for explained in Explained.all {
      let lines = Explanation(of: .one(explained)).lines(on: sheet)
      #expect(lines.count >= 2 && lines[0].hasPrefix(explained.term.in(language) + " – "), "\(explained)")
    }
  }

  static let words: Set<Term> = {
    let verbs = Vocabulary.standard.verbs
    var words: Set<Term> = Set(verbs.map(\.name) + WordValues.all + HeaderWord.glossary.terms)
    for verb in verbs { words.formUnion(verb.keys.map(\.name)) }
    for parameter in verbs.flatMap(\.parameters) { words.formUnion(parameter.kind.words) }
    for field in Field.allCases {
      words.insert(field.term)
      if case .word(let terms) = field.kind { words.formUnion(terms) }
    }
    words.formUnion(Role.allCases.map(\.name))
    words.formUnion(ScreenName.allCases.map { WordValues.term($0.rawValue) })
    return words
  }()

  @Test("Every word that people see, by either name, also without diacritics", arguments: Language.allCases)
  func everyWord(_ language: Language) throws {
    let lead = language == .pl ? "wyjaśnij" : "explain"
    for term in Self.words {
      for name in [term.in(language), Folding.ascii(term.in(language))] {
        let shown = try Practice.shown(
          "\(lead) \(name)", Preferences(language: language, format: .text, colour: false))
        #expect(shown.split(separator: "\n").contains { $0.hasPrefix(term.in(language) + " – ") }, "\(name)")
      }
    }
  }

  /// In the words of those who ask, and the question that is meant.
  static let asked: [(line: String, question: String)] = [
    ("explain mother", "somebody-else"), ("wyjaśnij mama", "somebody-else"),
    ("wyjaśnij mamę", "somebody-else"),
    ("wyjaśnij zgubiłem PIN", "lost-slip"), ("wyjasnij zgubilam pin", "lost-slip"),
    ("explain I have lost my PIN", "lost-slip"), ("wyjaśnij dowód", "which-documents"),
    ("wyjaśnij dowodu", "which-documents"), ("explain which documents", "which-documents"),
    ("explain why the desk again after a reset", "desk-again"),
    ("wyjaśnij dlaczego znowu rejestracja po resecie", "desk-again"),
    ("wyjaśnij czy ktoś może odebrać mój PIN", "somebody-else"), ("explain five wrong tries", "wrong-tries"),
    ("wyjaśnij pięć błędnych prób", "wrong-tries"), ("explain where can I go", "where-to-go"),
    ("wyjaśnij gdzie iść po PIN", "where-to-go"), ("explain what does the clerk see", "what-the-clerk-sees"),
    ("wyjaśnij co widzi pracownik", "what-the-clerk-sees"),
    ("explain is the Trusted Profile safe", "is-trusted-profile-safe"),
    ("wyjaśnij czy profil zaufany jest bezpieczny", "is-trusted-profile-safe"),
    ("explain no e-mail", "no-email"), ("wyjaśnij nie mam maila", "no-email"),
    ("explain my PIN is out of date", "expired-pin"), ("wyjaśnij PIN przeterminowany", "expired-pin"),
    ("explain moved clinics", "moved-clinics"), ("wyjaśnij zmieniłam przychodnię", "moved-clinics"),
    ("explain my child", "child"), ("wyjaśnij konto mojego dziecka", "child"),
    ("explain how long is the PIN valid", "how-long-pin"),
    ("wyjaśnij jak długo ważny jest PIN", "how-long-pin"),
    ("wyjaśnij pin", "what-is-the-pin"), ("explain pesel", "why-pesel"),
    ("wyjaśnij paszport", "which-documents"), ("wyjaśnij mDowód", "which-documents"),
    ("explain how long active", "how-long-active"), ("wyjaśnij bez aktywacji", "without-activation"),
    ("explain I forgot my password", "forgotten-password"),
    ("wyjaśnij zapomniałam hasła", "forgotten-password"),
    ("wyjaśnij za dużo błędnych haseł", "locked-sign-in"),
    ("explain locked out of signing in", "locked-sign-in"),
    ("wyjaśnij jak aktywować konto", "how-to-activate"),
    ("explain how to activate the account", "how-to-activate"),
    ("wyjaśnij co zrobić gdy pacjent zapomniał hasła?", "forgotten-password"),
    ("explain patient forgot password", "forgotten-password"),
    ("wyjaśnij nie pamiętam loginu", "forgotten-login"), ("explain I forgot my login", "forgotten-login"),
    ("wyjaśnij jak zmienić hasło", "changed-password"),
    ("explain how to change password", "changed-password"),
    ("explain why can't I see my results", "no-records"),
    ("wyjaśnij dlaczego nie widzę wyników badań", "no-records"),
    ("wyjaśnij dlaczego nie widzę dokumentacji", "no-records"),
    ("wyjaśnij czy mogę wysłać pin mailem", "pin-by-mail"), ("explain send the PIN by mail", "pin-by-mail"),
    ("wyjaśnij jak aktywować profilem zaufanym", "how-by-trusted-profile"),
    ("wyjaśnij nie mam profilu zaufanego", "how-by-trusted-profile"),
    ("explain how to activate with the Trusted Profile", "how-by-trusted-profile"),
    ("wyjaśnij czy mogę czytać dokumentację żony", "others-records"),
    ("explain my wife's records", "others-records"), ("wyjaśnij zgubiłem kartkę z pinem", "lost-slip"),
    ("wyjaśnij jakie dokumenty trzeba mieć", "which-documents"),
    ("wyjaśnij gdzie dostanę pin", "where-to-go"),
    ("wyjaśnij ile razy można wpisać zły pin", "wrong-tries"),
    ("explain how many times can I type the PIN", "wrong-tries"),
    ("wyjaśnij czy muszę iść osobiście", "somebody-else"),
    ("explain I don't remember my login", "forgotten-login"),
    ("wyjaśnij różnica między zmianą hasła a resetem", "changed-password"),
    ("explain do I have to activate at every clinic", "moved-clinics"),
    ("explain phone", "pin-by-mail"), ("wyjaśnij telefon", "pin-by-mail"), ("explain email", "pin-by-mail"),
    ("wyjaśnij e-mail", "pin-by-mail"), ("explain E-mail", "pin-by-mail"), ("explain sms", "pin-by-mail"),
    ("explain expires", "how-long-pin"), ("wyjaśnij ważny-do", "how-long-pin"),
  ]

  @Test("Whoever asks as people ask finds the answer first, whole", arguments: asked)
  func questionsAreFound(_ asked: (line: String, question: String)) throws {
    let question = try #require(AskedQuestion.all.first { $0.term.en == asked.question })
    let shown = try Practice.shown(
      asked.line, Preferences(language: .pl, format: .text, colour: false, width: 1000))
    #expect(shown.hasPrefix(question.title.pl + "\n"), "\(asked.line): \(shown.prefix(100))")
    #expect(question.answer.allSatisfy { shown.contains($0.pl) })
  }

  @Test("Who asks for more than there is gets the nearest questions, and is told so")
  func nearestQuestions() throws {
    let shown = try Practice.shown("explain my neighbour lost the PIN xyzzy")
    #expect(shown.hasPrefix("No explanation has all of these words"))
    #expect(try Practice.shown("explain xyzzy qwerty").hasPrefix("The explanations do not have"))
    #expect(try Practice.shown("explain what does it cost").hasPrefix("The explanations do not have"))
  }

  /// A quotation that is a single word says nothing of what it is about.
  @Test func whatIsQuotedCanBeUnderstood() {
    for rule in Rule.allCases {
      for page in [rule.page.pl, rule.page.en] {
        #expect(page.split(separator: " ").count >= 3, "\(rule.rawValue): \(page)")
      }
    }
    #expect(Rule.r4.page.pl == "„Dostępna jest dla niego … tylko … funkcjonalność e-Rejestracji”")
  }
}

/// What classes ask, in their own words, and what is answered first: what a word means, or a question, rule or code.
@Suite struct ClassQuestionTests {
  static let polish: [(asked: String, first: String)] = [
    ("Profil Zaufany", "Profil Zaufany – państwowy"), ("pz", "Profil Zaufany – państwowy"),
    ("podmiot leczniczy", "podmiot leczniczy – szpital"), ("przychodnia", "podmiot leczniczy – szpital"),
    ("rejestracja", "rejestracja – miejsce"), ("e-rejestracja", "e-Rejestracja – umawianie"),
    ("aktywacja", "aktywacja – nadanie"), ("konto nieaktywne", "konto nieaktywne – konto"),
    ("login", "login – nazwa konta"), ("co to jest login?", "login – nazwa konta"),
    ("co to jest PIN?", "Co to jest kod PIN"),
    ("co znaczy „login”?", "login – nazwa konta"), ("loginem", "login – nazwa konta"),
    ("kodem PIN", "kod PIN – jednorazowy"), ("Co to jest dokumentacja medyczna?", "dokumentacja medyczna – "),
    ("kto wydaje PIN", "Co to jest kod PIN"), ("mąż pójdzie po pin", "Czy ktoś inny może odebrać"),
    ("mam dwa kody", "Co zrobić, gdy kod PIN się zgubi"),
    ("czy mogę zadzwonić po PIN", "Czy kod PIN można dostać"),
    ("hasło", "hasło – służy do"), ("reset hasła", "zresetowanie hasła – "),
    ("hasło jednorazowe", "hasło jednorazowe – "), ("dziennik zdarzeń", "dziennik zdarzeń – "),
    ("dokumentacja medyczna", "dokumentacja medyczna – "), ("właściwości konta", "właściwości konta – "),
    ("nie mam dokumentu", "Jaki dokument tożsamości"), ("nie mam dowodu", "Jaki dokument tożsamości"),
    ("nie dostałam maila", "Dlaczego nie przyszedł"), ("nie przyszedł sms", "Dlaczego nie przyszedł"),
    ("nie dostałem kodu sms", "Dlaczego nie przyszedł"), ("pin nie działa", "Dlaczego kod PIN nie działa"),
    ("dlaczego pin nie działa?", "Dlaczego kod PIN nie działa"),
    ("portal nie przyjmuje pinu", "Dlaczego kod PIN nie działa"),
    ("skąd wziąć PIN", "Dokąd pójść po kod PIN"), ("gdzie dostać pin", "Dokąd pójść po kod PIN"),
    ("ile ważny jest PIN", "Jak długo ważny jest kod PIN"),
    ("zmiana numeru telefonu", "Jak zmienić adres e-mail"),
    ("mam nowy numer telefonu", "Jak zmienić adres e-mail"),
    ("zmiana adresu e-mail", "Jak zmienić adres e-mail"), ("kto widzi moje dane", "Kto widzi moje dane"),
    ("dziecko", "Jak to jest z kontem dziecka"), ("konto syna", "Jak to jest z kontem dziecka"),
    ("zmieniłam nazwisko", "Czy po zmianie nazwiska"), ("gdzie wpisać pin", "Gdzie na portalu wpisać"),
    ("nie widzę przycisku aktywuj konto", "Gdzie na portalu wpisać"),
    ("zgubiłam kartkę", "Co zrobić, gdy kod PIN się zgubi"), ("pin wygasł", "Kod PIN wygasł"),
    ("czy żona może odebrać pin", "Czy ktoś inny może odebrać"),
    ("czy trzeba aktywować w każdym szpitalu", "Czy po zmianie przychodni"),
    ("po co PESEL", "Do czego jest potrzebny numer PESEL"), ("paszport", "Jaki dokument tożsamości"),
    ("ile razy można się pomylić", "Co się dzieje po pięciu"),
    ("czy konto wygasa", "Jak długo konto pozostaje aktywne"),
    ("account-inactive", "account-inactive – kod odmowy"), ("R11", "R11 – reguła"),
  ]

  static let english: [(asked: String, first: String)] = [
    ("trusted profile", "Trusted Profile – the state's"),
    ("Trusted Profile", "Trusted Profile – the state's"),
    ("healthcare facility", "healthcare facility – a hospital"),
    ("facility", "healthcare facility – a hospital"),
    ("clinic", "healthcare facility – a hospital"), ("reception desk", "reception desk – the place"),
    ("reception", "reception desk – the place"), ("e-registration", "e-Registration – booking"),
    ("activation", "activation – giving"), ("inactive account", "inactive account – an account"),
    ("login", "login – the name"), ("what is a login?", "login – the name"),
    ("what does “audit trail” mean", "audit trail – "),
    ("what are the medical records", "medical records – "),
    ("pin code", "activation PIN – a code"),
    ("password", "password – for signing in"),
    ("password reset", "password reset – a new"),
    ("one-time password", "one-time password – "), ("audit trail", "audit trail – "),
    ("medical records", "medical records – "), ("account properties", "account properties – "),
    ("I have no document", "Which identity document"), ("I forgot my id", "Which identity document"),
    ("I got no e-mail", "Why did no e-mail"), ("no sms came", "Why did no e-mail"),
    ("the message did not arrive", "Why did no e-mail"), ("PIN does not work", "Why does the PIN not work"),
    ("why is the PIN rejected", "Why does the PIN not work"),
    ("my PIN is not accepted", "Why does the PIN not work"),
    ("where do I get a PIN", "Where does one go for a PIN"),
    ("how long is the PIN valid", "How long is a PIN valid"),
    ("new phone number", "How does one change the e-mail"),
    ("change my phone number", "How does one change the e-mail"), ("who sees my data", "Who sees my data"),
    ("who looks at my personal data", "Who sees my data"), ("child", "What about a child's account"),
    ("my son's account", "What about a child's account"), ("I changed my surname", "After a change of name"),
    ("where do I type the PIN", "Where on the portal does one type"),
    ("I cannot find the button", "Where on the portal does one type"),
    ("I lost the slip", "What if the slip"),
    ("my PIN expired", "The PIN expired"), ("can my wife fetch the PIN", "May somebody else fetch"),
    ("activate in every hospital", "After moving to another clinic"), ("why PESEL", "What is the PESEL"),
    ("passport", "Which identity document"), ("does the account expire", "How long does the account remain"),
    ("account-inactive", "account-inactive – refusal code"), ("R11", "R11 – a rule"),
  ]

  @Test(arguments: polish) func inPolish(_ question: (asked: String, first: String)) throws {
    let shown = try Practice.shown(
      "wyjaśnij \(question.asked)", Preferences(language: .pl, format: .text, colour: false, width: 1000))
    #expect(shown.hasPrefix(question.first), "\(question.asked): \(shown.prefix(120))")
  }

  @Test(arguments: english) func inEnglish(_ question: (asked: String, first: String)) throws {
    let shown = try Practice.shown(
      "explain \(question.asked)", Preferences(language: .en, format: .text, colour: false, width: 1000))
    #expect(shown.hasPrefix(question.first), "\(question.asked): \(shown.prefix(120))")
  }
}
