import CommandLanguage

/// What the portal checks when the Trusted Profile answers (PROCEDURE.md §6); the reader here is a tester.
extension RefusalWords {
  /// A return that failed a technical check: the way can be gone again.
  private static let onceMore = Text(
    pl: "Niech pacjent ponownie wybierze Profil Zaufany (profil-zaufany), a gdy odmowa się powtórzy, zgłoś "
      + "ją wsparciu.",
    en: "Ask the patient to choose the Trusted Profile again (trusted-profile), and report a second refusal "
      + "to support.")

  static let artifactReused = RefusalWords(
    what: Text(
      pl: "Profil Zaufany odesłał kwit odbioru odpowiedzi (artefakt SAML), którego portal już raz użył.",
      en: "The Trusted Profile sent back a ticket for collecting its answer (a SAML artifact) that had been "
        + "used before."),
    remedy: onceMore)

  static let responseMismatch = RefusalWords(
    what: Text(
      pl: "Odebrana odpowiedź nie dotyczy kwitu, który portal właśnie wymienił (ArtifactResponse).",
      en: "The answer collected does not belong to the ticket that the portal has just handed in "
        + "(ArtifactResponse)."),
    remedy: onceMore)

  static let malformed = RefusalWords(
    what: Text(
      pl: "Odpowiedź Profilu Zaufanego jest uszkodzona lub niepełna i portal nie może jej odczytać.",
      en: "The answer of the Trusted Profile is damaged or incomplete, and the portal cannot read it."),
    remedy: onceMore)

  static let signatureInvalid = RefusalWords(
    what: Text(
      pl: "Podpis elektroniczny odpowiedzi się nie zgadza, więc ktoś mógł ją zmienić po drodze.",
      en: "The electronic signature of the answer is not right, so somebody may have altered it on the way."),
    remedy: onceMore)

  static let issuerUnknown = RefusalWords(
    what: Text(
      pl: "Odpowiedź wystawił ktoś inny niż Profil Zaufany, któremu portal ufa (Issuer).",
      en: "The answer was issued by somebody other than the Trusted Profile that the portal trusts "
        + "(Issuer)."),
    remedy: onceMore)

  static let audienceMismatch = RefusalWords(
    what: Text(
      pl: "Odpowiedź jest przeznaczona dla innego serwisu niż ten portal (Audience).",
      en: "The answer is meant for another service than this portal (Audience)."),
    remedy: onceMore)

  static let recipientMismatch = RefusalWords(
    what: Text(
      pl: "Odpowiedź zaadresowano w inne miejsce niż to, w którym portal ją odbiera (Recipient).",
      en: "The answer is addressed to another place than the one where the portal receives it (Recipient)."),
    remedy: onceMore)

  static let requestMismatch = RefusalWords(
    what: Text(
      pl: "Odpowiedź dotyczy innej prośby o uwierzytelnienie niż ta, na którą czeka portal (InResponseTo).",
      en: "The answer belongs to another request for authentication than the one the portal waits for "
        + "(InResponseTo)."),
    remedy: onceMore)

  static let notYetValid = RefusalWords(
    what: Text(
      pl: "Odpowiedź zacznie obowiązywać dopiero później, więc zegary mogą się różnić (NotBefore).",
      en: "The answer becomes valid only later, so the clocks may differ (NotBefore)."),
    remedy: onceMore)

  static let assertionExpired = RefusalWords(
    what: Text(
      pl: "Odpowiedź dotarła na portal po upływie swojej ważności (NotOnOrAfter).",
      en: "The answer reached the portal after its validity had ended (NotOnOrAfter)."),
    remedy: onceMore)

  static let replayed = RefusalWords(
    what: Text(
      pl: "Portal widział już tę samą odpowiedź, więc ktoś mógł ją wysłać drugi raz (Assertion ID).",
      en: "The portal has seen this very answer before, so somebody may have sent it a second time "
        + "(Assertion ID)."),
    remedy: onceMore)

  static let assuranceTooLow = RefusalWords(
    what: Text(
      pl: "Profil Zaufany potwierdził tożsamość słabiej, niż tego wymaga portal (poziom wiarygodności).",
      en: "The Trusted Profile vouches for the identity less strongly than the portal requires (level of "
        + "assurance)."),
    remedy: Text(
      pl: "Niech pacjent zgłosi się po kod PIN (zgłoś-się) albo sprawdź, jakiego poziomu wymaga "
        + "tp-assurance (ustawienie).",
      en: "Ask the patient to get a PIN (come), or see which level tp-assurance requires (policy)."))

  static let attributeMissing = RefusalWords(
    what: Text(
      pl: "W odpowiedzi brakuje imienia, nazwiska, daty urodzenia albo numeru PESEL.",
      en: "The answer lacks the first name, the family name, the date of birth or the PESEL number."),
    remedy: onceMore)

  static let assertedPESELInvalid = RefusalWords(
    what: Text(
      pl: "Numer PESEL w odpowiedzi Profilu Zaufanego jest nieprawidłowy.",
      en: "The PESEL number in the answer of the Trusted Profile is not valid."),
    remedy: onceMore)

  static let assertedIdentityMismatch = RefusalWords(
    what: Text(
      pl: "Użyty Profil Zaufany należy do innej osoby niż właściciel konta.",
      en: "The Trusted Profile that was used belongs to another person than the holder of the account."),
    remedy: Text(
      pl: "Niech pacjent użyje własnego Profilu Zaufanego (profil-zaufany).",
      en: "Ask the patient to use their own Trusted Profile (trusted-profile)."))
}
