import Activation
import CommandLanguage
import Exploration
import ScenarioTesting
import Shell
import Terminal

/// `konto explore` without a goal: random walks, alone or beside a portal, up to the first thing that is found.
struct WalkRun {
  private let request: WalkRequest
  private let language: Language
  private let deadline: Duration?
  private var figures = WalkFigures()
  private var progress: ProgressLine
  private var report: WalkReport

  init(_ request: WalkRequest) {
    self.request = request
    language = request.settings.preferences.language
    deadline = request.time.map { Stopwatch.now() + $0 }
    progress = ProgressLine(total: request.scenarios ?? 0, request.settings.preferences, isWanted: true)
    report = WalkReport(request)
  }

  func carryOut() -> ExitStatus {
    if let path = request.path, let obstacle = NewFile.obstacle(to: path, replacing: .found) {
      StandardStreams.complain(of: path, obstacle.words, language)
      return .inputOutput
    }
    return Interrupts.whileRunning {
      var run = self
      return request.against.map { run.onPortal($0) } ?? run.alone()
    }
  }

  private var ground: Walk.Ground { Self.ground(request, Means.ofSearches()) }

  private static func ground(_ request: WalkRequest, _ means: Means) -> Walk.Ground {
    Walk.Ground(
      surroundings: Assembly.surroundings(means), preferences: request.settings.preferencesOfAnyWidth)
  }

  private static func goesOn(_ deadline: Duration?) -> Bool {
    !Interrupts.wasInterrupted && deadline.map { Stopwatch.now() < $0 } ?? true
  }

  private mutating func take(_ figures: WalkFigures) {
    self.figures.add(figures)
    let (all, total) = (self.figures, request.scenarios)
    progress.show(WalkReport.progress(all, of: total))
  }

  /// What is told at the end.
  private mutating func finished(_ status: ExitStatus) -> ExitStatus {
    progress.clear()
    report.tell(figures)
    if Interrupts.wasInterrupted { return .interrupted }
    if status == .asExpected, figures.statements == 0 { return .nothingToRun }
    return status
  }
}

/// The procedure alone.
extension WalkRun {
  private struct Walked: Sendable {
    let figures: WalkFigures
    let lines: [WalkLine]
    let discovery: Discovery?
  }

  /// What the walks of one thread share.
  private struct Tools {
    let means = Means.ofSearches()
    let book = LineBook()
    let trail = TrailBook()
  }

  /// After so many walks one looks at the trail as if it were the first.
  private static let everyTrailIsNew = 64

  private mutating func alone() -> ExitStatus {
    var found: Walked?
    let (request, deadline) = (request, deadline)
    Workers(count: Workers.processors).run(
      request.most, while: { Self.goesOn(deadline) }, with: Tools.init
    ) { number, tools in
      var walk = Walk(
        Self.ground(request, tools.means), seed: request.seed(number), reading: tools.book,
        leaving: number.isMultiple(of: Self.everyTrailIsNew) ? TrailBook() : tools.trail)
      // Without a portal nothing can fail but the procedure.
      let discovery = try? walk.go(request.steps) { Self.goesOn(deadline) }
      return Walked(figures: walk.figures, lines: walk.lines, discovery: discovery ?? nil)
    } take: { walked in
      take(walked.figures)
      if walked.discovery != nil { found = walked }
      return found == nil
    }
    guard let found, let discovery = found.discovery else { return finished(.asExpected) }
    return conclude(discovery, of: found.lines, on: nil) { nil } ?? finished(.notAsExpected)
  }
}

/// Beside a portal.
extension WalkRun {
  /// So many walks in a row may fail by the driver.
  private static let mostFailures = 3

  private mutating func onPortal(_ against: Against) -> ExitStatus {
    let crew = DriverCrew()
    defer { crew.end() }
    let seat = DriverSeat(against, crew)
    var suspicions = Suspicions()
    var (failures, status) = (0, ExitStatus.asExpected)
    for number in 0..<request.most where Self.goesOn(deadline) && failures < Self.mostFailures {
      do throws(DriverFailure) {
        let portal = try seat.taken()
        var walk = Walk(ground, seed: request.seed(number), on: portal, suspecting: suspicions)
        let deadline = deadline
        let discovery: Discovery?
        do throws(DriverFailure) {
          discovery = try walk.go(request.steps) { Self.goesOn(deadline) }
        } catch {
          take(walk.figures)
          throw error
        }
        take(walk.figures)
        suspicions = walk.suspicions ?? suspicions
        failures = 0
        guard let discovery else { continue }
        if let end = conclude(
          discovery, of: walk.lines, on: portal.name, { () throws(DriverFailure) in try seat.taken() })
        {
          return end
        }
        status = .notAsExpected
      } catch {
        if Interrupts.wasInterrupted { break }
        (failures, status) = (failures + 1, .notAsExpected)
        progress.clear()
        report.tell(error)
        if case .notStarted = error.problem { break }
      }
    }
    return finished(status)
  }

  /// Makes a discovery short and writes it; nil where it did not come again.
  private mutating func conclude(
    _ discovery: Discovery, of lines: [WalkLine], on portal: String?,
    _ seat: @escaping () throws(DriverFailure) -> Portal?
  ) -> ExitStatus? {
    let reproduction = Reproduction(ground, on: seat)
    var line = progress
    var attempts = 0
    let reproduced = try? reproduction.finding(discovery, of: lines) {
      attempts += 1
      line.show(WalkReport.shrinking(attempts))
      return !Interrupts.wasInterrupted
    }
    line.clear()
    progress.clear()
    guard case .steady(let finding)? = reproduced else {
      report.tellUnsteady(discovery, at: lines.last)
      return nil
    }
    let scenario = FoundScenario(finding, seed: request.settings.seed ?? 1, on: portal)
    guard report.tell(finding, scenario.text(language, on: ground), figures, try? seat()) else {
      return StandardStreams.lost
    }
    return Interrupts.wasInterrupted ? .interrupted : .notAsExpected
  }
}
