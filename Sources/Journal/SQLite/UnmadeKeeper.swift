import Activation

/// Stands for a store that is not there yet. It is made by the first change; whoever only looks learns that there is
/// none.
package struct UnmadeKeeper: Keeper {
  package let terms: KeeperTerms
  private let path: String
  private let clockOfMachine: @Sendable () -> Moment
  private let make: @Sendable () throws(StoreProblem) -> SQLiteKeeper
  private var made: SQLiteKeeper?

  /// - Parameters:
  ///   - path: how people name it.
  ///   - clock: the real time.
  ///   - make: makes the store, or opens the one that somebody else has made meanwhile.
  package init(
    _ path: String, operatorName: String, clock: @escaping @Sendable () -> Moment,
    make: @escaping @Sendable () throws(StoreProblem) -> SQLiteKeeper
  ) {
    self.path = path
    clockOfMachine = clock
    self.make = make
    terms = .lasting(operatorName: operatorName, isReadOnly: false)
  }

  package var newestEntry: Int { made?.newestEntry ?? 0 }
  package var now: Moment? { made?.now ?? clockOfMachine() }
  package var clock: ClockStanding { made?.clock ?? .plausible }

  package mutating func hasRead(_ wanted: Wanted) -> Bool { made?.hasRead(wanted) ?? true }

  package mutating func news(of wanted: Wanted) throws(KeeperFailure) -> [PastEvent] {
    try made?.news(of: wanted) ?? []
  }

  package mutating func letGo(of accounts: Set<Login>) { made?.letGo(of: accounts) }

  package mutating func append(_ entry: JournalEntry, _ postings: [Posting]) throws(KeeperFailure) -> Bool {
    if made == nil {
      guard !entry.events.isEmpty else { throw failure(.unmade) }
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

  package func isCurrent() throws(KeeperFailure) -> Bool { try made?.isCurrent() ?? true }

  package func accounts(_ query: AccountQuery, in world: World) throws(KeeperFailure) -> Listing<AccountRow> {
    try expectMade().accounts(query, in: world)
  }

  package func trail(_ query: TrailQuery) throws(KeeperFailure) -> Listing<TrailRow> {
    try expectMade().trail(query)
  }

  package func verify() throws(KeeperFailure) -> TrailState { try expectMade().verify() }

  package mutating func messages(of login: Login, at now: Moment) throws(KeeperFailure) -> [Message] {
    try made?.messages(of: login, at: now) ?? []
  }

  package func forgetMessages(of login: Login, at now: Moment) throws(KeeperFailure) {
    try made?.forgetMessages(of: login, at: now)
  }

  package func forgetOldMessages(at now: Moment) throws(KeeperFailure) {
    try made?.forgetOldMessages(at: now)
  }

  private func expectMade() throws(KeeperFailure) -> SQLiteKeeper {
    guard let made else { throw failure(.unmade) }
    return made
  }

  private func failure(_ problem: StoreProblem) -> KeeperFailure {
    KeeperFailure(problem: problem, place: path)
  }
}
