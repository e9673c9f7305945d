import Activation

/// How a store is opened.
package enum StoreMode: Sendable {
  case writing
  case readingOnly

  /// Whether nothing may be written.
  package var isReadOnly: Bool {
    switch self {
    case .readingOnly: true
    case .writing: false
    }
  }
}

/// A store as a whole: what is done with it beside acts, wherever it lies.
package protocol LastingStore: Sendable {
  /// Its name as it may be shown.
  var place: String { get }
  /// How it was opened.
  var mode: StoreMode { get }
  /// Whether users of the system can read or write it who are neither its owner nor of its group.
  var isOpenToOthers: Bool { get }
  /// Who is at work: the user of the operating system, on a server that of the database.
  var operatorName: String { get }
  /// Where the journal ends now.
  var head: Head { get throws(StoreProblem) }

  /// Ends the use of it.
  func close()

  /// A keeper for one shell.
  ///
  /// - Parameters:
  ///   - operatorName: the user of the operating system.
  ///   - isClockConfirmed: whether somebody has said that a clock far ahead of the newest entry is right.
  ///   - clock: the real time.
  func keeper(
    operatorName: String, isClockConfirmed: Bool, clock: @escaping @Sendable () -> Moment
  ) -> any Keeper

  /// Counts what there is, in one state of the store.
  func info() throws(StoreProblem) -> StoreInfo
  /// Follows every entry and every event.
  func verify() throws(StoreProblem) -> TrailState
  /// Looks at all that a store holds.
  func examine(at now: Moment) throws(StoreProblem) -> Examination
  /// Whether that asks the procedure of each entry again.
  var replaysDecisions: Bool { get }
  /// What is wrong with its tables, indexes and triggers.
  func structureFlaw() throws(StoreProblem) -> StoreFlaw?
  /// Throws where what lies beneath finds itself broken.
  func expectWholeFile() throws(StoreProblem)
  /// The number of the entry that has this hash, or of the last that a seal with this hash covers.
  func entry(withHash hash: [UInt8]) throws(StoreProblem) -> Int?
  /// Makes the lookup tables anew, and gives the number of accounts.
  func rebuild() throws(StoreProblem) -> Int
  /// Covers what nothing covers yet, where it may be written.
  ///
  /// - Returns: the number of the last entry that is covered, and the hash that covers it.
  func seal(at now: Moment) throws(StoreProblem) -> (entry: Int, hash: [UInt8])
  /// Hands every entry on, oldest first; memory does not grow with their number.
  func export(revealingPESEL: Bool, _ take: (ExportedEntry) -> Void) throws(StoreProblem)
  /// Appends an entry that rests on no decision, made for where the journal ends.
  func note(_ entry: (Head) -> JournalEntry) throws(StoreProblem)
  /// Everything that stands in the journal about one account, with what happened to the facilities and the policies.
  func life(of login: Login) throws(StoreProblem) -> [JournalEntry]
  /// Whose account it is that is named by its login or its PESEL.
  ///
  /// - Parameter actor: who asks: a server tells it to nobody who may not look.
  func login(named name: AccountName, askedBy actor: Actor) throws(StoreProblem) -> Login?
  /// By which time what is done here is dated.
  ///
  /// - Parameter machine: what the clock of this machine says.
  func time(_ machine: Moment) throws(StoreProblem) -> Moment
  /// How the clock of the machine stands to what was written last.
  func clock(at now: Moment) throws(StoreProblem) -> ClockStanding
  /// Takes the time of the store to that of the machine, and gives the number of the entry that says so.
  func resetClock(to now: Moment, by operatorName: String) throws(StoreProblem) -> Int
  /// Forgets the messages whose time is over.
  func forgetMessages(at now: Moment) throws(StoreProblem)
}

extension LastingStore {
  /// Looks at all that a store holds, for whoever asks of the trail.
  ///
  /// - Parameter now: what the machine says: messages lie for a day.
  /// - Throws: also what is wrong with what is kept beside the trail.
  func examined(at now: Moment) throws(StoreProblem) -> Verification {
    switch try examine(at: now) {
    case .whole(let entries): .whole(entries: entries)
    case .flawed(.trail(let entry)): .broken(entry: entry)
    case .flawed(.decision(let departure)): .departing(departure)
    case .flawed(let flaw): throw .flawed(flaw)
    }
  }

  /// What is wrong first with all that a store holds; nil where nothing is.
  ///
  /// - Parameter now: what the machine says: messages lie for a day.
  package func flaw(at now: Moment) throws(StoreProblem) -> StoreFlaw? {
    if case .flawed(let flaw) = try examine(at: now) { flaw } else { nil }
  }
}
