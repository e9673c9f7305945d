import Activation
import CommandLanguage
import Journal
import ScenarioTesting
import Shell

/// The mistakes that a portal may make, as far as a walk has not tried yet whether it makes them: of several statements
/// the one is worth most that would show the most of them (<doc:Random-Walks>).
///
/// Each is one of the procedure's mutants. A statement shows one where the procedure and the mutant decide differently,
/// or where what they decide changes different things.
package struct Suspicions: Sendable {
  /// One that was not shown often enough yet.
  private struct Suspicion: Sendable {
    let mutant: Mutant
    /// How often what differs was only to be seen later: somebody has to look.
    var hidden = 0
  }

  /// How often a difference that does not show at once is tried.
  private static let most = 3

  private var ofActs: [ActName: [Suspicion]] = [:]
  private var general: [Suspicion] = []
  /// Those of which a difference was made often, but only ever one that had to be looked for.
  private var unseen: [Suspicion] = []

  /// Every mistake, none of them tried yet.
  package init() {
    for mutant in Mutant.all {
      if let act = mutant.act {
        ofActs[act, default: []].append(Suspicion(mutant: mutant))
      } else {
        general.append(Suspicion(mutant: mutant))
      }
    }
  }

  /// The refusals and the policies that those left are about.
  var codes: Set<RefusalCode> { Set(left.compactMap(\.mutant.code)) }
  var policies: Set<PolicyName> { Set(left.compactMap(\.mutant.policy)) }

  private var left: [Suspicion] { general + ofActs.values.flatMap { $0 } }

  /// What a statement would show, by the names of the mutants: nothing yet where that is false.
  typealias Shown = [String: Bool]

  /// What a statement would show if it were carried out now, with whether it would show at once.
  func shown(by line: WalkLine, in session: Session) -> Shown {
    guard let question = session.question(of: line.statement) else { return [:] }
    var random: any RandomNumberGenerator & Sendable = SeededRandom(seed: 1)
    let law = question.answer(drawing: &random)
    var shown: Shown = [:]
    for suspicion in (ofActs[question.act.name] ?? []) + general {
      random = SeededRandom(seed: 1)
      let procedure = suspicion.mutant.procedure
      let other = question.answer(following: procedure, drawing: &random)
      if other.code != law.code {
        shown[suspicion.mutant.id] = true
      } else if other.happenings != law.happenings {
        shown[suspicion.mutant.id] = false
      } else if !law.happenings.isEmpty, question.leadsElsewhere(law.happenings, procedure) {
        shown[suspicion.mutant.id] = false
      }
    }
    return shown
  }

  /// Forgets what was shown.
  mutating func take(_ shown: Shown, of act: ActName?) {
    guard !shown.isEmpty else { return }
    if let act { ofActs[act] = ofActs[act].map { left($0, after: shown) } }
    general = left(general, after: shown)
  }

  private mutating func left(_ suspicions: [Suspicion], after shown: Shown) -> [Suspicion] {
    suspicions.compactMap { suspicion in
      guard let isAtOnce = shown[suspicion.mutant.id] else { return suspicion }
      var next = suspicion
      next.hidden += 1
      if isAtOnce { return nil }
      if next.hidden < Self.most { return next }
      unseen.append(next)
      return nil
    }
  }
}

/// What chance does not come upon, for it takes several rare things in a row: there are scenarios that show it.
extension Suspicions {
  /// So few are left when chance has done what it can.
  private static let few = 40

  /// The statements of the scenario that shows most of what is left; none as long as chance still finds enough.
  ///
  /// It is not asked for again.
  mutating func lesson(on ground: Walk.Ground) -> [String] {
    guard left.count <= Self.few else { return [] }
    let wanted = Set((left + unseen).map(\.mutant.id))
    guard !wanted.isEmpty else { return [] }
    var best: (lines: [String], shown: Set<String>) = ([], [])
    for exemplar in Exemplar.all {
      let lines = exemplar.lines.map(\.withoutExpectation)
      let shown = told(by: lines, on: ground)
      if shown.count > best.shown.count { best = (lines, shown) }
    }
    unseen.removeAll { best.shown.contains($0.mutant.id) }
    return best.lines
  }

  /// What of those left some statements would show, sooner or later.
  private func told(by lines: [String], on ground: Walk.Ground) -> Set<String> {
    var everything = self
    for suspicion in unseen {
      if let act = suspicion.mutant.act {
        everything.ofActs[act, default: []].append(suspicion)
      } else {
        everything.general.append(suspicion)
      }
    }
    var (course, told) = (ComparedCourse(ground, on: nil), Set<String>())
    for line in lines {
      guard let step = WalkLine(line) else { continue }
      told.formUnion(everything.shown(by: step, in: course.session).keys)
      _ = try? course.carryOut(step.statement)
    }
    return told
  }
}

extension String {
  fileprivate var withoutExpectation: String {
    firstRange(of: " => ").map { String(self[..<$0.lowerBound]) } ?? self
  }
}

extension Session {
  /// What a statement asks the procedure, if it is one act.
  func question(of statement: Statement) -> Question? {
    let value = { self.value(of: $0, in: statement.source) }
    guard let actor = try? acting(in: statement, value), let instruction = try? statement.instruction(value),
      let act = act(of: instruction, by: actor)
    else { return nil }
    return Question(act: act, actor: actor, now: now, world: world, means: surroundings.means)
  }

  private func act(of instruction: Instruction, by actor: Actor) -> Act? {
    switch instruction {
    case .act(let act): return act
    case .signIn(let password):
      return (password ?? actor.patient.flatMap(passwordKnown)).map { .access(.signIn($0)) }
    case .resetPassword(let token):
      if let token { return .access(.completeReset(token)) }
      guard case .resetToken(let token)? = actor.patient.flatMap(newestMessage) else { return nil }
      return .access(.completeReset(token))
    case .present(let request):
      guard let patient = actor.patient, let own = world.accounts[patient]?.pesel else { return nil }
      return .desk(.present(request.presentation(by: patient, own)))
    case .inspect(.show(let name, _)), .inspect(.why(let name)): return .inspect(name)
    case .walk, .seed, .readClock, .listPolicies, .inspect, .people, .shell: return nil
    }
  }
}

extension Question {
  /// Whether the same events lead to another world.
  fileprivate func leadsElsewhere(_ events: [Event], _ procedure: Procedure) -> Bool {
    var (law, other) = (world, world)
    for event in events {
      law.evolve(event, at: now)
      other.evolve(event, at: now, following: procedure)
    }
    return law != other
  }
}

extension Decision {
  fileprivate var code: RefusalCode? {
    if case .refused(let refusal, _) = self { return refusal.code }
    return nil
  }

  fileprivate var happenings: [Event] {
    switch self {
    case .accepted(let events, _), .refused(_, let events): events
    }
  }
}
