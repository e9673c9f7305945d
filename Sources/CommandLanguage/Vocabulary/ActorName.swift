import Activation
import PlainText

/// How the language names those who act (the language, Who Acts).
package enum ActorName {
  /// The administrator of the portal.
  package static let admin = Term("admin")
  /// Those who help callers, and only look.
  package static let support = Term("support", "wsparcie")
  /// Those who read the trail, and no account.
  package static let auditor = Term("auditor", "audytor")
  /// The words for those who are neither patients nor at a desk.
  package static let staff = [admin, support, auditor]
  /// What stands before `@FACILITY`, perhaps with `/NAME` behind it.
  package static let clerk = Term("clerk", "pracownik")

  static let expected = Text(
    pl: "admin, wsparcie, audytor, pracownik@PODMIOT albo login pacjenta",
    en: "admin, support, auditor, clerk@FACILITY or a patient's login")

  /// Who acts, if the text has the form of that: also a patient by their PESEL, which serves in place of the login (S6).
  package static func read(_ text: String) -> StatedActor? {
    if let actor = parse(text) { return .known(actor) }
    return PESEL(text).map { .holder($0) }
  }

  /// The actor, if the text names one without a PESEL; whether there is such a person shows when they act.
  package static func parse(_ text: String) -> Actor? {
    // Most are patients; the other words are reserved.
    if let login = Login(text) { return .patient(login) }
    if admin.matches(text) { return .admin }
    if support.matches(text) { return .support }
    if auditor.matches(text) { return .auditor }
    if let at = text.utf8.firstIndex(of: UInt8(ascii: "@")) {
      return clerk.matches(String(text[..<at])) ? parseClerk(text[at...].dropFirst()) : nil
    }
    return nil
  }

  private static func parseClerk(_ text: Substring) -> Actor? {
    let slash = text.utf8.firstIndex(of: UInt8(ascii: "/"))
    let facility = String(text[..<(slash ?? text.endIndex)])
    guard FacilityID(facility) != nil else { return nil }
    guard let slash else { return .clerk(FacilityName(facility), name: nil) }
    let name = String(text[slash...].dropFirst())
    // It stands in the trail and in every line about what they did.
    return Title(name) == nil ? nil : .clerk(FacilityName(facility), name: HiddenNumbers.masked(name))
  }

  /// The actor in the words of a dialect; JSON and the trail use English.
  package static func written(_ actor: Actor, _ language: Language = .en) -> String {
    switch actor {
    case .admin: admin.in(language)
    case .support: support.in(language)
    case .auditor: auditor.in(language)
    case .patient(let login): login.text
    case .clerk(let facility, let name):
      clerk.in(language) + "@" + facility.words + (name.map { "/" + $0 } ?? "")
    }
  }
}
