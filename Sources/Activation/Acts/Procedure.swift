/// The procedure as a value: how an act is decided, and what an event changes.
///
/// It is the law, as the files of this module write it, unless one of its points of decision is replaced from
/// outside: to learn what would be if the law were otherwise. A point that nobody replaced costs the law one
/// comparison with nil, and a guard that holds not even that.
package struct Procedure: Sendable {
  private let replacement: Replacement?

  private init(_ replacement: Replacement?) { self.replacement = replacement }

  /// The law itself.
  package static var law: Procedure { Procedure(nil) }

  /// The same procedure, but for one point of decision.
  package func replacing<Point>(_ path: WritableKeyPath<Points, Point?>, with point: Point) -> Procedure {
    var points = replacement?.points ?? Points()
    points[keyPath: path] = point
    return Procedure(Replacement(points))
  }

  /// The points of decision. Where one is nil, the law decides.
  package struct Points: Sendable {
    /// What acts lead to.
    package var decision: Decider?
    /// Whether a guard that has failed refuses: by law always.
    package var refusal: (@Sendable (RefusalCode, Question) -> Bool)?
    /// What an event changes of an account.
    package var accountEvent: (@Sendable (inout Account, AccountEvent, Moment) -> Void)?
    /// What an event changes at the reception desks.
    package var receptionEvent: (@Sendable (inout Reception, Login, ReceptionEvent) -> Void)?
    /// Whether a refusal that changes nothing has an entry in the audit trail: by law always (I19).
    package var entryOfRefusal: (@Sendable (Refusal) -> Bool)?
    /// Whether looking, which changes nothing, has an entry in the audit trail: by law always (I19).
    package var entryOfLooking: (@Sendable (Act) -> Bool)?
    /// Whether a PESEL is masked where nobody asks for all of it: by law always (S7).
    package var mask: (@Sendable (PESEL) -> Bool)?
  }

  /// Who decides what acts lead to, in place of the law; whether to ask the law is up to them.
  package struct Decider: Sendable {
    /// Answers a question; what it draws, it draws from the generator that it is given (I20).
    package typealias Decide = @Sendable (Question, inout any RandomNumberGenerator & Sendable) -> Decision

    fileprivate let act: ActName?
    fileprivate let decide: Decide

    /// - Parameter act: the act that is so decided; nil for all.
    package init(of act: ActName? = nil, _ decide: @escaping Decide) {
      self.act = act
      self.decide = decide
    }
  }

  private final class Replacement: Sendable {
    let points: Points
    init(_ points: Points) { self.points = points }
  }
}

extension Procedure {
  /// What decides an act in place of the law, if anything does.
  func decider(of act: Act) -> Decider.Decide? {
    guard let decider = replacement?.points.decision, decider.act == nil || decider.act == act.name
    else { return nil }
    return decider.decide
  }

  func refuses(_ code: RefusalCode, _ question: @autoclosure () -> Question) -> Bool {
    guard let refusal = replacement?.points.refusal else { return true }
    return refusal(code, question())
  }

  func evolve(_ account: inout Account, by event: AccountEvent, at moment: Moment) {
    guard let evolve = replacement?.points.accountEvent else { return account.evolve(event, at: moment) }
    evolve(&account, event, moment)
  }

  func evolve(_ reception: inout Reception, by event: ReceptionEvent, of person: Login) {
    guard let evolve = replacement?.points.receptionEvent else { return reception.evolve(person, event) }
    evolve(&reception, person, event)
  }

  /// Whether a refusal that changes nothing has an entry in the audit trail.
  package func records(_ refusal: Refusal) -> Bool { replacement?.points.entryOfRefusal?(refusal) ?? true }

  /// Whether looking, which changes nothing, has an entry in the audit trail.
  package func recordsLooking(_ act: Act) -> Bool { replacement?.points.entryOfLooking?(act) ?? true }

  /// Whether a PESEL is masked where nobody asks for all of it.
  package func masks(_ pesel: PESEL) -> Bool { replacement?.points.mask?(pesel) ?? true }
}
