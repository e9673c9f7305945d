import Testing

@testable import CommandLanguage

/// A text and its canonical form, every line of both behind a margin.
struct Formatting: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let written: String
  let canonical: String
  var language: Language?

  init(_ name: String, _ written: String, _ canonical: String, language: Language? = nil) {
    testDescription = name
    self.written = written
    self.canonical = canonical
    self.language = language
  }

  static func format(_ text: String, _ language: Language? = nil) throws -> String {
    try Formatter.format(Array(text.utf8), file: "test.scn", language: language).get()
  }

  /// To a `String` canonically equivalent texts are the same: tests compare bytes.
  static func same(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }
}

/// Where the words of a file stand (the language, Two examples).
@Suite struct FormatterLayoutTests {
  static let layouts: [Formatting] = [
    Formatting("nothing", "", ""),
    Formatting("only blanks", " \n\t\n\n", ""),
    Formatting("a line without header stands at column 0", "   print  a", "print a\n"),
    Formatting("under a header by two", "setup\nprint a\n      print b\n", "setup\n  print a\n  print b\n"),
    Formatting("ends of lines, BOM", "\u{FEFF}setup\r\nprint a \t\r\n", "setup\n  print a\n"),
    Formatting("NFC", "print z\u{307}o\u{301}łw\n# z\u{307}\n", "print ż\u{F3}łw\n# ż\n"),
    Formatting(
      "a #! line", "#!/usr/bin/env konto \nscenario A\nprint a",
      "#!/usr/bin/env konto\n\nscenario A\n  print a\n"),
    Formatting("a #! line with carriage returns", "#!k\r\r\nprint a", "#!k\nprint a\n"),
    Formatting("what would be a #! line", "\n\n#!k\nscenario A\nprint a", "#!k\n\nscenario A\n  print a\n"),
    Formatting(
      "narration", "scenario A\n  >   Anna  comes. \n>\n > \n", "scenario A\n> Anna  comes.\n>\n>\n"),
    Formatting(
      "blank lines", "\n\nscenario A\n\n\n  print a\n \t\n\n  print b\nscenario B\n\n",
      "scenario A\n\n  print a\n\n  print b\n\nscenario B\n"),
    Formatting(
      "a comment stands at the header below it", "setup\n  print a\n  # of B\n# too\nscenario B\n  print b",
      "setup\n  print a\n\n# of B\n# too\nscenario B\n  print b\n"),
    Formatting(
      "narration belongs to the block before", "setup\n  print a\n> said\n# of B\nscenario B\n  print b",
      "setup\n  print a\n> said\n\n# of B\nscenario B\n  print b\n"),
    Formatting(
      "narration that opens a file stands at its header", "> said\n# note\nscenario B\n  print b",
      "> said\n# note\nscenario B\n  print b\n"),
    Formatting(
      "narration behind statements does not", "print a\n> said\nscenario B", "print a\n> said\n\nscenario B\n"
    ),
    Formatting(
      "comments are indented like their neighbours",
      """
      # of the file

      scenario A
      # of a
      print a
      # after a

      # alone

      > said
      # of b
          # and more
      print b
      # of the narration
      > said
      """,
      """
      # of the file

      scenario A
        # of a
        print a
        # after a

      # alone

      > said
        # of b
        # and more
        print b
      # of the narration
      > said

      """),
    Formatting(
      "what follows statements stands in column 52",
      """
      scenario A
      anna: login => screen=home
        anna: book brzoza at=2026-01-12T09:00 -> n
      clerk@brzoza: issue-pin  ->  pin =>  ok
      print a
      """,
      """
      scenario A
        anna: login                                       => screen=home
        anna: book brzoza at=2026-01-12T09:00             -> n
        clerk@brzoza: issue-pin -> pin                    => ok
        print a

      """),
    Formatting(
      "longer lines share a column if they are adjacent",
      """
      scenario A
      create-account akowalska "Anna Kowalska" pesel=01620300022 => ok
      create-account jnowak "Jan Nowak" pesel=01620300015 => ok
      anna: login => ok
      create-account jnowak "Jan Nowak" pesel=01620300015 => ok
      print a
      create-account jnowak "Jan Nowak" pesel=01620300015 password=12345678 => ok
      print "12345678901234567890123456789012345678901" => ok
      print "123456789012345678901234567890123456789012" => ok
      """,
      """
      scenario A
        create-account akowalska "Anna Kowalska" pesel=01620300022 => ok
        create-account jnowak "Jan Nowak" pesel=01620300015        => ok
        anna: login                                       => ok
        create-account jnowak "Jan Nowak" pesel=01620300015 => ok
        print a
        create-account jnowak "Jan Nowak" pesel=01620300015 password=12345678 => ok
        print "12345678901234567890123456789012345678901" => ok
        print "123456789012345678901234567890123456789012" => ok

      """),
    Formatting(
      "a very long line does not push its neighbours",
      "setup\n"
        + [85, 60, 100, 60].map { "print " + String(repeating: "a", count: $0) + " => ok\n" }.joined(),
      """
      setup
        print \(String(repeating: "a", count: 85)) => ok
        print \(String(repeating: "a", count: 60)) => ok
        print \(String(repeating: "a", count: 100)) => ok
        print \(String(repeating: "a", count: 60)) => ok

      """),
    Formatting(
      "before the first header adjacent lines share a column",
      "anna: login => ok\nclerk@brzoza: issue-pin -> pin\nanna: inbox\nanna: login => ok",
      "anna: login             => ok\nclerk@brzoza: issue-pin -> pin\nanna: inbox\nanna: login => ok\n"),
    Formatting(
      "comments behind lines", "setup # one\nprint a # two\nprint abc #three \nprint b\nprint c => ok # four",
      """
      setup        # one
        print a    # two
        print abc  #three
        print b
        print c                                           => ok  # four

      """),
    Formatting(
      "tables",
      """
      scenario "A $entry"
        print $entry
      examples
      entry code
          # the wrong one
      00000000     pin-wrong # as ever

      > said
      "1  2" "łódź" # again
      "" x
      """,
      """
      scenario "A $entry"
        print $entry
      examples
        entry      code
        # the wrong one
        00000000   pin-wrong  # as ever

      > said
        "1  2"     "łódź"  # again
        ""         x

      """),
    Formatting(
      "includes", "include \"a b.scn\"\nsetup\ninclude   x.scn\nprint a",
      "include \"a b.scn\"\n\nsetup\n  include x.scn\n  print a\n"),
  ]

  @Test(arguments: layouts) func layout(_ case: Formatting) throws {
    let canonical = try Formatting.format(`case`.written)
    #expect(canonical == `case`.canonical)
    #expect(Formatting.same(canonical, `case`.canonical))
    #expect(Formatting.same(try Formatting.format(canonical), canonical))
  }

  /// The examples of the language, The Language.
  static let documented = [
    """
    > Anna Kowalska has an account on the portal. It is inactive: she can book appointments, but not read her records.
    scenario "A new account is activated with a PIN from a facility" tags=pin
      facility brzoza "Szpital pod Brzozą"
      create-account akowalska "Anna Kowalska" pesel=01620300022
      add-document akowalska "Karta informacyjna" facility=brzoza

      akowalska: login                                  => screen=home status=inactive
      akowalska: records                                => refused account-inactive
      akowalska: book brzoza at=2026-01-12T09:00        => ok

    > She goes to the reception desk, states her login and shows an identity document.
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000
      clerk@brzoza: issue-pin                           -> pin

    > Back home she signs in, clicks her name, presses "Aktywuj konto", types the PIN and confirms.
      as akowalska
      properties
      activate
      enter-pin $pin
      confirm                                           => status=active screen=properties
      records                                           => count=1
      support: show akowalska                           => status=active method=pin facility=brzoza pin=used

    """,
    """
    scenariusz "Zresetowane hasło dezaktywuje konto" tagi=reset
      dodaj-podmiot brzoza "Szpital pod Brzozą"
      załóż-konto akowalska "Anna Kowalska" pesel=01620300022
      jako akowalska
      zaloguj-się
      aktywuj profil-zaufany=własny                     => stan=aktywne
      zapomniane-hasło
      zresetuj-hasło                                    => stan=nieaktywne
      zaloguj-się                                       => ekran=zmiana-hasła
      zmień-hasło nowe="Wiosna-2026"
      dokumentacja                                      => odmowa account-inactive
      aktywuj profil-zaufany=własny                     => odmowa tp-not-for-reactivation
      wsparcie: dlaczego akowalska                      => powód=reset-hasła następny-krok=zgłoś-się

    """,
  ]

  @Test("The examples of the language are canonical", arguments: documented)
  func documentedForm(_ text: String) throws {
    #expect(try Formatting.format(text) == text)
  }

  @Test("A line that alignment makes too long is not aligned")
  func longLines() throws {
    let longest = "print " + String(repeating: "a", count: Limits.longestLine - 6)
    #expect(try Formatting.format("setup\n" + longest) == "setup\n" + longest + "\n")
    let wide = String(repeating: "b", count: Limits.longestLine - 2)
    let table = "examples\nx y\n1 \(wide)\n12345 z\n"
    #expect(try Formatting.format(table) == "examples\n  x       y\n1 \(wide)\n  12345   z\n")
  }
}
