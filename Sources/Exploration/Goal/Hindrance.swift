import Activation
import CommandLanguage
import Shell

/// Why a goal cannot be reached, as far as that can be told.
package enum Hindrance: Hashable, Sendable {
  /// Nothing that such an actor can do leads to it; those whose acts do.
  case role(Role, those: [Role])
  /// No world of practice knows it.
  case notInPractice(RefusalCode)
  /// Nobody of that name is among the cast.
  case stranger(Login)
  /// No outcome has such a value.
  case impossible(Field?)
  /// No verb tells all of these in such an outcome.
  case untold([Field])
  /// A policy stands in the way; with another value it is reached.
  case policy(PolicyName, PolicyValue, instead: String, steps: Int)
  /// With that policy it is reached; whether without it, nobody knows.
  case easier(under: String, steps: Int)
  /// It would take back what has happened to an account.
  case past(Login, Past)

  /// Why, in a sentence.
  package var words: Text {
    switch self {
    case .role(let role, let those):
      let (who, all) = (role.whose, those.map(\.whose))
      return Text(
        pl: "Nie pozwala na to rola: do takiego wyniku prowadzą tylko czynności "
          + Self.listed(all.map(\.pl), "i") + ", a nie \(who.pl).",
        en: "The role forbids it: only what " + Self.listed(all.map(\.en), "and") + Self.do(those)
          + " leads to such a result, not what \(who.en)" + Self.do([role]) + ".")
    case .notInPractice(.world(.storeOnly)):
      return Text(
        pl:
          "W środowisku ćwiczeniowym odmową store-only kończy się każde z poleceń nadaj-rolę, odbierz-rolę i role.",
        en: "In a practice world grant, revoke and grants are always refused with store-only.")
    case .notInPractice(let code):
      return Text(
        pl: "W środowisku ćwiczeniowym odmowa \(code.rawValue) nie może wystąpić.",
        en: "In a practice world the refusal \(code.rawValue) cannot occur.")
    case .stranger(let login):
      let people = Cast.people.map(\.text).joined(separator: ", ")
      return Text(
        pl: "Wśród osób, od których zaczyna się szukanie, nie ma loginu \(login.text). Są: \(people).",
        en: "Nobody with whom a search begins has the login \(login.text). There are: \(people).")
    case .past(let login, let past): return past.words(of: login)
    case .impossible(let field):
      guard let field else {
        return Text(pl: "Żadna wartość nie spełnia tych warunków.", en: "No value meets these conditions.")
      }
      return Text(
        pl: "Żadna wartość pola \(field.term.pl) nie spełnia tych warunków.",
        en: "No value of \(field.term.en) meets these conditions.")
    case .untold(let fields):
      return Text(
        pl: "Żaden taki wynik nie ma pól: " + fields.map(\.term.pl).joined(separator: ", ") + ".",
        en: "No such outcome has the fields: " + fields.map(\.term.en).joined(separator: ", ") + ".")
    case .easier(let setting, let steps):
      return Text(
        pl: "Przy --policy \(setting) cel da się osiągnąć (liczba kroków: \(steps)).",
        en: "With --policy \(setting) it is reached in \(steps) \(steps == 1 ? "step" : "steps").")
    case .policy(let policy, let value, let setting, let steps):
      let usual = "\(policy.rawValue)=\(PolicyReading.written(value, .en))"
      let usualPl = policy.term.pl + "=" + PolicyReading.written(value, .pl)
      let other = Hindrance.easier(under: setting, steps: steps).words
      return Text(
        pl: "Nie pozwala na to ustawienie \(usualPl). " + other.pl,
        en: "The policy \(usual) forbids it. " + other.en)
    }
  }

  /// Support is no plural.
  private static func `do`(_ roles: [Role]) -> String { roles == [.support] ? " does" : " do" }

  private static func listed(_ words: [String], _ and: String) -> String {
    guard words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " \(and) " + words.suffix(1).joined()
  }
}

extension Goal {
  /// What is known without a search.
  var hindranceOfRole: Hindrance? {
    if let impossible { return .impossible(impossible.field) }
    if case .code(let code)? = refusal, RefusalCode.aboutStores.contains(code) { return .notInPractice(code) }
    let verbs = Vocabulary.standard.verbs.filter { $0.group != .shell && isPossible(of: $0) }
    if verbs.isEmpty, !fields.isEmpty { return .untold(fields) }
    guard let actor else { return nil }
    if let patient = actor.patient, !Cast.people.contains(patient) { return .stranger(patient) }
    // What support sees of a patient counts as the patient's.
    let roles = actor.patient == nil ? [actor.role] : [.patient, .support]
    guard !verbs.contains(where: { verb in roles.contains { verb.mayLead($0, refusal) } }) else { return nil }
    let those = Role.allCases.filter { role in verbs.contains { $0.mayLead(role, refusal) } }
    return those.isEmpty ? nil : .role(actor.role, those: those)
  }

}

extension Verb {
  /// Whether somebody of that role can meet an outcome of it: whoever has no part in it meets one refusal only.
  fileprivate func mayLead(_ role: Role, _ refusal: Goal.Refusal?) -> Bool {
    // Only who was sent the message has what completes a reset.
    if self == .resetPassword, role != .patient { return false }
    return actors.contains(role) || refusal == .code(.admission(.notAllowed)) || refusal == .any
  }
}

extension Role {
  /// All who act in it: whose acts they are.
  fileprivate var whose: Text {
    switch self {
    case .admin: Text(pl: "administratorów", en: "administrators")
    case .clerk: Text(pl: "pracowników rejestracji", en: "clerks")
    case .patient: Text(pl: "pacjentów", en: "patients")
    case .support: Text(pl: "wsparcia", en: "support")
    case .auditor: Text(pl: "audytorów", en: "auditors")
    }
  }
}
