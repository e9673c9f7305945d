import Testing

@testable import CommandLanguage

/// What mistakes say: what was meant, and what there is, in the dialect of the line.
@Suite struct MistakeWordsTests {
  @Test(
    "The words",
    arguments: [
      (
        "anna: umów-wizytę brzoza termin=x",
        "„umów-wizytę” nie ma klucza termin=; ma: kiedy=, poradnia=",
        "“umów-wizytę” has no key termin=; it has: kiedy=, poradnia="
      ),
      (
        "anna: book brzoza when=x", "„book” nie ma klucza when=; ma: at=, clinic=",
        "“book” has no key when=; it has: at=, clinic="
      ),
      ("quit when=now", "„quit” nie ma klucza when=", "“quit” has no key when="),
      (
        "scenariusz \"T\" tgi=a",
        "„scenariusz” nie ma klucza tgi=; ma: tagi=, pomiń=, znany-błąd=; czy chodzi o: tagi?",
        "“scenariusz” has no key tgi=; it has: tagi=, pomiń=, znany-błąd=; did you mean: tags?"
      ),
      (
        "podmioty => ekran=x", "„podmioty” nigdy nie ma pola „ekran”; ma: liczba",
        "“podmioty” never has the field “ekran”; it has: liczba"
      ),
      (
        "facilities => cuont=x",
        "nieznane pole „cuont”; to polecenie ma tylko pole: count; czy chodzi o: liczba?",
        "unknown field “cuont”; this verb has only the field: count; did you mean: count?"
      ),
      (
        "facilities=>count=0", "przed „=>” i po nim musi być spacja",
        "a blank must stand before “=>” and after it"
      ),
      (
        "set x=1", "zamiast znaku = pisze się spację: set x WARTOŚĆ",
        "a blank stands in the place of =: set x VALUE"
      ),
      (
        "login a01620300022=x", "„login” nie ma klucza a•••••••0022=; ma: password=",
        "“login” has no key a•••••••0022=; it has: password="
      ),
      (
        "login b99887766=x", "„login” nie ma klucza b••••••••=; ma: password=",
        "“login” has no key b••••••••=; it has: password="
      ),
      (
        "set a01620300022=4", "zamiast znaku = pisze się spację: set a•••••••0022 WARTOŚĆ",
        "a blank stands in the place of =: set a•••••••0022 VALUE"
      ),
      ("login a01620300022=", "po a•••••••0022= brakuje wartości", "a value is missing after a•••••••0022="),
      (
        "print \"\\u{0}\"", "to zapis znaku NUL, a wartość nie może go zawierać",
        "this stands for NUL, which no value can contain"
      ),
      (
        "print \"\\u{D800}\"", "kod U+D800 nie oznacza żadnego znaku", "U+D800 is the code of no character"
      ),
      (
        "anna: confirm => ok -> x", "-> podaje się przed =>: … -> nazwa => oczekiwanie",
        "-> stands before =>: … -> name => expectation"
      ),
      (
        "lo\u{AD}gin", "nieznane polecenie „lo‹U+00AD›gin”; czy chodzi o: zaloguj-się?",
        "unknown verb “lo‹U+00AD›gin”; did you mean: login?"
      ),
      (
        "clerk@: queue",
        "„clerk@” nie wskazuje, kto działa; tu podaje się: admin, wsparcie, audytor, pracownik@PODMIOT albo login pacjenta",
        "“clerk@” is not someone who can act; expected admin, support, auditor, clerk@FACILITY or a patient's login"
      ),
      (
        "anna: okaż paszport", "„paszport” jest tu zbędne; czy chodzi o: dokument=paszport?",
        "“paszport” means nothing here; did you mean: document=passport?"
      ),
      (
        "anna: zmień-hasło Tajne-1234", "„••••••••••” jest tu zbędne; czy chodzi o: nowe=…?",
        "“••••••••••” means nothing here; did you mean: new=…?"
      ),
      (
        "anna: activate 45031782", "„••••••••” jest tu zbędne; czy chodzi o: pin=…?",
        "“••••••••” means nothing here; did you mean: pin=…?"
      ),
      (
        "anna: activate own", "„own” jest tu zbędne; czy chodzi o: profil-zaufany=własny?",
        "“own” means nothing here; did you mean: trusted-profile=own?"
      ),
      (
        "anna: book brzoza 2026-01-12T09:00",
        "brakuje klucza kiedy=; czy chodzi o: anna: umów-wizytę brzoza kiedy=2026-01-12T09:00?",
        "at= is missing; did you mean: anna: book brzoza at=2026-01-12T09:00?"
      ),
      (
        "add-document anna Wypis brzoza", "„brzoza” jest tu zbędne; czy chodzi o: podmiot=brzoza?",
        "“brzoza” means nothing here; did you mean: facility=brzoza?"
      ),
      (
        "create-account jkot Jan Kot pesel=01620300022", "„Kot” jest tu zbędne; czy chodzi o: \"Jan Kot\"?",
        "“Kot” means nothing here; did you mean: \"Jan Kot\"?"
      ),
      (
        "create-account jkot \"Jan Kot\" 01620300022", "„•••••••0022” jest tu zbędne; czy chodzi o: pesel=…?",
        "“•••••••0022” means nothing here; did you mean: pesel=…?"
      ),
      (
        "create-account jkot Jan Kot 01620300022", "„Kot” jest tu zbędne; czy chodzi o: \"Jan Kot\"?",
        "“Kot” means nothing here; did you mean: \"Jan Kot\"?"
      ),
      (
        "konta nieaktywne", "„nieaktywne” jest tu zbędne; czy chodzi o: stan=nieaktywne?",
        "“nieaktywne” means nothing here; did you mean: status=inactive?"
      ),
      (
        "anna: come facility=brzoza", "„come” nie ma klucza facility=; czy chodzi o: zgłoś-się brzoza?",
        "“come” has no key facility=; did you mean: come brzoza?"
      ),
      (
        "anna: kroki bnowak", "„bnowak” jest tu zbędne; czy chodzi o: bnowak: kroki?",
        "“bnowak” means nothing here; did you mean: bnowak: steps?"
      ),
      (
        "anna: wizyty bnowak", "„bnowak” jest tu zbędne; czy chodzi o: bnowak: wizyty?",
        "“bnowak” means nothing here; did you mean: bnowak: appointments?"
      ),
      (
        "01620300022:login", "po „•••••••0022:” brakuje spacji", "a blank is missing after “•••••••0022:”"
      ), ("anna:login", "po „anna:” brakuje spacji", "a blank is missing after “anna:”"),
      ("anna: confirm 45031782", "„••••••••” jest tu zbędne", "“••••••••” means nothing here"),
      (
        "anna: okaz dokumnt=brak",
        "„okaż” nie ma klucza dokumnt=; ma: login=, dokument=, numer=, pesel=, ważny-do=; "
          + "czy chodzi o: dokument?",
        "“okaż” has no key dokumnt=; it has: login=, dokument=, numer=, pesel=, ważny-do=; did you mean: document?"
      ),
    ])
  func words(_ line: String, _ pl: String, _ en: String) throws {
    let error = try #require(Parsed.errors(line).first)
    #expect(Finding(error).message(.pl) == pl)
    #expect(Finding(error).message(.en) == en)
  }

  @Test("A sign for = beside a verb that takes secrets is shown")
  func loneEquals() {
    #expect(Redaction.masked("anna: login = status=inactive") == "anna: login = status=inactive")
    #expect(Redaction.masked("anna: login = hasło=Wiosna-2026") == "anna: login = hasło=•••••••••••")
    #expect(Redaction.masked("anna: login Wiosna-2026=x") == "anna: login •••••••••••••")
  }
}
