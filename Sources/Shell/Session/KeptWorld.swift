import Activation
import Journal

/// A world on a store, as one running shell has it: what was read so far, the real clock, and who is at work.
package struct KeptWorld: Sendable {
  package let store: Store
  /// The user of the operating system: stands in the trail.
  let operatorName: String
  private let clock: @Sendable () -> Moment
  var bookmark = Bookmark()
  /// The numbers of the messages that the patients of this shell have seen.
  var seenMessages: Set<Int> = []

  package init(_ store: Store, operatorName: String, clock: @escaping @Sendable () -> Moment) {
    self.store = store
    self.operatorName = operatorName
    self.clock = clock
  }

  var isReadOnly: Bool {
    switch store.mode {
    case .readingOnly: true
    case .writing: false
    }
  }

  /// The real time, but never before the newest entry of the trail (I19).
  var now: Moment { max(clock(), bookmark.head.moment) }
}

extension Session {
  /// Looks up how things stand for whoever acts, as a prompt shows it; a store that cannot be read will say so when
  /// it is used.
  package mutating func refreshForPrompt() {
    try? refresh(for: actor)
    if let kept, !kept.isReadOnly { try? kept.store.forgetMessages(at: now) }
  }

  /// More accounts than this are not held on to.
  private static let held = 200

  /// Brings what an act needs up to date.
  mutating func refresh(for act: Act, by actor: Actor, isHopeful: Bool = false) throws(RunError) {
    guard kept != nil else { return }
    try refresh(wanted(for: act, by: actor), isHopeful: isHopeful)
  }

  /// Brings what somebody at work sees up to date.
  mutating func refresh(for actor: Actor, isHopeful: Bool = false) throws(RunError) {
    guard kept != nil else { return }
    try refresh(wanted(for: actor), isHopeful: isHopeful)
  }

  /// Brings what is wanted of a store up to date; a practice world is always.
  ///
  /// - Parameter isHopeful: what was just read will do; appending tells if it did not.
  mutating func refresh(_ wanted: Wanted, isHopeful: Bool = false) throws(RunError) {
    guard var kept else { return }
    if isHopeful, let bookmark = kept.bookmark.covering(wanted) {
      self.kept?.bookmark = bookmark
      world.evolve(.clockSet(kept.now), at: kept.now)
      return
    }
    letGo(&kept)
    self.kept = kept
    do throws(StoreProblem) {
      let news = try kept.store.news(of: wanted, since: kept.bookmark)
      for (event, moment) in news.events { world.evolve(event, at: moment) }
      kept.bookmark = news.bookmark
    } catch {
      throw .store(error, path: kept.store.path)
    }
    self.kept = kept
    world.evolve(.clockSet(kept.now), at: kept.now)
  }

  /// Forgets accounts that nobody here is at work with, so that memory does not grow with the store.
  private mutating func letGo(_ kept: inout KeptWorld) {
    guard world.accounts.count > Self.held else { return }
    let gone = world.forgetIdleAccounts()
    knowledge.forget(gone)
    kept.bookmark.forget { stream in
      switch stream {
      case .account(let login), .persona(let login): gone.contains(login)
      case .register, .spent: false
      }
    }
  }

  /// Appends to the store; false if somebody else was first.
  mutating func append(_ entry: JournalEntry, _ postings: [Posting]) throws(RunError) -> Bool {
    guard var kept else {
      journal.append(entry)
      return true
    }
    do throws(StoreProblem) {
      guard let bookmark = try kept.store.append(entry, postings, basedOn: kept.bookmark) else {
        return false
      }
      kept.bookmark = bookmark
    } catch {
      throw .store(error, path: kept.store.path)
    }
    self.kept = kept
    return true
  }

  /// Whether the store has not gone on since it was read: asked where nothing is appended, which would tell.
  func isUpToDate() throws(RunError) -> Bool {
    guard let kept else { return true }
    return try asking(kept) { (store) throws(StoreProblem) in try store.head == kept.bookmark.head }
  }

  /// What keeps an act from being asked of the procedure at all (PROCEDURE.md §5).
  func obstacle(to act: Act, by actor: Actor) -> RefusalCode? {
    guard let kept, world.admits(actor, to: act) == nil else { return nil }
    if act.isPracticeOnly { return .practiceOnly }
    return kept.isReadOnly && !act.isLooking ? .readOnly : nil
  }

  /// What a read-only store answers is not recorded.
  var isRecording: Bool { kept.map { !$0.isReadOnly } ?? true }
}

extension Act {
  /// A world on a store lives in real time, with a Trusted Profile that works.
  fileprivate var isPracticeOnly: Bool {
    switch self {
    case .register(.setClock), .register(.arm): true
    case .register(.addFacility), .register(.integrate), .register(.delist), .register(.setPersona),
      .register(.setPolicy), .account, .desk, .access, .portal, .inspect:
      false
    }
  }

  /// Whether it changes nothing but the trail.
  fileprivate var isLooking: Bool {
    switch self {
    case .inspect, .desk(.viewQueue): true
    case .desk(.come), .desk(.present), .desk(.issuePIN), .desk(.revokePIN), .register, .account, .access,
      .portal:
      false
    }
  }
}
