import Activation
import CommandLanguage
import Shell

/// Why a learner's line is not the step that was asked.
package enum QuizReason: Sendable {
  /// It only looks: no answer, and no mistake.
  case aside
  /// Somebody else is to act.
  case otherActor(Actor)
  /// It cannot be carried out as it stands.
  case failed
  /// It would be refused, where the step succeeds.
  case refused
  /// It would succeed, where the step shows a refusal.
  case notRefused
  /// It would be refused with another code than the step.
  case otherRefusal
  /// It does this step and more.
  case tooFar
  /// The verb is the right one, its values are not: those that differ, as far as the line tells.
  case otherValues([Term])
  /// It leads somewhere else.
  case otherDeed
  /// It looks the same now, but then this would not go as it should.
  case later(Performance)

  /// - Parameters:
  ///   - later: the steps that follow the one that was asked.
  ///   - gist: where the line led.
  init(
    _ performance: Performance, unlike step: SceneStep, before later: some Sequence<SceneStep>,
    _ gist: WorldGist
  ) {
    let wanted = step.performance
    let isSameVerb = performance.statement.verb == wanted.statement.verb
    switch (performance.outcome, wanted.outcome) {
    case (.error, _): self = .failed
    case _
    where performance.actor.role != wanted.actor.role || performance.actor.patient != wanted.actor.patient:
      self = .otherActor(performance.actor)
    case (.refused, .ok): self = .refused
    case (.ok, .refused): self = isSameVerb ? .notRefused : .otherDeed
    case (.refused, _): self = .otherRefusal
    case (.ok, _):
      let isLater = later.contains { WorldGist($0.after) == gist }
      self =
        isLater
        ? .tooFar
        : isSameVerb ? .otherValues(performance.statement.parametersUnlike(wanted.statement)) : .otherDeed
    }
  }

  /// Whether the verb is the right one.
  package var isOfRightVerb: Bool {
    switch self {
    case .otherValues, .later: true
    case .aside, .otherActor, .failed, .refused, .notRefused, .otherRefusal, .tooFar, .otherDeed: false
    }
  }

  /// One or two sentences for the learner.
  ///
  /// - Parameter step: the step that was asked.
  package func words(for step: SceneStep, _ language: Language) -> String {
    text(step.performance).in(language)
  }

  private func text(_ wanted: Performance) -> Text {
    switch self {
    case .aside: Text(pl: "", en: "")
    case .otherActor(let actor):
      Text(
        pl: "Teraz działa \(wanted.who(.pl)), a to polecenie wydaje \(actor.named(.pl)).",
        en: "Now \(wanted.who(.en)) acts; this line is by \(actor.named(.en)).")
    case .failed:
      Text(pl: "Tego nie da się wykonać.", en: "This cannot be carried out.")
    case .refused:
      Text(
        pl: "To odmowa, a ten krok ma się udać.",
        en: "It would be refused, and this step is to succeed.")
    case .notRefused:
      Text(
        pl: "To by się udało, a w tym kroku chodzi o odmowę.",
        en: "It would succeed, and this step of the lesson shows a refusal.")
    case .otherRefusal:
      Text(
        pl: "Odmowa miałaby inną przyczynę niż ta, o którą chodzi w tym kroku.",
        en: "It would be refused for another reason than the one that this step is about.")
    case .tooFar:
      Text(
        pl: "To więcej niż jeden krok. Teraz chodzi tylko o najbliższy.",
        en: "That is more than one step. Only the next one is wanted now.")
    case .otherValues(let terms):
      Text(
        pl: "Polecenie jest właściwe, ale nie jego wartości"
          + (terms.isEmpty ? "." : "; do poprawienia: \(terms.map(\.pl).joined(separator: ", "))."),
        en: "The command is right, but its values lead elsewhere"
          + (terms.isEmpty ? "." : "; to be corrected: \(terms.map(\.en).joined(separator: ", "))."))
    case .otherDeed:
      Text(pl: "To inny krok, o innym skutku.", en: "That is another step: it leads elsewhere.")
    case .later(let failed):
      Text(
        pl: "Na razie skutek jest ten sam, ale dalsze kroki by się nie udały. \(failed.why(.pl))",
        en: "It looks the same now, but would not work later. \(failed.why(.en))")
    }
  }
}

extension Statement {
  /// What is written otherwise in another line of the same verb, left out there, or left out here.
  fileprivate func parametersUnlike(_ other: Statement) -> [Term] {
    func texts(_ statement: Statement) -> [Term: String]? {
      guard let stated = try? statement.stated({ "$" + $0 }) else { return nil }
      return Dictionary(stated.map { ($0.parameter.written, $0.text) }) { $1 }
    }
    guard let own = texts(self), let others = texts(other) else { return [] }
    return verb.parameters.map(\.written).filter { own[$0] != others[$0] }
  }
}

extension Actor {
  fileprivate func named(_ language: Language) -> String { ActorName.written(self, language) }
}

extension Performance {
  /// Why it was refused.
  fileprivate func why(_ language: Language) -> String {
    if case .refused(let rejection) = outcome {
      rejection.reason(language).joined(separator: " ")
    } else {
      ""
    }
  }
}
