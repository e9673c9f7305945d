import Activation
import CommandLanguage

/// After a patient's act that went well: what comes next, as one line under it.
package struct NextHint {
  private let performance: Performance
  private let session: Session

  /// - Parameter session: as it is after the act.
  package init(_ performance: Performance, _ session: Session) {
    self.performance = performance
    self.session = session
  }

  /// The line; nil where nothing comes next, or what comes next is the same again.
  package var line: String? {
    let verb = performance.statement.verb
    guard session.preferences.format != .json, verb.group == .portal || verb.group == .desk,
      case .ok = performance.outcome,
      let next = session.nextVerb(for: performance.actor), next != verb
    else { return nil }
    let language = session.preferences.language
    let label = Text(pl: "dalej", en: "next")(language)
    let hint = "→ \(label): \(command(next, language)) – \(next.summary(language))"
    return Ink.faint(hint, session.preferences.colour)
  }

  /// The verb as it would be typed; a clerk's names the desk and the patient, for others may wait there too.
  private func command(_ next: Verb, _ language: Language) -> String {
    guard !next.actors.contains(.patient), let patient = performance.actor.patient,
      let place = session.world.reception.place(of: patient)
    else { return next.name(language) }
    let clerk = Actor.clerk(FacilityName(place.facility), name: nil)
    return "\(ActorName.written(clerk, language)): \(next.name(language)) \(patient.text)"
  }
}
