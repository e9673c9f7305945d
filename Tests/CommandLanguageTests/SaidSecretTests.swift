import Testing

@testable import CommandLanguage

/// A password as people say it in a line that nobody understands.
@Suite struct SaidSecretTests {
  @Test(
    "Behind the name of a password all is hidden to the end, blanks or not, where the line is not understood",
    arguments: [
      ("hasło to Zima 2025", "hasło to •••• ••••"),
      ("my password is Winter storm", "my password is •••••• •••••"),
      ("password: Winter storm 12", "password: •••••• ••••• ••"), ("hasło: Zima", "hasło: ••••"),
      ("zaloguj akowalska Zima 2025", "zaloguj ••••••••• •••• ••••"),
      ("hasła to Zima 2025", "hasła to •••• ••••"),
      ("zmień hasło na Zima 2025", "zmień hasło na •••• ••••"),
      ("logni hasłem Zima 2025", "logni •••••• •••• ••••"),
      ("login password=Zima 2025 # w zimie", "login password=•••• •••• # w zimie"),
      ("create-account anna password=Zima 2025 pesl", "create-account anna password=•••• •••• ••••"),
      ("login password=Zima 2025 status => ok x", "login password=•••• •••• status => ok x"),
      ("create-account anna password=Zima \"Anna K\" x", "create-account anna password=•••• \"Anna K\" x"),
      ("jak zmienić hasło", "jak zmienić hasło"), ("I forgot my password", "I forgot my password"),
      ("nie pamiętam hasła pana Kowalskiego", "nie pamiętam hasła pana Kowalskiego"),
      ("what is a one-time password", "what is a one-time password"),
      ("jlipinska: bok brzoza", "jlipinska: bok brzoza"), ("mkrupinski:bok brzoza", "mkrupinski:••• brzoza"),
      ("hasło to Zima show ok", "hasło to •••• •••• ••"),
      ("hasło to Zima # z lasu", "hasło to •••• • • ••••"),
      ("my password is show Zima", "my password is •••• ••••"),
      ("hasło: Zima login # x", "hasło: •••• ••••• • •"), ("hasło:Zima login x", "hasło:•••• ••••• •"),
      ("hasło to Zima login => ok", "hasło to •••• ••••• => ok"),
      ("my password is required", "my password is ••••••••"), ("hasło to login", "hasło to login"),
      ("moj pin to 12-34-56-78", "moj pin to •••••••••••"), ("pin 123 456", "pin ••• •••"),
    ])
  func behindItsName(_ line: String, _ masked: String) {
    #expect(Redaction.masked(line, isMistaken: true) == masked)
  }

  @Test(
    "Whoever has a login that begins like the name of a secret keeps the line in the history",
    arguments: ["haslanowicz: login", "find Haślińska 1234", "tokenska: come brzoza"])
  func likeAName(_ line: String) {
    #expect(Redaction.forHistory(line) == line)
  }

  @Test(
    "No history has it, be it narrated, printed, or in a comment",
    arguments: [
      "> moje hasło to Zima z lasu", "> Anna ma hasło: Zima nad morzem", "print \"hasło to Zima z lasu\"",
      "print \"moje hasło to zima 2025\" => ok", "facilities # hasło to Zima # show",
      "find \"password: Zima lasu\"",
      "show anna hasło to Zima # login",
    ])
  func inTheHistory(_ line: String) {
    let kept = Redaction.forHistory(line)
    #expect(!["Zima", "zima", "lasu", "2025"].contains { kept.contains($0) }, "\(kept)")
    #expect(!kept.hasSuffix("show"), "\(kept)")
    #expect(kept.count { $0 == "\"" } == line.count { $0 == "\"" })
    #expect(kept.contains(line.contains("hasło") ? "hasło" : "password"))
  }

  @Test("In groups of two as well", arguments: ["pin to 12-34-56-78", "kod PIN: 12-34-56-78"])
  func inGroups(_ words: String) {
    #expect(!FreeWords.masked(words).contains("34"))
  }

  @Test("A message hides what its line hides, though the word by itself looks harmless")
  func inMessages() {
    let texts = Parsed.errors("password: Winter storm").flatMap { [$0.words, Finding($0).words] }
    #expect(!texts.isEmpty)
    #expect(texts.allSatisfy { !$0.pl.contains("Winter") && !$0.en.contains("Winter") })
  }
}
