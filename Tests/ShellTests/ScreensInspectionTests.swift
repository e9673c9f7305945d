import CommandLanguage
import Testing

@testable import Shell

/// What support reads of one account, in both languages.
struct ScreensInspectionTests {
  /// The PESEL is masked.
  @Test func thePESELIsMasked() throws {
    let lines = "show czielinski"
    #expect(
      try shown(lines, .pl) == """
        Cezary Zieliński (czielinski)
          PESEL                   •••••••0093
          e-mail                  czielinski@example.test
          telefon                 brak
          konto założono          2026-01-05 08:00
          stan konta              nieaktywne
          powód nieaktywności     nigdy nieaktywowane
          najnowszy kod PIN       otwarty
          kod PIN ważny do        2026-01-12 08:00
          pozostało prób          5
          ukończone resety hasła  0
          ekran portalu           brak
          dokumenty medyczne      1
          umówione wizyty         0
          blokada kodów PIN       nie
          blokada logowania       nie
        """)
    #expect(
      try shown(lines, .en) == """
        Cezary Zieliński (czielinski)
          PESEL              •••••••0093
          e-mail             czielinski@example.test
          phone              none
          created            2026-01-05 08:00
          status             inactive
          why inactive       never activated
          newest PIN         open
          PIN good until     2026-01-12 08:00
          tries left         5
          completed resets   0
          portal screen      none
          medical documents  1
          booked visits      0
          PIN entry locked   no
          signing in locked  no
        """)
  }

  /// The PESEL is shown when asked for.
  @Test func thePESELIsShownWhenAskedFor() throws {
    let lines = "show bnowak reveal=pesel"
    #expect(
      try shown(lines, .pl) == """
        Bartosz Nowak (bnowak)
          PESEL                   01620300015
          e-mail                  bnowak@example.test
          telefon                 brak
          konto założono          2026-01-05 08:00
          stan konta              aktywne
          sposób aktywacji        kod PIN
          podmiot                 brzoza
          najnowszy kod PIN       wykorzystany
          ukończone resety hasła  0
          ekran portalu           brak
          dokumenty medyczne      1
          umówione wizyty         0
          blokada kodów PIN       nie
          blokada logowania       nie
        """)
    #expect(
      try shown(lines, .en) == """
        Bartosz Nowak (bnowak)
          PESEL              01620300015
          e-mail             bnowak@example.test
          phone              none
          created            2026-01-05 08:00
          status             active
          activated with     PIN
          facility           brzoza
          newest PIN         used
          completed resets   0
          portal screen      none
          medical documents  1
          booked visits      0
          PIN entry locked   no
          signing in locked  no
        """)
  }

  /// Never activated: the reason, and what to say.
  @Test func neverActivated() throws {
    let lines = "why akowalska"
    #expect(
      try shown(lines, .pl) == """
        Anna Kowalska (akowalska) nie ma dostępu do dokumentacji medycznej, bo konto
        jest nieaktywne od założenia (2026-01-05 08:00) i jeszcze ani razu go nie
        aktywowano (R1).
        Proszę powiedzieć: „Proszę zgłosić się do rejestracji podmiotu leczniczego
        zintegrowanego w systemie, poprosić o aktywację konta, podać swój login i okazać
        dokument tożsamości, a po powrocie wpisać kod PIN na portalu; zamiast tego można
        aktywować konto na portalu własnym Profilem Zaufanym.”
        ▶ zgłoś-się PODMIOT
        """)
    #expect(
      try shown(lines, .en) == """
        Anna Kowalska (akowalska) has no access to the medical records, because the
        account has been inactive since it was created (2026-01-05 08:00) and has never
        been activated (R1).
        Tell the caller: “Please go to the reception desk of a healthcare facility
        integrated in the system, ask for activation, state your login and show an
        identity document, and afterwards type the PIN on the portal; instead the
        account can be activated on the portal with your own Trusted Profile.”
        ▶ come FACILITY
        """)
  }

  /// Active: since when and by which event.
  @Test func active() throws {
    let lines = "why bnowak"
    #expect(
      try shown(lines, .pl) == """
        Bartosz Nowak (bnowak) ma dostęp do dokumentacji medycznej, bo konto jest
        aktywne od 2026-01-05 08:00, aktywowane kodem PIN z podmiotu brzoza (R5).
        Proszę powiedzieć: „Proszę zalogować się na portalu i otworzyć dokumentację
        medyczną.”
        ▶ zaloguj
        """)
    #expect(
      try shown(lines, .en) == """
        Bartosz Nowak (bnowak) has access to the medical records, because the account
        has been active since 2026-01-05 08:00, activated with a PIN from brzoza (R5).
        Tell the caller: “Please sign in to the portal and open the medical records.”
        ▶ login
        """)
  }

  /// After a reset.
  @Test func afterAReset() throws {
    let lines = "why dlis"
    #expect(
      try shown(lines, .pl) == """
        Dorota Lis (dlis) nie ma dostępu do dokumentacji medycznej, bo konto jest
        nieaktywne od zresetowania zapomnianego hasła (2026-01-05 08:00) i trzeba je
        aktywować ponownie (R27, R28).
        Proszę powiedzieć: „Proszę zgłosić się do rejestracji podmiotu leczniczego
        zintegrowanego w systemie, poprosić o aktywację konta, podać swój login i okazać
        dokument tożsamości, a po powrocie wpisać kod PIN na portalu.”
        ▶ zgłoś-się PODMIOT
        """)
    #expect(
      try shown(lines, .en) == """
        Dorota Lis (dlis) has no access to the medical records, because the account has
        been inactive since the forgotten password was reset (2026-01-05 08:00) and must
        be activated again (R27, R28).
        Tell the caller: “Please go to the reception desk of a healthcare facility
        integrated in the system, ask for activation, state your login and show an
        identity document, and afterwards type the PIN on the portal.”
        ▶ come FACILITY
        """)
  }

  /// With a PIN in hand.
  @Test func withAPINInHand() throws {
    let lines = "why czielinski"
    #expect(
      try shown(lines, .pl) == """
        Cezary Zieliński (czielinski) nie ma dostępu do dokumentacji medycznej, bo konto
        jest nieaktywne od założenia (2026-01-05 08:00) i jeszcze ani razu go nie
        aktywowano (R1).
        Proszę powiedzieć: „Proszę zalogować się na portalu, kliknąć swoje imię
        i nazwisko, nacisnąć przycisk «Aktywuj konto», wpisać kod PIN i go zatwierdzić;
        kod jest ważny do 2026-01-12 08:00.”
        ▶ zaloguj
        """)
    #expect(
      try shown(lines, .en) == """
        Cezary Zieliński (czielinski) has no access to the medical records, because the
        account has been inactive since it was created (2026-01-05 08:00) and has never
        been activated (R1).
        Tell the caller: “Please sign in to the portal, click your name, press the
        button ‘Aktywuj konto’, type the PIN and confirm it; the PIN is good until
        2026-01-12 08:00.”
        ▶ login
        """)
  }

  /// At the desk.
  @Test func atTheDesk() throws {
    let lines = "why ewojcik"
    #expect(
      try shown(lines, .pl) == """
        Ewa Wójcik (ewojcik) nie ma dostępu do dokumentacji medycznej, bo konto jest
        nieaktywne od założenia (2026-01-05 08:00) i jeszcze ani razu go nie aktywowano
        (R1).
        Proszę powiedzieć: „Proszę w rejestracji podać swój login i okazać własny, ważny
        dokument tożsamości; zamiast tego można aktywować konto na portalu własnym
        Profilem Zaufanym.”
        ▶ okaż
        """)
    #expect(
      try shown(lines, .en) == """
        Ewa Wójcik (ewojcik) has no access to the medical records, because the account
        has been inactive since it was created (2026-01-05 08:00) and has never been
        activated (R1).
        Tell the caller: “Please state your login at the desk and show your own valid
        identity document; instead the account can be activated on the portal with your
        own Trusted Profile.”
        ▶ present
        """)
  }

  /// The trail is whole.
  @Test func theTrailIsWhole() throws {
    let lines = "verify"
    #expect(
      try shown(lines, .pl) == """
        Dziennik zdarzeń jest cały i niezmieniony: 36 wpisów.
        """)
    #expect(
      try shown(lines, .en) == """
        The audit trail is whole and unaltered: 36 entries.
        """)
  }
}
