import Activation
import CommandLanguage
import Journal

/// The lines that can be taken back, those that were, and what is remembered under names.
///
/// A step holds where it began, not how the world was then: that is told again from the nearest landmark by the events
/// of the journal (I20). So a step costs the same however large the world is, and of n steps about 2 log₂ n worlds are
/// held.
struct Steps: Sendable {
  private(set) var done = Pages<DoneStep>()
  private(set) var undone: [UndoneStep] = []
  var checkpoints: [String: Checkpoint] = [:]
  /// The names that have their values of steps.
  var named: Set<String> = []
  private var landmarks: [Landmark]
  var landmarkCount: Int { landmarks.count }

  /// A world that can be told on from.
  struct Landmark: Sendable {
    /// How many steps were done by then.
    let depth: Int
    let entries: Int
    let world: World
    /// Whether what is before it cannot be told on from.
    var isFixed = false
  }

  /// So many steps are told again at most where there were landmarks all along.
  private static let stride = 64

  init(_ world: World, entries: Int) {
    landmarks = [Landmark(depth: 0, entries: entries, world: world, isFixed: true)]
  }

  /// A line that was carried out and changed something.
  mutating func did(_ step: DoneStep, world: World) {
    undone = []
    push(step, world: world)
  }

  private mutating func push(_ step: DoneStep, world: World) {
    done.append(step)
    let isJump = step.jump != nil
    guard isJump || done.count.isMultiple(of: Self.stride) else { return }
    add(Landmark(depth: done.count, entries: step.after.entries, world: world, isFixed: isJump))
  }

  mutating func popDone() -> DoneStep? {
    guard let step = done.popLast() else { return nil }
    landmarks.removeAll { $0.depth > done.count }
    return step
  }

  mutating func undid(_ step: UndoneStep) { undone.append(step) }
  mutating func popUndone() -> UndoneStep? { undone.popLast() }
  mutating func redid(_ step: DoneStep, world: World) { push(step, world: world) }

  /// Of landmarks far behind few are kept, the fewer the farther.
  private mutating func add(_ landmark: Landmark) {
    landmarks.append(landmark)
    landmarks.removeAll { !$0.isFixed && landmark.depth - $0.depth > 2 * ($0.depth & -$0.depth) }
  }

  /// The world as the journal tells it up to an entry, behind the steps that are done.
  mutating func world(
    before entry: Int, in keeper: MemoryKeeper, following procedure: Procedure
  ) -> World? {
    guard let nearest = landmarks.last else { return nil }
    var (world, told) = (nearest.world, nearest.entries)
    func tell(upTo end: Int) {
      for past in keeper.events(after: told, upTo: end) {
        world.evolve(past.event, at: past.moment, following: procedure)
      }
      told = end
    }
    for depth in Swift.stride(from: nearest.depth + 1, to: done.count, by: 1)
    where depth.isMultiple(of: Self.stride) {
      tell(upTo: done[depth].before.entries)
      add(Landmark(depth: depth, entries: told, world: world))
    }
    tell(upTo: entry)
    return world
  }
}

/// A line that changed something, and how things stood beside the world before and after it.
struct DoneStep: Sendable {
  let statement: Statement
  let actor: Actor
  let before: Footing
  let after: Footing
  let names: [NameChange]
  /// That of the line among what is taken down for a file.
  let number: Int?
  /// Where it did not go on from what was, but to something remembered.
  var jump: Jump?
}

/// All of what was, and of what was remembered and is now.
struct Jump: Sendable {
  let before: Scene
  let after: Scene
  let names: [NameChange]
}

/// How things stand beside the world.
struct Footing: Sendable {
  /// How many entries the journal has.
  let entries: Int
  /// How much the patients have learnt.
  let lessons: Int
  let random: any RandomNumberGenerator & Sendable
  /// The patient at work, with what the portal says of their last act.
  let patient: Login?
  let notice: PortalNotice?
  /// How much was witnessed.
  let deeds: Int
}

/// A step that was taken back, with what it left.
struct UndoneStep: Sendable {
  let step: DoneStep
  let entries: [JournalEntry]
  let lessons: [NewKnowledge]
  /// What was taken down of it for a file.
  var deed: Recorded.Deed?
}

/// All that a step can change.
struct Scene: Sendable {
  let world: World
  let keeper: any Keeper
  let knowledge: Knowledge
  let notices: [Login: PortalNotice]
  let witnessed: [WitnessedDeed]
  let log: Record?
  let footing: Footing
}

/// What is remembered under a name.
struct Checkpoint: Sendable {
  let scene: Scene
  let names: [String: NamedValue]
}
