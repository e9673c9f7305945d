import Activation
import CommandLanguage

/// Who acts, how things stand with them, the time, and the step that comes next with its rule, in one row.
struct StatusLine {
  private let guide: LineGuide

  init(_ guide: LineGuide) { self.guide = guide }

  private var session: Session { guide.session }
  private var language: Language { guide.language }

  var parts: [InkedText] {
    let told = [ActorName.written(session.actor, language)] + standing + [session.now.localWritten] + next
    return [InkedText(" " + told.joined(separator: " · "), .dim)]
  }

  private var standing: [String] {
    guard guide.mayTell(of: session.actor) else { return [] }
    return switch session.actor {
    case .admin, .support, .auditor: []
    case .clerk(let name, _): desk(name)
    case .patient(let login): session.world.accounts[login].map(account) ?? []
    }
  }

  private func desk(_ name: FacilityName) -> [String] {
    guard let facility = session.world.facility(named: name) else { return [] }
    let count = session.world.reception.queue(at: facility.id).count
    return [Text(pl: "w kolejce: \(count)", en: "\(count) waiting").in(language)]
  }

  private func account(_ account: Account) -> [String] {
    let status = account.status.isActive ? WordValues.active : WordValues.inactive
    let tries = account.openPIN(at: session.now).map { pin in
      Text(pl: "pozostało prób: \(pin.triesLeft)", en: "tries left: \(pin.triesLeft)").in(language)
    }
    return [status.in(language)] + [tries].compactMap { $0 }
  }

  private var next: [String] {
    guard let (actor, offer) = guide.next else { return [] }
    let label = Text(pl: "dalej", en: "next").in(language)
    let rule = rule(of: offer, for: actor).map { " (\($0))" } ?? ""
    let what = offer.command?.written(for: session.actor, language) ?? offer.purpose.in(language)
    return ["\(label)\(rule): \(what)"]
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
