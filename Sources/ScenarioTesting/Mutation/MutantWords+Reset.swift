import Activation
import CommandLanguage

extension ResetWeakness {
  var words: MutantWords {
    switch self {
    case .unknownTold:
      MutantWords(
        pl: "prośba o reset zdradza, że takiego konta nie ma",
        en: "asking for a reset gives away that there is no such account",
        telling: "admin: forgot-password login=nobody => ok")
    case .sentAnyway:
      MutantWords(
        pl: "wiadomość wychodzi, choć konto nie ma adresu",
        en: "a message is sent though the account has no address",
        telling: "akowalska: inbox => count=0")
    case .otherChannel:
      MutantWords(
        pl: "gdy brakuje adresu dla wybranego kanału, wiadomość idzie innym kanałem",
        en: "where the address for the chosen channel is missing, the message goes by the other channel",
        telling: "akowalska: inbox => count=0")
    case .emailOnly:
      MutantWords(
        pl: "konto bez adresu e-mail nie dostaje SMS-a",
        en: "an account without an e-mail address gets no SMS",
        telling: "akowalska: inbox => count=1")
    case .pinStaysOpen:
      MutantWords(
        pl: "reset nie unieważnia otwartego kodu PIN", en: "a reset does not revoke an open PIN",
        telling: "support: show akowalska => pin=revoked")
    case .sessionStays:
      MutantWords(
        pl: "reset nie kończy sesji", en: "a reset does not end the session",
        telling: "akowalska: properties => refused not-signed-in")
    case .originForgotten:
      MutantWords(
        pl: "konto, które było aktywne, po resecie uchodzi za nigdy nieaktywowane",
        en: "an account that was active passes for never activated after a reset",
        telling: "support: show akowalska => origin=reset")
    case .originInvented:
      MutantWords(
        pl: "konto, które nigdy nie było aktywne, uchodzi za dezaktywowane resetem",
        en: "an account that never was active passes for deactivated by a reset",
        telling: "support: show akowalska => origin=never-activated")
    case .validityOfToday:
      MutantWords(
        pl: "o ważności linku lub kodu do resetu decyduje obecne ustawienie, a nie to z chwili wysłania",
        en: "the validity of a reset link or code follows the present policy, not that of its sending",
        telling: "akowalska: reset-password => status=inactive")
    }
  }
}

extension TrustedProfileWeakness {
  var words: MutantWords {
    switch self {
    case .startFaultStays:
      MutantWords(
        pl: "usterka startu działa więcej niż raz", en: "the fault of the start acts more than once",
        telling: "akowalska: trusted-profile => message=method")
    case .returnFaultStays:
      MutantWords(
        pl: "usterka powrotu działa więcej niż raz", en: "the fault of the return acts more than once",
        telling: "akowalska: activate trusted-profile=own => status=active")
    case .fourthCode:
      MutantWords(
        pl: "dopiero czwarty zły kod kończy uwierzytelnianie",
        en: "only the fourth wrong code ends the authentication",
        telling: "akowalska: answer 0000000 => refused tp-authentication-failed")
    case .noThirdCode:
      MutantWords(
        pl: "już drugi zły kod kończy uwierzytelnianie",
        en: "the second wrong code already ends the authentication",
        telling: "akowalska: answer 0000000 => refused tp-code-wrong")
    case .codeUncounted:
      MutantWords(
        pl: "złe kody nie są liczone", en: "wrong codes are not counted",
        telling: "akowalska: answer 0000000 => refused tp-authentication-failed")
    case .failureDoesNotEnd:
      MutantWords(
        pl: "po nieudanym uwierzytelnieniu nie wraca się do formularza aktywacji",
        en: "a failed authentication does not lead back to the activation form",
        telling: "support: show akowalska => screen=activation-form")
    case .cancelDoesNotEnd:
      MutantWords(
        pl: "po anulowaniu nie wraca się do formularza aktywacji",
        en: "cancelling does not lead back to the activation form",
        telling: "akowalska: cancel => screen=activation-form")
    case .refusalDoesNotEnd:
      MutantWords(
        pl: "po odrzuconym powrocie nie wraca się do formularza aktywacji",
        en: "a refused return does not lead back to the activation form",
        telling: "support: show akowalska => screen=activation-form")
    case .timeoutOfToday:
      MutantWords(
        pl: "o limicie czasu uwierzytelniania decyduje ustawienie z chwili odpowiedzi, a nie rozpoczęcia",
        en: "the time limit of an authentication follows the policy at the answer, not that at its start",
        telling: "akowalska: answer bank => refused tp-timed-out")
    case .pinStaysOpen:
      MutantWords(
        pl: "aktywacja Profilem Zaufanym zostawia otwarty PIN",
        en: "activation by Trusted Profile leaves a PIN open",
        telling: "support: show akowalska => pin=revoked")
    case .nameMustMatch:
      MutantWords(
        pl: "inne nazwisko w Profilu Zaufanym prowadzi do odmowy",
        en: "a different name in the Trusted Profile is refused",
        telling: "akowalska: activate trusted-profile=married => status=active")
    case .assuranceAbove:
      MutantWords(
        pl: "wymagany poziom wiarygodności nie wystarcza: musi być wyższy",
        en: "the required level of assurance is not enough: it has to be higher",
        telling: "akowalska: activate trusted-profile=own => status=active")
    }
  }
}
