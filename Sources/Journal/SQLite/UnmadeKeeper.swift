import Activation

/// Stands for a store that is not there yet. It is made by the first change; whoever only looks learns that there is
/// none.
package struct UnmadeKeeper: Keeper {
  /// Those that the store will have.
  package let terms: KeeperTerms
  private let path: String
  private let clockOfMachine: @Sendable () -> Moment
  private let make: @Sendable () throws(StoreProblem) -> any Keeper
  private var made: (any Keeper)?

  /// - Parameters:
  ///   - path: how people name it.
  ///   - clock: the real time.
  ///   - make: makes the store, or opens the one that somebody else has made meanwhile.
  package init(
    _ path: String, operatorName: String, clock: @escaping @Sendable () -> Moment,
    make: @escaping @Sendable () throws(StoreProblem) -> any Keeper
  ) {
    self.path = path
    clockOfMachine = clock
    self.make = make
    terms = .lasting(operatorName: operatorName, owner: operatorName, isReadOnly: false)
  }

  /// 0 until the store is made.
  package var newestEntry: Int { made?.newestEntry ?? 0 }
  /// The machine's clock until there is an entry that could be ahead of it.
  package var now: Moment? { made?.now ?? clockOfMachine() }
  /// As it should be, until there is an entry to compare it with.
  package var clock: ClockStanding { made?.clock ?? .plausible }

  /// Nothing until the store is made.
  package var attendance: Attendance { made?.attendance ?? Attendance() }
  /// Passes it on once the store is made.
  package func leave() throws(KeeperFailure) { try made?.leave() }

  /// Always so until the store is made: there is nothing to read.
  package mutating func hasRead(_ wanted: Wanted) -> Bool { made?.hasRead(wanted) ?? true }

  /// None until the store is made.
  package mutating func news(of wanted: Wanted) throws(KeeperFailure) -> [PastEvent] {
    try made?.news(of: wanted) ?? []
  }

  /// Passes it on once the store is made.
  package mutating func letGo(of accounts: Set<Login>) { made?.letGo(of: accounts) }

  /// Makes the store for the first entry that changes something.
  package mutating func append(_ entry: JournalEntry, _ postings: [Posting]) throws(KeeperFailure) -> Bool {
    if made == nil {
      // What its maker is given by making it makes nothing.
      guard entry.events.contains(where: { !$0.gives(to: terms.operatorName) }) else {
        throw failure(.unmade)
      }
      do throws(StoreProblem) {
        made = try make()
      } catch {
        throw failure(error)
      }
      // What somebody else has written meanwhile is to be read first.
      guard try made?.isCurrent() == true else { return false }
    }
    return try made?.append(entry, postings) ?? false
  }

  /// Always so until the store is made.
  package func isCurrent() throws(KeeperFailure) -> Bool { try made?.isCurrent() ?? true }

  /// Asks the store, or says that there is none.
  package func accounts(_ query: AccountQuery, in world: World) throws(KeeperFailure) -> Listing<AccountRow> {
    try expectMade().accounts(query, in: world)
  }

  /// Asks the store, or says that there is none.
  package func trail(_ query: TrailQuery) throws(KeeperFailure) -> Listing<TrailRow> {
    try expectMade().trail(query)
  }

  /// Asks the store, or says that there is none.
  package func counts(
    _ query: TrailQuery, by grouping: TrailGrouping
  ) throws(KeeperFailure) -> [TrailGroup] { try expectMade().counts(query, by: grouping) }

  /// Asks the store, or says that there is none.
  package func verify() throws(KeeperFailure) -> Verification { try expectMade().verify() }

  /// Passes it on once the store is made.
  package func prepareToCheck(asOpened: Bool) { made?.prepareToCheck(asOpened: asOpened) }

  /// Asks the store, or says that there is none.
  package mutating func check(showing shown: [Int]) throws(KeeperFailure) -> TrailState {
    var keeper = try expectMade()
    defer { made = keeper }
    return try keeper.check(showing: shown)
  }

  /// None until the store is made.
  package mutating func messages(of login: Login, at now: Moment) throws(KeeperFailure) -> [Message] {
    try made?.messages(of: login, at: now) ?? []
  }

  /// Nothing to forget until the store is made.
  package func forgetMessages(of login: Login, at now: Moment) throws(KeeperFailure) {
    try made?.forgetMessages(of: login, at: now)
  }

  /// Nothing to forget until the store is made.
  package func forgetOldMessages(at now: Moment) throws(KeeperFailure) {
    try made?.forgetOldMessages(at: now)
  }

  private func expectMade() throws(KeeperFailure) -> any Keeper {
    guard let made else { throw failure(.unmade) }
    return made
  }

  private func failure(_ problem: StoreProblem) -> KeeperFailure {
    KeeperFailure(problem: problem, place: path)
  }
}
