import Testing

@testable import CommandLanguage

/// Numbers in a line that nobody understands: PINs that are no usual ones, and what the verb knows to be none.
@Suite struct StrangePINTests {
  @Test(
    "However a PIN is written it is hidden, and what the language knows by its verb or key is shown",
    arguments: [
      ("confirm 0123456789", "confirm ••••••••••"), ("confirm 012345678901", "confirm ••••••••••••"),
      ("confirm 4503\u{2066}1782", "confirm ••••\u{2066}••••"), ("confirm 4503→1782", "confirm ••••→••••"),
      ("confirm 4503•1782", "confirm •••••••••"), ("confirm ④⑤⓪③①⑦⑧②", "confirm ••••••••"),
      ("confirm 450\u{FFFD}31782 x", "confirm •••\u{FFFD}••••• x"), ("confirm ④⑤⓪③", "confirm ••••"),
      ("confirm 2→3 5² x", "confirm 2→3 5² x"), ("confirm 4503¹782", "confirm ••••••••"),
      ("seed 12345678 x", "seed 12345678 x"), ("find 601234567 x=1", "find 601234567 x=1"),
      ("seed 12345678901 x", "seed •••••••8901 x"), ("find 45031782 x=1", "find •••••••• x=1"),
      ("contact anna phone=+48601234567 x=1", "contact anna phone=+48601234567 x=1"),
      ("present number=45031782 x=1", "present number=45031782 x=1"),
      ("activate number=45031782", "activate number=••••••••"),
      ("aktywuj numer=45031782", "aktywuj numer=••••••••"),
    ])
  func masked(_ line: String, _ masked: String) {
    #expect(Redaction.masked(line, isMistaken: true) == masked)
  }
}
