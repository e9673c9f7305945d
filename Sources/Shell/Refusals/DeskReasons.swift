import Activation
import CommandLanguage

/// Refusals at the reception desk as whoever was sent away is told of them on the telephone.
extension RefusalCode {
  /// After „bo”, “because”.
  var becauseAtDesk: Text {
    switch self {
    case .desk(let refusal): refusal.because
    case .facility(.notIntegrated):
      Text(
        pl: "ten podmiot nie jest zintegrowany w systemie",
        en: "that facility is not integrated in the system")
    case .admission(.accountNotFound):
      Text(pl: "nie ma konta o podanym loginie", en: "there is no account of the login that was stated")
    case .activation(.pinIssueThrottled):
      Text(
        pl: "w ciągu 24 godzin wygenerowano już największą dozwoloną liczbę kodów",
        en: "the largest allowed number of PINs had been generated within 24 hours")
    case _: declared.what.withoutStop  // no desk answers with another
    }
  }

  /// What to mind at the next visit; nil where the usual words say it.
  var nextTime: Text? {
    switch self {
    case .desk(.loginMissing), .admission(.accountNotFound):
      Text(pl: "zamiast loginu można podać numer PESEL", en: "the PESEL serves in place of the login")
    case .desk(.documentKindNotAccepted):
      Text(
        pl: "potrzebny jest dokument innego rodzaju, na przykład dowód osobisty albo paszport",
        en: "a document of another kind is needed, such as an identity card or a passport")
    case .desk(.documentInvalid):
      Text(
        pl: "pracownik sprawdzi numer dokumentu jeszcze raz",
        en: "the clerk will check the number of the document again")
    case .desk(.documentExpired):
      Text(
        pl: "dokument musi być ważny w dniu wizyty", en: "the document must be valid on the day of the visit")
    case .desk(.identityMismatch):
      Text(
        pl: "właściciel konta musi przyjść osobiście, z własnym dokumentem",
        en: "the holder of the account must come in person, with their own document")
    case _: nil  // the usual words say it
    }
  }
}

extension DeskRefusal {
  fileprivate var because: Text {
    switch self {
    case .noRequest: Text(pl: "nikt nie poprosił o aktywację konta", en: "nobody asked for activation")
    case .loginMissing: Text(pl: "nie podano loginu", en: "no login was stated")
    case .documentNotShown:
      Text(pl: "nie okazano dokumentu tożsamości", en: "no identity document was shown")
    case .documentKindNotAccepted:
      Text(
        pl: "rejestracja nie przyjmuje dokumentów tego rodzaju",
        en: "the desk does not accept documents of that kind")
    case .documentInvalid:
      Text(pl: "numer dokumentu był nieprawidłowy", en: "the number of the document was not valid")
    case .documentExpired: Text(pl: "dokument stracił ważność", en: "the document had expired")
    case .identityMismatch:
      Text(
        pl: "okazany dokument nie należał do właściciela konta",
        en: "the document was not that of the account's holder")
    }
  }
}

extension DeclaredRefusal {
  /// The remedy without the verbs in parentheses: for people who type nothing.
  var plainRemedy: Text {
    Text(pl: Self.withoutVerbs(remedy.pl, .pl), en: Self.withoutVerbs(remedy.en, .en))
  }

  private static func withoutVerbs(_ text: String, _ language: Language) -> String {
    Vocabulary.standard.verbs.reduce(text) { $0.replacing(" (\($1.name(language)))", with: "") }
  }
}

extension DeclaredRefusal {
  /// The remedy, naming no verb that the world does not have.
  func remedy(inPractice isPractice: Bool) -> Text {
    isPractice ? remedy : Text(pl: Self.withoutTime(remedy.pl, .pl), en: Self.withoutTime(remedy.en, .en))
  }

  private static func withoutTime(_ text: String, _ language: Language) -> String {
    [Verb.wait, .clock].reduce(text) { $0.replacing(" (\($1.name(language)))", with: "") }
  }
}

extension Text {
  /// A sentence without its full stop.
  var withoutStop: Text {
    func cut(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
    return Text(pl: cut(pl), en: cut(en))
  }
}
