import PlainText
import Testing

@testable import CommandLanguage

/// Secrets where any words may stand: in comments, in questions.
@Suite struct FreeWordsTests {
  @Test(
    "A word behind the name of a secret may be one, if it has a digit",
    arguments: [
      ("my password is Tajne1", "my password is •••"),
      ("moje hasło to Kot1 i co dalej", "moje hasło to ••• i co dalej"),
      ("password: kot123?", "password: •••?"), ("\"password=Tajne1?\"", "\"password=•••?\""),
      ("hasło=Tajne", "hasło=•••"), ("why does the pin 4503 not work", "why does the pin ••• not work"),
      ("my PIN 1234 5678", "my PIN ••• ••••"), ("„Tajne-Haslo-77”", "„•••”"),
      ("token abc1 abc2", "token ••• abc2"), ("hasło to Zima 2025", "hasło to •••"),
      ("hasło to zima 2025", "hasło to •••"), ("my password is Winter storm at night", "my password is •••"),
      ("hasło pani Anny to: Zima nad morzem", "hasło pani Anny to: •••"), ("hasło: Zima 2025.", "hasło: •••"),
      ("pin 1987", "pin •••"), ("hasło: 2026.", "hasło: •••."), ("password: My Dog 12", "password: •••"),
      ("my password is the Winter storm", "my password is •••"),
    ])
  func hidden(_ words: String, _ shown: String) { #expect(FreeWords.masked(words) == shown) }

  @Test(
    "Words that are none",
    arguments: [
      "password R26", "hasło jednorazowe 2026", "PIN 7d", "pin-tries 5 tries", "password-min-length 8888x",
      "zmiana hasła 2026-01-05T08:00", "my password does not work", "hasło pin-wrong", "password=",
      "akowalska2 pyta", "the secretary is room204", "my passport is AB1234", "passenger seat12",
      "secretly 4321x",
      "pin=open", "password $pin1", "hasło", "forgot password", "czy hasło jest potrzebne do aktywacji",
      "hasło jest ważne 90 dni", "why is the password expired after 2025", "a password is not the PIN",
      "pin: $pin 2026", "pin: ${pin}, 2026", "token: The Anna", "the password is the one",
    ])
  func harmless(_ words: String) { #expect(FreeWords.masked(words) == words) }

  @Test(
    "In a comment and behind explain they are hidden where they stand",
    arguments: [
      ("login # hasło Kot1 i PIN 4503 1782", "login # hasło •••• i PIN •••• ••••"),
      ("come b1 # Tajne-Haslo-77", "come b1 # ••••••••••••••"),
      ("explain my password is Tajne1 => count=1", "explain my password is •••••• => count=1"),
      ("wyjaśnij „Tajne-Haslo-77”", "wyjaśnij „••••••••••••••”"),
      ("facilities # 2026-01-05, 12:30, R26, 7d", "facilities # 2026-01-05, 12:30, R26, 7d"),
    ])
  func inLines(_ line: String, _ shown: String) {
    #expect(Redaction.masked(line) == shown)
    #expect(Redaction.masked(line, isMistaken: true) == shown)
  }

  @Test(arguments: [
    ("explain my password is Tajne1", "explain my password is "),
    ("explain pin 4503 i R26", "explain pin  i R26"), ("facilities # hasło Kot1", "facilities # hasło "),
  ]) func inTheHistory(_ line: String, _ kept: String) { #expect(Redaction.forHistory(line) == kept) }

  @Test(
    "A password in quotation marks of another kind is hidden to its end, whatever words are in it",
    arguments: [
      ("login password=„Tajne pin login kota” => ok", "login password=•••••• ••• ••••• ••••• => ok"),
      ("login password='Tajne pin login' status", "login password=•••••• ••• •••••• status"),
      ("change-password new=«login records»", "change-password new=•••••• ••••••••"),
      ("login „Tajne pin login", "login •••••• ••• •••••"),
      ("login password=„pin” screen", "login password=••••• screen"),
      ("loginn password=« Tajne => ok Haslo»", "loginn password=• ••••• •• •• ••••••"),
    ])
  func quoted(_ line: String, _ shown: String) { #expect(Redaction.masked(line, isMistaken: true) == shown) }

  @Test("A PESEL in printed quotation marks is one, though its middle may be a PIN")
  func pesel() {
    #expect(Redaction.masked("print „0162 0300 022”", isMistaken: true) == "print „•••• •••• 022”")
  }

  @Test("A corrected line has no comment")
  func corrected() {
    #expect(Redaction.withoutComment("print \"a # b\" # hasło Kot1") == "print \"a # b\" ")
    #expect(Redaction.withoutComment("print a") == "print a")
  }
}
