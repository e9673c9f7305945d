import CommandLanguage
import Foundation
import PlainText
import ScenarioTesting
import Shell
import Terminal

/// What failed the last time, kept in a file of the program's own, for `--rerun-failed`.
enum LastRun {
  private struct Kept: Decodable {
    let version: Int
    let failed: [FailedScenario]
    /// Those in which one of them failed.
    let runs: [Run]?
  }

  private struct Run: Decodable {
    /// From the root. What others of them hand out stands in no title that is told again.
    let files: Set<String>

    var json: JSONObject {
      var object = JSONObject()
      object.add("files", files.sorted())
      return object
    }
  }

  private static let version = 1

  private static var path: String? { StateFile.path("last-test.json") }

  /// Keeps what failed, and what had failed before and did not run now; a folder that cannot be written keeps
  /// nothing, and a run is none the worse for it.
  ///
  /// - Parameter wholeFolders: those that all was run of. What is gone from them has been looked for in vain, and is
  ///   forgotten.
  static func keep(_ result: SuiteResult, of plan: Plan, wholeFolders: [String]) {
    guard let path else { return }
    let folders = wholeFolders.map { FailedScenario.path($0, in: Files.currentFolder) }
    let known = try? kept().get()
    let before = (known?.failed ?? []).filter { failed in
      !(failed.fileIsGone && folders.contains { failed.isBelow($0) })
    }
    let input = FailedScenario.path(Files.standardInput, in: Files.currentFolder)
    let failed = plan.failed(in: result, before: before, folder: Files.currentFolder).filter {
      $0.file != input
    }
    let isKept = Replacement.document { $0.hasPrefix("{\"version\"") }.obstacle(at: path) == nil
    guard isKept else { return }
    MissingFolders.create(above: path)
    func runs() -> [Run] {
      let now = Run(files: files(of: plan).subtracting([input]))
      return Self.runs([now] + earlierRuns(known), of: failed)
    }
    try? AtomicFile.note(text(failed, runs()), path)
  }

  /// From the root, however they were named.
  private static func files(of plan: Plan) -> Set<String> {
    Set(plan.scripts.map { FailedScenario.path($0.file, in: Files.currentFolder) })
  }

  /// Those that are kept, with the files that are still there.
  private static func earlierRuns(_ known: Kept?) -> [Run] {
    (known?.runs ?? []).map { run in Run(files: run.files.filter { access($0, F_OK) == 0 }) }
  }

  /// Those in whose files something has failed, none that is a part of another.
  private static func runs(_ all: [Run], of failed: [FailedScenario]) -> [Run] {
    let concerned = Set(failed.map(\.file))
    let largestFirst = all.filter { !$0.files.isDisjoint(with: concerned) }.sorted {
      $0.files.count > $1.files.count
    }
    return largestFirst.reduce(into: []) { whole, run in
      if !whole.contains(where: { run.files.isSubset(of: $0.files) }) { whole.append(run) }
    }
  }

  private static func text(_ failed: [FailedScenario], _ runs: @autoclosure () -> [Run]) -> String {
    var object = JSONObject()
    object.add("version", version)
    object.add("failed", failed.map(\.json))
    if !failed.isEmpty { object.add("runs", runs().map(\.json)) }
    return object.line + "\n"
  }

  private static func kept() -> Result<Kept, Emptiness> {
    guard let path, let bytes = try? Files.read(path) else { return .failure(.noEarlierRun) }
    // Where nothing failed, as mostly, nothing need be decoded: a decoder takes longer to set up than a suite to run.
    if bytes.elementsEqual(text([], []).utf8) { return .failure(.nothingFailed) }
    guard let kept = try? JSONDecoder().decode(Kept.self, from: Data(bytes)), kept.version == version
    else { return .failure(.noEarlierRun) }
    return kept.failed.isEmpty ? .failure(.nothingFailed) : .success(kept)
  }

  static func read() -> Result<[FailedScenario], Emptiness> { kept().map(\.failed) }

  /// The other files, from the root, of the runs in which something failed in those of the plan.
  static func filesRun(with plan: Plan) -> [String] {
    guard let kept = try? kept().get() else { return [] }
    let own = files(of: plan)
    let concerned = own.intersection(kept.failed.map(\.file))
    let runs = (kept.runs ?? []).filter { !$0.files.isDisjoint(with: concerned) }
    return Set(runs.flatMap(\.files)).subtracting(own).sorted()
  }

  /// What failed in this folder and below.
  static func readHere() -> Result<[FailedScenario], Emptiness> {
    read().flatMap { failed in
      let near = failed.filter { $0.isBelow(Files.currentFolder) }
      return near.isEmpty ? .failure(.nothingFailed) : .success(near)
    }
  }

  /// Below the current folder as a person would type it, else from the root.
  static func fromHere(_ path: String) -> String {
    let here = Files.currentFolder + "/"
    return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
  }
}

extension FailedScenario {
  /// Whether nothing has the name of its file any more.
  var fileIsGone: Bool { access(file, F_OK) != 0 }

  /// - Parameter folder: its path from the root.
  func isBelow(_ folder: String) -> Bool { file.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/") }

  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("file", file)
    object.add("title", title)
    if let code { object.add("code", code) }
    if let row { object.add("row", row) }
    return object
  }
}
