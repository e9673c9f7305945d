import Activation
import CommandLanguage
import Journal
import PlainText

/// Taking back, doing again, and coming back to what was remembered.
extension Session {
  /// From here on lines can be taken back; only where the world is the session's own.
  package mutating func keepSteps() {
    guard terms.isPractice else { return }
    knowledge.keepLessons()
    history = Steps(world, entries: keeper.newestEntry)
  }

  /// The names under which something is remembered, in alphabetical order.
  package var checkpointNames: [String] { history?.checkpoints.keys.sorted() ?? [] }

  /// nil where nothing can be taken back.
  func footing(of actor: Actor) -> Footing? {
    guard history != nil else { return nil }
    return Footing(
      entries: keeper.newestEntry, lessons: knowledge.lessons, random: random, patient: actor.patient,
      notice: actor.patient.flatMap { notices[$0] }, deeds: witnessed.count)
  }

  /// Keeps the line that was just carried out, if it is a step.
  ///
  /// - Parameter name: what it kept a value under, as that was before.
  mutating func keepStep(
    _ statement: Statement, by actor: Actor, from before: Footing?,
    naming name: (name: String, value: NamedValue)?, number: Int?
  ) {
    guard let before, let after = footing(of: actor) else { return }
    if let jump = jumped {
      let step = DoneStep(
        statement: statement, actor: actor, before: jump.before.footing, after: jump.after.footing,
        names: jump.names, number: nil, jump: jump)
      history?.did(step, world: world)
      jumped = nil
    }
    guard hasChanged else { return }
    var names: [NameChange] = []
    if let name {
      history?.named.insert(name.name)
      names = [NameChange(name: name.name, before: name.value, after: named(name.name))]
    }
    let step = DoneStep(
      statement: statement, actor: actor, before: before, after: after, names: names, number: number)
    history?.did(step, world: world)
  }

  mutating func goBack(_ command: ShellCommand, as verb: Verb, by actor: Actor) throws(RunError) -> Outcome {
    guard terms.isPractice else {
      try note(verb, by: actor, .refused(.world(.practiceOnly)))
      return try refused(Refusal(.world(.practiceOnly)), to: actor)
    }
    if history == nil { keepSteps() }
    let told: StepTold
    switch command {
    case .undo: told = .undone(try undo())
    case .redo: told = .redone(try redo())
    case .checkpoint(let name): told = remember(name, by: actor)
    case .restore(let name): told = try restore(name, by: actor)
    case .actAs, .screen, .drawScreens, .steps, .help, .explain, .run, .capture, .endCapture, .set, .print,
      .output, .language, .quit:
      return .ok(Success())
    }
    return .ok(Success(showing: .step(told)))
  }

  private mutating func undo() throws(RunError) -> LineDone {
    guard let step = history?.popDone() else { throw .nothingToUndo }
    var undone = UndoneStep(step: step, entries: [], lessons: [])
    if let jump = step.jump {
      stand(on: jump.before)
    } else if var memory = keeper as? MemoryKeeper {
      keeper = MemoryKeeper()
      let entries = memory.takeBack(to: step.before.entries)
      abandonDeeds(to: witnessed.prefix(step.before.deeds))
      undone = UndoneStep(step: step, entries: entries, lessons: knowledge.forget(to: step.before.lessons))
      let procedure = surroundings.procedure
      let told = history?.world(before: step.before.entries, in: memory, following: procedure)
      if let told { world = told }
      keeper = memory
      stand(on: step.before)
    }
    for change in step.names where named(change.name) == change.after { put(change.name, change.before) }
    undone.deed = step.number.flatMap { log?.takeBack($0) }
    history?.undid(undone)
    return LineDone(step.statement, by: step.actor)
  }

  private mutating func redo() throws(RunError) -> LineDone {
    guard let undone = history?.popUndone() else { throw .nothingToRedo }
    let step = undone.step
    if let jump = step.jump {
      stand(on: jump.after)
    } else {
      for entry in undone.entries {
        _ = try withKeeper { (keeper) throws(KeeperFailure) in try keeper.append(entry, []) }
        if isWitnessed { witnessed.append(.recorded(entry)) }
        for event in entry.events {
          world.evolve(event, at: entry.moment, following: surroundings.procedure)
        }
      }
      for lesson in undone.lessons { knowledge.take(lesson) }
      stand(on: step.after)
    }
    for change in step.names { put(change.name, change.after) }
    let number = undone.deed.flatMap { log?.append($0) }
    let entries = step.jump == nil ? keeper.newestEntry - undone.entries.count : step.before.entries
    let deeds = step.jump == nil ? witnessed.count - undone.entries.count : step.before.deeds
    history?.redid(
      step.moved(to: entries, deeds: max(0, deeds), end: keeper.newestEntry, number), world: world)
    return LineDone(step.statement, by: step.actor)
  }

  /// - Parameter footing: that of a world and a journal which are in their places already.
  private mutating func stand(on footing: Footing) {
    random = footing.random
    if let patient = footing.patient { notices[patient] = footing.notice }
  }

  private mutating func stand(on scene: Scene) {
    (world, keeper, knowledge) = (scene.world, scene.keeper, scene.knowledge)
    (notices, random) = (scene.notices, scene.footing.random)
    if let remembered = scene.log { log?.goBack(to: remembered) }
    abandonDeeds(to: scene.witnessed[...])
  }

  /// What was taken back was witnessed all the same; it is only no part of what goes on.
  private mutating func abandonDeeds(to remaining: ArraySlice<WitnessedDeed>) {
    guard isWitnessed else { return }
    abandoned.append(witnessed)
    witnessed = Array(remaining)
  }

  private func scene(of actor: Actor) -> Scene? {
    footing(of: actor).map {
      Scene(
        world: world, keeper: keeper, knowledge: knowledge, notices: notices, witnessed: witnessed,
        log: log, footing: $0)
    }
  }

  private mutating func remember(_ name: String, by actor: Actor) -> StepTold {
    let named = names.keys.reduce(into: [String: NamedValue]()) { $0[$1] = self.named($1) }
    let isNew = history?.checkpoints[name] == nil
    if let scene = scene(of: actor) { history?.checkpoints[name] = Checkpoint(scene: scene, names: named) }
    return .remembered(name, isNew: isNew)
  }

  private mutating func restore(_ name: String, by actor: Actor) throws(RunError) -> StepTold {
    guard let checkpoint = history?.checkpoints[name] else {
      throw .checkpointUnknown(name, suggestions: Suggestion.nearest(to: name, among: checkpointNames))
    }
    guard let before = scene(of: actor) else { return .restored(name) }
    let names = changes(to: checkpoint)
    stand(on: checkpoint.scene)
    for change in names { put(change.name, change.after) }
    jumped = Jump(before: before, after: checkpoint.scene, names: names)
    return .restored(name)
  }

  /// Of the names only those that steps have set go back; what `set` gave stays.
  private func changes(to checkpoint: Checkpoint) -> [NameChange] {
    let remembered = checkpoint.names.filter { $0.value.isOfStep && names[$0.key] == nil }.keys
    return (history?.named ?? []).union(remembered).sorted().map { name in
      NameChange(
        name: name, before: named(name), after: checkpoint.names[name] ?? NamedValue())
    }
  }
}

extension DoneStep {
  /// The same step where other entries stand before it: looks that came in between.
  fileprivate func moved(to first: Int, deeds: Int, end: Int, _ number: Int?) -> DoneStep {
    DoneStep(
      statement: statement, actor: actor, before: before.with(entries: first, deeds: deeds),
      after: after.with(entries: end, deeds: after.deeds), names: names, number: number, jump: jump)
  }
}

extension Footing {
  fileprivate func with(entries: Int, deeds: Int) -> Footing {
    Footing(
      entries: entries, lessons: lessons, random: random, patient: patient, notice: notice, deeds: deeds)
  }
}

extension Verb {
  /// Whether it goes back to how things were, or prepares for it.
  package var takesBack: Bool { effect == .takesBack }
}
