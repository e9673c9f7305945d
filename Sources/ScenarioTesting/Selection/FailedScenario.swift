import CommandLanguage

/// A scenario as the result of the last run names it: what stays when lines move.
package struct FailedScenario: Hashable, Sendable, Codable {
  /// From the root, however it was named.
  package let file: String
  /// The title, with the names of its row filled in.
  package let title: String
  /// The number of its row, if it has one.
  package let row: Int?

  /// - Parameter folder: where relative paths begin.
  package init(_ identity: ScenarioIdentity, in folder: String) {
    self.init(identity, at: Self.path(identity.file, in: folder))
  }

  fileprivate init(_ identity: ScenarioIdentity, at path: String) {
    file = path
    title = identity.title
    row = identity.row?.number
  }

  /// A path from the root.
  package static func path(_ file: String, in folder: String) -> String {
    IncludePath.normalized(IncludePath.joined(file, to: folder + "/"))
  }
}

extension Plan {
  /// What counts as failed after a run of a part of a suite: what failed in it, and what had failed `before` and was
  /// not run this time. What its file no longer has is forgotten.
  package func failed(in result: SuiteResult, before: [FailedScenario], folder: String) -> [FailedScenario] {
    let failed = result.failed(folder: folder)
    guard !before.isEmpty else { return failed }
    var paths = PathsFromRoot(folder: folder)
    let ran = Set(result.scenarios.map { FailedScenario($0.identity, at: paths.path(of: $0.identity.file)) })
    let known = Set(everything.map { FailedScenario($0, at: paths.path(of: $0.file)) })
    let files = Set(known.map(\.file))
    return before.filter { !ran.contains($0) && (known.contains($0) || !files.contains($0.file)) } + failed
  }

  private var everything: [ScenarioIdentity] {
    scripts.flatMap { script in
      script.scenarios.flatMap { scenario in
        scenario.rows.map { ScenarioIdentity(scenario, $0, in: script, seed: nil) }
      }
    }
  }
}

extension SuiteResult {
  /// The scenarios that were not as expected, each once, by whatever seeds.
  fileprivate func failed(folder: String) -> [FailedScenario] {
    var seen: Set<FailedScenario> = []
    return scenarios.lazy.filter { $0.hasFailed && !$0.identity.isMarked }.map {
      FailedScenario($0.identity, in: folder)
    }
    .filter { seen.insert($0).inserted }
  }
}

/// Paths from the root, each worked out once: a suite names the same file for each of its scenarios.
private struct PathsFromRoot {
  let folder: String
  private var known: [String: String] = [:]

  init(folder: String) { self.folder = folder }

  mutating func path(of file: String) -> String {
    if let path = known[file] { return path }
    let path = FailedScenario.path(file, in: folder)
    known[file] = path
    return path
  }
}
