import CommandLanguage
import Testing

@testable import Shell

/// Visits and the queue as tables and as plain rows, in both languages.
struct ScreensQueueTests {
  @Test func visits() throws {
    let lines =
      """
      akowalska: login
      akowalska: book brzoza at=2026-02-01T08:00
      akowalska: book jawor at=2026-02-03T08:00 clinic="Poradnia alergologiczna"
      """
    #expect(
      try shown(lines, .pl) == """
          1  2026-02-01 08:00  brzoza  –
          2  2026-02-03 08:00  jawor   Poradnia alergologiczna
        """)
    #expect(
      try shown(lines, .pl, .table) == """
          Nr  Termin            Podmiot  Poradnia
          ──  ────────────────  ───────  ───────────────────────
          1   2026-02-01 08:00  brzoza   –
          2   2026-02-03 08:00  jawor    Poradnia alergologiczna
        """)
    #expect(
      try shown(lines, .en) == """
          1  2026-02-01 08:00  brzoza  –
          2  2026-02-03 08:00  jawor   Poradnia alergologiczna
        """)
    #expect(
      try shown(lines, .en, .table) == """
          No.  When              Facility  Clinic
          ───  ────────────────  ────────  ───────────────────────
          1    2026-02-01 08:00  brzoza    –
          2    2026-02-03 08:00  jawor     Poradnia alergologiczna
        """)
  }

  @Test func queue() throws {
    let lines =
      """
      akowalska: come brzoza
      akowalska: present login=01620300022 document=passport
      clerk@brzoza: queue
      """
    #expect(
      try shown(lines, .pl) == """
          1  Ewa Wójcik (ewojcik)       ewojcik      nie okazano
          2  Anna Kowalska (akowalska)  •••••••0022  paszport, PESEL •••••••0022
        """)
    #expect(
      try shown(lines, .pl, .table) == """
          Nr  Kto                        Podany login  Okazany dokument
          ──  ─────────────────────────  ────────────  ───────────────────────────
          1   Ewa Wójcik (ewojcik)       ewojcik       nie okazano
          2   Anna Kowalska (akowalska)  •••••••0022   paszport, PESEL •••••••0022
        """)
    #expect(
      try shown(lines, .en) == """
          1  Ewa Wójcik (ewojcik)       ewojcik      not shown
          2  Anna Kowalska (akowalska)  •••••••0022  passport, PESEL •••••••0022
        """)
    #expect(
      try shown(lines, .en, .table) == """
          No.  Who                        Stated login  Document shown
          ───  ─────────────────────────  ────────────  ───────────────────────────
          1    Ewa Wójcik (ewojcik)       ewojcik       not shown
          2    Anna Kowalska (akowalska)  •••••••0022   passport, PESEL •••••••0022
        """)
  }
}
