import Activation

/// Keeps a world in a store, as one running shell has it. What does not depend on the kind of store stands here.
protocol StoreKeeper: Keeper {
  associatedtype Kept: KeptStore

  var store: Kept { get }
  var shell: ShellID { get }
  /// The numbers of the messages that were handed on.
  var handedOn: HandedOn { get set }
}

/// A store, as a keeper asks it.
protocol KeptStore: LastingStore {
  func accounts(_ query: AccountQuery) throws(StoreProblem) -> Listing<AccountRow>
  /// Entries, without their events.
  func trail(_ query: TrailQuery) throws(StoreProblem) -> Listing<TrailRow>
  /// Counts entries by groups; nil: all together.
  func counts(_ query: TrailQuery, by grouping: TrailGrouping?) throws(StoreProblem) -> [TrailGroup]
  func endSessions(of shell: ShellID) throws(StoreProblem)
  /// What lies in the inbox of an account, oldest first; it stays there.
  func messages(of login: Login, at now: Moment) throws(StoreProblem) -> [Delivered]
  /// Forgets messages that were read, and those whose time is over.
  func forgetMessages(_ read: [Delivered], at now: Moment) throws(StoreProblem)
}

extension StoreKeeper {
  /// Asks the store's look-up tables, not the world.
  package func accounts(_ query: AccountQuery, in world: World) throws(KeeperFailure) -> Listing<AccountRow> {
    try asking { (store) throws(StoreProblem) in try store.accounts(query) }
  }

  /// Reads the entries from the store, without their events.
  package func trail(_ query: TrailQuery) throws(KeeperFailure) -> Listing<TrailRow> {
    try asking { (store) throws(StoreProblem) in try store.trail(query) }
  }

  /// Counts them in the store, days that are over by what was counted before.
  package func counts(
    _ query: TrailQuery, by grouping: TrailGrouping
  ) throws(KeeperFailure) -> [TrailGroup] {
    try asking { (store) throws(StoreProblem) in try store.counts(query, by: grouping) }
  }

  /// Reads the inbox; what was handed on once is not again.
  package mutating func messages(of login: Login, at now: Moment) throws(KeeperFailure) -> [Message] {
    handedOn.take(try asking { (store) throws(StoreProblem) in try store.messages(of: login, at: now) })
  }

  /// Deletes what this shell has handed on.
  package func forgetMessages(of login: Login, at now: Moment) throws(KeeperFailure) {
    try asking { (store) throws(StoreProblem) in
      try store.forgetMessages(handedOn.among(store.messages(of: login, at: now)), at: now)
    }
  }

  /// Ends what this shell holds; of a store opened to be read, nothing.
  package func leave() throws(KeeperFailure) {
    guard !terms.isReadOnly else { return }
    try asking { (store) throws(StoreProblem) in try store.endSessions(of: shell) }
  }

  /// Names the store where it cannot answer.
  func asking<Answer>(_ question: (Kept) throws(StoreProblem) -> Answer) throws(KeeperFailure) -> Answer {
    do throws(StoreProblem) {
      return try question(store)
    } catch {
      throw KeeperFailure(problem: error, place: store.place)
    }
  }
}
