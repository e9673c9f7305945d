import Activation
import CommandLanguage
import Journal
import PlainText
import Shell

/// One of the things that `konto store` does.
struct StoreErrand {
  private let name: StoreName
  private let target: String
  private let report: StoreReport
  private let mode: StoreMode
  private let expectedHash: [UInt8]?
  private let reveals: Bool
  private let reason: StatedReason?
  private let acceptsClock: Bool
  private let newFile: String?
  private let entitlement: StoreEntitlement

  /// - Parameters:
  ///   - name: the store.
  ///   - target: the second file, where there is one.
  ///   - mode: how the store is opened.
  ///   - expectedHash: of an entry that must still be there.
  ///   - reveals: whether whole PESELs are exported.
  ///   - reason: why they are.
  ///   - acceptsClock: whether the system clock is said to be right.
  ///   - newFile: where a scenario is written; nil: to standard output.
  ///   - entitlement: as whom it is done.
  init(
    _ name: StoreName, to target: String, _ report: StoreReport, mode: StoreMode, expectedHash: [UInt8]?,
    revealing reveals: Bool, because reason: StatedReason?, acceptsClock: Bool, newFile: String?,
    entitlement: StoreEntitlement
  ) {
    self.name = name
    self.target = target
    self.report = report
    self.mode = mode
    self.expectedHash = expectedHash
    self.reveals = reveals
    self.reason = reason
    self.acceptsClock = acceptsClock
    self.newFile = newFile
    self.entitlement = entitlement
  }

  func carryOut(_ action: StoreAction) -> ExitStatus {
    do {
      // Whether it may be accepted is asked once something is to be.
      if let code = entitlement.refusal, action != .clock { return try refuse(action, with: code) }
      switch action {
      case .create: try create()
      case .info: return try withStore(isExamined: true, info)
      case .verify: return try withStore(isExamined: true, verify)
      case .anchor: return try withStore(isExamined: true, anchor)
      case .rebuild: return try withStore(isExamined: true, rebuild)
      case .backup: return try withStore(isExamined: true, backup)
      case .restore: return try restore()
      case .copy:
        return try StoreCopy(to: StoreName(target), report).carryOut(from: name)
      case .export: return try withStore(isTimed: true, isExamined: true, export)
      case .clock: return try withStore(clock)
      case .scenario: return try withStore(isTimed: true, scenario)
      }
      return .asExpected
    } catch let status as ExitStatus {
      return status
    } catch let failure as KeeperFailure {
      return Self.status(failure.problem) { problem in
        OpenedStore.complain(problem, of: failure.place, report.preferences.language)
      }
    } catch {
      return Self.status(StoreProblem(telling: error)) { problem in
        OpenedStore.complain(problem, of: name.shown, report.preferences.language)
      }
    }
  }

  /// Whoever ends it knows why.
  private static func status(_ problem: StoreProblem, _ complain: (StoreProblem) -> Void) -> ExitStatus {
    if problem == .interrupted { return .interrupted }
    complain(problem)
    return .inputOutput
  }

  /// - Parameters:
  ///   - isTimed: whether what is written is dated by the system clock.
  ///   - isExamined: whether what is wrong with the store is told otherwise.
  private func withStore<Value>(
    isTimed: Bool = false, isExamined: Bool = false, _ body: (any LastingStore) throws -> Value
  ) throws -> Value {
    let opened = try OpenedStore(
      name, mode, telling: report.preferences.language, isTimed: isTimed, isExamined: isExamined)
    defer { opened.store.close() }
    return try body(opened.store)
  }

  private func create() throws {
    try name.create()
    report.tell(
      .create, [],
      as: Text(
        pl: "utworzono pusty plik z danymi: \(Visible.path(name.shown))",
        en: "created the empty store \(Visible.path(name.shown))"))
  }

  private func verify(_ store: any LastingStore) throws -> ExitStatus {
    try store.expectWholeFile()
    if let flaw = try store.flaw(at: SystemClock.now) { return tell(flaw) }
    let info = try store.info()
    let entries = info.entries
    if !store.replaysDecisions { report.warn(PerformanceWarning.decisionsNotReplayed.words) }
    if let unsealed = info.unsealed, unsealed > 0 { report.warn(Self.unsealed(unsealed)) }
    guard let expectedHash else {
      report.tell(
        .verify, [("result", "ok"), ("entries", String(entries))],
        as: Text(
          pl:
            "Wpisy: \(entries); żadnego nie zmieniono. Czy nie usunięto najnowszych, pokaże tylko skrót przechowywany gdzie indziej (--expect).",
          en:
            "Entries: \(entries); none was altered. Whether the newest were cut off, only a hash kept elsewhere can tell (--expect)."
        ))
      return .asExpected
    }
    guard let entry = try store.entry(withHash: expectedHash) else {
      report.tell(
        .verify, [("result", "refused"), ("code", "hash-missing"), ("entries", String(entries))],
        as: Text(
          pl:
            "Żaden wpis nie ma tego skrótu (hash-missing): z dziennika usunięto najnowsze wpisy albo podstawiono inny dziennik (wpisy: \(entries)). Zabezpiecz kopię danych i powiadom administratora.",
          en:
            "No entry has this hash (hash-missing): the trail was cut off, or another put in its place; entries: \(entries). Keep a copy of the store and tell the administrator."
        ))
      return .notAsExpected
    }
    report.tell(
      .verify, [("result", "ok"), ("entries", String(entries)), ("entry", String(entry))],
      as: Text(
        pl: "Dziennik jest niezmieniony, a podany skrót należy do wpisu \(entry) (wpisy: \(entries)).",
        en: "The trail is unaltered, and the hash is that of entry \(entry); entries: \(entries)."))
    return .asExpected
  }

  private static func unsealed(_ count: Int) -> Text {
    Text(
      pl:
        "wpisy bez pieczęci: \(count); kto ma bazę, mógłby je niepostrzeżenie usunąć – pieczętuje je konto store anchor",
      en:
        "entries not sealed yet: \(count); whoever has the database could cut them off unseen – konto store anchor seals them"
    )
  }

  private func tell(_ flaw: StoreFlaw) -> ExitStatus {
    let detail: (String, String) =
      switch flaw {
      case .trail(let entry): ("entry", String(entry))
      case .structure(let name), .incomplete(let name): ("name", name)
      case .decision(let departure): ("entry", String(departure.entry))
      case .lookups(let rows): ("rows", String(rows))
      case .inbox(let messages), .unread(let messages): ("messages", String(messages))
      case .waiting(let visitors): ("visitors", String(visitors))
      case .sessions(let count): ("sessions", String(count))
      }
    report.tell(.verify, [("result", "refused"), ("code", flaw.code), detail], as: flaw.words)
    return .notAsExpected
  }

  /// The newest entry, for a file that is kept where whoever has the store cannot reach.
  private func anchor(_ store: any LastingStore) throws -> ExitStatus {
    try store.expectWholeFile()
    if let flaw = try store.flaw(at: SystemClock.now) {
      report.warn(flaw.words)
      return .notAsExpected
    }
    let newest = try store.seal(at: try store.time(SystemClock.now))
    guard newest.entry > 0 else {
      report.warn(Text(pl: "dziennik nie ma jeszcze wpisów", en: "the trail has no entries yet"))
      return .nothingToRun
    }
    let anchor = Anchor(moment: SystemClock.now, entry: newest.entry, hash: Hexadecimal.text(newest.hash))
    do throws(AnchorProblem) {
      try anchor.append(to: target)
    } catch {
      StandardStreams.complain(of: target, error.words, report.preferences.language)
      return .inputOutput
    }
    report.tell(
      .anchor, [("to", target), ("entry", String(anchor.entry)), ("hash", anchor.hash)],
      as: Text(
        pl: "zapisano skrót wpisu \(anchor.entry) w \(Visible.path(target))",
        en: "wrote the hash of entry \(anchor.entry) to \(Visible.path(target))"))
    return .asExpected
  }

  private func rebuild(_ store: any LastingStore) throws -> ExitStatus {
    try store.expectWholeFile()
    let accounts = try store.rebuild()
    report.tell(
      .rebuild, [("accounts", String(accounts))],
      as: Text(
        pl: "Tabele wyszukiwania odtworzono z dziennika; kont: \(accounts).",
        en: "The lookup tables were rebuilt from the journal; accounts: \(accounts)."))
    return try tellTrail(of: store)
  }

  private var actor: Actor { entitlement.actor }

  private func backup(_ store: any LastingStore) throws -> ExitStatus {
    guard let file = store as? Store else { throw StoreProblem.server(.onFilesOnly) }
    try file.backup(to: target)
    report.tell(
      .backup, [("to", target)],
      as: Text(pl: "skopiowano do \(Visible.path(target))", en: "copied to \(Visible.path(target))"))
    // What is copied is as it was; the inbox stays behind.
    guard let flaw = try store.flaw(at: SystemClock.now), !flaw.isOfNoCopy else { return .asExpected }
    report.warn(flaw.words)
    return .notAsExpected
  }

  private func restore() throws -> ExitStatus {
    let language = report.preferences.language
    let path = try name.file()
    let opened = try OpenedStore(StoreName(target), .readingOnly, telling: language).store
    defer { opened.close() }
    guard let backup = opened as? Store else { throw StoreProblem.server(.onFilesOnly) }
    let done = try backup.restore(to: path, patience: OpenedStore.patience(for: name, language)) {
      JournalEntry(
        storeAct: StoreAct.restoreBackup.name, by: actor, after: $0, at: SystemClock.now,
        operatorName: SystemUser.name)
    }
    report.tell(
      .restore,
      [("from", target), ("entries", String(done.entries))]
        + (done.replaced.map { [("replaced", $0)] } ?? [])
        + (done.entriesBefore.map { [("entries-before", String($0))] } ?? []),
      as: done.words(from: target))
    try warnIfOpen(path)
    return .asExpected
  }

  /// What was restored may be of before there were roles.
  private func warnIfOpen(_ path: String) throws {
    let store = try Store(path, .readingOnly)
    defer { store.close() }
    guard try store.grants(askedBy: store.operatorName).isEmpty else { return }
    report.warn(PerformanceWarning.openToAll(owner: store.owner).words)
  }

  /// What somebody tried who may not stands in the trail of the store, if that can be opened.
  private func refuse(_ action: StoreAction, with code: RefusalCode) throws -> ExitStatus {
    if let store = try? name.open(.writing, patience: Patience()) {
      defer { store.close() }
      try store.refuse(action.act, with: code, to: actor, at: try store.time(SystemClock.now))
    }
    report.warn(action.refused(code, to: entitlement))
    return .notAsExpected
  }

  private func export(_ store: any LastingStore) throws -> ExitStatus {
    var buffer = OutputBuffer()
    switch store.mode {
    case .writing:
      let now = try store.time(SystemClock.now)
      try store.note { exporting(after: $0, at: now) }
    case .readingOnly: break
    }
    try store.export(revealingPESEL: reveals) { buffer.add($0.json) }
    buffer.flush()
    return buffer.hasFailed ? StandardStreams.lost : try tellTrail(of: store)
  }

  /// An export shows all there is, and stands in the trail before it does.
  private func exporting(after head: Head, at now: Moment) -> JournalEntry {
    JournalEntry(
      moment: max(now, head.moment), actor: actor, subject: nil,
      act: StoreAct.export.rawValue, outcome: reveals ? .peselRevealed : .done, events: [],
      operatorName: entitlement.operatorName, reason: reason?.text)
  }

  private func info(_ store: any LastingStore) throws -> ExitStatus {
    let grants = try? store.grants(askedBy: store.operatorName)
    StoreSummary(try store.info(), grants).tell(report)
    return try tellTrail(of: store)
  }

  /// What was told of a trail is worth what the trail is, and the file that it is in.
  private func tellTrail(of store: any LastingStore) throws -> ExitStatus {
    do throws(StoreProblem) {
      if case .broken(let entry) = try store.verify() {
        report.warn(PerformanceWarning.trailBroken(entry: entry).words)
        return .notAsExpected
      }
    } catch .server(.notGranted) {
      // To whoever may not see the trail nothing was told of it.
      return .asExpected
    }
    guard let flaw = try store.structureFlaw() else { return .asExpected }
    report.warn(flaw.warning)
    return .notAsExpected
  }

  private func scenario(_ store: any LastingStore) throws -> ExitStatus {
    return try StoreScenario(store, report, actor: actor, newFile: newFile).carryOut(of: target)
  }

  private func clock(_ store: any LastingStore) throws -> ExitStatus {
    try StoreClock(store, report, entitlement).carryOut(accepting: acceptsClock)
  }
}

extension StoreProblem {
  /// An error of an errand that is no exit status.
  fileprivate init(telling error: any Error) {
    self = error as? StoreProblem ?? .other(String(describing: type(of: error)))
  }
}

extension Restoration {
  /// What came after the backup is lost to who goes on with the copy, so it is told where it is.
  fileprivate func words(from backup: String) -> Text {
    let told = Text(
      pl: "przywrócono z \(Visible.path(backup)); wpisy: \(entries)",
      en: "restored from \(Visible.path(backup)); entries: \(entries)")
    guard let replaced else { return told }
    let path = Visible.path(replaced)
    let before = entriesBefore.map {
      Text(pl: ", w poprzednim pliku: \($0)", en: ", in the previous file: \($0)")
    }
    return Text(
      pl: told.pl + (before?.pl ?? "")
        + "\nTego, co zdarzyło się po wykonaniu kopii, tu nie ma; jest tylko w poprzednim pliku: \(path)",
      en: told.en + (before?.en ?? "")
        + "\nwhat came after the backup is not here, only in the previous file: \(path)")
  }
}
