import Activation
import CommandLanguage

extension AccountWeakness {
  var words: MutantWords {
    switch self {
    case .noOwnPersona:
      MutantWords(
        pl: "nowe konto nie dostaje własnej tożsamości w Profilu Zaufanym",
        en: "a new account gets no Trusted Profile identity of its own",
        telling: "ewisniewska: activate trusted-profile=own => status=active")
    case .personaReplaced:
      MutantWords(
        pl: "nowe konto zastępuje osobę o tej samej nazwie",
        en: "a new account replaces an identity of the same name",
        telling: "ewisniewska: activate trusted-profile=own => refused tp-identity-mismatch")
    case .restOfContactForgotten:
      MutantWords(
        pl: "zmiana adresu e-mail kasuje telefon, a zmiana telefonu – adres",
        en: "changing the e-mail address erases the phone, and the other way round",
        telling: "akowalska: inbox => count=1")
    case .viewingNotAudited:
      MutantWords(
        pl: "obejrzenie konta przez wsparcie nie trafia do dziennika",
        en: "a viewing by support is not recorded in the trail",
        telling: "admin: audit akowalska act=show => count=1")
    case .everyViewingAudited:
      MutantWords(
        pl: "obejrzenie konta przez administratora trafia do dziennika",
        en: "a viewing by the administrator is recorded in the trail",
        telling: "admin: audit akowalska act=show => count=0")
    case .refusalNotAudited:
      MutantWords(
        pl: "odmowa nie trafia do dziennika", en: "a refusal is not recorded in the trail",
        telling: "support: audit code=account-inactive => count=1")
    case .peselRevealed:
      MutantWords(
        pl: "polecenie „pokaż” podaje cały PESEL, choć nikt o to nie prosi",
        en: "show gives the whole PESEL unasked",
        telling: "support: show akowalska => pesel=none")
    case .peselDoesNotServe:
      MutantWords(
        pl: "PESEL nie zastępuje loginu", en: "the PESEL does not serve in place of the login",
        telling: "support: show 01620300022 => status=inactive")
    }
  }
}

extension RegisterWeakness {
  var words: MutantWords {
    switch self {
    case .staysOutside:
      MutantWords(
        pl: "podmiot włączony do systemu pozostaje poza nim",
        en: "a facility that has been integrated stays outside the system",
        telling: "clerk@olcha: issue-pin => account=akowalska")
    case .staysIntegrated:
      MutantWords(
        pl: "podmiot wykreślony pozostaje w systemie",
        en: "a facility that has been delisted stays in the system",
        telling: "clerk@brzoza: issue-pin => refused facility-not-integrated")
    case .delistingRevokes:
      MutantWords(
        pl: "wykreślenie podmiotu unieważnia wydane przez niego kody PIN",
        en: "delisting a facility revokes the PINs that it has issued",
        telling: "support: show akowalska => pin=open")
    case .personaStays:
      MutantWords(
        pl: "osoba o tej samej nazwie nie zastępuje wcześniejszej",
        en: "an identity does not replace an earlier one of the same name",
        telling: "akowalska: activate trusted-profile=own => refused tp-assurance-too-low")
    case .firstPolicyOnly:
      MutantWords(
        pl: "z kilku ustawień w jednym wierszu działa tylko pierwsze",
        en: "of several settings in one line only the first applies",
        telling: "support: show akowalska => tries-left=2")
    }
  }
}

extension DeskWeakness {
  var words: MutantWords {
    switch self {
    case .lastServedFirst:
      MutantWords(
        pl: "obsługiwany jest ten, kto przyszedł ostatni", en: "whoever came last is served first",
        telling: "clerk@brzoza: issue-pin => account=akowalska")
    case .nameIgnored:
      MutantWords(
        pl: "wskazanie osoby nic nie daje: obsługiwana jest pierwsza w kolejce",
        en: "naming a person has no effect: the first in the queue is served",
        telling: "clerk@brzoza: issue-pin jnowak => account=jnowak")
    case .earlierStaysOpen:
      MutantWords(
        pl: "nowy PIN nie zastępuje wcześniejszego", en: "a new PIN does not supersede the earlier one",
        telling: "akowalska: activate pin=$first => refused pin-superseded")
    case .visitorStays:
      MutantWords(
        pl: "kto dostał PIN, nadal czeka w kolejce", en: "whoever has got a PIN still waits at the desk",
        telling: "clerk@brzoza: queue => count=0")
    case .issueWindowLonger:
      MutantWords(
        pl: "wydany PIN liczy się o sekundę dłużej niż dobę",
        en: "an issued PIN counts for a second more than 24 hours",
        telling: "clerk@brzoza: issue-pin => account=akowalska")
    case .issueWindowShorter:
      MutantWords(
        pl: "wydany PIN liczy się o sekundę krócej niż dobę",
        en: "an issued PIN counts for a second less than 24 hours",
        telling: "clerk@brzoza: issue-pin => refused pin-issue-throttled")
    case .documentLonger:
      MutantWords(
        pl: "dokument jest ważny jeszcze w pierwszej sekundzie po swoim ostatnim dniu",
        en: "a document is still good in the first second after its last day",
        telling: "clerk@brzoza: issue-pin => refused document-expired")
    case .documentShorter:
      MutantWords(
        pl: "dokument nie jest już ważny w ostatniej sekundzie swojego ostatniego dnia",
        en: "a document is no longer good in the last second of its last day",
        telling: "clerk@brzoza: issue-pin => account=akowalska")
    }
  }
}
