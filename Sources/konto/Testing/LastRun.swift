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

  /// A folder that cannot be written keeps nothing: a run
  /// is none the worse for it.
  static func keep(_ result: SuiteResult) {
    let failed = result.scenarios.filter { !$0.isAsExpected && $0.identity.file != Files.standardInput }
    let kept = Kept(failed: failed.map { FailedScenario($0.identity, in: here) })
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
