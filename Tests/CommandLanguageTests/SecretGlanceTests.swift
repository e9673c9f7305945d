import Testing

@testable import CommandLanguage

/// The first look, after which most texts are not looked at again.
@Suite struct SecretGlanceTests {
  private func glance(_ secrets: String...) -> SecretGlance {
    var glance = SecretGlance()
    for secret in secrets { glance.look(for: Array(secret.utf8)[...]) }
    return glance
  }

  @Test(
    "Most texts hold none",
    arguments: [
      "✓ screen=home status=inactive", "│ Facility: Szpital pod Brzozą │", "→ „żółw” – 5 stycznia…", "",
      "a t",
      "several\nlines\n\n", "s t a r t",
    ])
  func mostHoldNone(_ text: String) {
    #expect(!glance("Start-2026", "Żółw 7").maySee(in: text, .lineFeed))
  }

  @Test(
    "However it is broken it may be there",
    arguments: [
      "a Start-2026", "S  t", "│ S │\n│ t │", "S\nt", "S\\u{74}", "S\tt", "S\u{AD}t", "S\u{1B}[0mt",
      "S\u{240A}t", "S%74",
    ])
  func itMayBeBroken(_ text: String) {
    #expect(glance("Start-2026").maySee(in: text, .lineFeed))
  }

  @Test func linesAreReadAsOne() {
    #expect(glance("Start").maySee(inLines: ["a S", "", "  t b"]))
    #expect(!glance("Start").maySee(inLines: ["a S", "b", "  t b"]))
  }

  @Test func secretsOfOneByteAndOfControls() {
    #expect(glance("x").maySee(in: "a x", .none))
    #expect(glance("x").maySee(in: "x", .none))
    #expect(glance("a\nb").maySee(in: "c", .none))
  }

  @Test func numbersStandInGroups() {
    var numbers = glance("94478527")
    #expect(!numbers.maySee(in: "8 5 447 1 2 3", .none))
    numbers.lookForNumbers(from: 8)
    #expect(numbers.maySee(in: "8 5 447 1 2 3", .none))
    #expect(numbers.maySee(in: "٩", .none))
    #expect(!numbers.maySee(in: "12:30 ✓ ż", .none))
    numbers.lookForNumbers(from: 4)
    #expect(numbers.maySee(in: "12:30 ✓ ż", .none))
  }

  @Test func ofAnotherToo() {
    var both = glance("Start")
    both.look(forThoseOf: glance("Zima"))
    #expect(both.maySee(in: "Zi", .none) && both.maySee(in: "St", .none) && !both.maySee(in: "Si Zt", .none))
  }

  @Test(
    "Strings of JSON",
    arguments: [(#"S\nt"#, true), (#"S\"t"#, false), (#"\"\n ab"#, false), (#"a\tb"#, true)])
  func ofJSON(_ text: String, _ may: Bool) {
    #expect(glance("Start").maySee(in: text, .escaped) == may)
  }
}
