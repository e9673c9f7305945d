import CommandLanguage

/// A scenario as the result of the last run names it: what stays when lines move.
package struct FailedScenario: Hashable, Sendable, Codable {
  /// From the root, however it was named.
  package let file: String
  /// The title, with the names of its row filled in, as reports tell it.
  package let title: String
  /// By what the whole title is known again, where reports tell less of it.
  package let code: String?
  /// The number of its row, if it has one.
  package let row: Int?

  /// - Parameter folder: where relative paths begin.
  package init(_ identity: ScenarioIdentity, in folder: String) {
    self.init(identity, at: Self.path(identity.file, in: folder))
  }

  fileprivate init(_ identity: ScenarioIdentity, at path: String) {
    file = path
    title = identity.title
    code = identity.title == identity.writtenTitle ? nil : Self.code(of: identity.writtenTitle)
    row = identity.row?.number
  }

  private init(_ other: FailedScenario, title: String, code: String?) {
    (file, self.title, self.code, row) = (other.file, title, code, other.row)
  }

  /// However much of the title was told when it failed.
  static func all(_ identity: ScenarioIdentity, in folder: String) -> [FailedScenario] {
    all(identity, at: path(identity.file, in: folder))
  }

  fileprivate static func all(_ identity: ScenarioIdentity, at path: String) -> [FailedScenario] {
    let own = FailedScenario(identity, at: path)
    let title = identity.writtenTitle
    return [
      FailedScenario(own, title: title, code: nil), FailedScenario(own, title: title, code: code(of: title)),
    ]
  }

  /// Nothing of what may be a secret is in it, so that none can be told by trying all of them, from however many titles: alike
  /// are scenarios whose titles differ in numbers and long words alone.
  private static func code(of title: String) -> String { String(hash(of: outline(of: title)), radix: 16) }

  /// FNV-1a: the same from run to run.
  private static func hash(of text: String) -> UInt32 {
    text.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }

  /// The words, all digits alike, and all that are as long as a token or a drawn password.
  private static func outline(of title: String) -> String {
    let words = title.split { !$0.isLetter && !$0.isNumber }
    return words.map { $0.count >= leastOfDrawn ? "…" : String($0.map { $0.isNumber ? "0" : $0 }) }
      .joined(separator: " ")
  }

  private static let leastOfDrawn = 12

  /// A path from the root.
  package static func path(_ file: String, in folder: String) -> String {
    IncludePath.normalized(IncludePath.joined(file, to: folder + "/"))
  }
}

extension FailedScenario {
  /// Whether file, row and whole title are the same.
  package static func == (one: Self, other: Self) -> Bool {
    one.file == other.file && one.row == other.row && one.code == other.code
      && (one.code != nil || one.title == other.title)
  }

  /// Takes in the file, the row and the title.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(file)
    hasher.combine(row)
    hasher.combine(code ?? title)
  }
}

extension Plan {
  /// What counts as failed after a run of a part of a suite: what failed in it, and what had failed `before` and was
  /// not run this time. What its file no longer has is forgotten.
  package func failed(in result: SuiteResult, before: [FailedScenario], folder: String) -> [FailedScenario] {
    let failed = result.failed(folder: folder)
    guard !before.isEmpty else { return failed }
    var paths = PathsFromRoot(folder: folder)
    func all(_ identity: ScenarioIdentity) -> [FailedScenario] {
      FailedScenario.all(identity, at: paths.path(of: identity.file))
    }
    let places = Set(result.scenarios.map { Whereabouts($0.identity) })
    let everything = everything
    let others = everything.filter { !places.contains(Whereabouts($0)) }.flatMap(all)
    let ran = Set(result.scenarios.flatMap { all($0.identity) })
    let known = Set(everything.flatMap(all))
    let files = Set(known.map(\.file))
    // Of those that are known by a code several may be alike: it is forgotten when all of them have run.
    let left = Set(others.lazy.filter { $0.code != nil })
    let kept = before.filter { earlier in
      (!ran.contains(earlier) || left.contains(earlier))
        && (known.contains(earlier) || !files.contains(earlier.file))
    }
    return kept + failed.filter { !kept.contains($0) }
  }

  private var everything: [ScenarioIdentity] {
    scripts.flatMap { script in
      script.scenarios.flatMap { scenario in
        scenario.rows.map { ScenarioIdentity(scenario, $0, in: script, seed: nil) }
      }
    }
  }
}

/// Where a scenario stands, and by which row it was run.
private struct Whereabouts: Hashable {
  private let file: String
  private let place: Place
  private let row: Int?

  init(_ identity: ScenarioIdentity) {
    (file, place, row) = (identity.file, identity.place, identity.row?.number)
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
