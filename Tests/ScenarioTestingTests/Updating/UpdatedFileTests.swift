import ScenarioTesting
import Testing

/// What becomes of whole files: their columns, tables, includes and contradictions.
@Suite struct UpdatedFileTests {
  private static let setup = """
    setup
      facility brzoza "Szpital pod Brzozą"
      create-account anna "Anna Kowalska" pesel=01620300022

    """ + "\n"

  private static func updated(_ text: String) throws -> UpdatedSuite { try UpdatedSuite(setup + text) }

  @Test("A file in its canonical form stays in it")
  func canonical() throws {
    let updated = try Self.updated(
      """
      scenario "A"
        anna: login                                       => screen=properties  # one
        anna: records                                     -> count=count        # two
        anna: properties                                  => refused            # three

      """)
    #expect(
      updated.text == Self.setup + """
        scenario "A"
          anna: login                                       => screen=home               # one
          anna: records -> count=count                      => refused account-inactive  # two
          anna: properties                                  => ok                        # three

        """)
  }

  @Test("Any other file keeps all that is not an expectation")
  func asWritten() throws {
    let text = "\u{FEFF}setup\r\n create-account  anna \"Anna Kowalska\" pesel=01620300022\r\n\r\n\r\n"
    let updated = try UpdatedSuite(
      text + "scenario A\r\n anna:  login  =>  ekran=brak\t#  c\r\n  anna: records")
    #expect(
      Array(updated.text.utf8)
        == Array(
          (text + "scenario A\r\n anna:  login  =>  ekran=home\t#  c\r\n"
            + "  anna: records                                     => refused account-inactive").utf8))
  }

  @Test("The cells of a row")
  func rows() throws {
    let updated = try Self.updated(
      """
      scenario "$what: $code" tags=a
        anna: login password=$password => refused $code
        support: show anna => status=$status screen!=$other
      examples
        what  password  code            status      other # names
        one   zle       sign-in-locked  aktywne     home  # first
        two   "złe"     bad-credentials inactive    home
        three zle2      account-inactive "active"   home

      """)
    #expect(
      updated.text == Self.setup + """
        scenario "$what: $code" tags=a
          anna: login password=$password => refused $code
          support: show anna => status=$status screen!=$other
        examples
          what  password  code            status      other # names
          one   zle       bad-credentials nieaktywne  home  # first
          two   "złe"     bad-credentials inactive    home
          three zle2      bad-credentials  inactive   home

        """)
    #expect(updated.left.isEmpty && updated.count == 2)
    #expect(try updated.failures().isEmpty)
  }

  @Test(
    "A cell of which something else is made, or with which nothing can be equal, stays: its line is rewritten"
  )
  func otherUse() throws {
    let updated = try Self.updated(
      """
      scenario "A"
        book $place at=2026-01-12T09:00 => refused
        support: show anna => screen=$screen facility=$place
        set screen none
        support: show anna => screen=$screen appointments=$count resets!=$zero
      examples
        place   screen  count   zero
        brzoza  home    1       0

      """)
    #expect(
      updated.text == Self.setup + """
        scenario "A"
          book $place at=2026-01-12T09:00 => refused
          support: show anna => screen=none facility=none
          set screen none
          support: show anna => screen=$screen appointments=$count resets=0
        examples
          place   screen  count   zero
          brzoza  home    0       0

        """)
  }

  @Test("A line of an included file is rewritten there")
  func includes() throws {
    let updated = try UpdatedSuite(
      [
        "suite/a.scn":
          "setup\n  include \"../parts/b.scn\"\nscenario A\n  anna: login\nscenario B\n  anna: login\n",
        "suite/../parts/b.scn": "create-account anna \"Anna Kowalska\" pesel=01620300022 => refused\n",
      ], "suite/a.scn")
    #expect(updated.left.isEmpty && updated.count == 1)
    #expect(
      updated.files["suite/../parts/b.scn"]
        == "create-account anna \"Anna Kowalska\" pesel=01620300022 => ok\n")
  }

  struct Dispute: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [String: String]
    let left: [String]

    init(_ name: String, _ text: String, _ others: [String: String] = [:], _ left: String...) {
      testDescription = name
      files = others.merging(["a.scn": text]) { $1 }
      self.left = left
    }
  }

  static let disputes = [
    Dispute(
      "two rows",
      """
      create-account anna "Anna Kowalska" pesel=$pesel => refused pesel-taken
      examples
        pesel
        01620300022
        1
      """, [:], #"a.scn:1: contradictory("a.scn:4", "a.scn:5")"#),
    Dispute(
      "a row that is as expected, and one that is not",
      """
      create-account anna "Anna Kowalska" pesel=$pesel
      examples
        pesel
        01620300022
        1
      """, [:], #"a.scn:1: contradictory("a.scn:4", "a.scn:5")"#),
    Dispute(
      "two scenarios with one cleanup",
      """
      scenario A
        create-account anna "Anna Kowalska" pesel=01620300022
      scenario B
        facilities
      cleanup
        accounts => count=5
      """, [:], #"a.scn:6: contradictory("a.scn:1", "a.scn:3")"#),
    Dispute(
      "two lines with one cell",
      """
      accounts => count=$n
      create-account anna "Anna Kowalska" pesel=01620300022
      accounts => count=$n
      examples
        n
        1
      """, [:], #"a.scn:6: contradictory("a.scn:1", "a.scn:3")"#),
    Dispute(
      "a line that is included twice",
      """
      include "b.scn"
      create-account anna "Anna Kowalska" pesel=01620300022
      include "b.scn"
      """, ["b.scn": "accounts => count=3"], #"b.scn:1: contradictory("a.scn:1", "a.scn:3")"#),
  ]

  @Test("What two runs want differently is left as it is", arguments: disputes)
  func contradictory(_ dispute: Dispute) throws {
    let updated = try UpdatedSuite(dispute.files)
    #expect(updated.files == dispute.files)
    #expect(updated.left == dispute.left)
  }

  @Test("A line that would be too long is left")
  func tooLong() throws {
    let text = "records => ok # " + String(repeating: "x", count: 4080)
    let updated = try UpdatedSuite(text)
    #expect(updated.text == text && updated.left == ["a.scn:1: lineTooLong"])
  }

  @Test("Updating again changes nothing")
  func again() throws {
    let once = try Self.updated("scenario A\n  anna: login => screen=none\n  anna: records\n")
    let twice = try UpdatedSuite(once.files)
    #expect(once.count == 2 && twice.count == 0 && twice.files == once.files)
  }
}
