import CommandLanguage
import Testing

@testable import Shell

/// A list without rows is a sentence, in both languages.
struct ScreensEmptyListsTests {
  @Test func appointments() throws {
    let lines =
      """
      akowalska: login
      akowalska: appointments
      """
    #expect(
      try shown(lines, .pl) == """
        Nie ma umówionych wizyt.
        """)
    #expect(
      try shown(lines, .pl, .table) == """
        Nie ma umówionych wizyt.
        """)
    #expect(
      try shown(lines, .en) == """
        There are no booked visits.
        """)
    #expect(
      try shown(lines, .en, .table) == """
        There are no booked visits.
        """)
  }

  @Test func accountsFound() throws {
    let lines = "find zzz"
    #expect(
      try shown(lines, .pl) == """
        Nie ma takiego konta.
        """)
    #expect(
      try shown(lines, .pl, .table) == """
        Nie ma takiego konta.
        """)
    #expect(
      try shown(lines, .en) == """
        There is no such account.
        """)
    #expect(
      try shown(lines, .en, .table) == """
        There is no such account.
        """)
  }

  @Test func queue() throws {
    let lines = "clerk@jawor: queue"
    #expect(
      try shown(lines, .pl) == """
        Nikt nie czeka w rejestracji.
        """)
    #expect(
      try shown(lines, .pl, .table) == """
        Nikt nie czeka w rejestracji.
        """)
    #expect(
      try shown(lines, .en) == """
        Nobody waits at the desk.
        """)
    #expect(
      try shown(lines, .en, .table) == """
        Nobody waits at the desk.
        """)
  }
}
