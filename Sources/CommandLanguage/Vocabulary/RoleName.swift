import Activation
import PlainText

/// How the language names the roles that operators can be given (the language, Who Acts).
package enum RoleName {
  /// To act for patients.
  package static let portal = Term("portal")

  static let expected = Text(
    pl: "admin, wsparcie, audytor, pracownik@PODMIOT, pracownik (wszystkie podmioty) albo portal (za pacjentów)",
    en: "admin, support, auditor, clerk@FACILITY, clerk (every facility) or portal (for patients)")

  /// The role, if the text has the form of one; whether there is such a facility shows when it is given.
  package static func parse(_ text: String) -> OperatorRole? {
    if portal.matches(text) { return .portal }
    if ActorName.clerk.matches(text) { return .clerk(at: nil) }
    return switch ActorName.parse(text) {
    case .admin: .admin
    case .support: .support
    case .auditor: .auditor
    case .clerk(let facility, name: nil): FacilityID(facility.words).map { .clerk(at: $0) }
    case .clerk, .patient, nil: nil
    }
  }

  /// The role in the words of a dialect; JSON uses English.
  package static func written(_ role: OperatorRole, _ language: Language = .en) -> String {
    switch role {
    case .admin: ActorName.admin.in(language)
    case .support: ActorName.support.in(language)
    case .auditor: ActorName.auditor.in(language)
    case .clerk(let facility): ActorName.clerk.in(language) + (facility.map { "@" + $0.text } ?? "")
    case .portal: portal.in(language)
    }
  }
}

extension Reading {
  /// A role that an operator can be given.
  static func role(_ written: Written) throws(ValueProblem) -> OperatorRole {
    guard let role = RoleName.parse(written.text) else { throw .expected(RoleName.expected) }
    return role
  }

  /// Who an operator is to the system or to the database. It stands in the trail, where no PESEL may stand (I18).
  static func operatorName(_ written: Written) throws(ValueProblem) -> String {
    let text = written.text
    guard (1...64).contains(text.count), text.first?.isWhitespace == false, text.last?.isWhitespace == false,
      !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }),
      LongNumbers.masked(text) == text
    else { throw .expected(operatorNameText) }
    return text
  }

  private static let operatorNameText = Text(
    pl: "nazwa użytkownika systemu albo bazy, 1–64 znaki, a nie numer PESEL",
    en: "the name of a user of the system or the database, 1–64 characters and no PESEL")
}
