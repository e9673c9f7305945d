import CommandLanguage
import Testing

@testable import Shell

/// Lists as tables and as plain rows, in both languages.
struct ScreensListsTests {
  @Test func accounts() throws {
    let lines = "accounts"
    #expect(
      try shown(lines, .pl) == """
          akowalska   Anna Kowalska     •••••••0022  nieaktywne
          bnowak      Bartosz Nowak     •••••••0015  aktywne
          czielinski  Cezary Zieliński  •••••••0093  nieaktywne
          dlis        Dorota Lis        •••••••2348  nieaktywne
          ewojcik     Ewa Wójcik        •••••••9901  nieaktywne
        """)
    #expect(
      try shown(lines, .pl, .table) == """
          Login       Imię i nazwisko   PESEL        Stan konta
          ──────────  ────────────────  ───────────  ──────────
          akowalska   Anna Kowalska     •••••••0022  nieaktywne
          bnowak      Bartosz Nowak     •••••••0015  aktywne
          czielinski  Cezary Zieliński  •••••••0093  nieaktywne
          dlis        Dorota Lis        •••••••2348  nieaktywne
          ewojcik     Ewa Wójcik        •••••••9901  nieaktywne
        """)
    #expect(
      try shown(lines, .en) == """
          akowalska   Anna Kowalska     •••••••0022  inactive
          bnowak      Bartosz Nowak     •••••••0015  active
          czielinski  Cezary Zieliński  •••••••0093  inactive
          dlis        Dorota Lis        •••••••2348  inactive
          ewojcik     Ewa Wójcik        •••••••9901  inactive
        """)
    #expect(
      try shown(lines, .en, .table) == """
          Login       Name              PESEL        Status
          ──────────  ────────────────  ───────────  ────────
          akowalska   Anna Kowalska     •••••••0022  inactive
          bnowak      Bartosz Nowak     •••••••0015  active
          czielinski  Cezary Zieliński  •••••••0093  inactive
          dlis        Dorota Lis        •••••••2348  inactive
          ewojcik     Ewa Wójcik        •••••••9901  inactive
        """)
  }

  @Test func facilities() throws {
    let lines = "facilities"
    #expect(
      try shown(lines, .pl) == """
          brzoza  zintegrowany     Szpital pod Brzozą
          jawor   zintegrowany     Przychodnia Jawor
          kalina  niezintegrowany  Gabinety Kalina
        """)
    #expect(
      try shown(lines, .pl, .table) == """
          Id      W systemie       Nazwa
          ──────  ───────────────  ──────────────────
          brzoza  zintegrowany     Szpital pod Brzozą
          jawor   zintegrowany     Przychodnia Jawor
          kalina  niezintegrowany  Gabinety Kalina
        """)
    #expect(
      try shown(lines, .en) == """
          brzoza  integrated      Szpital pod Brzozą
          jawor   integrated      Przychodnia Jawor
          kalina  not integrated  Gabinety Kalina
        """)
    #expect(
      try shown(lines, .en, .table) == """
          Id      In the system   Name
          ──────  ──────────────  ──────────────────
          brzoza  integrated      Szpital pod Brzozą
          jawor   integrated      Przychodnia Jawor
          kalina  not integrated  Gabinety Kalina
        """)
  }

  @Test func records() throws {
    let lines =
      """
      bnowak: login
      bnowak: records
      """
    #expect(
      try shown(lines, .pl) == """
          2025-12-01  brzoza  Skierowanie do poradni kardiologicznej
        """)
    #expect(
      try shown(lines, .pl, .table) == """
          Data        Podmiot  Dokument
          ──────────  ───────  ──────────────────────────────────────
          2025-12-01  brzoza   Skierowanie do poradni kardiologicznej
        """)
    #expect(
      try shown(lines, .en) == """
          2025-12-01  brzoza  Skierowanie do poradni kardiologicznej
        """)
    #expect(
      try shown(lines, .en, .table) == """
          Date        Facility  Document
          ──────────  ────────  ──────────────────────────────────────
          2025-12-01  brzoza    Skierowanie do poradni kardiologicznej
        """)
  }
}
