import Activation
import CommandLanguage

extension Verb {
  /// Who may use it, and how that is typed: „Może to zrobić administrator (admin: zegar).”
  ///
  /// - Parameter isOffered: whether whoever reads it may act as somebody of that kind.
  func whoMay(_ isOffered: (Role) -> Bool) -> Text {
    let roles = Role.allCases.filter(actorsWithArguments.contains)
    func typed(_ language: Language) -> String {
      let lines = roles.filter(isOffered).map { $0.prefix(language) + ": " + name(language) }
      return lines.isEmpty ? "" : " (" + lines.joined(separator: ", ") + ")"
    }
    return Text(
      pl: "Może to zrobić \(Self.list(roles.map(\.allowedWords.pl), "albo"))\(typed(.pl)).",
      en: "This may be done by \(Self.list(roles.map(\.allowedWords.en), "or"))\(typed(.en)).")
  }

  private static func list(_ words: [String], _ or: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " \(or) " + last
  }
}

extension Role {
  fileprivate var allowedWords: Text {
    switch self {
    case .admin: Text(pl: "administrator", en: "an administrator")
    case .clerk: Text(pl: "pracownik podmiotu", en: "a clerk of a facility")
    case .patient: Text(pl: "pacjent", en: "a patient")
    case .support: Text(pl: "wsparcie", en: "support")
    case .auditor: Text(pl: "audytor", en: "an auditor")
    }
  }

  /// What stands before the verb.
  fileprivate func prefix(_ language: Language) -> String {
    switch self {
    case .admin: ActorName.admin.in(language)
    case .clerk: ActorName.clerk.in(language) + Text(pl: "@PODMIOT", en: "@FACILITY").in(language)
    case .patient: "LOGIN"
    case .support: ActorName.support.in(language)
    case .auditor: ActorName.auditor.in(language)
    }
  }
}
