import Activation
import CommandLanguage

/// The reception desk of a facility (R9–R16).
extension DeskRefusal {
  var declared: DeclaredRefusal {
    switch self {
    case .noRequest: .noRequest
    case .loginMissing: .loginMissing
    case .documentNotShown: .documentNotShown
    case .documentKindNotAccepted: .documentKindNotAccepted
    case .documentInvalid: .documentInvalid
    case .documentExpired: .documentExpired
    case .identityMismatch: .identityMismatch
    }
  }
}

extension DeclaredRefusal {
  fileprivate static let noRequest = DeclaredRefusal(
    restsOn: .page(.r12),
    what: Text(
      pl: "Pacjent nie czeka w tej rejestracji z prośbą o aktywację konta.",
      en: "The patient is not waiting at this reception desk to ask for activation."),
    remedy: Text(
      pl: "Niech pacjent zgłosi się do rejestracji i poprosi o aktywację konta (zgłoś-się).",
      en: "Ask the patient to come to the reception desk and request activation (come)."))

  fileprivate static let loginMissing = DeclaredRefusal(
    restsOn: .page(.r13),
    what: Text(
      pl: "Pacjent nie podał w rejestracji swojego loginu.",
      en: "The patient has not stated their login at the desk."),
    remedy: Text(
      pl: "Niech pacjent poda swój login i okaże dokument tożsamości (okaż).",
      en: "Ask the patient to state their login and show an identity document (present)."))

  fileprivate static let documentNotShown = DeclaredRefusal(
    restsOn: .page(.r14),
    what: Text(
      pl: "Pacjent nie okazał w rejestracji dokumentu tożsamości.",
      en: "The patient has not shown an identity document at the desk."),
    remedy: Text(
      pl: "Niech pacjent okaże dokument tożsamości (okaż).",
      en: "Ask the patient to show an identity document (present)."))

  fileprivate static let documentKindNotAccepted = DeclaredRefusal(
    restsOn: .ours(serving: .r14),
    what: Text(
      pl: "Rejestracja nie przyjmuje dokumentu tego rodzaju.",
      en: "The desk does not accept a document of this kind."),
    remedy: Text(
      pl: "Niech pacjent okaże dokument innego rodzaju (okaż), jednego z listy „dokumenty” (ustawienia).",
      en: "Ask the patient to show a document of another kind (present), one from the list “documents” "
        + "(policy)."))

  fileprivate static let documentInvalid = DeclaredRefusal(
    restsOn: .ours(serving: .r14),
    what: Text(
      pl: "Numer okazanego dokumentu jest nieprawidłowy, bo nie zgadza się jego postać albo cyfra "
        + "kontrolna.",
      en: "The number of the document shown is not valid, because its form or check digit is wrong."),
    remedy: Text(
      pl: "Sprawdź, czy numer dobrze odczytano, i niech pacjent okaże dokument ponownie (okaż).",
      en: "Check that the number was read correctly, and ask the patient to show the document again "
        + "(present)."))

  fileprivate static let documentExpired = DeclaredRefusal(
    restsOn: .ours(serving: .r14),
    what: Text(
      pl: "Okazany dokument stracił ważność.",
      en: "The document shown has expired."),
    remedy: Text(
      pl: "Niech pacjent okaże dokument, który jest jeszcze ważny (okaż).",
      en: "Ask the patient to show a document that is still valid (present)."))

  fileprivate static let identityMismatch = DeclaredRefusal(
    restsOn: .ours(serving: .r31),
    what: Text(
      pl: "Okazany dokument nie należy do właściciela konta, którego login podano.",
      en: "The document shown does not belong to the holder of the account whose login was stated."),
    remedy: Text(
      pl:
        "Sprawdź, czy nie podano cudzego loginu, a jeśli login jest właściwy, niech właściciel konta zgłosi się "
        + "osobiście (zgłoś-się) i okaże własny dokument (okaż).",
      en:
        "Check whether the login stated is another person's; if it is right, ask the holder of the account to "
        + "come in person (come) and show their own document (present)."))
}

extension ActivationRefusal {
  var declared: DeclaredRefusal {
    switch self {
    case .accountAlreadyActive:
      DeclaredRefusal(
        restsOn: .ours(serving: .r26),
        what: Text(
          pl: "Konto jest już aktywne, więc nie potrzeba ani kodu PIN, ani aktywacji.",
          en: "The account is already active, so neither a PIN nor an activation is needed."),
        remedy: Text(
          pl: "Niech pacjent od razu korzysta ze swojej dokumentacji medycznej (dokumentacja).",
          en: "Tell the patient that they can read their medical records right away (records)."),
        onScreen: Text(
          pl: "Konto jest już aktywne.",
          en: "The account is already active."))
    case .pinIssueThrottled:
      DeclaredRefusal(
        restsOn: .ours(serving: .r31),
        what: Text(
          pl: "W ciągu 24 godzin wydano dla tego konta największą dozwoloną liczbę kodów PIN.",
          en: "The largest allowed number of PINs has been issued for this account within 24 hours."),
        remedy: Text(
          pl: "Odczekaj do podanej godziny (czekaj) i dopiero wtedy wydaj kolejny kod PIN (wygeneruj-pin).",
          en: "Wait until the moment given (wait), and only then issue another PIN (issue-pin)."))
    }
  }
}
