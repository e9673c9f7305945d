import Activation
import CommandLanguage
import PlainText

/// Who acts, how things stand with them, the time, and the step that comes next with its rule, in one row.
struct StatusLine: Sendable {
  private let whole: [String]
  /// Without what the prompt itself says.
  private let rest: [String]

  init(_ guide: LineGuide) {
    let facts = StatusFacts(guide)
    whole = facts.promptSays + facts.rest
    rest = facts.rest
  }

  /// - Parameter width: in columns; where they are too few for all of it, what the prompt says is left out.
  func parts(width: Int) -> [InkedText] {
    let fits = DisplayWidth.columns(Self.row(whole)) < width
    return [InkedText(Self.row(fits ? whole : rest), .dim)]
  }

  private static func row(_ facts: [String]) -> String { " " + facts.joined(separator: " · ") }
}

private struct StatusFacts {
  private let guide: LineGuide

  init(_ guide: LineGuide) { self.guide = guide }

  private var session: Session { guide.session }
  private var language: Language { guide.language }

  /// What stands before the line too (``PromptText``).
  var promptSays: [String] {
    [ActorName.written(session.actor, language)] + (session.terms.isPractice ? standing : [])
  }

  var rest: [String] {
    (session.terms.isPractice ? [] : standing) + [tries, session.now.localWritten, next].compactMap(\.self)
  }

  private var standing: [String] {
    switch session.actor {
    case .admin, .support, .auditor: []
    case .clerk(let name, _): guide.mayTell(of: session.actor) ? desk(name) : []
    case .patient:
      account.map { [($0.status.isActive ? WordValues.active : WordValues.inactive).in(language)] } ?? []
    }
  }

  /// That of the patient who acts, where it may be told.
  private var account: Account? {
    guide.mayTell(of: session.actor) ? session.actor.patient.flatMap { session.world.accounts[$0] } : nil
  }

  private func desk(_ name: FacilityName) -> [String] {
    guard let facility = session.world.facility(named: name) else { return [] }
    let count = session.world.reception.queue(at: facility.id).count
    return [Text(pl: "w kolejce: \(count)", en: "\(count) waiting").in(language)]
  }

  private var tries: String? {
    account?.openPIN(at: session.now).map { pin in
      Text(pl: "pozostało prób: \(pin.triesLeft)", en: "tries left: \(pin.triesLeft)").in(language)
    }
  }

  private var next: String? {
    guard let (actor, offer) = guide.next else { return nil }
    let label = Text(pl: "dalej", en: "next").in(language)
    let rule = rule(of: offer, for: actor).map { " (\($0))" } ?? ""
    let what = offer.command?.written(for: session.actor, language) ?? offer.purpose.in(language)
    return "\(label)\(rule): \(what)"
  }

  /// The rule of the step, as the checklist has it, or of what makes somebody wait.
  private func rule(of offer: Offer, for actor: Actor) -> String? {
    let standing = actor.patient.flatMap { session.world.accounts[$0] }
      .map { session.world.standing(of: $0, at: session.now) }
    let parts = standing.map { Progress(standing: $0, time: session.time).parts } ?? Progress.general
    let steps = parts.flatMap(\.steps).filter { $0.verb == offer.command?.verb }
    let step = steps.first(where: \.isNext) ?? steps.first
    return step?.rules.map(\.rawValue).joined(separator: " ")
      ?? standing?.obstacle?.declared.basis.rule.rawValue
  }
}
