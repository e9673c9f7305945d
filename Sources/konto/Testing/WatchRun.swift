import CommandLanguage
import Glibc
import ScenarioTesting
import Shell
import Terminal

/// `--watch`: runs the tests, and again what has changed, until Ctrl-C.
struct WatchRun {
  private let run: TestRun
  private let language: Language

  init(_ run: TestRun, _ language: Language) {
    self.run = run
    self.language = language
  }

  func carryOut(_ paths: [String]) -> ExitStatus {
    guard var watch = FileWatch() else {
      StandardStreams.complain(
        "konto: "
          + Text(
            pl: "system nie pozwala śledzić plików", en: "the system does not allow files to be watched")(language)
      )
      return .inputOutput
    }
    var changed: Set<String>?
    // What changes while it is read or run is not lost.
    for folder in Self.folders(of: Set(paths), paths) { watch.add(folder) }
    while true {
      let planned = run.planned(changed: changed)
      for folder in Self.folders(of: planned.files, paths) { watch.add(folder) }
      let ran = run.carryOut(planned, isPart: changed != nil)
      if ran.status == .interrupted { return .interrupted }
      if !ran.hadNothing { tellWaiting() }
      let files = Set(planned.files.map(IncludePath.normalized))
      guard let next = watch.next(where: { files.contains($0) || $0.hasSuffix(".scn") }) else {
        return .interrupted
      }
      // What could not even be read may hold anything.
      changed = ran.isWhole ? next : nil
    }
  }

  private func tellWaiting() {
    let words = Text(
      pl: "czekam na zmiany w plikach (Ctrl-C kończy)", en: "waiting for changes (Ctrl-C leaves)")
    StandardStreams.print("\n… " + words(language))
  }

  /// Where the files are, and the folders that were asked for, where new ones may come.
  private static func folders(of files: Set<String>, _ paths: [String]) -> Set<String> {
    var folders = Set(files.map { path in path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" })
    for path in paths {
      var info = stat()
      if stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR {
        folders.insert(path.hasSuffix("/") ? path : path + "/")
      }
    }
    return folders
  }
}
