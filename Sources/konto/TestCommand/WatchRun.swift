import CommandLanguage
import Glibc
import PlainText
import ScenarioTesting
import Shell
import Terminal

/// `--watch`: runs the tests, and again what has changed, until Ctrl-C.
struct WatchRun {
  private let run: TestRun
  private let preferences: Preferences
  /// Those that give names from outside.
  private let namesFiles: Set<String>
  private var language: Language { preferences.language }

  init(_ run: TestRun, _ preferences: Preferences, namesFiles: [String]) {
    self.run = run
    self.namesFiles = Set(namesFiles.map(IncludePath.normalized))
    self.preferences = preferences
  }

  func carryOut(_ paths: [String]) -> ExitStatus {
    guard var watch = FileWatch() else {
      StandardStreams.complain(
        "konto: "
          + Text(
            pl: "system nie pozwala śledzić plików", en: "the system does not allow files to be watched"
          ).in(
            language)
      )
      return .inputOutput
    }
    var changed: Set<String>?
    var failures: [String: Int] = [:]
    // What changes while it is read or run is not lost.
    for folder in Self.folders(of: Set(paths), paths) { watch.add(folder) }
    while true {
      let planned = run.planned(changed: changed)
      for folder in Self.folders(of: planned.files, paths) { watch.add(folder) }
      let ran = run.carryOut(planned, isPart: changed != nil)
      if ran.status == .interrupted { return .interrupted }
      if ran.isPart { failures = failures.filter { planned.files.contains($0.key) } }
      tellRest(of: failures, besides: ran)
      failures = (changed == nil ? [:] : failures).merging(ran.failures) { $1 }
      if !ran.hadNothing { tellWaiting() }
      let files = Set(planned.files.map(IncludePath.normalized))
      guard
        let next = watch.next(where: {
          files.contains($0) || IncludePath.isOfScenarios($0) || Self.isNewFolder($0, paths)
        })
      else { return .interrupted }
      // What could not even be read may hold anything, and so may a folder that has come; names from outside are
      // everybody's.
      let isOfAll = next.contains { $0.hasSuffix("/") || namesFiles.contains($0) }
      changed = ran.isWhole && !isOfAll ? next : nil
    }
  }

  /// A green part is not a green whole: tells what failed before in files that did not run now.
  private func tellRest(of failures: [String: Int], besides ran: TestRun.Ran) {
    let rest = failures.filter { $0.value > 0 && ran.failures[$0.key] == nil }
    guard ran.isPart, !rest.isEmpty else { return }
    let files = rest.keys.sorted().map(Visible.path).joined(separator: ", ")
    let count = rest.values.reduce(0, +)
    let words = Text(
      pl: "nadal niezgodne: \(Plural.scenarios.counted(count).pl) (\(files))",
      en: "still not as expected: \(Plural.scenarios.counted(count).en) (\(files))")
    StandardStreams.print(Ink.red("✗ " + words.in(preferences.language), preferences.colour))
  }

  private func tellWaiting() {
    let words = Text(
      pl: "czekam na zmiany w plikach (Ctrl-C kończy)", en: "waiting for changes (Ctrl-C leaves)")
    StandardStreams.print("\n… " + words.in(language))
  }

  /// Whether it is a folder in one that was asked for.
  private static func isNewFolder(_ path: String, _ paths: [String]) -> Bool {
    guard path.hasSuffix("/"), !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else {
      return false
    }
    return paths.filter(Files.isFolder).map(IncludePath.normalized).contains {
      $0.isEmpty || path.hasPrefix($0 + "/")
    }
  }

  /// Where the files are, and the folders that were asked for with all in them, where new ones may come.
  private static func folders(of files: Set<String>, _ paths: [String]) -> Set<String> {
    let asked = paths.filter { Files.isFolder($0) }.flatMap {
      Files.foldersBelow($0.hasSuffix("/") ? $0 : $0 + "/")
    }
    return Set(files.map { path in path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" } + asked)
  }
}
