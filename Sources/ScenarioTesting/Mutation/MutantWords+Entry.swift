import Activation
import CommandLanguage

extension EntryWeakness {
  var words: MutantWords {
    switch self {
    case .screenStays:
      MutantWords(
        pl: "po aktywacji na ekranie zostaje to, co było",
        en: "after the activation the screen stays as it was",
        telling: "akowalska: confirm => screen=properties")
    case .typedStays:
      MutantWords(
        pl: "po nieudanej próbie wpisany PIN zostaje w polu", en: "after a failed entry the typed PIN stays",
        telling: "akowalska: confirm => refused pin-empty")
    case .earlierNotKnown:
      MutantWords(
        pl: "wcześniejszy PIN jest odrzucany jak każdy błędny",
        en: "an earlier PIN is refused like any wrong one",
        telling: "akowalska: activate pin=$first => refused pin-superseded")
    case .earlierToldFirst:
      MutantWords(
        pl: "ostatnia próba, podjęta z wcześniejszym kodem PIN, daje odmowę z jego powodu, "
          + "a nie z powodu wyczerpania prób",
        en: "the last try, made with an earlier PIN, is refused for that PIN, not for the exhausted tries",
        telling: "akowalska: activate pin=$first => refused pin-exhausted")
    case .separatorsCount:
      MutantWords(
        pl: "odstępy i łączniki we wpisanym kodzie liczą się jak cyfry",
        en: "blanks and hyphens in the entry count like digits",
        telling: "akowalska: activate pin=\"$pin \" => status=active")
    case .malformedCounts:
      MutantWords(
        pl: "wpis, który nie ma postaci kodu PIN, liczy się jak nieudana próba",
        en: "an entry not in the form of a PIN counts as a failed entry",
        telling: "support: show akowalska => tries-left=5")
    case .malformedDropped:
      MutantWords(
        pl: "wpis, który nie ma postaci kodu PIN, znika z pola, zamiast zostać do poprawienia",
        en: "an entry not in the form of a PIN is dropped instead of staying to be corrected",
        telling: "akowalska: confirm => refused pin-format")
    case .lockedCounts:
      MutantWords(
        pl: "próba podczas blokady też jest liczona", en: "an entry while the account is locked counts too",
        telling: "support: show akowalska => tries-left=2")
    case .lockedDropped:
      MutantWords(
        pl: "próba podczas blokady kasuje wpisany PIN",
        en: "an entry while the account is locked drops the typed PIN",
        telling: "akowalska: confirm => refused activation-locked")
    }
  }
}

extension PINWeakness {
  var words: MutantWords {
    switch self {
    case .staysOpen:
      MutantWords(
        pl: "użyty PIN pozostaje otwarty", en: "a PIN stays open after its use",
        telling: "support: show akowalska => pin=used")
    case .neverExhausted:
      MutantWords(
        pl: "ostatnia nieudana próba nie wyczerpuje kodu PIN",
        en: "the last failed entry does not exhaust the PIN",
        telling: "support: show akowalska => pin=exhausted")
    case .uncounted:
      MutantWords(
        pl: "nieudana próba nie zmniejsza liczby prób kodu PIN",
        en: "a failed entry leaves the PIN as many tries as before",
        telling: "support: show akowalska => tries-left=4")
    case .ofAnother:
      MutantWords(
        pl: "aktywuje także PIN innego konta", en: "the PIN of another account activates too",
        telling: "jnowak: activate pin=$annas => refused pin-wrong")
    case .lengthOfToday:
      MutantWords(
        pl: "o długości kodu PIN decyduje obecne ustawienie, a nie to z chwili wydania",
        en: "the length of a PIN follows the present policy, not that of its issue",
        telling: "akowalska: activate pin=$pin => status=active")
    case .validityOfToday:
      MutantWords(
        pl: "o ważności kodu PIN decyduje obecne ustawienie, a nie to z chwili wydania",
        en: "the validity of a PIN follows the present policy, not that of its issue",
        telling: "akowalska: activate pin=$pin => status=active")
    case .triesOfToday:
      MutantWords(
        pl: "o liczbie prób kodu PIN decyduje obecne ustawienie, a nie to z chwili wydania",
        en: "the tries of a PIN follow the present policy, not that of its issue",
        telling: "akowalska: activate pin=00000000 => refused pin-exhausted")
    }
  }
}
