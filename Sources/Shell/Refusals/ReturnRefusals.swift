import Activation
import CommandLanguage

/// What the portal checks when the Trusted Profile answers; the reader here is a tester.
extension ResponseRefusal {
  var declared: DeclaredRefusal {
    switch self {
    case .artifactReused: .artifactReused
    case .mismatch: .mismatch
    case .malformed: .malformed
    case .signatureInvalid: .signatureInvalid
    case .issuerUnknown: .issuerUnknown
    case .audienceMismatch: .audienceMismatch
    case .recipientMismatch: .recipientMismatch
    case .requestMismatch: .requestMismatch
    case .notYetValid: .notYetValid
    case .expired: .expired
    case .replayed: .replayed
    }
  }
}

extension DeclaredRefusal {
  fileprivate static let artifactReused = returned(
    restsOn: .ours(serving: .r31),
    what: Text(
      pl: "Profil Zaufany odesłał kwit odbioru odpowiedzi (artefakt SAML), którego portal już raz użył.",
      en: "The Trusted Profile sent back a ticket for collecting its answer (a SAML artifact) that had "
        + "been used before."))

  fileprivate static let mismatch = returned(
    restsOn: .ours(serving: .r31),
    what: Text(
      pl: "Odebrana odpowiedź nie dotyczy kwitu, który portal właśnie wymienił (ArtifactResponse).",
      en: "The answer collected does not belong to the ticket that the portal has just handed in "
        + "(ArtifactResponse)."))

  fileprivate static let malformed = returned(
    restsOn: .ours(serving: .r31),
    what: Text(
      pl: "Odpowiedź Profilu Zaufanego jest uszkodzona lub niepełna i portal nie może jej odczytać.",
      en: "The answer of the Trusted Profile is damaged or incomplete, and the portal cannot read it."))

  fileprivate static let signatureInvalid = returned(
    restsOn: .ours(serving: .r31),
    what: Text(
      pl: "Podpis elektroniczny odpowiedzi się nie zgadza, więc ktoś mógł ją zmienić po drodze.",
      en: "The electronic signature of the answer is not right, so somebody may have altered it on the "
        + "way."))

  fileprivate static let issuerUnknown = returned(
    restsOn: .ours(serving: .r31),
    what: Text(
      pl: "Odpowiedź wystawił ktoś inny niż Profil Zaufany, któremu portal ufa (Issuer).",
      en: "The answer was issued by somebody other than the Trusted Profile that the portal trusts "
        + "(Issuer)."))

  fileprivate static let audienceMismatch = returned(
    restsOn: .ours(serving: .r31),
    what: Text(
      pl: "Odpowiedź jest przeznaczona dla innego serwisu niż ten portal (Audience).",
      en: "The answer is meant for another service than this portal (Audience)."))

  fileprivate static let recipientMismatch = returned(
    restsOn: .ours(serving: .r31),
    what: Text(
      pl: "Odpowiedź zaadresowano w inne miejsce niż to, w którym portal ją odbiera (Recipient).",
      en: "The answer is addressed to another place than the one where the portal receives it "
        + "(Recipient)."))

  fileprivate static let requestMismatch = returned(
    restsOn: .ours(serving: .r31),
    what: Text(
      pl: "Odpowiedź dotyczy innej prośby o uwierzytelnienie niż ta, na którą czeka portal "
        + "(InResponseTo).",
      en: "The answer belongs to another request for authentication than the one the portal waits for "
        + "(InResponseTo)."))

  fileprivate static let notYetValid = returned(
    restsOn: .ours(serving: .r31),
    what: Text(
      pl: "Odpowiedź zacznie obowiązywać dopiero później, więc zegary mogą się różnić (NotBefore).",
      en: "The answer becomes valid only later, so the clocks may differ (NotBefore)."))

  fileprivate static let expired = returned(
    restsOn: .ours(serving: .r31),
    what: Text(
      pl: "Odpowiedź dotarła na portal po upływie terminu ważności (NotOnOrAfter).",
      en: "The answer reached the portal after its validity had ended (NotOnOrAfter)."))

  fileprivate static let replayed = returned(
    restsOn: .ours(serving: .r31),
    what: Text(
      pl: "Portal widział już tę samą odpowiedź, więc ktoś mógł ją wysłać drugi raz (Assertion ID).",
      en: "The portal has seen this very answer before, so somebody may have sent it a second time "
        + "(Assertion ID)."))
}

extension IdentityRefusal {
  var declared: DeclaredRefusal {
    switch self {
    case .assuranceTooLow:
      DeclaredRefusal(
        restsOn: .ours(serving: .r31),
        what: Text(
          pl: "Profil Zaufany potwierdził tożsamość słabiej, niż tego wymaga portal (poziom bezpieczeństwa).",
          en: "The Trusted Profile vouches for the identity less strongly than the portal requires (level of "
            + "assurance)."),
        remedy: Text(
          pl: "Niech pacjent zgłosi się po kod PIN (zgłoś-się) albo sprawdź, jakiego poziomu wymaga "
            + "poziom-pz (ustawienia).",
          en: "Ask the patient to get a PIN (come), or see which level tp-assurance requires (policy)."),
        onScreen: Text(
          pl: "Ten sposób potwierdzenia tożsamości nie wystarcza do aktywacji konta. Użyj kodu PIN.",
          en: "This confirmation of the identity is not enough to activate the account. Please use a PIN."))
    case .attributeMissing:
      .returned(
        restsOn: .ours(serving: .r10),
        what: Text(
          pl: "W odpowiedzi brakuje imienia, nazwiska, daty urodzenia albo numeru PESEL.",
          en: "The answer lacks the first name, the family name, the date of birth or the PESEL number."))
    case .peselInvalid:
      .returned(
        restsOn: .ours(serving: .r10),
        what: Text(
          pl: "Numer PESEL w odpowiedzi Profilu Zaufanego jest nieprawidłowy.",
          en: "The PESEL number in the answer of the Trusted Profile is not valid."))
    case .mismatch:
      DeclaredRefusal(
        restsOn: .page(.r10),
        what: Text(
          pl: "Użyty Profil Zaufany należy do innej osoby niż właściciel konta.",
          en: "The Trusted Profile that was used belongs to another person than the holder of the account."),
        remedy: Text(
          pl: "Niech pacjent użyje własnego Profilu Zaufanego (profil-zaufany).",
          en: "Ask the patient to use their own Trusted Profile (trusted-profile)."),
        onScreen: Text(
          pl: "Konto można aktywować tylko własnym Profilem Zaufanym.",
          en: "The account can be activated with your own Trusted Profile only."))
    }
  }
}

extension DeclaredRefusal {
  /// A return that failed a technical check of the portal's: the way can be gone again.
  fileprivate static func returned(restsOn basis: Basis, what: Text) -> DeclaredRefusal {
    DeclaredRefusal(
      restsOn: basis, what: what,
      remedy: Text(
        pl: "Niech pacjent ponownie wybierze Profil Zaufany (profil-zaufany), a gdy odmowa się powtórzy, "
          + "zgłoś ją wsparciu.",
        en: "Ask the patient to choose the Trusted Profile again (trusted-profile), and report a second "
          + "refusal to support."),
      onScreen: Text(
        pl:
          "Portal nie mógł przyjąć odpowiedzi Profilu Zaufanego. Konto pozostaje nieaktywne. Spróbuj ponownie albo użyj kodu PIN.",
        en:
          "The portal could not accept the Trusted Profile's answer. The account stays inactive. Please try again, or use a PIN."
      ))
  }
}
