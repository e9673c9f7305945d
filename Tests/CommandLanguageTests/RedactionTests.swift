import Activation
import PlainText
import Testing

@testable import CommandLanguage

/// Lines without their secrets (the procedure, Secrets).
@Suite struct RedactionTests {
  @Test(
    "Secrets become dots, column by column",
    arguments: [
      ("anna: login password=Wiosna-2026", "anna: login password=•••••••••••"),
      ("anna: zaloguj-się haslo=\"Zażółć 1\" => ok", "anna: zaloguj-się haslo=•••••••••• => ok"),
      ("anna: change-password new=abc old=\"a \\\" b\"", "anna: change-password new=••• old=••••••••"),
      ("reset-password token=abc-def-ghi # x", "reset-password token=••••••••••• # x"),
      (
        "anna: activate pin=12345678 => refused pin-wrong", "anna: activate pin=•••••••• => refused pin-wrong"
      ),
      ("anna: enter-pin 12345678", "anna: enter-pin ••••••••"),
      ("anna: wpisz-pin \"1234 5678\" => ok", "anna: wpisz-pin ••••••••••• => ok"),
      ("anna: answer 123456 => message=consent", "anna: answer •••••• => message=consent"),
      ("clerk@b1: issue-pin => value=12345678", "clerk@b1: issue-pin => value=••••••••"),
      ("anna: inbox => wartość~abc count=1", "anna: inbox => wartość~••• count=1"),
      ("set pin 12345678", "set pin ••••••••"),
      ("przypisz hasło Wiosna", "przypisz hasło ••••••"),
      ("support: show 01620300022", "support: show •••••••0022"),
      (
        "create-account a \"A B\" pesel=01620300022 phone=600700800",
        "create-account a \"A B\" pesel=••••••••••• phone=600700800"
      ),
      ("print \"PESEL 01620300022, ok\"", "print \"PESEL •••••••0022, ok\""),
      ("# enter-pin 12345678", "# enter-pin ••••••••"),
      ("> Anna types enter-pin 12345678 now", "> Anna types enter-pin •••••••• now"),
    ])
  func masked(_ line: String, _ masked: String) {
    #expect(Redaction.masked(line) == masked)
    #expect(Redaction.forHistory(line).allSatisfy { $0 != "•" })
  }

  @Test(
    "Lines with mistakes hide what may be a secret",
    arguments: [
      ("login pasword=Wiosna-2026", "login pasword=•••••••••••"),
      ("login Password=Wiosna-2026", "login Password=•••••••••••"),
      ("login hasl=Wiosna", "login hasl=••••••"),
      ("login password = Wiosna", "login password = ••••••"),
      ("login password= Wiosna", "login password= ••••••"),
      ("login password =Wiosna", "login password =••••••"),
      ("login Wiosna-2026", "login •••••••••••"),
      ("logni Wiosna-2026", "logni •••••••••••"),
      ("login password=\"Wiosna 2026", "login password=••••••••••••"),
      ("login password=\"Wiosna\"2026 => ok", "login password=•••••••••••• => ok"),
      ("login password=$Wiosna!26", "login password=••••••••••"),
      ("login \"password=Wiosna 2026\"", "login \"password=•••••••••••\""),
      ("new-password=Wiosna", "new-password=••••••"),
      ("reset-password toekn=abc", "reset-password toekn=•••"),
      ("reset-password abc-def", "reset-password •••••••"),
      ("change-password Wiosna Lato", "change-password •••••• ••••"),
      ("change-password new=exhausted", "change-password new=•••••••••"),
      ("enter-pin 1234 5678", "enter-pin •••• ••••"),
      ("entr-pin 12345678", "entr-pin ••••••••"),
      ("anna:enter-pin 12345678", "anna:enter-pin ••••••••"),
      ("enter-pin=12345678", "enter-pin=••••••••"),
      ("enter-pin \"1234 5678", "enter-pin ••••••••••"),
      ("enter-pin $1234", "enter-pin •••••"),
      ("anwser 123456", "anwser ••••••"),
      ("activate 12345678", "activate ••••••••"),
      ("activate pin!=12345678", "activate pin!=••••••••"),
      ("show pesle=01620300022", "show pesle=•••••••••••"),
      ("show 0162030002", "show ••••••••••"),
      ("show 016203000222", "show ••••••••••••"),
      ("show \"01620300022", "show \"•••••••0022"),
      ("isue-pin => value=12345678", "isue-pin => value=••••••••"),
      ("login password=\u{301}Wiosna", "login password=\u{301}••••••"),
    ])
  func mistaken(_ line: String, _ masked: String) {
    #expect(Redaction.masked(line) == masked)
  }

  @Test(
    "The rest stays as it is",
    arguments: [
      "", "   ", "anna: login => screen=home", "anna: login password=$p", "anna: enter-pin $pin => ok",
      "anna: enter-pin ${pin}", "anna: answer password -> code", "anna: odpowiedz hasło",
      "support: find 0022",
      "support: show anna => pin=open tries-left=5",
      "support: show anna => pin=wykorzystany pin-expires>2026-01-05T08:00",
      "policy pin-tries=3 password-min-length=8 reset-token-validity=1h pin-length=4", "seed 7",
      "clock 2026-01-05T08:00:30",
      "clerk@brzoza: issue-pin -> pin", "present number=ZZZ500000 document=id-card", "explain pin-wrong",
      "reset-password", "> She goes to login and answers.", "# login is next",
      "create-account anna \"Anna Żak\" phone=\"600 700 800\" email=a@b.c", "scenario \"T\" tags=pin,smoke",
      "contact anna phone=600700800", "book brzoza at=2026-03-02T09:00 => value=1", "żółw 🇵🇱 \" \\ = $ #",
    ])
  func harmless(_ line: String) {
    #expect(Redaction.masked(line) == line)
    #expect(Redaction.forHistory(line) == line)
  }

  @Test(
    "The history keeps the line, to be completed",
    arguments: [
      ("anna: login password=Wiosna-2026", "anna: login password="),
      ("anna: enter-pin 12345678 => ok", "anna: enter-pin  => ok"),
      ("support: show 01620300022", "support: show "),
      ("set pin 1234", "set pin "), ("set p 45031782", "set p "),
      ("przypisz x \"Tajne Haslo\" => ok", "przypisz x  => ok"),
      ("set clinic $other", "set clinic $other"),
      ("login pasword=\"a b", "login pasword="), ("# anna: 4503-1782 0", "# anna:  0"),
      ("> Anna types 4503 1782.", "> Anna types  "),
      ("> Anna types 45031782 on 2026-01-05", "> Anna types  on 2026-01-05"),
      ("find 45031782", "find "), ("find \"4503 1782\"", "find  "), ("revoke-pin 4503-1782", "revoke-pin "),
      ("print \"82252822, please\" => ok", "print \" please\" => ok"),
      ("print \"order 82252822\" => ok", "print \"order \" => ok"),
      ("print \"order 8225 2822\" => ok", "print \"order  \" => ok"), ("show Tajne-Haslo-77", "show "),
      ("set Tajne-Haslo-77 x", "set  "), ("find YqqEnXps3sj6ajTVsw2AxdAz => count=0", "find  => count=0"),
      ("show akowalska hasło to Zima 2025 => ok", "show akowalska hasło    => ok"),
      ("find moje hasło Zima 2025", "find moje hasło  "),
      ("find hasło w szufladzie", "find hasło w szufladzie"),
      ("add-document anna \"Haslo Tajne-Haslo-77\" facility=b1", "add-document anna  facility=b1"),
    ])
  func history(_ line: String, _ kept: String) {
    #expect(Redaction.forHistory(line) == kept)
  }

  @Test(
    "Of a line that is not understood the file keeps the words that the language knows",
    arguments: [
      ("confirm 45031782", "confirm •••"),
      ("password Tajne-Haslo-77", "password •••"),
      ("45031782", "•••"),
      ("akowalska: confirm 45031782", "•••: confirm •••"),
      ("as akowalska Tajne-Haslo-77", "as •••"),
      ("admin: logni password=Tajne => ok", "admin: ••• password=••• => ok"),
      ("login \"Tajne haslo\" status=active", "login ••• status=active"),
      ("hasło to Zima show ok", "hasło •••"),
      ("hasło do konta to: login Zima => ok", "hasło do konta •••: ••• => ok"),
      ("password: show Zima", "password: •••"), ("my password is login", "••• password •••"),
      ("hasło login show status", "hasło login show status"),
      ("print \"Tajne  # x", "print ••• # •••"),
      ("dokumentacja hasło=aktywne", "dokumentacja hasło=•••"),
      ("issue-pin => value=45031782 status=Tajne", "issue-pin => value=••• status=•••"),
    ])
  func known(_ line: String, _ kept: String) {
    #expect(KnownWords.of(line) == kept)
  }

  @Test(
    "Where a secret is given under a key, what stands under a key of another verb may be that secret",
    arguments: [
      ("change-password new=Jesien-2026 od=SekretTajny", "change-password new=••••••••••• od=•••••••••••"),
      ("zmień-hasło od=SekretTajny", "zmień-hasło od=•••••••••••"), ("login at=Sekret", "login at=••••••"),
      ("reset-password code=\"Se kret\"", "reset-password code=•••••••••"),
      ("reset-pasword kod = SekretTajny", "reset-pasword kod = •••••••••••"),
      ("anna: activate state=SekretTajny", "anna: activate state=•••••••••••"),
      (
        "create-account anna \"A B\" colour=red name=Anna od=Tajny",
        "create-account anna \"A B\" colour=red name=Anna od=•••••"
      ), ("create-account anna nwoe=Tajny", "create-account anna nwoe=•••••"),
      ("login status=inactive count=5", "login status=inactive count=5"),
      ("login = status=inactive", "login = status=inactive"), ("show anna od=Tajny", "show anna od=Tajny"),
      ("login at=Sekret => value=Tajny", "login at=•••••• => value=Tajny"),
    ])
  func masksForeignKeys(_ line: String, _ masked: String) {
    #expect(Redaction.masked(line, isMistaken: true) == masked)
  }

  @Test(
    "In a line that is not understood a short number may be a PIN",
    arguments: [
      ("akowalska: confirm 45031782", "akowalska: confirm ••••••••"),
      ("confirm \"4503-1782\" x=1", "confirm ••••••••••• x=1"), ("45031782", "••••••••"),
      ("password Tajne-Haslo-77", "password ••••••••••••••"), ("clock 2026-01-05 x", "clock 2026-01-05 x"),
      ("anna: enter-pin45031782", "anna: enter-pin••••••••"),
      ("anna\": enter-pin 45031782 x", "anna\": enter-pin •••••••• x"),
      ("anna: zaloguj-się hasło:Tajne-7", "anna: zaloguj-się hasło:•••••••"),
      ("anna: activate pin:4503-1782", "anna: activate pin:•••••••••"),
      ("wait 9999999999d x", "wait 9999999999d x"), ("book date=20260105 x", "book date=20260105 x"),
      ("book date=20261305 x", "book date=•••••••• x"), ("show 1234567890123 x=y", "show 1234567890123 x=y"),
      ("issue-pin => value~9447 8527", "issue-pin => value~•••• ••••"),
      ("find \"nr 9447-8527", "find \"nr ••••-••••"),
      ("polcy pin-validity=604800s", "polcy pin-validity=604800s"),
      ("polcy pin-tries=604800", "polcy pin-tries=••••••"), ("polcy x=604800s", "polcy x=••••••s"),
      ("facilty x regon=123456785", "facilty x regon=123456785"),
      ("facilty x regon=12345678", "facilty x regon=••••••••"),
      ("contct anna phone=601234567", "contct anna phone=601234567"),
      ("accounts 2026 01 05", "accounts 2026 01 05"), ("accounts 2026 0105", "accounts •••• ••••"),
      ("wait 123 x", "wait 123 x"), ("confirm pin 1987", "confirm pin ••••"),
      ("enter-pin 1987 x", "enter-pin •••• •"), ("show pin Anny 1987", "show pin Anny ••••"),
      ("logni hasło Tajne => ok", "logni hasło ••••• => ok"),
    ])
  func masksMistakes(_ line: String, _ masked: String) {
    #expect(Redaction.masked(line, isMistaken: true) == masked)
  }

  @Test(
    "What was issued or typed before is not kept, however it is written",
    arguments: [
      ("45031782", "find 4503 1782", "find "), ("4503-1782", "show x45031782", "show x"),
      ("4503", "find 4503", "find "), ("22", "find 0022", "find 0022"), ("7", "seed 7", "seed "),
      ("zielony kot", "print \"mam: zielony kot!\"", "print \"mam: !\""),
      ("lato", "znajdź lato => liczba=0", "znajdź  => liczba=0"),
      ("Ala ma kota", "zofia: login # password=Ala ma kota", "zofia: login # password="),
      ("Ala ma", "# hasło=Ala ma, i to 🇵🇱", "# hasło=, i to 🇵🇱"),
      ("a b", "find \"Ania bez\"", "find \"Ania bez\""),
    ])
  func knownSecrets(_ secret: String, _ line: String, _ kept: String) {
    var known = KnownSecrets()
    known.learn([Secret(secret)])
    #expect(Redaction.forHistory(line, knowing: known) == kept)
  }

  @Test(
    "What is missing of a line does not make its secret a word of another kind",
    arguments: [
      ("x", "set x \"Tajne-Haslo-7\""), ("x", "set x Tajne-Haslo-7"), ("set", "set x Tajne-Haslo-7"),
      ("przypisz", "przypisz x Tajne-Haslo-7"), ("password=", "login password=Tajne-Haslo-7"),
      ("set x", "set x \"Tajne Haslo\""), ("login password=", "login password=\"Tajne Haslo\""),
      ("hasło", "zaloguj-się hasło=Tajne-Haslo-7"), ("new=", "change-password new=Tajne-Haslo-7"),
      ("issue-pin", "issue-pin -> p => value=Tajne-Haslo-7"), ("=>", "inbox => value=Tajne-Haslo-7"),
    ])
  func knownSecretsAmongTheWords(_ secret: String, _ line: String) {
    var known = KnownSecrets()
    known.learn([Secret(secret)])
    let kept = Redaction.forHistory(line, knowing: known)
    #expect(!kept.contains("Haslo") && !kept.contains(secret), "\(kept)")
  }

  @Test(
    "A word with the shape of a password is hidden where a line is not understood",
    arguments: [
      ("as akowalska Tajne-Haslo-77", "as akowalska ••••••••••••••"), ("run Tests/A1bcdefg.scn x", nil),
      ("book brzoza 2026-01-12T09:00:30 x", nil), ("present number=ZZZ5000aa x", nil),
    ] as [(String, String?)])
  func shapes(_ line: String, _ masked: String?) {
    #expect(Redaction.masked(line, isMistaken: true) == masked ?? line)
  }

  @Test("A cell of a table is a secret where its column or the lines that use it say so")
  func cells() {
    let text = """
      scenario "A"
      akowalska: enter-pin $entry => refused $code
      akowalska: login password="x$p"
      examples
        entry     code       p  password
        45031782  pin-wrong  ż  "a b"
        none      pin-wrong  2  c
      > $entry 45031782
      setup
      print 45031782
      """
    let redaction = FileRedaction(Array(text.utf8))
    #expect(
      (5...8).map { redaction[$0] ?? "" } == [
        "  entry     code       p  password", "  ••••••••  pin-wrong  •  •••••",
        "  none      pin-wrong  •  •", "> $entry 45031782",
      ])
    #expect(redaction[1] == "scenario \"A\"" && redaction[11] == nil)
  }

  @Test("What an include gives is a secret where the included file hands it over")
  func includes() {
    let files = [
      "d/part.scn": "include \"deeper.scn\" word=$given\nprint $other\n",
      "d/deeper.scn": "set x $word\nlogin password=$x\ninclude \"part.scn\"\n",
    ]
    let text = """
      include "part.scn" given=Tajne-Haslo-77 other=Jawor
      dołącz "part.scn" given="a b" other=$x
      include "part.scn" given=$mine
      include "missing.scn" given=Tajne
      set mine Tajne-Haslo-77
      """
    let redaction = FileRedaction(Array(text.utf8), of: "d/a.scn") { files[$0].map { Array($0.utf8) } }
    #expect(
      (1...5).map { redaction[$0] ?? "" } == [
        "include \"part.scn\" given=•••••••••••••• other=Jawor", "dołącz \"part.scn\" given=••••• other=$x",
        "include \"part.scn\" given=$mine", "include \"missing.scn\" given=•••••", "set mine ••••••••••••••",
      ])
  }

  @Test("The names of columns hide long numbers, and a row that cannot be read hides all")
  func heads() {
    let text = """
      scenario "A"
      print x
      examples
        a  # 01620300022
      scenario "B"
      print x
      examples
        "a 0162
      """
    let redaction = FileRedaction(Array(text.utf8))
    #expect(redaction[4] == "  a  # •••••••0022" && redaction[8] == "•••••••••")
  }

  @Test("A title tells no secret of its row")
  func titles() throws {
    let text = """
      scenario "$entry of $who: $status, $pin, $word, $p"
      enter-pin $entry => refused $pin
      login password="x$word" => status=$status
      change-password new=$p
      show $who
      examples
        entry  who   status  pin  word p
        4503   anna  active  pin-wrong Lato none
        1782   "01620300022"  none  pin-wrong  a Zima
      """
    let scenario = try #require(try Files(["test.scn": text]).script().scenarios.first)
    #expect(
      scenario.rows.map(scenario.title) == [
        "4503 of anna: active, •••••••••, ••••, none", "1782 of •••••••0022: none, •••••••••, •, ••••",
      ])
  }

  @Test("Every key and verb that takes a secret hides it, in both dialects")
  func everySecretKey() {
    let keys = Vocabulary.standard.verbs.flatMap(\.keys).filter(\.kind.isSecret).map(\.name)
    for name in keys.flatMap({ [$0.en, $0.pl, Folding.ascii($0.pl)] }) {
      #expect(Redaction.masked("x \(name)=Wiosna") == "x \(name)=••••••")
    }
    let verbs = Vocabulary.standard.verbs.filter { $0.positional.contains { $0.kind.isSecret } }.map(\.name)
    for name in verbs.flatMap({ [$0.en, $0.pl] }) {
      #expect(Redaction.masked("a: \(name) Wiosna") == "a: \(name) ••••••")
    }
  }

  @Test(
    "An error tells nothing that its line hides",
    arguments: [
      "login Wiosna-2026", "login password=\"a\\Wiosna\"", "login pasword=Wiosna", "enter-pin 12 Wiosna9",
      "login \"password=Wiosna\"", "set password Wiosna Wiosna1", "activate pin=Wiosna trusted-profile=own",
    ])
  func errors(_ line: String) {
    let texts = Parsed.errors(line).map(\.words)
    #expect(!texts.isEmpty)
    #expect(texts.allSatisfy { !$0.pl.contains("Wiosna") && !$0.en.contains("Wiosna") })
  }
}
