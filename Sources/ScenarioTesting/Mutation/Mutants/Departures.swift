import Activation

/// The ways in which mutants depart from the law: each replaces one point of decision.
extension Procedure {
  /// A guard of an act that fails lets pass, where the question is such.
  static func waiving(
    _ code: RefusalCode, of act: ActName, where isSuch: @escaping @Sendable (Question) -> Bool = { _ in true }
  ) -> Procedure {
    law.replacing(\.refusal) { failed, question in
      failed != code || question.act.name != act || !isSuch(question)
    }
  }

  /// An act is decided otherwise.
  ///
  /// - Parameter act: the act concerned; nil for all.
  static func deciding(_ act: ActName? = nil, _ decide: @escaping Decider.Decide) -> Procedure {
    law.replacing(\.decision, with: Decider(of: act, decide))
  }

  /// What the procedure is asked is taken for something else.
  ///
  /// - Parameter act: the act concerned; nil for all.
  static func mistaking(
    _ act: ActName? = nil, _ mistake: @escaping @Sendable (inout Question) -> Void
  ) -> Procedure {
    deciding(act) { question, random in
      var question = question
      mistake(&question)
      return question.answer(drawing: &random)
    }
  }

  /// What the law decides of an act is turned into something else.
  ///
  /// - Parameter act: the act concerned; nil for all.
  static func turning(
    _ act: ActName? = nil, _ turn: @escaping @Sendable (inout Decision, Question) -> Void
  ) -> Procedure {
    deciding(act) { question, random in
      var decision = question.answer(drawing: &random)
      turn(&decision, question)
      return decision
    }
  }

  /// An act leads to what it has to lead to, but for some events.
  static func leavingOut(
    of act: ActName, _ isLeftOut: @escaping @Sendable (Event) -> Bool
  ) -> Procedure {
    turning(act) { decision, _ in decision.events.removeAll(where: isLeftOut) }
  }

  /// An event changes something else of an account than it has to.
  static func evolving(
    _ change: @escaping @Sendable (_ account: inout Account, _ event: AccountEvent, _ before: Account) -> Void
  ) -> Procedure {
    law.replacing(\.accountEvent) { account, event, moment in
      let before = account
      account.evolve(event, at: moment)
      change(&account, event, before)
    }
  }
}

extension Decision {
  /// The code of the refusal, if it is one.
  var code: RefusalCode? {
    switch self {
    case .accepted: nil
    case .refused(let refusal, _): refusal.code
    }
  }

  var isAccepted: Bool { code == nil }

  var events: [Event] {
    get {
      switch self {
      case .accepted(let events, _), .refused(_, let events): events
      }
    }
    set {
      switch self {
      case .accepted(_, let handing): self = .accepted(newValue, handing: handing)
      case .refused(let refusal, _): self = .refused(refusal, recording: newValue)
      }
    }
  }

  static func refused(_ code: RefusalCode, recording events: [Event] = []) -> Decision {
    .refused(Refusal(code), recording: events)
  }
}

extension Event {
  /// What happens to an account, if that is it.
  var ofAccount: AccountEvent? {
    guard case .account(_, let event) = self else { return nil }
    return event
  }

  /// What happens on the portal, if that is it.
  var onPortal: PortalEvent? {
    guard case .portal(_, let event) = self else { return nil }
    return event
  }
}

extension Question {
  /// Puts it at a moment at which a period that has begun is over, or is not, as another period would have it.
  mutating func judge(_ period: Span, from start: Moment, by other: Span) {
    let isOver = start + other <= now
    if isOver != (start + period <= now) { now = isOver ? start + period : start }
  }
}

/// Who and what a question is about.
extension Question {
  /// The account of the patient who asks.
  var account: Account? { actor.patient.flatMap { world.accounts[$0] } }

  /// What the patient who asks has before them.
  var screen: Screen? { actor.patient.flatMap { world.session(of: $0)?.screen } }

  /// The authentication that the patient who asks is in.
  var transaction: Transaction? {
    guard case .trustedProfile(let transaction)? = screen else { return nil }
    return transaction
  }
}
