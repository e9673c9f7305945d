import Activation

/// How the language names the roles that operators can be given (the language, Who Acts).
package enum RoleName {
  /// To act for patients.
  package static let portal = Term("portal")

  static let expected = Text(
    pl:
      "admin, wsparcie, audytor, pracownik@PODMIOT, pracownik (we wszystkich podmiotach) "
      + "albo portal (w imieniu pacjentów)",
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
