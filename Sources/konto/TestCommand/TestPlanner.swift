import CommandLanguage
import PlainText
import ScenarioTesting

/// From the paths and conditions of the command line to the scenarios that are to run.
struct TestPlanner {
  let request: TestRequest
  let workers: Workers
  /// The seed of a random order, if that is wanted.
  let order: UInt64?
  /// Only what depends on these files, if they alone have changed.
  var changed: Set<String>?

  /// What was read, and what is to run of it.
  struct Planned {
    /// The files that were read, the included ones too: a change of one of them may change the outcome.
    var files: Set<String> = []
    var plan: Result<Plan, Stopped>
    /// What standard input gave, if it was read.
    var input: [UInt8]?
    /// What of it there is nothing to run of, though of the rest there is.
    var leftOut: [Obstacle] = []
    /// What names stand for that are given from outside.
    var given: [String: String] = [:]
    /// The other files of the run that is gone over again.
    var earlier: [String] = []
  }

  struct Stopped: Error {
    let obstacles: [Obstacle]

    init(_ obstacles: [Obstacle]) { self.obstacles = obstacles }
    init(_ nothing: Emptiness) { obstacles = [.nothing(nothing)] }
  }

  func planned() -> Planned {
    var choice = ScenarioChoice()
    choice.tags = request.selection.tags.conjunction
    choice.names = request.selection.names.map(\.inNFC)
    choice.shard = request.selection.shard
    choice.concerns = { [changed] in Self.concerns($0, changed) }
    var paths = request.paths
    if request.selection.rerunFailed {
      switch paths.isEmpty ? LastRun.readHere() : LastRun.read() {
      case .failure(let nothing): return Planned(plan: .failure(Stopped(nothing)))
      case .success(let failed):
        let gone = gone(of: failed)
        guard gone.isEmpty else { return Planned(plan: .failure(Stopped(gone))) }
        choice.failed = Set(failed)
        choice.folder = Files.currentFolder
        if paths.isEmpty { paths = failed.map(\.file).map(LastRun.fromHere).uniqued }
      }
    }
    guard !paths.isEmpty else { return Planned(plan: .failure(Stopped(.noPath))) }
    do throws(GivenNames.Unread) {
      var planned = planned(TestPaths(paths), choice, given: try request.names.read())
      if request.selection.rerunFailed, case .success(let plan) = planned.plan {
        planned.earlier = LastRun.filesRun(with: plan)
      }
      return planned
    } catch {
      return Planned(files: Set(request.names.files), plan: .failure(Stopped(error.obstacles)))
    }
  }

  private func planned(
    _ paths: TestPaths, _ choice: ScenarioChoice, given: [String: String]
  ) -> Planned {
    var choice = choice
    choice.lines = paths.lines
    let names = ReadNames()
    var read = workers.read(paths.files, given: given, from: names.read)
    var planned = Planned(
      files: names.all.union(paths.files + request.names.files), plan: .failure(Stopped([])))
    if request.reporting.reports.contains(where: { $0.file != nil }) {
      planned.files.formUnion(Self.filesRun(by: read.scripts))
    }
    planned.input = names.input
    planned.given = given
    read.leaveOutParts(identifiedBy: FileIdentity.init, unless: paths.isNamed)
    let obstacles = paths.obstacles + read.obstacles
    guard obstacles.allSatisfy(\.leavesOthers), obstacles.isEmpty || !read.scripts.isEmpty else {
      planned.plan = .failure(Stopped(obstacles))
      return planned
    }
    choice.rows = paths.rows(of: read.scripts)
    planned.leftOut = obstacles
    planned.plan = choice.plan(read.scripts).map(ordered).mapError {
      Stopped(obstacles + $0.all.map { .nothing($0) })
    }
    return planned
  }

  /// What lines of scenarios run, and what is read for it.
  private static func filesRun(by scripts: [Script]) -> Set<String> {
    let names = ReadNames()
    var known: Set<String> = []
    var next = scripts.reduce(into: Set<String>()) { $0.formUnion($1.filesRun) }
    while let path = next.popFirst() {
      guard known.insert(path).inserted, case .ready(let script) = ScriptFile.read(path, from: names.read)
      else {
        continue
      }
      next.formUnion(script.filesRun.subtracting(known))
    }
    return names.all.union(known)
  }

  /// Of the paths that were given, or of the current folder: the files that are no longer there.
  private func gone(of failed: [FailedScenario]) -> [Obstacle] {
    let folders = request.paths.filter(Files.isFolder).map {
      FailedScenario.path($0, in: Files.currentFolder)
    }
    let gone = failed.filter { failed in
      failed.fileIsGone && (request.paths.isEmpty || folders.contains { failed.isBelow($0) })
    }
    return gone.map(\.file).map(LastRun.fromHere).uniqued.map { .nothing(.failedFileIsGone($0)) }
  }

  private static func concerns(_ script: Script, _ changed: Set<String>?) -> Bool {
    guard let changed else { return true }
    return !changed.isDisjoint(with: script.included.union([script.file]).map(IncludePath.normalized))
  }

  private func ordered(_ plan: Plan) -> Plan {
    var plan = plan
    if let count = request.running.repetitions {
      plan = plan.repeated(count, from: request.settings.seed ?? 1)
    }
    return order.map(plan.shuffled) ?? plan
  }
}

extension TestPlanner.Planned {
  /// All that there is in the other files of the run that is gone over again; nil where there is nothing.
  func others(_ workers: Workers) -> Plan? {
    let others = earlier.filter { FileStatus($0)?.isFile ?? false }
    guard !others.isEmpty else { return nil }
    let read = workers.read(others, given: given) { (path) throws(ReadProblem) in try Files.read(path) }
    return try? ScenarioChoice().plan(read.scripts).get()
  }
}

extension [String] {
  /// Each once, where it stood first.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Workers {
  /// Reads files at once, or the parts of a single one, and takes them in their order.
  func read(
    _ files: [String], given: [String: String] = [:],
    from source: @escaping @Sendable (String) throws(ReadProblem) -> [UInt8]
  ) -> ReadFiles {
    var read = ReadFiles()
    if let file = files.first, files.count == 1 {
      read.take(ScriptFile.read(file, given: given, by: readParts, from: source), of: file)
      return read
    }
    var number = 0
    run(files.count) {
      ScriptFile.read(files[$0], given: given, oneOf: files.count, from: source)
    } take: { reading in
      read.take(reading, of: files[number])
      number += 1
      return true
    }
    return read
  }

  /// As many parts at a time as memory takes no harm from, however large the file is.
  private static let partsAtOnce = 32

  @Sendable private func readParts(
    _ parts: [SourceExtent], with read: @escaping @Sendable (SourceExtent) -> [ReadLine],
    taking take: ([ReadLine]) -> Void
  ) {
    for start in stride(from: 0, to: parts.count, by: Self.partsAtOnce) {
      let some = Array(parts[start..<min(start + Self.partsAtOnce, parts.count)])
      run(some.count, work: { read(some[$0]) }) { lines in
        take(lines)
        return true
      }
    }
  }
}
