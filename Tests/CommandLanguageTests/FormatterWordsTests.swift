import Testing

@testable import CommandLanguage

/// How the words of a file are spelled, in their own dialects and in one.
@Suite struct FormatterWordsTests {
  /// As written, with every word in its own dialect, in English, in Polish; `=` is the same as before.
  static let lines: [(written: String, own: String, en: String, pl: String)] = [
    ("anna:  wlasciwosci", "anna: właściwości", "anna: properties", "anna: właściwości"),
    (
      "anna: zatwierdz => odmowa pin-wrong pozostalo-prob<4",
      "anna: zatwierdź => odmowa pin-wrong pozostało-prób<4",
      "anna: confirm => refused pin-wrong tries-left<4",
      "anna: zatwierdź => odmowa pin-wrong pozostało-prób<4"
    ),
    ("anna: confirm => refused", "=", "=", "anna: zatwierdź => odmowa"),
    ("anna: login => refused $code until>$x", "=", "=", "anna: zaloguj-się => odmowa $code do>$x"),
    ("wsparcie: show anna", "=", "support: show anna", "wsparcie: pokaż anna"),
    ("pracownik@brzoza/Zofia: kolejka => liczba=1", "=", "clerk@brzoza/Zofia: queue => count=1", "="),
    ("clerk@$f/$kto: queue", "=", "=", "pracownik@$f/$kto: kolejka"),
    ("$who: queue", "=", "=", "$who: kolejka"),
    ("${who}: queue", "=", "=", "${who}: kolejka"),
    ("jako \"pracownik@brzoza/Zofia Nowak\"", "=", "as \"clerk@brzoza/Zofia Nowak\"", "="),
    ("as wsparcie", "=", "as support", "jako wsparcie"),
    ("as admin", "=", "=", "jako admin"),
    ("as $who", "=", "=", "jako $who"),
    ("support: find wsparcie", "=", "=", "wsparcie: znajdź wsparcie"),
    ("support: show none", "=", "=", "wsparcie: pokaż none"),
    ("print aktywne", "=", "=", "wyświetl aktywne"),
    ("set brak brak", "=", "=", "przypisz brak brak"),
    (
      #"wyswietl "Łódź \" \\ \$x \n \t \u{17C} $x ${y} # => brak""#,
      #"wyświetl "Łódź \" \\ \$x \n \t \u{17C} $x ${y} # => brak""#,
      #"print "Łódź \" \\ \$x \n \t \u{17C} $x ${y} # => brak""#,
      #"wyświetl "Łódź \" \\ \$x \n \t \u{17C} $x ${y} # => brak""#
    ),
    (#"print a\n"#, "=", "=", #"wyświetl a\n"#),
    ("konta stan=\"aktywne\"", "=", "accounts status=\"active\"", "="),
    ("accounts status=$s", "=", "=", "konta stan=$s"),
    (
      "policy documents=dowod-osobisty,passport,$x reactivation=pin",
      "policy documents=dowód-osobisty,passport,$x reactivation=pin",
      "policy documents=id-card,passport,$x reactivation=pin",
      "ustawienia dokumenty=dowód-osobisty,paszport,$x ponowna-aktywacja=pin"
    ),
    (
      "policy documents=\"paszport,mdowód\" password-max-age=brak", "=",
      "policy documents=\"passport,mdowod\" password-max-age=none",
      "ustawienia dokumenty=\"paszport,mdowód\" wiek-hasła=brak"
    ),
    ("fault none", "=", "=", "usterka brak"),
    ("usterka tp-replayed", "=", "fault tp-replayed", "="),
    (
      "anna: present login=brak dokument=none", "=", "anna: present login=none document=none",
      "anna: okaż login=brak dokument=brak"
    ),
    (
      "anna: okaz dokument=paszport wazny-do=2030-12-31", "anna: okaż dokument=paszport ważny-do=2030-12-31",
      "anna: present document=passport expires=2030-12-31", "anna: okaż dokument=paszport ważny-do=2030-12-31"
    ),
    (
      "anna: activate trusted-profile=wlasny", "anna: activate trusted-profile=własny",
      "anna: activate trusted-profile=own", "anna: aktywuj profil-zaufany=własny"
    ),
    (
      "anna: answer haslo -> kod", "anna: answer hasło -> kod", "anna: answer password -> kod",
      "anna: odpowiedz hasło -> kod"
    ),
    ("anna: odpowiedz e-dowod", "=", "anna: answer e-dowod", "anna: odpowiedz e-dowód"),
    ("anna: answer 123456", "=", "=", "anna: odpowiedz 123456"),
    (
      "clerk@brzoza: issue-pin -> kod=wazny-do", "clerk@brzoza: issue-pin -> kod=ważny-do",
      "clerk@brzoza: issue-pin -> kod=expires", "pracownik@brzoza: wygeneruj-pin -> kod=ważny-do"
    ),
    (
      "clerk@brzoza: issue-pin -> pin=\"value\"", "=", "=",
      "pracownik@brzoza: wygeneruj-pin -> pin=\"wartość\""
    ),
    (
      "anna: book brzoza at=2026-01-12T09:00 -> n => wartosc=1 liczba>=1",
      "anna: book brzoza at=2026-01-12T09:00 -> n => wartość=1 liczba>=1",
      "anna: book brzoza at=2026-01-12T09:00 -> n => value=1 count>=1",
      "anna: umów-wizytę brzoza kiedy=2026-01-12T09:00 -> n => wartość=1 liczba>=1"
    ),
    (
      "support: show anna => pin=brak facility=none pin-expires=brak screen!=strona-glowna",
      "support: show anna => pin=brak facility=none pin-expires=brak screen!=strona-główna",
      "support: show anna => pin=none facility=none pin-expires=none screen!=home",
      "wsparcie: pokaż anna => pin=brak podmiot=brak pin-ważny-do=brak ekran!=strona-główna"
    ),
    (
      "support: show anna => screen~home method~brak", "=", "=",
      "wsparcie: pokaż anna => ekran~home sposób~brak"
    ),
    (
      "support: show anna => status=\"active\" facility=\"Brzoza 1\"", "=", "=",
      "wsparcie: pokaż anna => stan=\"aktywne\" podmiot=\"Brzoza 1\""
    ),
    (
      "support: why anna => next=zgłoś-się", "=", "support: why anna => next=come",
      "wsparcie: dlaczego anna => następny-krok=zgłoś-się"
    ),
    (
      "support: audit act=zatwierdz code=pin-wrong", "support: audit act=zatwierdź code=pin-wrong",
      "support: audit act=confirm code=pin-wrong", "wsparcie: dziennik czynność=zatwierdź kod=pin-wrong"
    ),
    ("pomoc aktywuj", "=", "help activate", "="),
    ("help files", "=", "=", "pomoc pliki"),
    ("help klawisze", "=", "help keys", "pomoc klawisze"),
    ("explain r11", "explain R11", "explain R11", "wyjaśnij R11"),
    ("explain pin-tries", "=", "=", "wyjaśnij próby-pin"),
    ("explain pin-wrong", "=", "=", "wyjaśnij pin-wrong"),
    (
      "wyjasnij dlugosc-hasla", "wyjaśnij długość-hasła", "explain password-min-length",
      "wyjaśnij długość-hasła"
    ),
    ("output tabela", "=", "output table", "format tabela"),
    ("language pl", "=", "=", "język pl"),
    (
      "admin: facility brzoza \"Brzoza\" zintegrowany=tak", "=",
      "admin: facility brzoza \"Brzoza\" integrated=yes",
      "admin: dodaj-podmiot brzoza \"Brzoza\" zintegrowany=tak"
    ),
    ("setup", "=", "=", "przygotowanie"),
    ("sprzatanie", "sprzątanie", "cleanup", "sprzątanie"),
    (
      "scenario \"Brak $x\" tagi=brak,pin", "=", "scenario \"Brak $x\" tags=brak,pin",
      "scenariusz \"Brak $x\" tagi=brak,pin"
    ),
    ("scenariusz brak", "=", "scenario brak", "="),
    ("dolacz brak.scn", "dołącz brak.scn", "include brak.scn", "dołącz brak.scn"),
    ("przyklady", "przykłady", "examples", "przykłady"),
    ("# pokaż   brak", "=", "=", "="),
    ("> pokaż   brak", "=", "=", "="),
    ("kroki # pokaż", "kroki  # pokaż", "steps  # pokaż", "kroki  # pokaż"),
  ]

  @Test(arguments: lines)
  func words(_ line: (written: String, own: String, en: String, pl: String)) throws {
    let wanted = [line.own, line.en, line.pl].map { ($0 == "=" ? line.written : $0) + "\n" }
    let languages: [Language?] = [nil, .en, .pl]
    for (language, wanted) in zip(languages, wanted) {
      #expect(try Formatting.format(line.written, language) == wanted)
      #expect(try Formatting.format(wanted, language) == wanted)
    }
    let english = try Formatting.format(line.written, .en)
    #expect(try Formatting.format(try Formatting.format(english, .pl), .en) == english)
  }

  @Test(
    "Every example of a verb is canonical, and comes back from the other dialect",
    arguments: Vocabulary.standard.verbs.flatMap(\.examples))
  func examples(_ example: String) throws {
    #expect(try Formatting.format(example) == example + "\n")
    for (there, back) in [(Language.pl, Language.en), (.en, .pl)] {
      let home = try Formatting.format(example, back)
      #expect(try Formatting.format(try Formatting.format(home, there), back) == home)
    }
  }

  @Test("Every word of the language has its name in each dialect", arguments: [Language.pl, .en])
  func vocabulary(_ language: Language) throws {
    for verb in Vocabulary.standard.verbs {
      let keys = verb.keys.map { "\($0.name.en)=$x" }
      let line = ([verb.name.en] + verb.positional.map { _ in "$x" } + keys).joined(separator: " ")
      let wanted =
        ([verb.name.in(language)] + verb.positional.map { _ in "$x" }
        + verb.keys.map { "\($0.name.in(language))=$x" })
        .joined(separator: " ")
      #expect(try Formatting.format(line, language) == wanted + "\n")
    }
  }

  /// The lines of a scenario, its columns, a row as written and in English.
  static let cells: [(lines: String, names: String, row: String, en: String)] = [
    ("anna: okaz dokument=$d", "d", "dowod-osobisty", "id-card"),
    ("anna: okaz dokument=\"${d}\"", "d", "\"brak\"", "\"none\""),
    ("anna: okaz dokument=$d\nprint $d", "d", "paszport", "passport"),
    ("anna: okaz dokument=$d\nprint \"a $d\"", "d", "paszport", "passport"),
    ("anna: okaz dokument=$d login=$d", "d e", "brak brak", "none   brak"),
    ("anna: okaz dokument=$d login=$d", "d", "paszport", "paszport"),
    ("anna: okaz dokument=$d\ninclude x.scn", "d", "paszport", "paszport"),
    ("policy documents=$d", "d", "paszport,mdowod", "passport,mdowod"),
    ("policy documents=paszport,$d", "d", "paszport", "paszport"),
    ("$kto: queue\nas $kto", "kto", "pracownik@brzoza/Zofia", "clerk@brzoza/Zofia"),
    ("clerk@$f: queue", "f", "brzoza/wsparcie", "brzoza/wsparcie"),
    (
      "support: show $k => pin=$p status!=$s screen~$e", "k p s e", "brak brak aktywne brak",
      "brak   none   active   brak"
    ),
    ("anna: login => refused $c", "c", "pin-wrong", "pin-wrong"),
    ("explain $r", "r", "r11", "R11"),
    ("print a", "d", "brak", "brak"),
  ]

  @Test("A cell is a word of the language where all lines that use it read it so", arguments: cells)
  func cellsOfTables(_ table: (lines: String, names: String, row: String, en: String)) throws {
    func row(_ tail: String, _ language: Language? = .en) throws -> String {
      let text = "scenario \"A\"\n\(table.lines)\nexamples\n\(table.names)\n\(table.row)\n" + tail
      let lines = try Formatting.format(text, language).split(separator: "\n").map(String.init)
      return String(lines[2 + table.lines.split(separator: "\n").count + 1].dropFirst(2))
    }
    #expect(try row("") == table.en)
    #expect(try row("scenario B\nprint \"$d $kto $p $s $r\"\ninclude x.scn") == table.en)
    let written = table.row.split(separator: " ").joined(separator: "   ")
    #expect(try row("cleanup\ninclude x.scn") == written)
    #expect(try row("cleanup\nprint \"$d $kto $p $s $r\"") == table.en)
  }

  @Test("A title only shows the cell: it keeps no word from being translated, and translated back")
  func titles() throws {
    let text = "scenario \"$kto\"\n  $kto: queue\nexamples\n  kto\n  support\n"
    let polish = try Formatting.format(text, .pl)
    #expect(polish.hasSuffix("\n  wsparcie\n"))
    #expect(try Formatting.format(polish, .en) == text)
  }

  @Test("What a title alone uses stays as it is written")
  func shownOnly() throws {
    let text = "scenario \"$kto\"\n  queue\nexamples\n  kto\n  wsparcie\n"
    #expect(try Formatting.format(text, .en) == text)
  }
}
