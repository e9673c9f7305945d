import Activation
import CommandLanguage

extension PortalWeakness {
  var words: MutantWords {
    switch self {
    case .sessionStays:
      MutantWords(
        pl: "wylogowanie nie kończy sesji", en: "signing out does not end the session",
        telling: "akowalska: appointments => refused not-signed-in")
    case .formStays:
      MutantWords(
        pl: "kliknięcie w imię i nazwisko nie zamyka formularza aktywacji",
        en: "the click on the name does not leave the activation form",
        telling: "akowalska: properties => screen=properties")
    case .transactionStays:
      MutantWords(
        pl: "kliknięcie w imię i nazwisko nie przerywa Profilu Zaufanego",
        en: "the click on the name does not end the Trusted Profile",
        telling: "akowalska: answer bank => refused no-tp-transaction")
    case .outdatedAtOnce:
      MutantWords(
        pl: "przestarzałe hasło zatrzymuje także tego, kto już jest zalogowany",
        en: "an outdated password stops those too who are signed in already",
        telling: "akowalska: properties => screen=properties")
    }
  }
}

extension SignInWeakness {
  var words: MutantWords {
    switch self {
    case .rowStays:
      MutantWords(
        pl: "udane logowanie nie zaczyna liczenia złych haseł od nowa",
        en: "signing in does not start the row of wrong passwords again",
        telling: "support: show akowalska => sign-in-locked=no")
    case .failureUncounted:
      MutantWords(
        pl: "złe hasło przy logowaniu się nie liczy", en: "a wrong password at the sign-in does not count",
        telling: "akowalska: login => refused sign-in-locked")
    case .unknownTold:
      MutantWords(
        pl: "logowanie zdradza, że konta nie ma", en: "signing in tells that there is no such account",
        telling: "nobody: login => refused bad-credentials")
    case .lastFailureTold:
      MutantWords(
        pl: "próba, która dopiero blokuje logowanie, mówi już o blokadzie",
        en: "the failure that locks the sign-in tells of the lock already",
        telling: "akowalska: login password=wrong => refused bad-credentials")
    case .oldFailureUncounted:
      MutantWords(
        pl: "złe stare hasło przy zmianie hasła się nie liczy",
        en: "a wrong old password at a password change does not count",
        telling: "akowalska: login => refused sign-in-locked")
    case .lockProlonged:
      MutantWords(
        pl: "złe stare hasło przedłuża trwającą blokadę logowania",
        en: "a wrong old password prolongs a sign-in lock",
        telling: "akowalska: login => refused sign-in-locked until=2026-01-05T08:15")
    case .screenStays:
      MutantWords(
        pl: "po zmianie hasła na ekranie zostaje to, co było",
        en: "after the password change the screen stays as it was",
        telling: "akowalska: change-password new=Wiosna-2026 => screen=home")
    }
  }
}

extension ServiceWeakness {
  var words: MutantWords {
    switch self {
    case .issuerOnly:
      MutantWords(
        pl: "PIN otwiera tylko dokumenty podmiotu, który go wydał",
        en: "a PIN opens the records of the facility alone that issued it",
        telling: "akowalska: records facility=jawor => count=1")
    case .viewingNotAudited:
      MutantWords(
        pl: "obejrzenie dokumentacji nie trafia do dziennika",
        en: "reading the records does not stand in the trail",
        telling: "support: audit akowalska act=records => count=1")
    case .numberReused:
      MutantWords(
        pl: "numer odwołanej wizyty wraca", en: "the number of a cancelled visit comes back",
        telling: "akowalska: book jawor at=2026-01-13T09:00 => value=3")
    case .bookedNow:
      MutantWords(
        pl: "można umówić wizytę na tę właśnie sekundę", en: "a visit can be booked for this very second",
        telling: "akowalska: book brzoza at=2026-01-05T08:00 => refused appointment-in-past")
    case .bookedLater:
      MutantWords(
        pl: "nie można umówić wizyty na następną sekundę", en: "a visit cannot be booked for the next second",
        telling: "akowalska: book brzoza at=2026-01-05T08:00:01 => value=1")
    case .cancelledNow:
      MutantWords(
        pl: "można odwołać wizytę, która się właśnie zaczyna",
        en: "a visit can be cancelled in the second it begins",
        telling: "akowalska: cancel-appointment 1 => refused appointment-in-past")
    case .cancelledEarlier:
      MutantWords(
        pl: "nie można odwołać wizyty w ostatniej sekundzie przed nią",
        en: "a visit cannot be cancelled in the last second before it",
        telling: "akowalska: cancel-appointment 1 => count=0")
    }
  }
}
