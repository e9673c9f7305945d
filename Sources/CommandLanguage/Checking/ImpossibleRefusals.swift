import Activation

/// Outcomes that a line can never have, by what its verb declares: a refusal that it never meets with, or anything but
/// a refusal where whoever acts has no part in it.
struct ImpossibleRefusals {
  private(set) var findings: [Finding] = []
  /// Who acts where no line says so; nil: whoever does where a part is included, or somebody whom a name brings.
  private var acting: Role?

  /// - Parameter beginner: who acts when a scenario begins.
  init(_ script: Script, _ soundness: Soundness, beginningAs beginner: Role = .admin) {
    // What has no scenario of its own may be meant to be included.
    if script.scenarios.contains(where: { $0.header != nil }) { acting = beginner }
    if soundness.outside { look(at: script.setup) }
    let setup = acting
    for scenario in script.scenarios where soundness.holds(for: scenario) {
      acting = setup
      look(at: scenario.steps)
    }
    // Who acts in the cleanup depends on how far the scenario came.
    acting = nil
    if soundness.outside { look(at: script.cleanup) }
  }

  private mutating func look(at steps: [Step]) {
    for case .statement(let statement) in steps { look(at: statement) }
  }

  private mutating func look(at statement: Statement) {
    defer { follow(statement) }
    guard !statement.verb.carriesOutOthers else { return }
    let role = role(in: statement)
    if let kind = statement.impossibleRefusal ?? statement.refusalOfWhoMay(role) {
      findings.append(Finding(statement.toldSource, statement.rangeOfRefusal, kind))
    } else if let role, !statement.isOpen(to: role), !statement.expectsNoPart {
      findings.append(Finding(statement.toldSource, statement.rangeOfVerb, .noPart(statement.verb)))
    } else if case .refused(nil, let comparisons)? = statement.expectation, comparisons.isEmpty {
      findings.append(Finding(statement.toldSource, statement.rangeOfRefusal, .refusalWithoutCode))
    }
  }

  private func role(in statement: Statement) -> Role? {
    switch statement.actor {
    case .stated(let actor): actor.role
    case .named: nil
    case nil: acting
    }
  }

  private mutating func follow(_ statement: Statement) {
    if statement.verb.effect == .actsAs { acting = statement.actorFromHere?.role }
  }
}

extension Verb {
  /// All refusals that it can meet with, its own and those on the way of one that walks.
  var codes: [RefusalCode] {
    var seen: Set<RefusalCode> = []
    return (refusals + walks.flatMap(\.refusals)).filter { seen.insert($0).inserted }
  }

  /// Whether it is as other statements come out, which are not looked at here.
  fileprivate var carriesOutOthers: Bool { self == .run }

  /// A patient without an account is told so by whatever is done on the portal, but for what answers a stranger as
  /// anybody (S5).
  fileprivate func tellsStrangers(_ code: RefusalCode) -> Bool {
    code == .admission(.accountNotFound) && actors.contains(.patient) && group != .shell && self != .login
      && self != .forgotPassword
  }
}

extension Statement {
  fileprivate var impossibleRefusal: FindingKind? {
    switch expectation {
    case .refused(.known(let code)?, _) where !canMeet(code): .impossibleRefusal(code, verb)
    case .refused(nil, _) where verb.codes.isEmpty: .impossibleRefusal(nil, verb)
    case .refused, .ok, nil: nil
    }
  }

  private func canMeet(_ code: RefusalCode) -> Bool {
    codes.contains(code) || code == .world(.readOnly) || code == .admission(.notGranted)
      || verb.tellsStrangers(code)
  }

  /// Those that it can meet with in the form that its line has.
  private var codes: [RefusalCode] {
    guard !verb.walks.isEmpty else { return verb.codes }
    if isBare { return verb.refusals }
    guard case .ready(.walk(let steps)) = request else { return verb.codes }
    let isAway = steps.contains { $0.verb == .trustedProfile }
    let others = isAway ? Verb.refusalsOfEntry : Verb.refusalsOfConsent
    return verb.refusals
      + steps.flatMap { step in
        step.verb.refusals.filter { step.verb != .confirm || !others.contains($0) }
      }
  }

  /// Whoever has a part in an act is not refused as one who has none.
  fileprivate func refusalOfWhoMay(_ role: Role?) -> FindingKind? {
    guard case .refused(let code, _)? = expectation, let role, isOpen(to: role) else { return nil }
    let isOfWhoMayNot =
      switch code {
      case .known(let code)?: code == .admission(.notAllowed)
      case nil: Self.refusalsOfWorld.isSuperset(of: verb.codes)
      case .named?: false
      }
    return isOfWhoMayNot ? .hasPart(verb) : nil
  }

  private static let refusalsOfWorld: Set<RefusalCode> = [
    .admission(.notAllowed), .admission(.notGranted), .world(.practiceOnly), .world(.readOnly),
  ]

  /// Whether it expects just what comes of an act in which one has no part.
  fileprivate var expectsNoPart: Bool {
    switch expectation {
    case .refused(.known(let code)?, _): code == .admission(.notAllowed)
    case .refused: true
    case .ok, nil: false
    }
  }

  fileprivate func isOpen(to role: Role) -> Bool {
    let (bare, withArguments) = verb.isOpen(to: role)
    // To know which of them holds, the line is split once more.
    return bare == withArguments ? bare : isBare ? bare : withArguments
  }

  /// Whom an `as` names; nil where a name brings it.
  fileprivate var actorFromHere: StatedActor? {
    guard case .ready(.shell(.actAs(let actor))) = request else { return nil }
    return actor
  }
}
