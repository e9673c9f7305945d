import CommandLanguage
import Journal
import PlainText
import Shell

/// `konto store copy`: the trail of a file goes to a server, or that of a server to a file, and is verified there.
struct StoreCopy {
  private let target: StoreName
  private let report: StoreReport

  init(to target: StoreName, _ report: StoreReport) {
    self.target = target
    self.report = report
  }

  func carryOut(from name: StoreName) throws -> ExitStatus {
    let language = report.preferences.language
    // What comes from a server is sealed first, so that the copy carries a hash of all of it.
    let opened = try OpenedStore(name, name.isOnServer ? .writing : .readingOnly, telling: language).store
    defer { opened.close() }
    guard name.isOnServer != target.isOnServer else { throw StoreProblem.server(.betweenFileAndServer) }
    if case .broken(let entry) = try opened.verify() { throw StoreProblem.trailBroken(entry: entry) }
    let entries = try copied(opened)
    let store = try OpenedStore(target, .writing, telling: language, isExamined: true).store
    defer { store.close() }
    if let flaw = try store.flaw(at: SystemClock.now) {
      report.warn(flaw.words)
      return .notAsExpected
    }
    report.tell(
      .copy, [("to", target.shown), ("entries", String(entries))],
      as: Text(
        pl: "skopiowano do \(Visible.path(target.shown)) i sprawdzono; wpisy: \(entries)",
        en: "copied to \(Visible.path(target.shown)) and verified; entries: \(entries)"))
    return .asExpected
  }

  /// - Returns: how many entries.
  private func copied(_ store: any LastingStore) throws -> Int {
    if let server = store as? ServerStore {
      do throws(StoreProblem) {
        _ = try server.seal(at: try server.time(SystemClock.now))
      } catch .server(.onlyReads) {
        // Where nothing can be sealed, what the last seal left out is covered from the copy on.
      }
      return try server.copy(to: try target.file())
    }
    guard let file = store as? Store else { throw StoreProblem.server(.onFilesOnly) }
    try createIfMissing()
    let opened = try OpenedStore(target, .writing, telling: report.preferences.language).store
    defer { opened.close() }
    guard let server = opened as? ServerStore else { throw StoreProblem.server(.betweenFileAndServer) }
    return try server.takeOver(file)
  }

  private func createIfMissing() throws {
    do throws(StoreProblem) {
      try target.create()
    } catch .server(.schemaThere) {
      // It may be an empty one; whether it is, the copy finds out.
    }
  }
}
