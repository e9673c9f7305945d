import Activation
import CommandLanguage

extension Session {
  /// Carries out a statement: everything that a line of the language leads to.
  ///
  /// - Parameter secret: what the person at the prompt typed without echo, after `secret-needed`.
  package mutating func perform(_ statement: Statement, secret: Secret? = nil) -> Performance {
    let acting: Actor
    if isUnwatched { asking = statement }
    defer { asking = nil }
    if statement.source.inclusion != nil { included.enter(statement.source) { [names] in names[$0] } }
    do throws(RunError) {
      acting = try actor(of: statement)
    } catch {
      let outcome = Outcome.error(error)
      return Performance(
        statement: statement, actor: actor, outcome: outcome, judgement: judgement(of: statement, outcome))
    }
    let footing = isFollowed ? footing(of: acting) : nil
    hasChanged = false
    var outcome: Outcome
    var isOfNoTime = false
    var screenBefore: ScreenView?
    do throws(RunError) {
      let instruction = try instruction(of: statement, acting)
      if terms.isShared {
        meanwhile.beginLine()
        try refresh(for: acting, isHopeful: instruction.isPlainAct)
      }
      if screens.isOn { screenBefore = screenView(of: acting) }
      outcome = try self.outcome(of: instruction, in: statement, by: acting, secret: secret)
      isOfNoTime = instruction.asksForNoTime(at: now)
    } catch {
      outcome = .error(error.naming(statement))
    }
    let number = isFollowed ? takeDown(statement, by: acting, outcome, typed: secret) : nil
    var warnings = terms.isShared ? warnings + trailWarnings(of: statement, outcome) : []
    if isOfNoTime, case .ok = outcome { warnings.append(.periodEmpty) }
    if terms.holdsMessages, !hasForgotten { forgetOldMessages() }
    // What the line keeps is for the lines after it: it is judged by the names as they were.
    let kept = statement.capture.map { (capture: $0, value: $0.value(in: outcome)) }
    let judgement = judgement(of: statement, outcome)
    if let unusable = judgement?.unusable { outcome = .error(unusable) }
    let screen = screenBefore.flatMap { changedScreen(of: acting, since: $0) }
    let replaced = kept.flatMap { keep($0.value, under: $0.capture.name, in: statement.source) }
    if isFollowed { keepStep(statement, by: acting, from: footing, naming: replaced, number: number) }
    return Performance(
      statement: statement, actor: acting, outcome: outcome, judgement: judgement, screen: screen,
      warnings: warnings, changes: terms.isShared ? changesToTell() : [])
  }

  /// Whether anybody is to know afterwards which lines changed what: to take them back, or for a file of them.
  private var isFollowed: Bool { history != nil || log != nil }

  private mutating func outcome(
    of instruction: Instruction, in statement: Statement, by actor: Actor, secret: Secret?
  ) throws(RunError) -> Outcome {
    if terms.isShared, let refusal = try refusalOfOperator(statement, instruction, by: actor) {
      return refusal
    }
    if sets(instruction, in: statement.source) { return .ok(Success()) }
    let outcome = try follow(instruction, as: statement.verb, by: actor, secret: secret)
    return isAllWanted ? outcome.telling { statement.verb.whoMay { mayHave($0) } } : outcome
  }

  /// - Returns: the name and what it stood for, unless it is one that an `include` gives.
  private mutating func keep(
    _ value: String?, under name: String, in line: SourceLine
  ) -> (name: String, value: NamedValue)? {
    guard !included.set(name, to: value, in: line) else { return nil }
    let before = named(name)
    give(name, value)
    return (name, before)
  }

  /// Whether it sets a name that is given to the lines that an `include` brings: it stays theirs.
  private mutating func sets(_ instruction: Instruction, in line: SourceLine) -> Bool {
    guard case .shell(.set(let name, let value)) = instruction else { return false }
    return included.set(name, to: value, in: line)
  }

  private func judgement(of statement: Statement, _ outcome: Outcome) -> Judgement? {
    Judgement.of(statement, outcome, writing: { writtenValues(in: statement.source) }) {
      value(of: $0, in: statement.source)
    }
  }

  private mutating func actor(of statement: Statement) throws(RunError) -> Actor {
    switch statement.actor {
    case nil: return actor
    case .stated(let stated): return try actor(lookingUp: stated)
    case .named(let template):
      let text: String
      do throws(UnsetName) {
        text = try template.filled { value(of: $0, in: statement.source) }
      } catch {
        throw .nameUnset(error)
      }
      guard let stated = ActorName.read(text) else {
        let error = SyntaxError(statement.source, template.range, .badActor(text))
        throw .valueInvalid(error.withoutValue)
      }
      if terms.isPractice, case .holder = stated {
        let error = SyntaxError(statement.source, template.range, .badActor(text))
        throw .valueInvalid(error.withoutValue)
      }
      return try actor(lookingUp: stated)
    }
  }

  private mutating func instruction(
    of statement: Statement, _ acting: Actor
  ) throws(RunError) -> Instruction {
    if let lack = statement.lackForOthers(acting) { throw .argumentMissing(lack) }
    var instruction: Instruction
    do throws(FillingProblem) {
      // The names alone: whoever asked the session would copy it.
      let (included, names) = (included, names)
      instruction = try statement.instruction { name in
        included.value(of: name, in: statement.source) { names[$0] }
      }
    } catch {
      throw RunError(error)
    }
    if case .shell(.actAs(let stated)) = instruction {
      if terms.isPractice, let error = statement.asActorByPESEL(instruction) {
        throw .valueInvalid(error.withoutValue)
      }
      instruction = .shell(.actAs(.known(try actor(lookingUp: stated))))
    }
    if demandsReasons, let lack = statement.lackOnStore(instruction) { throw .argumentMissing(lack) }
    return instruction
  }

}

extension Outcome {
  /// A refusal of somebody who has no part in the verb says who has.
  fileprivate consuming func telling(whoMay: () -> Text) -> Outcome {
    guard case .refused(var rejection) = self, rejection.refusal.code == .admission(.notAllowed),
      rejection.circumstance == nil
    else {
      return self
    }
    rejection.allowed = whoMay()
    return .refused(rejection)
  }
}

extension Capture {
  /// What `->` keeps; an outcome that lacks it leaves the name without a value.
  fileprivate func value(in outcome: Outcome) -> String? {
    (field.map { outcome.value(of: $0) } ?? outcome.value)?.written
  }
}

extension Instruction {
  /// An act that is decided anew, should what was read of the store last no longer hold.
  fileprivate var isPlainAct: Bool {
    switch self {
    case .act: true
    case .signIn, .present, .walk, .resetPassword, .seed, .readClock, .listPolicies, .inspect,
      .people, .shell:
      false
    }
  }
}

extension RunError {
  init(_ problem: FillingProblem) {
    switch problem {
    case .unset(let name): self = .nameUnset(name)
    case .unfit(let error):
      if case .valueTooLong = error.problem {
        self = .valueTooLong(error)
      } else {
        self = .valueInvalid(error.withoutValue)
      }
    }
  }
}

extension RunError {
  /// The same error with its place, and with a file as the line names it: what a name stands for may be a secret.
  fileprivate func naming(_ statement: Statement) -> RunError {
    if case .runTooDeep(at: nil) = self { return .runTooDeep(at: statement.source.place) }
    guard !statement.names.isEmpty, let written = statement.firstArgument else { return self }
    return switch self {
    case .fileUnreadable(_, let problem): .fileUnreadable(written, problem)
    case .runCycle: .runCycle(written)
    case .fileInvalid(_, let count, _): .fileInvalid(written, mistakes: count, first: nil)
    case .fileNotAsExpected: .fileNotAsExpected(written, at: nil)
    case .fileEmpty: .fileEmpty(written)
    case .interrupted: .interrupted(written)
    case .captureRunning: .captureRunning(written)
    case .fileUnwritable(_, let reason): .fileUnwritable(written, reason)
    case .nameUnset, .valueInvalid, .valueTooLong, .argumentMissing, .secretNeeded, .runTooDeep, .store,
      .refusedWithoutCode, .nothingToUndo, .nothingToRedo, .checkpointUnknown, .captureUnavailable,
      .captureNotRunning:
      self
    }
  }
}
