import Activation
import CommandLanguage
import Shell

/// What stands for the arguments that a line leaves out: a portal cannot know it.
struct LeftOutArguments {
  /// The reference as it is before the statement.
  let session: Session
  let actor: Actor

  /// The arguments of a statement, with what stands in for those that were left out.
  func completed(_ statement: Statement, _ stated: [StatedArgument]) -> StatedStatement {
    let whole = StatedStatement(statement.verb, by: actor, stated)
    return standIns(for: statement.verb, whole.value).reduce(whole) { whole, standIn in
      guard let text = standIn.text, whole.value(of: standIn.name) == nil else { return whole }
      return whole.giving(text, to: standIn.name)
    }
  }

  private typealias StandIn = (name: String, text: String?)

  private func standIns(for verb: Verb, _ given: (String) -> String?) -> [StandIn] {
    switch verb {
    case .facility: [("integrated", "yes")]
    case .createAccount: [("email", given("LOGIN").map { $0 + "@example.test" })]
    case .addDocument: [("date", session.now.date.written)]
    case .persona: [("state", "valid"), ("assurance", "substantial")]
    case .clock: given("offset") == nil ? [] : [("MOMENT", session.now.written)]
    case .present: presentation(given)
    case .issuePIN: [("WHO", longestWaiting?.text)]
    case .trustedProfile: [("persona", own)]
    case .records: [("of", own)]
    case .forgotPassword: reset(given)
    case _: []  // nothing stands in for what these leave out, or only the person knows it
    }
  }

  private var own: String? { actor.patient?.text }

  private func presentation(_ given: (String) -> String?) -> [StandIn] {
    guard given("document") != "none" else { return [("login", own)] }
    let pesel = actor.patient.flatMap { session.world.accounts[$0]?.pesel.digits }
    return [("login", own), ("document", "id-card"), ("pesel", pesel)]
  }

  private var longestWaiting: Login? {
    guard let words = actor.facilityWords, let facility = session.world.facility(named: FacilityName(words))
    else { return nil }
    return session.world.reception.queue(at: facility.id).first?.person
  }

  private func reset(_ given: (String) -> String?) -> [StandIn] {
    let name = given("login").map { AccountName($0) } ?? actor.patient.map { AccountName($0.text) }
    let account = name.flatMap(session.world.account(named:))
    return [("login", own), ("channel", account?.contact.email == nil && account != nil ? "sms" : "email")]
  }
}
