import Activation
import CommandLanguage
import PlainText
import Shell

/// One scenario on its way on a portal: what names stand for there, and what its patients know.
struct PortalCourse {
  let portal: Portal
  private var names: [String: String]
  private var included = IncludedNames()
  private var knowledge = PortalKnowledge()
  /// How much of the scenario's time is left; nil: it may take as long as it likes.
  var limit: (() -> Duration)?

  /// What became of a statement on the portal.
  enum Step {
    /// It means nothing to a portal: the reference alone carries it out.
    case notSent
    case answered(PortalAnswer)
    case cannot(Unsupported)
    case unset(UnsetName)
  }

  /// - Parameter names: what a row of a table sets, which stands for the same in both worlds.
  init(_ portal: Portal, names: [String: String]) {
    self.portal = portal
    self.names = names
  }

  /// What a name stands for in a line.
  func value(of name: String, in line: SourceLine) -> String? {
    included.value(of: name, in: line) { names[$0] }
  }

  private mutating func set(_ name: String, to value: String?, in line: SourceLine) {
    if !included.set(name, to: value, in: line) { names[name] = value }
  }

  /// Begins a scenario there; false: the driver says that it cannot.
  func begin(_ scenario: ScenarioIdentity, at clock: Moment) throws(DriverFailure) -> Bool {
    let answer = try portal.ask(.begin(scenario, clock: clock), limit?())
    if answer["result"]?.text == "unsupported" { return false }
    try expectOK(answer)
    return true
  }

  func end() throws(DriverFailure) { try expectOK(portal.ask(.end, nil)) }

  private func expectOK(_ answer: JSONValue) throws(DriverFailure) {
    switch answer["result"]?.text {
    case "ok": return
    case "error": throw DriverFailure(.told(answer))
    case _: throw DriverFailure(.nonsense(.result(known: ["ok", "error"])))  // a text of theirs
    }
  }

  /// Carries a statement out on the portal.
  ///
  /// - Parameters:
  ///   - before: the reference, as it was before the statement.
  ///   - after: the reference after it.
  mutating func carryOut(
    _ statement: Statement, _ before: Session, _ after: Session
  ) throws(DriverFailure) -> Step {
    let source = statement.source
    included.enter(source) { [names] in names[$0] }
    let whole: StatedStatement?
    do throws(UnsetName) {
      whole = try sent(statement, before)
    } catch {
      return .unset(error)
    }
    guard let whole else {
      if statement.verb.isBeyondPortals { return .cannot(.beyondPortals) }
      if let capture = statement.capture {
        set(capture.name, to: after.value(of: capture.name, in: source), in: source)
      }
      return .notSent
    }
    if let lack = lack(for: whole.verb) { return .cannot(lack) }
    guard let known = try withSecrets(whole, statement.source.place, before, after) else {
      return .cannot(.inbox)
    }
    let answer = try PortalAnswer(
      portal.ask(.act(known, statement.source.place), limit?()), to: known.verb, of: portal)
    take(answer, to: known, after)
    if let capture = statement.capture {
      let value = capture.field.map { answer.field($0) } ?? answer.value
      set(capture.name, to: value, in: source)
    }
    return .answered(answer)
  }

  /// nil: it means nothing to a portal.
  private mutating func sent(_ statement: Statement, _ before: Session) throws(UnsetName) -> StatedStatement?
  {
    let verb = statement.verb
    guard verb.isOfPortals || verb == .set else { return nil }
    let stated = try statement.stated { value(of: $0, in: statement.source) }
    if verb == .set {
      if let name = stated.first { set(name.text, to: stated.dropFirst().first?.text, in: statement.source) }
      return nil
    }
    if stated.isEmpty, verb == .clock || verb == .policy { return nil }
    if verb == .audit, stated.asksForShellVerb(in: statement.source.vocabulary) { return nil }
    guard let actor = try before.acting(in: statement, { value(of: $0, in: statement.source) }) else {
      return nil
    }
    return LeftOutArguments(session: before, actor: actor).completed(statement, stated)
  }

  private func lack(for verb: Verb) -> Unsupported? {
    if !portal.isClockSettable, verb == .clock || verb == .wait { return .clock }
    return portal.carriesOut(verb) ? nil : .verb
  }

  private mutating func take(_ answer: PortalAnswer, to statement: StatedStatement, _ after: Session) {
    if case .ok(let value, _) = answer { knowledge.learn(statement, value?.written, after) }
  }
}

/// Secrets that a person uses without saying them.
extension PortalCourse {
  /// nil: the secret stands in the inbox, which cannot be read there.
  private mutating func withSecrets(
    _ statement: StatedStatement, _ place: Place, _ before: Session, _ after: Session
  ) throws(DriverFailure) -> StatedStatement? {
    switch statement.verb {
    case .createAccount where statement.value(of: "password") == nil:
      return statement.giving(firstPassword(statement, after), to: "password")
    case .login where statement.value(of: "password") == nil:
      guard let patient = statement.actor.patient else { return statement }
      return try giving(knowledge.password(of: patient), as: "password", statement, place, before)
    case .resetPassword where statement.value(of: "token") == nil:
      guard let patient = statement.actor.patient else { return statement }
      let known = knowledge.token(of: patient, before.newestMessage(to: patient))
      return try giving(known, as: "token", statement, place, before)
    case .forgotPassword:
      // What it sends would lie on top of a password that nobody has read yet.
      if let asked = statement.asked(in: before), case .inInbox = knowledge.password(of: asked) {
        guard case .read = try readInbox(of: asked, place, before) else { return nil }
      }
      return statement
    case _: return statement  // nothing else takes a secret that its line leaves out
    }
  }

  /// The one that the reference drew; where it drew none, one that is long enough.
  private func firstPassword(_ statement: StatedStatement, _ after: Session) -> String {
    let known = statement.value(of: "LOGIN").flatMap { Login($0) }.flatMap { after.passwordKnown(to: $0) }
    return known?.revealed
      ?? String(repeating: "Portal-7", count: after.world.policy.passwordMinLength / 8 + 1)
  }

  private mutating func giving(
    _ known: PortalKnowledge.Known, as name: String, _ statement: StatedStatement, _ place: Place,
    _ before: Session
  ) throws(DriverFailure) -> StatedStatement? {
    switch known {
    case .text(let text): return statement.giving(text, to: name)
    case .nothing: return statement
    case .inInbox:
      guard let patient = statement.actor.patient else { return statement }
      switch try readInbox(of: patient, place, before) {
      case .closed: return nil
      case .read(nil): return statement
      case .read(let secret?): return statement.giving(secret, to: name)
      }
    }
  }

  /// What came of reading an inbox.
  private enum Reading {
    /// The secret of the newest message there.
    case read(String?)
    /// It cannot be read there.
    case closed
  }

  /// Reads an inbox there, as the patient would.
  private mutating func readInbox(
    of patient: Login, _ place: Place, _ before: Session
  ) throws(DriverFailure) -> Reading {
    guard portal.carriesOut(.inbox) else { return .closed }
    let looking = StatedStatement(.inbox, by: .patient(patient))
    let answer = try PortalAnswer(
      portal.ask(.act(looking, place, isAside: true), limit?()), to: .inbox, of: portal)
    if case .unsupported = answer { return .closed }
    knowledge.read(answer.value, by: patient, before)
    return .read(answer.value)
  }
}

extension StatedStatement {
  /// Whose reset it asks for, if there is such an account.
  fileprivate func asked(in reference: Session) -> Login? {
    guard let name = value(of: "login") else { return actor.patient }
    return reference.world.login(named: AccountName(name))
  }
}

extension PortalAnswer {
  /// The main value as the language writes it.
  var value: String? {
    guard case .ok(let value, _) = self else { return nil }
    return value?.written
  }

  /// A field as the language writes it.
  func field(_ field: Field) -> String? { fields.first { $0.field == field }?.value.written }

  var fields: [FieldEntry] {
    switch self {
    case .ok(_, let fields), .refused(_, let fields): fields
    case .unsupported: []
    }
  }
}

extension [StatedArgument] {
  /// Whether entries are asked for that only konto's shell leaves.
  fileprivate func asksForShellVerb(in vocabulary: Vocabulary) -> Bool {
    let acts = first { $0.parameter.name.en == "act" }?.text.split(separator: ",") ?? []
    return acts.contains { vocabulary.verb(String($0)).map { !$0.isOfPortals } ?? false }
  }
}
