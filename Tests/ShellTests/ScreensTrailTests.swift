import CommandLanguage
import Testing

@testable import Shell

/// The audit trail: a sentence per entry, newest last.
struct ScreensTrailTests {
  /// Who, what, whose, outcome.
  @Test func aSentencePerEntry() throws {
    let lines =
      """
      wait 1h
      clerk@brzoza/Zofia: issue-pin
      support: show ewojcik
      ewojcik: login
      ewojcik: records
      akowalska: login
      akowalska: activate trusted-profile=own
      audit since=2026-01-05T09:00
      """
    #expect(
      try shown(lines, .pl) == """
        38.  2026-01-05 09:00  pracownik podmiotu brzoza (Zofia) generuje kod PIN (konto
                               ewojcik) – odmowa document-not-shown
        39.  2026-01-05 09:00  wsparcie ogląda dane konta (konto ewojcik) – wykonano
        40.  2026-01-05 09:00  pacjent ewojcik loguje się – wykonano
        41.  2026-01-05 09:00  pacjent ewojcik otwiera dokumentację medyczną – odmowa
                               account-inactive
        42.  2026-01-05 09:00  pacjent akowalska loguje się – wykonano
        43.  2026-01-05 09:00  pacjent akowalska otwiera właściwości konta – wykonano
        44.  2026-01-05 09:00  pacjent akowalska naciska przycisk „Aktywuj konto” –
                               wykonano
        45.  2026-01-05 09:00  pacjent akowalska wybiera aktywację Profilem Zaufanym –
                               wykonano
        46.  2026-01-05 09:00  pacjent akowalska odpowiada na komunikat Profilu
                               Zaufanego – wykonano
        47.  2026-01-05 09:00  pacjent akowalska odpowiada na komunikat Profilu
                               Zaufanego – wykonano
        48.  2026-01-05 09:00  pacjent akowalska zatwierdza – wykonano
        """)
    #expect(
      try shown(lines, .en) == """
        38.  2026-01-05 09:00  clerk of brzoza (Zofia) generates a PIN (account ewojcik)
                               – refused document-not-shown
        39.  2026-01-05 09:00  support looks at the account (account ewojcik) – done
        40.  2026-01-05 09:00  patient ewojcik signs in – done
        41.  2026-01-05 09:00  patient ewojcik opens the medical records – refused
                               account-inactive
        42.  2026-01-05 09:00  patient akowalska signs in – done
        43.  2026-01-05 09:00  patient akowalska opens the account properties – done
        44.  2026-01-05 09:00  patient akowalska presses the button “Aktywuj konto” –
                               done
        45.  2026-01-05 09:00  patient akowalska chooses activation with the Trusted
                               Profile – done
        46.  2026-01-05 09:00  patient akowalska answers the Trusted Profile's message –
                               done
        47.  2026-01-05 09:00  patient akowalska answers the Trusted Profile's message –
                               done
        48.  2026-01-05 09:00  patient akowalska confirms – done
        """)
  }

  @Test func asATable() throws {
    let lines =
      """
      wait 1h
      clerk@brzoza/Zofia: issue-pin
      support: show ewojcik
      audit since=2026-01-05T09:00
      """
    #expect(
      try shown(lines, .pl) == """
        38.  2026-01-05 09:00  pracownik podmiotu brzoza (Zofia) generuje kod PIN (konto
                               ewojcik) – odmowa document-not-shown
        39.  2026-01-05 09:00  wsparcie ogląda dane konta (konto ewojcik) – wykonano
        """)
    #expect(
      try shown(lines, .pl, .table) == """
          Nr  Kiedy           Kto             Konto    Czynność       Skutek
          ──  ──────────────  ──────────────  ───────  ─────────────  ──────────────────
          38  2026-01-05      pracownik@      ewojcik  wygeneruj-pin  document-not-shown
              09:00           brzoza/Zofia
          39  2026-01-05      wsparcie        ewojcik  pokaż          ok
              09:00
        """)
    #expect(
      try shown(lines, .en) == """
        38.  2026-01-05 09:00  clerk of brzoza (Zofia) generates a PIN (account ewojcik)
                               – refused document-not-shown
        39.  2026-01-05 09:00  support looks at the account (account ewojcik) – done
        """)
    #expect(
      try shown(lines, .en, .table) == """
          No.  When             Who               Account  Act        Outcome
          ───  ───────────────  ────────────────  ───────  ─────────  ──────────────────
          38   2026-01-05       clerk@brzoza/     ewojcik  issue-pin  document-not-shown
               09:00            Zofia
          39   2026-01-05       support           ewojcik  show       ok
               09:00
        """)
  }

  /// A cancelled Trusted Profile.
  @Test func aCancelledTrustedProfile() throws {
    let lines =
      """
      wait 1h
      akowalska: login
      akowalska: properties
      akowalska: activate
      akowalska: trusted-profile
      akowalska: cancel
      audit act=cancel
      """
    #expect(
      try shown(lines, .pl) == """
        42.  2026-01-05 09:00  pacjent akowalska rezygnuje z Profilu Zaufanego –
                               przerwano na życzenie (tp-cancelled)
        """)
    #expect(
      try shown(lines, .en) == """
        42.  2026-01-05 09:00  patient akowalska cancels the Trusted Profile – cancelled
                               on request (tp-cancelled)
        """)
  }
}
