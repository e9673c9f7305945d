import CommandLanguage
import Testing

@testable import Shell

/// Messages with their secrets, and texts, in both languages.
struct ScreensMessagesTests {
  /// The inbox, newest first.
  @Test func theInbox() throws {
    let lines =
      """
      wait 1h
      dlis: inbox
      """
    #expect(
      try shown(lines, .pl) == """
        1. 2026-01-05 08:00 · e-mail · nadawca: Portal Pacjenta
           Hasło jednorazowe: 8CnmfypuqFJe
           ▶ zaloguj, a potem zmień-hasło nowe=…
        2. 2026-01-05 08:00 · e-mail · nadawca: Portal Pacjenta
           Link do zresetowania hasła: atTJPDB9NbZ5xjNKkf9yCHRT
           ▶ zresetuj-hasło
        """)
    #expect(
      try shown(lines, .en) == """
        1. 2026-01-05 08:00 · e-mail · from: Patient Portal
           One-time password: 8CnmfypuqFJe
           ▶ login, and then change-password new=…
        2. 2026-01-05 08:00 · e-mail · from: Patient Portal
           Link for the password reset: atTJPDB9NbZ5xjNKkf9yCHRT
           ▶ reset-password
        """)
  }

  /// By SMS it is a code.
  @Test func bySMSItIsACode() throws {
    let lines =
      """
      akowalska: forgot-password channel=sms
      akowalska: inbox
      """
    #expect(
      try shown(lines, .pl) == """
        1. 2026-01-05 08:00 · SMS · nadawca: Portal Pacjenta
           Kod do zresetowania hasła: YqqEnXps3sj6ajTVsw2AxdAz
           ▶ zresetuj-hasło
        """)
    #expect(
      try shown(lines, .en) == """
        1. 2026-01-05 08:00 · SMS · from: Patient Portal
           Code for the password reset: YqqEnXps3sj6ajTVsw2AxdAz
           ▶ reset-password
        """)
  }

  /// No messages.
  @Test func noMessages() throws {
    let lines = "bnowak: inbox"
    #expect(
      try shown(lines, .pl) == """
        Nie ma żadnych wiadomości.
        """)
    #expect(
      try shown(lines, .en) == """
        There are no messages.
        """)
  }

  /// The phone.
  @Test func thePhone() throws {
    let lines =
      """
      akowalska: login
      akowalska: properties
      akowalska: activate
      akowalska: trusted-profile
      akowalska: answer bank
      """
    #expect(
      try shown(lines, .pl) == """
        SMS z Profilu Zaufanego (symulator): kod 304408
        ▶ odpowiedz 304408
        """)
    #expect(
      try shown(lines, .en) == """
        SMS from the Trusted Profile (simulator): code 304408
        ▶ answer 304408
        """)
  }

  /// Another name at the Trusted Profile is a note.
  @Test func anotherNameAtTheTrustedProfileIsANote() throws {
    let lines =
      """
      persona akowalska "Anna Nowak-Kowalska" pesel=01620300022
      akowalska: login
      akowalska: activate trusted-profile=own
      """
    #expect(
      try shown(lines, .pl) == """
        Uwaga: w Profilu Zaufanym jest inne imię lub nazwisko niż na koncie: Anna
        Nowak-Kowalska. PESEL się zgadza, więc nie jest to powód do odmowy.
        """)
    #expect(
      try shown(lines, .en) == """
        Note: the Trusted Profile has another name than the account: Anna
        Nowak-Kowalska. The PESEL is the same, so this is no reason to refuse.
        """)
  }

  /// Control characters of a printed text become visible, line ends and tabs stay.
  @Test func controlCharactersOfAPrintedTextBecomeVisible() throws {
    let lines = #"print "a\n\tb\u{1B}[31m\u{202E}""#
    #expect(
      try shown(lines, .pl) == """
        a
        	b␛[31m�
        """)
    #expect(
      try shown(lines, .en) == """
        a
        	b␛[31m�
        """)
  }
}
