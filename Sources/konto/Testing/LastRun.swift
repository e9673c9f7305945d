import CommandLanguage
import Foundation
import ScenarioTesting
import Shell
import Terminal

/// What failed the last time, kept under the XDG state folder (0600), for `--rerun-failed`.
enum LastRun {
  private struct Kept: Decodable {
    let version: Int
    let failed: [FailedScenario]
  }

  private static let version = 1

  private static var path: String? {
    if let state = Environment.value("XDG_STATE_HOME") { return state + "/konto/last-test.json" }
    return Environment.value("HOME").map { $0 + "/.local/state/konto/last-test.json" }
  }

  /// Keeps what failed, and what had failed before and did not run now; a folder that cannot be written keeps
  /// nothing, and a run is none the worse for it.
  static func keep(_ result: SuiteResult, of plan: Plan) {
    guard let path else { return }
    let before = (try? read().get()) ?? []
    let input = FailedScenario.path(Files.standardInput, in: here)
    let failed = plan.failed(in: result, before: before, folder: here).filter { $0.file != input }
    var object = JSONObject()
    object.add("version", version)
    object.add("failed", failed.map(\.json))
    Terminal.Folder.create(above: path)
    try? AtomicFile.note(object.line + "\n", path)
  }

  static func read() -> Result<[FailedScenario], Emptiness> {
    guard let path, let data = FileManager.default.contents(atPath: path),
      let kept = try? JSONDecoder().decode(Kept.self, from: data), kept.version == version
    else { return .failure(.noEarlierRun) }
    // What is no longer there can neither fail nor be mended.
    let failed = kept.failed.filter { access($0.file, F_OK) == 0 }
    return failed.isEmpty ? .failure(.nothingFailed) : .success(failed)
  }

  /// What failed in this folder and below.
  static func readHere() -> Result<[FailedScenario], Emptiness> {
    read().flatMap { failed in
      let near = failed.filter { $0.file.hasPrefix(here + "/") }
      return near.isEmpty ? .failure(.nothingFailed) : .success(near)
    }
  }

  /// The current folder.
  static var here: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// Below the current folder as a person would type it, else from the root.
  static func fromHere(_ path: String) -> String {
    let here = here + "/"
    return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
  }
}

extension FailedScenario {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("file", file)
    object.add("title", title)
    if let row { object.add("row", row) }
    return object
  }
}
