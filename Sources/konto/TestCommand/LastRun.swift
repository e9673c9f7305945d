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
  }

  private static let version = 1

  private static var path: String? { StateFile.path("last-test.json") }

  /// Keeps what failed, and what had failed before and did not run now; a folder that cannot be written keeps
  /// nothing, and a run is none the worse for it.
  static func keep(_ result: SuiteResult, of plan: Plan) {
    guard let path else { return }
    let before = (try? read().get()) ?? []
    let input = FailedScenario.path(Files.standardInput, in: here)
    let failed = plan.failed(in: result, before: before, folder: here).filter { $0.file != input }
    let isKept = Replacement.document { $0.hasPrefix("{\"version\"") }.obstacle(at: path) == nil
    guard isKept else { return }
    MissingFolders.create(above: path)
    try? AtomicFile.note(text(failed), path)
  }

  private static func text(_ failed: [FailedScenario]) -> String {
    var object = JSONObject()
    object.add("version", version)
    object.add("failed", failed.map(\.json))
    return object.line + "\n"
  }

  static func read() -> Result<[FailedScenario], Emptiness> {
    guard let path, let bytes = try? Files.read(path) else { return .failure(.noEarlierRun) }
    // Where nothing failed, as mostly, nothing need be decoded: a decoder takes longer to set up than a suite to run.
    if bytes.elementsEqual(text([]).utf8) { return .failure(.nothingFailed) }
    guard let kept = try? JSONDecoder().decode(Kept.self, from: Data(bytes)), kept.version == version
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
