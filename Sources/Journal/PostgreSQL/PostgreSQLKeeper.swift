import Activation

/// Keeps a world in a store on a server, as one running shell has it: what was read so far, the real clock, and who is at
/// work.
package struct PostgreSQLKeeper: StoreKeeper {
  /// Those of a world that lasts, with the name of whoever is at work.
  package let terms: KeeperTerms
  let store: ServerStore
  private let machineClock: @Sendable () -> Moment
  /// Whether it is the server's time that counts: of many desks one always goes wrong.
  private let isTimedByServer: Bool
  /// How far the server is ahead of this machine.
  private var lead = Span(seconds: 0)
  private let desk = EntryChain.anyDesk()
  private var bookmark = ServerBookmark()
  let shell = ShellID.fresh()
  /// As it was found when news was read last.
  package private(set) var attendance = Attendance()
  /// As an auditor is told of them.
  package private(set) var trailSubjects: [AccountName: Login] = [:]
  /// The numbers of the messages that were handed on.
  var handedOn = HandedOn()

  /// - Parameters:
  ///   - operatorName: the user of the database.
  ///   - isTimedByServer: whether the server's time is taken, and the clock tells only what has passed since.
  ///   - clock: the real time.
  package init(
    _ store: ServerStore, operatorName: String, isTimedByServer: Bool = true,
    clock: @escaping @Sendable () -> Moment
  ) {
    self.store = store
    self.isTimedByServer = isTimedByServer
    machineClock = clock
    terms = .lasting(
      operatorName: operatorName, owner: store.isOwned ? operatorName : store.owner,
      isReadOnly: store.mode.isReadOnly)
  }

  /// The last entry that there was when this shell read. Those of others that were kept at the same time may come after it
  /// with smaller numbers.
  package var newestEntry: Int { bookmark.streams.head.entries }
  private var time: Moment { machineClock() + lead }
  /// The server's time, held up by the newest entry that was read where that is ahead (I19).
  package var now: Moment? { max(time, bookmark.streams.head.moment) }
  /// The server's time beside the newest entry that was read; it is not doubted for being ahead.
  package var clock: ClockStanding { .onServer(time, after: bookmark.streams.head) }

  /// Whether what was read covers it; the next entry then rests on that.
  package mutating func hasRead(_ wanted: Wanted) -> Bool {
    guard let covering = bookmark.streams.covering(wanted) else { return false }
    bookmark.streams = covering
    return true
  }

  /// Asks the server once, and moves on.
  package mutating func news(of wanted: Wanted) throws(KeeperFailure) -> [PastEvent] {
    let news = try asking { (store) throws(StoreProblem) in
      try store.news(of: wanted, since: bookmark, desk: desk)
    }
    bookmark = news.bookmark
    if isTimedByServer, let time = bookmark.time {
      lead = Span(seconds: time.seconds - machineClock().seconds)
    }
    attendance = news.attendance.attendance(in: shell, at: now ?? time)
    trailSubjects.merge(news.trailSubjects) { $1 }
    return news.events
  }

  /// Takes the accounts out of what counts as read.
  package mutating func letGo(of accounts: Set<Login>) {
    bookmark.forget(accounts)
    trailSubjects = [:]
  }

  /// One transaction of the server, unless others were first.
  package mutating func append(_ entry: JournalEntry, _ postings: [Posting]) throws(KeeperFailure) -> Bool {
    var next = bookmark
    let isKept = try asking { (store) throws(StoreProblem) in
      try store.append(entry, postings, basedOn: &next, desk: desk, in: shell)
    }
    bookmark = next
    return isKept
  }

  /// Whether what the next entry would rest on is as it was read; what happens to others does not count.
  package func isCurrent() throws(KeeperFailure) -> Bool {
    try asking { (store) throws(StoreProblem) in
      try store.isCurrent(bookmark.streams.wanted.map { ($0, bookmark.streams.places[$0]?.version ?? 0) })
    }
  }

  /// What stands in the journal; whoever owns the tables has all roles while nothing was ever given to them, as the server
  /// has it.
  package func grants(in world: World) -> Grants {
    world.register.grants.orAll(to: terms.owner ?? store.owner)
  }

  /// Whoever owns the tables says so in the first entry of theirs: nobody else can say it for them, and they have all roles
  /// before.
  package func founded(_ entry: JournalEntry, in world: World) -> (ahead: JournalEntry?, entry: JournalEntry)
  {
    store.isOwned && world.register.grants.isEmpty ? (nil, entry.founding(for: terms.owner)) : (nil, entry)
  }

  /// Examines all that whoever asks may read.
  package func verify() throws(KeeperFailure) -> Verification {
    try asking { (store) throws(StoreProblem) in try store.examined(at: now ?? .earliest) }
  }

  /// Only the owner of the schema reads all that it takes.
  package var replaysDecisions: Bool { store.replaysDecisions }

  /// Links each of them to the one before it in its chain.
  package mutating func check(showing shown: [Int]) throws(KeeperFailure) -> TrailState {
    try asking { (store) throws(StoreProblem) in try store.check(showing: shown) }
  }

  /// Deletes them for everybody, and seals what has waited for it; of a store opened to be read, nothing.
  package func forgetOldMessages(at now: Moment) throws(KeeperFailure) {
    guard !terms.isReadOnly else { return }
    try asking { (store) throws(StoreProblem) in
      try store.forgetMessages(at: now)
    }
  }
}

extension ClockStanding {
  /// How the clock of a server stands to what was written last.
  static func onServer(_ time: Moment, after head: Head) -> ClockStanding {
    let standing = ClockStanding(of: time, after: head)
    return switch standing {
    case .plausible, .behind: standing
    case .farAhead: .plausible
    }
  }
}

extension ServerStore {
  /// A keeper for one shell.
  package func keeper(
    operatorName _: String, isClockConfirmed: Bool, clock: @escaping @Sendable () -> Moment
  ) -> any Keeper {
    PostgreSQLKeeper(self, operatorName: operatorName, clock: clock)
  }
}
