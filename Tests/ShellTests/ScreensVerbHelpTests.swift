import CommandLanguage
import Testing

@testable import Shell

/// Help on a verb, derived from its declaration, in both languages.
struct ScreensVerbHelpTests {
  /// Arguments, who, results, refusals in guard order, examples.
  @Test func arguments() throws {
    let lines = "help revoke-pin"
    #expect(
      try shown(lines, .pl) == """
        unieważnij-pin LOGIN
          pracownik unieważnia otwarty PIN
          (po angielsku: revoke-pin)

        Argumenty
          LOGIN  login albo PESEL

        Kto
          pracownik podmiotu

        Odmowy, w kolejności sprawdzania
          not-allowed              Ta osoba nie może wykonać tej czynności.
          facility-unknown         W wykazie nie ma takiego podmiotu leczniczego.
          facility-not-integrated  Ten podmiot leczniczy nie jest zintegrowany
                                   w systemie, więc nie wydaje i nie unieważnia kodów
                                   PIN.
          account-not-found        Nie ma konta o takim loginie ani numerze PESEL.
          pin-none-open            Dla tego konta nie ma teraz żadnego kodu PIN, którego
                                   można by użyć.

        Przykłady
          clerk@brzoza: revoke-pin akowalska
        """)
    #expect(
      try shown(lines, .en) == """
        revoke-pin LOGIN
          the clerk revokes the open PIN
          (in Polish: unieważnij-pin)

        Arguments
          LOGIN  login or PESEL

        Who
          clerk of a facility

        Refusals, in the order in which they are tested
          not-allowed              This person may not do this.
          facility-unknown         There is no such facility in the list.
          facility-not-integrated  This facility is not integrated in the system, so it
                                   neither issues nor revokes PINs.
          account-not-found        There is no account with this login or PESEL number.
          pin-none-open            This account has no PIN at present that could be
                                   used.

        Examples
          clerk@brzoza: revoke-pin akowalska
        """)
  }

  /// Allowed words, keys, and the way that meets others' refusals.
  @Test func allowedWords() throws {
    let lines = "help activate"
    #expect(
      try shown(lines, .pl) == """
        aktywuj [pin=…] [profil-zaufany=…]
          przycisk „Aktywuj konto”; z pin= albo profil-zaufany= cała droga
          (po angielsku: activate)

        Argumenty
          pin=…             tajne           cała droga z tym PIN-em
          profil-zaufany=…  własny | osoba  cała droga z Profilem Zaufanym tej osoby

        Kto
          pacjent

        Wynik
          ekran           brak | strona-główna | właściwości | formularz-aktywacji |
                          profil-zaufany | zmiana-hasła
          status          aktywne | nieaktywne
          pozostało-prób  liczba (przy odmowie)
          do              chwila (przy odmowie)

        Odmowy, w kolejności sprawdzania
          not-allowed               Ta osoba nie może wykonać tej czynności.
          account-not-found         Nie ma konta o takim loginie ani numerze PESEL.
          not-signed-in             Pacjent nie jest zalogowany na portalu albo jego
                                    sesja się skończyła.
          password-change-required  Pacjent zalogował się hasłem jednorazowym lub
                                    przeterminowanym i najpierw musi je zmienić.
          wrong-screen              Na tym ekranie portalu nie można wykonać tej
                                    czynności.
          account-already-active    Konto jest już aktywne, więc nie potrzeba ani kodu
                                    PIN, ani aktywacji.
          Na całej drodze możliwe są też odmowy poleceń: profil-zaufany, odpowiedz,
          zatwierdź.

        Przykłady
          akowalska: activate
          akowalska: activate pin=12345678
          akowalska: aktywuj profil-zaufany=własny
        """)
    #expect(
      try shown(lines, .en) == """
        activate [pin=…] [trusted-profile=…]
          the button “Aktywuj konto”; with pin= or trusted-profile= the whole way
          (in Polish: aktywuj)

        Arguments
          pin=…              secret         the whole way with this PIN
          trusted-profile=…  own | persona  the whole way with this person's Trusted
                                            Profile

        Who
          patient

        Result
          screen      none | home | properties | activation-form | trusted-profile |
                      change-password
          status      active | inactive
          tries-left  number (when refused)
          until       moment (when refused)

        Refusals, in the order in which they are tested
          not-allowed               This person may not do this.
          account-not-found         There is no account with this login or PESEL number.
          not-signed-in             The patient is not signed in to the portal, or their
                                    session has ended.
          password-change-required  The patient signed in with a one-time or outdated
                                    password and must change it first.
          wrong-screen              This cannot be done on the portal screen that the
                                    patient is on.
          account-already-active    The account is already active, so neither a PIN nor
                                    an activation is needed.
          On the whole way the refusals of these are possible too: trusted-profile,
          answer, confirm.

        Examples
          akowalska: activate
          akowalska: activate pin=12345678
          akowalska: aktywuj profil-zaufany=własny
        """)
  }

  /// A verb of the shell without refusals.
  @Test func aVerbOfTheShellWithoutRefusals() throws {
    let lines = "help set"
    #expect(
      try shown(lines, .pl) == """
        ustaw NAZWA WARTOŚĆ
          nadaje nazwie wartość
          (po angielsku: set)

        Argumenty
          NAZWA    nazwa  litera, potem litery, cyfry, - _
          WARTOŚĆ  tekst  wartość

        Kto
          administrator, pracownik podmiotu, pacjent, wsparcie

        Przykłady
          set clinic brzoza
        """)
    #expect(
      try shown(lines, .en) == """
        set NAME VALUE
          gives a name a value
          (in Polish: ustaw)

        Arguments
          NAME   name  a letter, then letters, digits, - _
          VALUE  text  the value

        Who
          administrator, clerk of a facility, patient, support

        Examples
          set clinic brzoza
        """)
  }
}
