import Activation
import CommandLanguage

extension StatusWeakness {
  var words: MutantWords {
    switch self {
    case .createdActive:
      MutantWords(
        pl: "nowe konto jest od razu aktywne", en: "a new account is active at once",
        telling: "support: show akowalska => status=inactive")
    case .issueActivates:
      MutantWords(
        pl: "już wydanie kodu PIN aktywuje konto", en: "issuing a PIN activates the account already",
        telling: "support: show akowalska => status=inactive pin=open")
    case .signInActivates:
      MutantWords(
        pl: "samo zalogowanie aktywuje konto", en: "signing in activates the account",
        telling: "akowalska: login => status=inactive")
    case .bookingActivates:
      MutantWords(
        pl: "umówienie wizyty aktywuje konto", en: "booking a visit activates the account",
        telling: "akowalska: records => refused account-inactive")
    case .signInDeactivates:
      MutantWords(
        pl: "zalogowanie dezaktywuje konto", en: "signing in deactivates the account",
        telling: "akowalska: login => status=active")
    case .changeDeactivates:
      MutantWords(
        pl: "zmiana hasła dezaktywuje konto", en: "a password change deactivates the account",
        telling: "akowalska: change-password new=Wiosna-2026 => status=active")
    case .requestDeactivates:
      MutantWords(
        pl: "już prośba o reset dezaktywuje konto", en: "asking for a reset deactivates the account already",
        telling: "support: show akowalska => status=active")
    }
  }
}

extension StateWeakness {
  var words: MutantWords {
    switch self {
    case .issueClearsFailures:
      MutantWords(
        pl: "nowy PIN kasuje nieudane próby na koncie",
        en: "a new PIN clears the failed entries of the account",
        telling: "support: show akowalska => pin-locked=yes")
    case .screenKept:
      MutantWords(
        pl: "po ponownym zalogowaniu na ekranie zostaje to, co było",
        en: "after a second sign-in the screen stays as it was",
        telling: "akowalska: login => screen=home")
    case .rowAfterLock:
      MutantWords(
        pl: "po blokadzie logowania licznik złych haseł nie zaczyna od zera",
        en: "after a sign-in lock the count of wrong passwords does not start from zero",
        telling: "support: show akowalska => sign-in-locked=no")
    case .uncountedOnAccount:
      MutantWords(
        pl: "nieudana próba wpisania kodu PIN nie jest liczona na koncie",
        en: "a failed entry of a PIN does not count on the account",
        telling: "support: show akowalska => pin-locked=yes")
    case .failuresStay:
      MutantWords(
        pl: "aktywacja nie kasuje nieudanych prób wpisania kodu PIN",
        en: "the activation does not clear the failed entries of PINs",
        telling: "support: show akowalska => pin-locked=no")
    case .cancelledStays:
      MutantWords(
        pl: "odwołana wizyta zostaje na liście", en: "a cancelled visit stays on the list",
        telling: "akowalska: cancel-appointment 1 => count=0")
    }
  }
}

extension ReceptionWeakness {
  var words: MutantWords {
    switch self {
    case .placeLost:
      MutantWords(
        pl: "kto zgłasza się drugi raz, traci miejsce w kolejce",
        en: "whoever asks again loses their place in the queue",
        telling: "clerk@brzoza: issue-pin => account=akowalska")
    case .shownKept:
      MutantWords(
        pl: "po ponownym zgłoszeniu nadal liczy się to, co okazano wcześniej",
        en: "after asking again, what was shown before still counts",
        telling: "clerk@brzoza: issue-pin => refused login-missing")
    case .waitsTwice:
      MutantWords(
        pl: "jedna osoba czeka w dwóch miejscach", en: "one person waits at two places",
        telling: "clerk@brzoza: queue => count=0")
    case .presentAdds:
      MutantWords(
        pl: "to, co okazano teraz, uzupełnia to, co okazano wcześniej, zamiast je zastąpić",
        en: "what is shown now adds to what was shown before instead of replacing it",
        telling: "clerk@brzoza: issue-pin => refused login-missing")
    }
  }
}

extension AftermathWeakness {
  var words: MutantWords {
    switch self {
    case .statusStays:
      MutantWords(
        pl: "reset nie dezaktywuje konta", en: "a reset does not deactivate the account",
        telling: "akowalska: reset-password => status=inactive")
    case .epochStays:
      MutantWords(
        pl: "reset nie jest liczony",
        en: "a reset is not counted",
        telling: "support: show akowalska => resets=1")
    case .passwordStays:
      MutantWords(
        pl: "po resecie działa stare hasło", en: "the old password is good after a reset",
        telling: "akowalska: login password=Zima-2025 => refused bad-credentials")
    case .oneTimeForGood:
      MutantWords(
        pl: "hasła jednorazowego nie trzeba zmienić", en: "the one-time password need not be replaced",
        telling: "akowalska: login => screen=change-password")
    case .tokenStaysGood:
      MutantWords(
        pl: "link lub kod do resetu działa więcej niż raz", en: "a reset link or code is good more than once",
        telling: "akowalska: reset-password => refused reset-token-used")
    case .intervalFromRequest:
      MutantWords(
        pl: "czas do następnego resetu liczy się od prośby, a nie od ukończenia resetu",
        en: "the time until the next reset runs from the request, not from the completion",
        telling: "akowalska: forgot-password => refused reset-throttled until=2026-01-06T08:30")
    case .rowStays:
      MutantWords(
        pl: "po resecie licznik złych haseł nie zaczyna od zera",
        en: "after a reset the count of wrong passwords does not start from zero",
        telling: "support: show akowalska => sign-in-locked=no")
    case .lockLifted:
      MutantWords(
        pl: "reset zdejmuje blokadę logowania", en: "a reset lifts the sign-in lock",
        telling: "akowalska: login => refused sign-in-locked")
    case .failuresCleared:
      MutantWords(
        pl: "reset kasuje nieudane próby wpisania kodu PIN", en: "a reset clears the failed entries of PINs",
        telling: "support: show akowalska => pin-locked=yes")
    case .appointmentsLost:
      MutantWords(
        pl: "reset kasuje umówione wizyty", en: "a reset loses the booked visits",
        telling: "akowalska: appointments => count=1")
    case .documentsLost:
      MutantWords(
        pl: "reset kasuje dokumenty",
        en: "a reset loses the documents",
        telling: "support: show akowalska => documents=2")
    }
  }
}
