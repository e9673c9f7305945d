import PlainText
import Testing

@testable import CommandLanguage

/// Secrets that an escape, a line end or what nobody sees breaks in two.
@Suite struct UndoneTextTests {
  @Test(
    "Escapes and what nobody sees hide no secret",
    arguments: [
      (#"print "Tajne\u{2D}Haslo-77""#, #"print "•••""#), (#"print "\u{54}ajne-Haslo-77""#, #"print "•••""#),
      (#"print "Tajne-\nHaslo-77""#, #"print "•••""#), (#"print "Tajne- \n  Haslo-77" x"#, #"print "•••" x"#),
      (#"print "Tajne-\tHaslo-77""#, #"print "•••""#), (#"print "Ala\nma\nkota""#, #"print "•••""#),
      (#"print "Ala\u{20}ma kota""#, #"print "•••""#), ("a Tajne-\tHaslo-77 b", "a ••• b"),
      ("print \"Tajne-␊Haslo-77\"", "print \"•••\""),
      ("Tajne-\u{200B}Haslo\u{AD}-77", "•••"), ("\u{1B}[31mTajne-\u{1B}[0mHaslo-77", "\u{1B}[31m•••"),
      ("\u{1B}[K Tajne%2DHaslo-77 m", "\u{1B}[K ••• m"), (#"print "Taj\\u006ee-Haslo-77""#, #"print "•••""#),
      ("Tajne%252DHaslo&#45;77", "•••"), ("T\u{336}a\u{336}jne-Haslo-77", "•••"),
      (#"Tajne-\u{1B}[1;31mHaslo-77"#, "•••"),
      (#"print "\"a\\b\"""#, #"print "•••""#), (#"print "Tajne-\nHaslo""#, #"print "Tajne-\nHaslo""#),
      (#"print "\u{110000}\q" Tajne"#, #"print "\u{110000}\q" Tajne"#),
    ])
  func ofSecrets(_ line: String, _ shown: String) {
    #expect(HiddenSecrets(["Tajne-Haslo-77", "Ala ma kota", #""a\b""#]).hidden(in: line) == shown)
  }

  @Test("Of two lines, too, though there is room for all of it on one")
  func overLineEnds() {
    let secrets = HiddenSecrets(["Krotkie-77a"])
    #expect(secrets.hidden(inLines: ["Krotkie-", "  77a dalej"]) == ["•••", "  ••• dalej"])
    #expect(secrets.hidden(in: "Krotkie-\n77a") == "•••\n•••")
    #expect(secrets.hidden(in: "Ala\r\nKrotkie-77a") == "Ala\r\n•••")
    #expect(secrets.hidden(in: "\r\n") == "\r\n")
  }

  @Test("A short PIN is no part of a longer number")
  func shortPIN() {
    let secrets = HiddenSecrets(["4168"])
    #expect(secrets.hidden(in: "room 141689, PIN 4168, pin4168") == "room 141689, PIN •••, pin•••")
  }

  @Test(
    "A short PIN in groups is one where nothing else is joined to it",
    arguments: [
      ("41-68", "•••"), ("4 1 6 8", "•••"), ("PIN 41-68, 2", "PIN •••, 2"), ("4.1.6.8", "•••"),
      ("41-68-12", "41-68-12"), ("4 1 6 8 2", "4 1 6 8 2"), ("2041-68", "2041-68"),
      ("41 - 68", "•••"), ("4, 1, 6, 8", "•••"), ("2, 41 - 68, 3", "2, •••, 3"), ("41:68", "•••"),
      ("41 - 68 - 12", "41 - 68 - 12"), ("4, 1, 6, 8, 2", "4, 1, 6, 8, 2"), ("2: 41: 68", "2: 41: 68"),
    ])
  func shortInGroups(_ text: String, _ shown: String) {
    #expect(HiddenSecrets(["4168"]).hidden(in: text) == shown)
    #expect(HiddenSecrets(["0105", "0800"]).hidden(in: "2026-01-05 08:00") == "2026-01-05 08:00")
    #expect(HiddenSecrets(["0105"]).hidden(in: "01-05, 2026-01-05") == "•••, 2026-01-05")
  }

  @Test(
    "A long PIN is one in the middle of a number, and in an address of the internet",
    arguments: [
      ("129447852734", "12•••34"), ("12 9447 8527 3", "12 ••• 3"), ("12944 78527", "12•••"),
      ("9447#8527", "•••"), ("9447=8527", "•••"), ("9447%208527", "•••"), ("%39447%2D8527", "•••"),
      ("x?p=9447%208527&y", "x?p=•••&y"), ("90% of 9447", "90% of 9447"),
      (#"9447\8527 9447"8527"#, "••• •••"), ("9447@8527", "•••"), ("9447…8527", "•••"),
      ("9447&nbsp;8527", "•••"),
      ("9\u{301}4\u{301}478527", "•••"), ("&#57;&#52;478527", "•••"), (#"\u0039\x34478527"#, "•••"),
    ])
  func longInNumbers(_ text: String, _ shown: String) {
    #expect(HiddenSecrets(["94478527"]).hidden(in: text) == shown)
  }

  @Test(arguments: [
    ("pin 45031782", "pin ••••••••"), ("4503 1782 nie działa", "•••• •••• nie działa"),
    ("hasło Tajne-Haslo-77 nie działa", "hasło ••• nie działa"), ("0162 0300 022", "•••• •••0 022"),
    ("pin-tries 5 tries 2026 R31", "pin-tries 5 tries 2026 R31"), ("", ""),
  ]) func ofFreeWords(_ words: String, _ shown: String) { #expect(FreeWords.masked(words) == shown) }

  @Test(
    "Something drawn in groups, or in letters of another size",
    arguments: [
      ("uj45-thu6-yeKj", "•••"), ("a UJ45THU6YEKJ b", "a ••• b"), ("u.j.4.5.t.h.u.6.y.e.k.j", "•••"),
      ("Red uj4 5th u6y ekj, x", "Red •••, x"), ("uj45thu6yekjuj45thu6yekj uj45", "•••••• uj45"),
      ("uj45 – thu6 – yekj", "•••"), ("(u)(j45)thu6yekj", "(•••"),
      ("uj45|thu6|yekj", "•••"), ("u*j*4*5*t*h*u*6*y*e*k*j", "•••"), ("u;j45;thu6yekj", "•••"),
      ("u'j45thu6yekj", "•••"),
      ("uj45 ---- thu6yekj", "uj45 ---- thu6yekj"),
      ("uj45żthu6yekj", "uj45żthu6yekj"),
      ("uj45%20thu6%20yekj", "•••"), ("ｕｊ45thu6yekj", "•••"), ("uj45&nbsp;thu6yekj", "•••"),
      ("&#117;j45thu6yekj", "•••"), ("uj45thu6yek", "uj45thu6yek"), ("uj45\\u{2d}thu6\\u{2D}yekj", "•••"),
      ("UJ45\u{200B}thu6yekj", "•••"),
      ("│ uj45-thu6-yekj │ x │", "│ •••            │ x │"), ("Ala ma KOTA", "Ala ma KOTA"),
    ])
  func drawn(_ text: String, _ shown: String) {
    let secrets = HiddenSecrets(["uj45thu6yeKj", "atTJPDB9NbZ5xjNKkf9yCHRT", "AnnaKowalska", "Ala ma kota"])
    #expect(secrets.hidden(in: text) == shown)
    #expect(secrets.hidden(in: "Anna Kowalska, at TJ") == "Anna Kowalska, at TJ")
  }
}
