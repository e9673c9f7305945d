import Activation
import CommandLanguage

/// Which values of an argument can succeed here and now: these come first.
extension Completer {
  /// The same proposals, the likeliest first; none is lost.
  func inOrder(_ proposals: [Proposal], of parameter: ParameterDescription, _ verb: Verb, by actor: Actor)
    -> [Proposal]
  {
    guard let rank = rank(of: parameter, verb, actor) else { return proposals }
    return proposals.enumerated().sorted {
      (rank($0.element.text), $0.offset) < (rank($1.element.text), $1.offset)
    }
    .map(\.element)
  }

  /// Smaller is likelier; nil where all are alike, or where only an account could tell that nobody asked for.
  private func rank(
    of parameter: ParameterDescription, _ verb: Verb, _ actor: Actor
  ) -> ((String) -> Int)? {
    switch (verb, parameter.kind.form) {
    case (.come, .facility), (.delist, _): { isIntegrated($0) ? 0 : 1 }
    case (.integrate, _): { isIntegrated($0) ? 1 : 0 }
    case (.addDocument, .facility):
      actor.facilityWords.map { own in { $0 == own ? 0 : 1 } }
    case (.records, .account), (.present, .account), (.activate, .persona), (.trustedProfile, .persona):
      { $0 == actor.patient?.text || WordValues.own.matches($0) ? 0 : 1 }
    case (.present, nil): { rankOfDocument($0) }
    case (.issuePIN, _), (.revokePIN, _): session.terms.isPractice ? rankOfPerson(verb, actor) : nil
    case _: nil  // all values of it are alike
    }
  }

  private func isIntegrated(_ text: String) -> Bool {
    FacilityID(text).flatMap { session.world.register.facilities[$0] }?.isIntegrated ?? false
  }

  /// Those that the desks accept, the others, none.
  private func rankOfDocument(_ text: String) -> Int {
    if WordValues.none.matches(text) { return 2 }
    let kind = DocumentKind.allCases.first { WordValues.term($0.rawValue).matches(text) }
    return kind.map(session.world.policy.documents.contains) == true ? 0 : 1
  }

  /// Who can get a PIN here, who waits here, the others; whose PIN can be revoked, the others.
  private func rankOfPerson(_ verb: Verb, _ actor: Actor) -> ((String) -> Int) {
    let (world, now) = (session.world, session.now)
    guard verb == .issuePIN else {
      return { text in Login(text).flatMap { world.accounts[$0] }?.openPIN(at: now) == nil ? 1 : 0 }
    }
    let facility = actor.facilityWords.flatMap { world.facility(named: FacilityName($0)) }
    let queue = facility.map { facility in
      world.reception.queue(at: facility.id).map { visitor in
        (visitor.person.text, isReady: world.deskStep(for: visitor, at: facility, now: now) == .issue)
      }
    }
    let order = (queue ?? []).filter(\.isReady).map(\.0) + (queue ?? []).filter { !$0.isReady }.map(\.0)
    return { order.firstIndex(of: $0) ?? order.count }
  }
}
