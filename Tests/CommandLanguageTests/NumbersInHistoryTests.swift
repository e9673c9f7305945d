import Activation
import Testing

@testable import CommandLanguage

/// Which numbers the history keeps, and messages name.
@Suite struct NumbersInHistoryTests {
  private func expectNoDigit(of line: String) {
    let kept = Redaction.forHistory(line)
    #expect(kept.filter(\.isNumber).isEmpty, "\(kept)")
  }

  @Test(arguments: [
    "find \"906 704 567 84\"", "znajdz 9067-0456784", "find 906704 56784", "find \"906 704 567 8\"",
    "find \"90 670 456 785\"", "find \"9 067 045 678\"",
  ])
  func aPESELInGroupsStaysOutOfTheHistory(_ line: String) { expectNoDigit(of: line) }

  @Test(
    "What has the form of a date and is none, or is more than one, is no date",
    arguments: [
      ("facilities # 45-03-1782", "facilities # "), ("facilities # 2026 13 05", "facilities #   "),
      ("facilities # 4503 1782", "facilities #  "), ("set pin 2026-01-12", "set pin "),
      ("set d 2026-13-12", "set d "), ("find 45031782", "find "), ("find 01620300022", "find "),
      ("seed 12345678901", "seed "), ("seed 7 # 601234567", "seed 7 # "), ("find +48650100019", "find +"),
      ("facilities # 4503→1782", "facilities # →"),
      ("facilities # 4503\u{202A}1782", "facilities # \u{202A}"),
      ("facilities # ④⑤⓪③①⑦⑧②", "facilities # "), ("print \"4503•1782\"", "print "),
      ("facilities # 601234567", "facilities # "),
    ])
  func others(_ line: String, _ kept: String) { #expect(Redaction.forHistory(line) == kept) }

  @Test(
    "Telephones and times stay beside quotation marks",
    arguments: [
      #"> phone "601 234 567" 8"#, #"> tel "601 234 567"?1"#, #"facilities # "601 234 567" !5"#,
      "facilities # 8:00!1234", #"> "12:34" "56 78""#,
    ]) func quoted(_ line: String)
  { #expect(Redaction.forHistory(line) == line) }

  @Test(
    "A PESEL however it is written",
    arguments: [
      (#"print "a 0162\$0300022" => ok"#, #"print "a \$0022" => ok"#),
      ("print 0162%2D0300%2D022", "print %2D0%2D022"),
      ("print 0162«0300»022", "print «0»022"), (#"print "A1 \u{41}010100001""#, #"print "A1 0001""#),
    ]) func otherwise(_ line: String, _ kept: String)
  { #expect(Redaction.forHistory(line) == kept) }

  @Test(
    "What could be a time is none beside digits with which it may be a PIN",
    arguments: [
      "facilities # 12:34 56 78", "print \"12:34 56 78\"", "> 12:13:14:15", "facilities # 12:34, 56, 78",
      "> 601, 234, 567",
    ])
  func besideTimes(_ line: String) { expectNoDigit(of: line) }

  @Test(
    "Behind the name of a secret a year may be one",
    arguments: [
      ("facilities # pin 1987", "facilities # pin "), ("> PIN Anny 1987", "> PIN Anny "),
      ("print \"hasło: 1987\"", "print \"hasło: \""),
      ("facilities # od 1987 roku", "facilities # od 1987 roku"),
    ])
  func yearsOfSecrets(_ line: String, _ kept: String) { #expect(Redaction.forHistory(line) == kept) }

  @Test("A message names a year as its line does")
  func years() {
    let texts = Parsed.errors("accounts 2026 01 05").map(\.words.en)
    #expect(texts.contains { $0.contains("“2026”") }, "\(texts)")
    #expect(!Parsed.errors("accounts 4503 1782").contains { $0.words.en.contains("4503") })
    for line in [
      "confirm pin 1987", "enter-pin 1987 x", "login 1987", "show pin=1987x", "confirm pin Anny 1987",
    ] {
      let errors = Parsed.errors(line)
      #expect(!errors.isEmpty && errors.allSatisfy { !$0.words.en.contains("1987") }, "\(line)")
    }
  }

  @Test(arguments: [
    "akowalska: book brzoza at=2026-01-12T09:00", "contact akowalska phone=\"600 100 100\"",
    "clock 2026-02-01T08:00:30", "find 1234567890123", "find \"order 1234567890123\"",
    "facilities # 12.01.2026 o 12:30, tel. 601 234 567", "> Dzwonić 601-234-567 przed 2026-01-05 08:00.",
    "facilities # 5 stycznia 2026, godz. 8:00-15:30", "facilities # 12:30 13:45, 2026-01-05 08:00:30",
    "facilities # tel. +48 601 234 567, 5/1/2026, 2026 01 05", "facilities # wizyta 12.01 08:00, 13/1, 9:30",
    "facilities # 2026-01-05, 601 234 567", "> O 8:00 przyszło 5 osób",
    "find 601234567", "find \"601234567\" => count=0", "znajdź 601234567", "support: find +48601234567",
    "contact anna phone=+48601234567", "seed 12345678", "admin: ziarno 12345678", "set d 2026-01-12",
    "set d \"2026-01-12T08:00\" => ok", "przypisz od 2026-01-12T08:00:30", "facilities # tel. +48601234567",
    "print \"pin: $pin 2026\"", "print \"pin: ${pin} 2026\"", "print \"token: The Anna\"",
  ])
  func momentsAndTelephoneNumbersStay(_ line: String) {
    #expect(Redaction.forHistory(line) == line)
  }

  @Test(
    "A PIN as long as a telephone number is not kept where it is known",
    arguments: ["find 601234567", "find \"601 234 567\"", "znajdź 601-234-567"])
  func longPINs(_ line: String) {
    var known = KnownSecrets()
    known.learn([Secret("601234567")])
    let kept = Redaction.forHistory(line, knowing: known)
    #expect(kept.filter(\.isNumber).isEmpty, "\(kept)")
  }

  @Test(
    "A token that somebody has seen is not kept in groups or in other letters either",
    arguments: [
      ("find \"atTJ PDB9 NbZ5 xjNK kf9y CHRT\"", "find \"\""), ("print attjpdb9nbz5xjnkkf9ychrt", "print "),
      ("facilities # ATTJ-PDB9-NBZ5-XJNK-KF9Y-CHRT, x", "facilities # , x"),
    ])
  func tokens(_ line: String, _ kept: String) {
    var known = KnownSecrets()
    known.learn([Secret("atTJPDB9NbZ5xjNKkf9yCHRT")])
    #expect(Redaction.forHistory(line, knowing: known) == kept)
  }
}
