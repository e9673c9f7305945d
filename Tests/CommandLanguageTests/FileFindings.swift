/// Files with what a check finds beside mistakes, at most once in a line, marked by `‸`; the codes in the order of
/// reading.
enum FileFindings {
  static let all = names + columns + endings + titles + tags + emptiness + expectations + runs + strangers

  static let names = [
    FileMistake("what a line keeps", ["unused-name"], "print x => ok\nclock -> ‸now‸  # x"),
    FileMistake("a field that is kept", ["unused-name"], "clerk@brzoza: queue -> ‸n‸=count => count=0"),
    FileMistake("what set names", ["unused-name"], "set ‸ż‸ 1 => ok"),
    FileMistake(
      "what set names for another actor", ["unused-name"], "przypisz a 1\nanna: set ‸b‸ \"$a\" => ok"),
    FileMistake("set again before it is used", ["unused-name"], "clock -> ‸a‸\nclock -> a\nprint $a => ok"),
    FileMistake("its own last use comes before it", ["unused-name"], "set a 1\nset ‸a‸ $a => ok"),
    FileMistake(
      "each scenario has names of its own", ["unused-name"],
      "scenario A\nset ‸a‸ 1 => ok\nscenario B\nset a 1\nprint $a => ok"),
    FileMistake(
      "of the setup, set again in every scenario", ["unused-name"],
      "set ‸a‸ 1\nscenario A\nset a 1\nprint $a => ok"),
    FileMistake("in the cleanup", ["unused-name"], "scenario A\nprint x => ok\ncleanup\nset ‸a‸ 1"),
    FileMistake(
      "set again, although an included file uses it then", ["unused-name"],
      "set ‸a‸ 1\ninclude p.scn", ["p.scn": "set a 1\nprint $a => ok"]),
  ]

  static let columns = [
    FileMistake(
      "a column", ["unused-name"],
      "scenario A\nprint \"$a $c $d\" => ok\nexamples\n# none\n\n  a ‸b‸ c d\n  1 2 3 4"),
    FileMistake(
      "a column, as a string", ["unused-name"], "scenario A\nprint x => ok\nexamples\n‸\"a\"‸\n\"b c\""),
    FileMistake(
      "a column of a file without a header", ["unused-name"], "print $a => ok\nexamples\na ‸bb‸\n1 2\n3 4"),
  ]

  static let endings = [
    FileMistake(
      "after quit", ["unreachable-statement"],
      "print a\nquit => ok\n  ‸anna: print \"x\" => ok‸  # x\nprint y"),
    FileMistake("in Polish", ["unreachable-statement"], "print a => ok\nanna: koniec\n‸print x‸"),
    FileMistake(
      "after quit in the setup: no scenario begins", ["setup-quits", "unreachable-statement"],
      "setup\n‸quit‸\n‸print x‸\nscenario A\nprint a => ok\nquit\nprint c\nscenario B\n> b\nprint b => ok"),
    FileMistake(
      "a scenario that quits at once", ["empty-scenario"],
      "scenario ‸A‸\nquit\nprint x => ok\nscenario B\nprint b => ok"),
    FileMistake("a file that quits at once", ["empty-scenario"], "‸quit => ok‸\nprint x"),
    FileMistake(
      "after an included quit", ["unreachable-statement"], "include p.scn\n‸print x => ok‸",
      ["p.scn": "print p\nquit"]
    ),
  ]

  static let titles = [
    FileMistake(
      "the same title", ["duplicate-title"],
      "scenario A\nprint x => ok\nscenario B\nprint x => ok\nscenario ‸\"A\"‸\nprint x => ok"),
    FileMistake(
      "the same title by a row", ["duplicate-title"],
      "scenario \"A 1\"\nprint x => ok\nscenario ‸\"A $n\"‸\nprint x => ok\nexamples\nn\n0\n1"),
  ]

  static let runs = [
    FileMistake(
      "a file to be carried out that is not there", ["file-unreadable"],
      "run b.scn => ok\nset f b.scn\nrun $f\nanna: wykonaj ‸\"c.scn\"‸", ["b.scn": "print a => ok"]),
    FileMistake(
      "a file with mistakes, one without a statement, the file itself",
      ["file-invalid", "file-empty", "run-cycle"],
      "run ‸bad.scn‸ => ok\nrun ‸none.scn‸\nrun ‸\"./test.scn\"‸",
      ["bad.scn": "logni\nlogni", "none.scn": "scenario A\n> nothing"]),
    FileMistake(
      "a file that leads back, and one that runs what is not there", ["run-cycle", "file-not-as-expected"],
      "run ‸b.scn‸ => ok\nrun ‸d.scn‸\nrun good.scn",
      [
        "b.scn": "run c.scn", "c.scn": "run test.scn", "d.scn": "setup\nrun e.scn\nscenario A\nprint x",
        "good.scn": "print x => ok",
      ]),
    FileMistake(
      "a chain of seventeen files", ["run-too-deep"], "run ‸1.scn‸ => ok\nrun 2.scn",
      Dictionary(
        uniqueKeysWithValues: (1...16).map { ("\($0).scn", $0 < 16 ? "run \($0 + 1).scn" : "print x") })),
  ]

  static let cast =
    "setup\nfacility brzoza \"Szpital\"\ncreate-account akowalska \"Anna Kowalska\" pesel=01620300022\n"

  static let strangers = [
    FileMistake(
      "somebody who acts", ["unknown-person"], cast + "scenario A\n‸akowalksa‸: login => ok\nakowalska: login"
    ),
    FileMistake("somebody named", ["unknown-person"], cast + "scenario A\nwhy ‸akowalsk‸ => ok"),
    FileMistake(
      "whoever acts from here on", ["unknown-person"], cast + "scenario A\njako ‸akowalsca‸\nlogin => ok"),
    FileMistake(
      "whoever acts from here on, as is expected of them", ["unknown-person"],
      cast + "scenario A\nas ‸akowalksa‸\nas akowalska\nlogin password=x => refused bad-credentials"),
    FileMistake(
      "somebody who is to be found", ["unknown-person"], cast + "scenario A\nfind ‸akowalksa‸ => count=1"),
    FileMistake(
      "whoever acts and is named too", ["unknown-person"],
      cast + "scenario A\n‸akowalksa‸: forgot-password login=akowalksa => ok"),
    FileMistake("a key", ["unknown-person"], cast + "scenario A\nforgot-password login=‸akovalska‸ => ok"),
    FileMistake(
      "a facility", ["unknown-facility"],
      cast + "scenario A\nakowalska: zgłoś-się ‸brzza‸ => ok\nclerk@brzoza: queue"),
    FileMistake(
      "the facility of a clerk", ["unknown-facility"], cast + "scenario A\n‸clerk@brzozza/Ewa‸: queue => ok"),
    FileMistake(
      "made by an included file, and in the setup", ["unknown-person"],
      "include p.scn\n‸bnowk‸: login\nscenario A\nprint x => ok",
      ["p.scn": "create-account bnowak \"Bartosz Nowak\" pesel=01620300015"]),
  ]

  static let tags = [
    FileMistake(
      "a rule that is none", ["unknown-tag", "unknown-tag"],
      "scenario A tags=pin,‸R32‸,S1\nprint x => ok\nscenario B tagi=\"pin, ‸s10‸\"\nprint x => ok"),
    FileMistake("a rule in small letters", ["unknown-tag"], "scenario A tags=‸r5‸\nprint x => ok"),
    FileMistake(
      "beside one that stands more often", ["unknown-tag"],
      "scenario A tags=smoke\nprint x => ok\nscenario B tags=smoke,‸smokee‸\nprint x => ok"),
    FileMistake(
      "without its diacritic", ["unknown-tag"],
      "scenario A tags=wolne,‸łacze‸\nprint x => ok\nscenario B tags=łącze\nprint x => ok\n"
        + "scenario C tags=łącze\nprint x => ok"),
  ]

  static let emptiness = [
    FileMistake("nothing at all", ["no-scenario"], "‸"),
    FileMistake("only a setup", ["no-scenario"], "‸# none\nsetup\nprint x"),
    FileMistake("only a sentence", ["empty-scenario"], "scenario A\nprint x => ok\nscenario ‸\"B\"‸\n> b"),
    FileMistake("a file of one sentence", ["empty-scenario"], "‸> b"),
    FileMistake("a table without a row", ["empty-examples"], "scenario A\nprint $a => ok\n  ‸examples‸\n  a"),
    FileMistake("a table without a name", ["empty-examples"], "scenario A\nprint a => ok\n‸przykłady  # x‸"),
    FileMistake("no expectation", ["expects-nothing"], "setup\nprint x => ok\nscenario ‸A‸\nprint x"),
    FileMistake("no expectation in a file", ["expects-nothing"], "> a\n ‸print x‸"),
  ]

  static let expectations =
    [
      FileMistake("a refusal with a field of ok", ["absent-field"], "anna: login => refused ‸screen=home‸"),
      FileMistake("a refusal with a main value", ["absent-field"], "find anna => refused ‸value=anna‸"),
      FileMistake(
        "an ordered field of a refusal", ["absent-field"], "accounts => refused not-allowed ‸count<3‸"),
      FileMistake("ok with a field of refusals", ["absent-field"], "anna: login => ‸until>2026-01-05T08:00‸"),
      FileMistake(
        "two words", ["contradictory-expectation"], "anna: login => screen=home ‸ekran=properties‸"),
      FileMistake(
        "a word and not the word", ["contradictory-expectation"],
        "anna: login => status=active ‸status!=aktywne‸"),
      FileMistake(
        "something and nothing", ["contradictory-expectation"], "show anna => facility=b ‸facility=brak‸"),
      FileMistake("two numbers", ["contradictory-expectation"], "accounts => count=1 ‸count=2‸"),
      FileMistake("a number outside", ["contradictory-expectation"], "accounts => count=3 count>2 ‸count<3‸"),
      FileMistake("ranges apart", ["contradictory-expectation"], "accounts => count>=3 ‸count<=2‸"),
      FileMistake("no whole number between", ["contradictory-expectation"], "accounts => count>2 ‸count<3‸"),
      FileMistake(
        "moments", ["contradictory-expectation"],
        "clock => value<2026-01-05T08:00 ‸value=2026-01-05T08:00:00‸"),
      FileMistake(
        "a code of another verb", ["impossible-refusal"], "anna: login => refused ‸pin-wrong‸ until=none"),
      FileMistake("never refused", ["impossible-refusal"], "print a => ‸refused‸"),
      FileMistake(
        "no part", ["actor-without-part"], "clerk@brzoza: ‸login‸ => status=active"),
      FileMistake(
        "no part, in Polish, by an earlier line", ["actor-without-part"],
        "jako pracownik@brzoza\n‸zaloguj-się‸\nprint x => ok"),
      FileMistake("no part with arguments", ["actor-without-part"], "anna: ‸clock‸ 2026-02-01T08:00 => ok"),
      FileMistake(
        "another code than of one without a part", ["actor-without-part"],
        "support: ‸issue-pin‸ anna => refused account-not-found"),
      FileMistake(
        "less than none", ["impossible-comparison"], "anna: confirm => refused pin-wrong ‸tries-left<0‸"),
      FileMistake("a negative number", ["impossible-comparison"], "accounts => ‸count=-1‸"),
      FileMistake(
        "none of all words", ["impossible-comparison"], "anna: login => status!=active ‸status!=inactive‸"),
      FileMistake("none or more", ["idle-comparison"], "accounts => ‸count>=0‸"),
      FileMistake("more than less than none", ["idle-comparison"], "accounts => ‸count>-1‸"),
      FileMistake("but a negative number", ["idle-comparison"], "accounts => ‸count!=-3‸"),
      FileMistake("any refusal", ["refusal-without-code"], "anna: login => ‸refused‸"),
    ] + siblings

  /// Other outcomes that no line can have, by what the verbs declare.
  private static let siblings = [
    FileMistake("who has a part", ["impossible-refusal"], "anna: login => refused ‸not-allowed‸"),
    FileMistake(
      "who has a part, in Polish, by an earlier line", ["impossible-refusal"],
      "jako wsparcie\nsprawdź-dziennik => odmowa ‸not-allowed‸"),
    FileMistake(
      "who begins a scenario has a part", ["impossible-refusal"],
      "scenario A\nseed 5 => refused ‸not-allowed‸\nas anna\nclock 2026-02-01T08:00 => refused not-allowed"),
    FileMistake(
      "who has a part and meets no other refusal", ["impossible-refusal"], "as admin\nseed 5 => ‸refused‸"),
    FileMistake("a part of no word", ["impossible-comparison"], "anna: login => ‸status~z‸"),
    FileMistake("a part of no word of many", ["impossible-comparison"], "anna: login => ‸ekran~zzz‸"),
    FileMistake(
      "less than the least that is left", ["contradictory-expectation"], "accounts => count!=0 ‸count<1‸"),
    FileMistake(
      "the one number between is excluded", ["contradictory-expectation"],
      "accounts => count>5 count<7 ‸count!=6‸"),
    FileMistake("nothing of what is always there", ["impossible-comparison"], "accounts => ‸count=none‸"),
    FileMistake("no status", ["impossible-comparison"], "anna: login => ‸stan=brak‸"),
    FileMistake("not nothing", ["idle-comparison"], "accounts => ‸count!=none‸"),
    FileMistake("a main value", ["idle-comparison"], "clock => ‸value!=none‸"),
    FileMistake(
      "a field of another refusal", ["absent-field"],
      "anna: login => refused bad-credentials ‸until>2026-01-05T08:00‸"),
    FileMistake(
      "a field of a refusal that is told by another code", ["absent-field"],
      "show anna => refused account-not-found ‸count=2‸"),
    FileMistake(
      "a lock without its end", ["impossible-comparison"],
      "anna: login => refused sign-in-locked ‸until=none‸"),
    FileMistake("the button alone", ["impossible-refusal"], "anna: activate => refused ‸pin-wrong‸"),
    FileMistake(
      "the other way", ["impossible-refusal"], "anna: activate trusted-profile=own => refused ‸pin-wrong‸"),
    FileMistake(
      "the first way", ["impossible-refusal"], "anna: activate pin=12345678 => refused ‸tp-expired‸"),
    FileMistake(
      "what answers strangers as anybody", ["impossible-refusal"],
      "anna: forgot-password login=nobody => refused ‸account-not-found‸"),
    FileMistake(
      "a name given to what has no statement", ["unused-name"], "include p.scn ‸q‸=1\nprint x => ok",
      ["p.scn": "# nothing\n"]),
  ]

  /// What stands in good files; a warning here would be wrong.
  static let clean = [
    // A cast from elsewhere; nobody like it; a refusal that may be the point; a name that brings somebody; a part of a
    // name; made in another scenario, for the cleanup.
    "akowalksa: login => ok", cast + "scenario A\njnowak: login => ok",
    cast + "scenario A\nakowalksa: login => refused bad-credentials",
    cast + "scenario A\nfind akowalksa => count=0\nznajdź akowalksa => liczba=0",
    cast + "scenario A\nas akowalksa\nlogin => refused bad-credentials",
    cast + "scenario A\njako akowalksa\nadmin: clock => ok\nzaloguj-się => odmowa bad-credentials",
    "scenario A\nset who akowalksa\ncreate-account $who \"Anna Kowalska\" pesel=01620300022\nakowalksx: login => ok",
    cast + "scenario A\nshow kowalska => ok\nshow 01620300022",
    cast + "scenario A\nakowalska: present login=akowalsk => ok",
    "facility brzoza \"B\"\nscenario A\ncreate-account bnowak \"B N\" pesel=01620300015 => ok\ncleanup\nbnowak: logout",
    "set a 1\nprint \"${a}\" => ok",
    "anna: login => refused sign-in-locked until>2026-01-05T08:00\nanna: login => status~act screen=none",
    "show anna => refused account-ambiguous count=2\naccounts => count>5 count<8 count!=6",
    "anna: activate pin=12345678 => refused pin-wrong tries-left=4",
    "anna: activate trusted-profile=own => refused tp-expired\nanna: activate => refused account-not-found",
    "inbox -> x => value=none\nprint $x => ok",
    "clock -> a\nclock => value=$a",
    "set who anna\n$who: login => refused bad-credentials",
    "set code audit-broken\nverify => refused $code",
    "set a 1\nset a $a\nprint $a => ok",
    "scenario \"A $a\"\nprint x => ok\nexamples\na\n1",
    "setup\nset a 1\nscenario A\nprint x => ok\nscenario B\nprint $a => ok",
    "setup\nset a 1\nscenario A\nprint x => ok\ncleanup\nprint $a",
    "scenario A\nset a 1\nprint x => ok\ncleanup\nprint $a",
    // The second may not be reached before the cleanup.
    "scenario A\nset a 1\nprint x => ok\nset a 2\ncleanup\nprint $a",
    "scenario A\nprint x => ok\nexamples\na\n1\ncleanup\nprint $a",
    "scenario A\nprint a\nquit => ok\n> bye\ncleanup\nquit\nprint x",
    "print x => ok\nquit",
    "scenario A tags=R31,S9,smoke,R1x\nprint x => ok\nscenario B tags=smock\nprint x => ok",
    "scenario A tags=v1,v2,v2x\nprint x => ok\nscenario B tags=v2\nprint x => ok",
    "scenario A tags=time,desk\nprint x => ok\nscenario B tags=timeout,desk\nprint x => ok\n"
      + "scenario C tags=timeout\nprint x => ok",
    "scenario \"A $a\"\nprint x => ok\nexamples\na\n1\n1",
    "scenario \"A $a\"\nprint x => ok\nexamples\na\n1\nscenario \"A $a\"\nprint x => ok\nexamples\na\n2",
    "scenario A\nprint x\ncleanup\nprint x => ok",
    "anna: login => refused screen=none until!=none status!=active",
    "find anna => refused value!=3 count=none",
    "anna: trusted-profile => refused message~on message=brak",
    "anna: login => until=none screen=home",
    "accounts => count>2 count<4 count=3 count!=4 count!=5 count~3",
    "show anna => pin=none pin=brak status=active status=aktywne facility~b facility=brzoza",
    "set a 1\naccounts => count=1 count=$a",
    "clerk@brzoza: login => refused not-allowed\nanna: clock => ok\nclerk@brzoza: policy => ok",
    "set who clerk@brzoza\n$who: login => ok\nlogin => ok\nas $who\nlogin => ok",
    "anna: confirm => refused pin-wrong tries-left>=0 tries-left!=none\naccounts => count>0",
    "anna: activate pin=1 => refused pin-format\nanna: records => refused account-not-found",
  ]
}
