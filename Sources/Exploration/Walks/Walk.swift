import Activation
import CommandLanguage
import PlainText
import ScenarioTesting
import Shell

/// A random walk through the procedure, and through a portal beside it if there is one: statement after statement, each
/// checked as soon as it is carried out (<doc:Random-Walks>).
package struct Walk {
  /// Where a walk begins and what it goes through.
  package struct Ground: Sendable {
    /// What its means and its procedure are.
    package var surroundings: Surroundings
    /// In which language texts are, where any are looked at.
    package var preferences: Preferences
    /// The name of the file that a driver is told.
    package var file: String

    /// The ground of all walks of a run.
    package init(surroundings: Surroundings, preferences: Preferences, file: String = "explore") {
      self.surroundings = surroundings
      self.preferences = preferences
      self.file = file
    }
  }

  /// What has been carried out so far.
  package private(set) var lines: [WalkLine] = []
  /// What it has come across.
  package private(set) var figures = WalkFigures()
  private let ground: Ground
  private let identity: ScenarioIdentity
  private let isOnPortal: Bool
  private var course: ComparedCourse
  private var walker: Walker
  private var watch: InvariantWatch
  private let book: LineBook
  /// Whose state was counted last; while nothing happens it is the same.
  private var counted: Login?
  /// What the portal is not known to do right; nil where there is none.
  package private(set) var suspicions: Suspicions?

  /// - Parameters:
  ///   - seed: what the walk is drawn from.
  ///   - portal: where the same is carried out; nil: nowhere.
  ///   - suspicions: what earlier walks have left of them; nil: the next best statement is taken.
  ///   - book: what earlier walks have read.
  ///   - trail: what they have left in their trails.
  package init(
    _ ground: Ground, seed: UInt64, on portal: Portal? = nil, suspecting suspicions: Suspicions? = nil,
    reading book: LineBook = LineBook(), leaving trail: TrailBook = TrailBook()
  ) {
    self.ground = ground
    self.book = book
    self.suspicions = suspicions
    watch = InvariantWatch(trail)
    isOnPortal = portal != nil
    identity = ScenarioIdentity("seed \(seed)", in: ground.file)
    walker = Walker(seed: seed)
    course = ComparedCourse(ground, on: portal)
    course.turnAway()
  }

  /// Goes on for so many statements after the opening, or until something is found.
  ///
  /// - Parameter wanted: asked before each statement; when it is not, the walk ends there.
  /// - Throws: what went wrong with the driver, which has been sent away.
  package mutating func go(
    _ count: Int, while wanted: () -> Bool = { true }
  ) throws(DriverFailure) -> Discovery? {
    figures.begin()
    guard try course.begin(identity) else { return nil }
    for line in lesson() where wanted() {
      if let found = try take(line) { return found }
    }
    for line in walker.opening where wanted() {
      if let found = try take(line) { return found }
    }
    var tries = 0
    while lines.count < count, tries < 20 * count, wanted() {
      tries += 1
      if let found = try take(next()) { return found }
    }
    figures.end(course.session)
    if let found = checkWhole() { return found }
    try course.end()
    return nil
  }

  /// What chance has left out so far.
  private mutating func lesson() -> [String] {
    let ground = ground
    return suspicions?.lesson(on: ground) ?? []
  }

  /// The next line: of several the one that would show most of what the portal is not known to do right.
  private mutating func next() -> String {
    let (world, now) = (course.session.world, course.session.now)
    guard let left = suspicions else { return walker.line(in: world, at: now) }
    let session = course.session
    walker.want(left)
    var best: (walker: Walker, line: String, shown: Suspicions.Shown)?
    for _ in 0..<Self.candidates {
      var other = walker
      other.shuffle(by: &walker)
      let line = other.line(in: world, at: now)
      let shown = read(line).flatMap { suspicions?.shown(by: $0, in: session) } ?? [:]
      if shown.count > best?.shown.count ?? -1 { best = (other, line, shown) }
    }
    guard let best else { return walker.line(in: world, at: now) }
    walker = best.walker
    walker.watch(for: best.shown.values.contains(false))
    if let act = read(best.line).flatMap({ session.question(of: $0.statement) })?.act.name {
      suspicions?.take(best.shown, of: act)
    }
    return best.line
  }

  /// Of so many lines one is taken.
  private static let candidates = 4

  private mutating func take(_ line: String) throws(DriverFailure) -> Discovery? {
    guard let step = read(line), course.carriesOut(step.statement.verb) else { return nil }
    let (before, seen) = (course.session.world, course.session.witnessed.count)
    switch try course.carryOut(step.statement) {
    case .failed, .unsupported: return nil
    case .parted(let divergence):
      lines.append(step)
      return .difference(divergence)
    case .same(let performance):
      lines.append(step)
      walker.learn(course.session)
      count(before, witnessed: seen)
      return check(performance, before, witnessed: seen)
    }
  }

  /// A line as the driver is to be told of it.
  private mutating func read(_ line: String) -> WalkLine? {
    guard isOnPortal else { return book.step(line) }
    return WalkLine(line, at: Place(file: ground.file, line: lines.count + 1))
  }

  private mutating func count(_ before: World, witnessed seen: Int) {
    let isConcerned = figures.count(before, course.session, witnessed: seen, concerning: walker.focus)
    guard isConcerned || counted != walker.focus else { return }
    counted = walker.focus
    let (world, now) = (course.session.world, course.session.now)
    guard let account = world.accounts[walker.focus] else { return }
    figures.count(account, in: world, at: now)
  }

  private mutating func check(
    _ performance: Performance, _ before: World, witnessed seen: Int
  ) -> Discovery? {
    do throws(Violation) {
      try watch.check(performance, before, course.session, witnessed: seen)
      return nil
    } catch {
      return .violation(error)
    }
  }

  private mutating func checkWhole() -> Discovery? {
    do throws(Violation) {
      try watch.checkWhole(course.session)
      return nil
    } catch {
      return .violation(error)
    }
  }
}

/// What a walk may come upon.
package enum Discovery: Sendable {
  /// The portal did otherwise than the procedure, at the last statement.
  case difference(Divergence)
  /// An invariant does not hold after the last statement.
  case violation(Violation)
}
