import Activation

/// Keeps a world in a SQLite store, as one running shell has it: what was read so far, the real clock, and who is at
/// work.
package struct SQLiteKeeper: StoreKeeper {
  /// Those of a world that lasts, with the name of whoever is at work.
  package let terms: KeeperTerms
  let store: Store
  private let machineClock: @Sendable () -> Moment
  private let isClockConfirmed: Bool
  private var bookmark = Bookmark()
  let shell = ShellID.fresh()
  /// As it was found when news was read last.
  package private(set) var attendance = Attendance()
  /// The trail as it was found whole last.
  private var whole: WholeTrail?
  /// The numbers of the messages that were handed on.
  var handedOn = HandedOn()

  /// - Parameters:
  ///   - operatorName: the user of the operating system.
  ///   - isClockConfirmed: whether somebody has said that a clock far ahead of the newest entry is right.
  ///   - clock: the real time.
  package init(
    _ store: Store, operatorName: String, isClockConfirmed: Bool = false,
    clock: @escaping @Sendable () -> Moment
  ) {
    self.store = store
    self.isClockConfirmed = isClockConfirmed
    machineClock = clock
    terms = .lasting(
      operatorName: operatorName, owner: store.owner, isReadOnly: store.mode.isReadOnly)
  }

  /// The last entry up to which this shell has read.
  package var newestEntry: Int { bookmark.head.entries }
  /// The machine's clock, held up by the newest entry where that is ahead (I19).
  package var now: Moment? { max(machineClock(), bookmark.head.moment) }
  /// The machine's clock beside the newest entry that was read.
  package var clock: ClockStanding { ClockStanding(of: machineClock(), after: bookmark.head) }

  /// Whether what was read covers it; the next entry then rests on that.
  package mutating func hasRead(_ wanted: Wanted) -> Bool {
    guard let covering = bookmark.covering(wanted) else { return false }
    bookmark = covering
    return true
  }

  /// Reads from the store what has come since, and moves on.
  package mutating func news(of wanted: Wanted) throws(KeeperFailure) -> [PastEvent] {
    let news = try asking { (store) throws(StoreProblem) in
      try store.news(of: wanted, since: bookmark)
    }
    bookmark = news.bookmark
    attendance = news.attendance.attendance(in: shell, at: now ?? machineClock())
    return news.events
  }

  /// Takes the accounts out of what counts as read.
  package mutating func letGo(of accounts: Set<Login>) { bookmark.forget(accounts) }

  /// Writes one transaction, unless others wrote first or the clock is in doubt.
  package mutating func append(_ entry: JournalEntry, _ postings: [Posting]) throws(KeeperFailure) -> Bool {
    let next = try asking { (store) throws(StoreProblem) in
      if case .farAhead(let newest) = clock, !isClockConfirmed {
        // An altered head tells no time.
        try store.expectNewestHead()
        throw .clockFarAhead(newest: newest)
      }
      return try store.append(entry, postings, basedOn: bookmark, in: shell)
    }
    guard let next else { return false }
    bookmark = next
    return true
  }

  /// Compares the newest entry of the store with that which was read.
  package func isCurrent() throws(KeeperFailure) -> Bool {
    try asking { (store) throws(StoreProblem) in try store.head == bookmark.head }
  }

  /// Examines the whole store.
  package func verify() throws(KeeperFailure) -> Verification {
    try asking { (store) throws(StoreProblem) in try store.examined(at: now ?? machineClock()) }
  }

  /// Where all was found whole before, nothing takes long.
  package func prepareToCheck(asOpened: Bool) {
    if whole == nil { store.beginGapSearch(asOpened: asOpened) }
  }

  /// Follows the chain of hashes on from where it was found whole last, else its newest part and what is shown.
  package mutating func check(showing shown: [Int]) throws(KeeperFailure) -> TrailState {
    let (state, found) = try asking { (store) throws(StoreProblem) in
      try store.check(showing: shown, since: whole)
    }
    whole = found
    return state
  }

  /// Deletes them for everybody; of a store opened to be read, none. While nobody is at work the file alone has all that
  /// was answered, wherever it is copied or moved.
  package func forgetOldMessages(at now: Moment) throws(KeeperFailure) {
    guard !terms.isReadOnly else { return }
    try asking { (store) throws(StoreProblem) in
      try store.forgetMessages(at: now)
      store.connection.writeBack()
    }
  }
}

extension Store {
  /// A keeper for one shell.
  package func keeper(
    operatorName: String, isClockConfirmed: Bool, clock: @escaping @Sendable () -> Moment
  ) -> any Keeper {
    SQLiteKeeper(self, operatorName: operatorName, isClockConfirmed: isClockConfirmed, clock: clock)
  }
}
