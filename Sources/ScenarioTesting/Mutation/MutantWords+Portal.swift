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
        en: "a click on the name does not leave the activation form",
        telling: "akowalska: properties => screen=properties")
    case .transactionStays:
      MutantWords(
        pl: "kliknięcie w imię i nazwisko nie przerywa Profilu Zaufanego",
        en: "a click on the name does not end the Trusted Profile",
        telling: "akowalska: answer bank => refused no-tp-transaction")
    case .outdatedAtOnce:
      MutantWords(
        pl: "przestarzałe hasło zatrzymuje także tego, kto już jest zalogowany",
        en: "an outdated password also stops those who are already signed in",
        telling: "akowalska: properties => screen=properties")
    }
  }
}

extension SignInWeakness {
  var words: MutantWords {
    switch self {
    case .rowStays:
      MutantWords(
        pl: "po udanym logowaniu licznik złych haseł nie zaczyna od zera",
        en: "after signing in the count of wrong passwords does not start from zero",
        telling: "support: show akowalska => sign-in-locked=no")
    case .failureUncounted:
      MutantWords(
        pl: "złe hasło podane przy logowaniu nie jest liczone",
        en: "a wrong password at the sign-in does not count",
        telling: "akowalska: login => refused sign-in-locked")
    case .unknownTold:
      MutantWords(
        pl: "logowanie zdradza, że takiego konta nie ma",
        en: "signing in gives away that there is no such account",
        telling: "nobody: login => refused bad-credentials")
    case .lastFailureTold:
      MutantWords(
        pl: "próba, która dopiero blokuje logowanie, mówi już o blokadzie",
        en: "the failure that locks the sign-in already tells of the lock",
        telling: "akowalska: login password=wrong => refused bad-credentials")
    case .oldFailureUncounted:
      MutantWords(
        pl: "złe stare hasło podane przy zmianie hasła nie jest liczone",
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
        en: "a PIN opens only the records of the facility that issued it",
        telling: "akowalska: records facility=jawor => count=1")
    case .viewingNotAudited:
      MutantWords(
        pl: "obejrzenie dokumentacji nie trafia do dziennika",
        en: "opening the records leaves no entry in the trail",
        telling: "support: audit akowalska act=records => count=1")
    case .numberReused:
      MutantWords(
        pl: "numer odwołanej wizyty jest używany ponownie",
        en: "the number of a cancelled visit is used again",
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
