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
    /// From the root, those that were run with them: what others hand out stands in no title that is told again.
    let files: [String]?
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
    try? AtomicFile.note(text(failed, files(of: plan, besides: known?.files ?? [], input)), path)
  }

  private static func files(of plan: Plan, besides known: [String], _ input: String) -> [String] {
    let files = plan.scripts.map { FailedScenario.path($0.file, in: Files.currentFolder) }
    return Set(files + known.filter { access($0, F_OK) == 0 }).subtracting([input]).sorted()
  }

  private static func text(_ failed: [FailedScenario], _ files: @autoclosure () -> [String]) -> String {
    var object = JSONObject()
    object.add("version", version)
    object.add("failed", failed.map(\.json))
    if !failed.isEmpty { object.add("files", files()) }
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

  /// The files that were run with what failed, as somebody would name them here.
  static var files: [String] { ((try? kept().get())?.files ?? []).map(fromHere) }

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
