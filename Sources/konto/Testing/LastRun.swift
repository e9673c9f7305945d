import CommandLanguage
import Foundation
import ScenarioTesting

/// What failed the last time, kept under the XDG state folder (0600), for `--rerun-failed`.
enum LastRun {
  private struct Kept: Codable {
    var version = 1
    let failed: [FailedScenario]
  }

  private static var folder: String? {
    if let state = Environment.value("XDG_STATE_HOME") { return state + "/konto" }
    return Environment.value("HOME").map { $0 + "/.local/state/konto" }
  }

  private static var path: String? { folder.map { $0 + "/last-test.json" } }

  /// Keeps what failed; a folder that cannot be written keeps nothing, and a run is none the worse for it.
  ///
  /// - Parameter isPart: whether only some of what failed before was to run.
  static func keep(_ result: SuiteResult, of plan: Plan, isPart: Bool) {
    let before = isPart ? (try? read().get()) ?? [] : []
    let input = FailedScenario.path(Files.standardInput, in: here)
    write(Kept(failed: plan.failed(in: result, before: before, folder: here).filter { $0.file != input }))
  }

  private static func write(_ kept: Kept) {
    guard let folder, let path, let data = try? JSONEncoder().encode(kept) else { return }
    let files = FileManager.default
    try? files.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let temporary = path + ".\(getpid())"
    guard files.createFile(atPath: temporary, contents: data, attributes: [.posixPermissions: 0o600]) else { return }
    if rename(temporary, path) != 0 { unlink(temporary) }
  }

  static func read() -> Result<[FailedScenario], Emptiness> {
    guard let path, let data = FileManager.default.contents(atPath: path),
      let kept = try? JSONDecoder().decode(Kept.self, from: data), kept.version == 1
    else { return .failure(.noEarlierRun) }
    return kept.failed.isEmpty ? .failure(.nothingFailed) : .success(kept.failed)
  }

  /// The current folder.
  static var here: String { FileManager.default.currentDirectoryPath }

  /// Below the current folder as a person would type it, else from the root.
  static func fromHere(_ path: String) -> String {
    path.hasPrefix(here + "/") ? String(path.dropFirst(here.count + 1)) : path
  }
}
