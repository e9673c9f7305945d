import CommandLanguage
import Journal
import PlainText
import Shell

/// `konto store copy`: the trail of a file goes to a server, and is verified there.
struct StoreCopy {
  private let target: StoreName
  private let report: StoreReport

  init(to target: StoreName, _ report: StoreReport) {
    self.target = target
    self.report = report
  }

  func carryOut(from name: StoreName) throws -> ExitStatus {
    let language = report.preferences.language
    let opened = try OpenedStore(name, .readingOnly, telling: language).store
    defer { opened.close() }
    guard let file = opened as? Store else { throw StoreProblem.server(.onFilesOnly) }
    guard target.isOnServer else { throw StoreProblem.targetExists(target.shown) }
    if case .broken(let entry) = try file.verify() { throw StoreProblem.trailBroken(entry: entry) }
    try createIfMissing()
    let store = try OpenedStore(target, .writing, telling: language).store
    defer { store.close() }
    guard let server = store as? ServerStore else { return .inputOutput }
    let entries = try server.takeOver(file)
    if let flaw = try server.flaw(at: SystemClock.now) {
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

  private func createIfMissing() throws {
    do throws(StoreProblem) {
      try target.create()
    } catch .server(.schemaThere) {
      // It may be an empty one; whether it is, the copy finds out.
    }
  }
}
