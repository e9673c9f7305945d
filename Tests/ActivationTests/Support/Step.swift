import Activation

/// What happens in a story: one thing, or several in a row.
struct Step: Sendable {
  let parts: [Part]

  struct Part: Sendable {
    /// Whether the story expects that it is refused.
    var isInVain = false
    /// Plays it; nil when nobody asked for anything.
    let play: @Sendable (inout Stage) -> Decision?
  }

  private init(parts: [Part]) { self.parts = parts }

  init(_ play: @escaping @Sendable (inout Stage) -> Decision?) { parts = [Part(play: play)] }

  /// One after the other.
  static func all(_ steps: Step...) -> Step { Step(parts: steps.flatMap(\.parts)) }

  /// The same again, so many times.
  func times(_ count: Int) -> Step {
    Step(parts: (0..<count).flatMap { _ in parts })
  }

  /// The last decision of playing it.
  func play(_ stage: inout Stage) -> Decision? {
    parts.reduce(nil) { _, part in part.play(&stage) }
  }

  static func act(_ actor: Actor, _ act: Act) -> Step { Step { $0.play(act, by: actor) } }
  static func admin(_ act: Act) -> Step { .act(.admin, act) }
  static func support(_ act: Act) -> Step { .act(.support, act) }
  static func anna(_ act: Act) -> Step { .act(.patient(Cast.anna), act) }
  static func jan(_ act: Act) -> Step { .act(.patient(Cast.jan), act) }
  static func nobody(_ act: Act) -> Step { .act(.patient(Login("nikt")!), act) }
  static func clerk(_ act: Act, at facility: FacilityName = Cast.clinic) -> Step {
    .act(Cast.clerk(facility), act)
  }

  /// An act of Anna's that depends on what was handed out before.
  static func anna(_ act: @escaping @Sendable (Stage) -> Act) -> Step {
    Step { $0.play(act($0), by: .patient(Cast.anna)) }
  }

  /// The step, refused.
  static func inVain(_ step: Step) -> Step {
    Step(parts: step.parts.map { Part(isInVain: true, play: $0.play) })
  }

  /// Time passes.
  static func wait(_ span: String) -> Step {
    Step {
      $0.now = $0.now + Cast.span(span)
      return nil
    }
  }

  /// Time passes until a moment.
  static func until(_ moment: String) -> Step {
    Step {
      $0.now = Cast.moment(moment)
      return nil
    }
  }

  /// Something happens that nobody here asked for.
  static func happened(_ event: Event) -> Step {
    Step {
      $0.happen(event)
      return nil
    }
  }

  static func policy(_ name: PolicyName, _ value: PolicyValue) -> Step {
    .admin(.register(.setPolicy([PolicySetting(name, value)!])))
  }

  static func policy(_ name: PolicyName, _ span: String) -> Step {
    .policy(name, .span(Cast.span(span)))
  }
}
