import Activation
import CommandLanguage

extension Role {
  /// What those who act are called.
  var name: Term {
    switch self {
    case .admin: ActorName.admin
    case .clerk: ActorName.clerk
    case .patient: Term("patient", "pacjent")
    case .support: ActorName.support
    case .auditor: ActorName.auditor
    }
  }

  /// What they do here, and how they are written.
  var meaning: Text {
    switch self {
    case .admin:
      Text(
        pl: "administrator: zakłada konta, dodaje podmioty, zmienia ustawienia, przestawia zegar (admin: …)",
        en: "the administrator: creates accounts, adds facilities, sets policies, moves the clock (admin: …)")
    case .clerk:
      Text(
        pl:
          "pracownik rejestracji podmiotu: widzi, kto czeka, wydaje i unieważnia kody PIN (pracownik@PODMIOT: …)",
        en: "a clerk at a facility's desk: sees who waits, issues and revokes PINs (clerk@FACILITY: …)")
    case .patient:
      Text(
        pl: "osoba, do której należy konto; pisze się po prostu jej login (akowalska: …)",
        en: "whoever holds the account; the login alone is written (akowalska: …)")
    case .support:
      Text(
        pl: "wsparcie: odbiera telefony, ogląda konta i wyjaśnia, ale niczego nie zmienia (wsparcie: …)",
        en: "support: answers calls, looks at accounts and explains, but changes nothing (support: …)")
    case .auditor:
      Text(
        pl: "audytor: czyta i sprawdza dziennik, ale nie widzi żadnego konta (audytor: …)",
        en: "the auditor: reads and verifies the trail, and sees no account (auditor: …)")
    }
  }
}

extension HeaderWord {
  /// What the part of a file is for.
  var meaning: Text {
    switch self {
    case .setup:
      Text(
        pl: "wykonywane przed każdym scenariuszem pliku", en: "carried out before each scenario of the file")
    case .cleanup:
      Text(
        pl: "wykonywane po każdym scenariuszu, także po nieudanym",
        en: "carried out after each scenario, also after a failure")
    case .scenario:
      Text(pl: "jeden test, we własnym środowisku", en: "one test, in a world of its own")
    case .examples:
      Text(
        pl: "tabela na końcu scenariusza, który wykonuje się raz dla każdego jej wiersza",
        en: "a table at the end of a scenario, which runs once for each of its rows")
    case .include: Text(pl: "wstawia tu wiersze innego pliku", en: "puts the lines of another file here")
    }
  }
}

/// Words that stand in lines and belong to no verb.
enum OtherMeanings {
  static let portal: (term: Term, meaning: Text) = (
    RoleName.portal,
    Text(
      pl: "działa w imieniu pacjentów; tę rolę nadaje się operatorowi (nadaj-rolę)",
      en: "acts for patients; it is given to an operator (grant)")
  )
  static let expectations: [(term: Term, meaning: Text)] = [
    (
      Vocabulary.ok,
      Text(
        pl: "polecenie się udało; tak po => pisze się oczekiwanie",
        en: "the line succeeded; expected so after =>")
    ),
    (
      Vocabulary.refused,
      Text(
        pl: "portal odmówił; po tym słowie można podać kod odmowy",
        en: "the portal refused; the code can follow this word")
    ),
    (
      Field.valueTerm,
      Text(
        pl: "główny wynik polecenia: to, co zapamiętuje -> NAZWA",
        en: "the main value of a line: what -> NAME keeps")
    ),
  ]
}
