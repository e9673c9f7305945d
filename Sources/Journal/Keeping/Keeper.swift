import Activation

/// Whoever keeps the journal of a world (I19): one entry for each change and each refusal, append-only, and what can be
/// asked of it. A session speaks to its keeper and to nothing behind it.
///
/// A keeper is a value: of what was read so far a copy has its own. Another one, for another database, is a folder
/// beside `Memory` and `SQLite`, and a case among the arguments of the keepers' tests.
package protocol Keeper: Sendable {
  /// What kind of world it keeps: the same for as long as it does.
  var terms: KeeperTerms { get }

  /// The number of the newest entry that was read or appended; 0 where there is none.
  var newestEntry: Int { get }

  /// The real time, but never before the newest entry (I19); nil where time is the world's own.
  var now: Moment? { get }

  /// How the clock of the machine stands to the newest entry that was read or appended.
  var clock: ClockStanding { get }

  /// Who waits at the desks and who is signed in, as the last reading of news found it; nothing where nobody else is at
  /// work.
  var attendance: Attendance { get }

  /// Those of the accounts that were wanted of which nothing is told but that they are there, by what they were named: whoever
  /// asks reads the trail alone.
  var trailSubjects: [AccountName: Login] { get }

  // MARK: What happens

  /// Whether all that is wanted has been read up to the newest entry known. If so the next entry rests on it, and
  /// appending tells if the journal has gone on since.
  mutating func hasRead(_ wanted: Wanted) -> Bool

  /// Reads what is wanted up to the newest entry, and lets the next entry rest on it.
  ///
  /// - Returns: what was not read before, in the order of its streams.
  mutating func news(of wanted: Wanted) throws(KeeperFailure) -> [PastEvent]

  /// Takes it that nothing of these accounts is known any more: when they are wanted again, all is news.
  mutating func letGo(of accounts: Set<Login>)

  /// Ends the sessions on the portal that this shell holds: it is about to end itself, and what was typed in them with it.
  func leave() throws(KeeperFailure)

  /// Appends one entry with its events, and the messages that it sends, all or nothing.
  ///
  /// - Returns: false if somebody else was first and the decision must be taken again.
  mutating func append(_ entry: JournalEntry, _ postings: [Posting]) throws(KeeperFailure) -> Bool

  /// An entry with what must stand before it in the journal.
  ///
  /// - Parameter world: what was read so far.
  func founded(_ entry: JournalEntry, in world: World) -> (ahead: JournalEntry?, entry: JournalEntry)

  /// Whether the journal has not gone on since it was read: asked where nothing is appended, which would tell.
  func isCurrent() throws(KeeperFailure) -> Bool

  // MARK: What is asked

  /// Of the trail something is about to be asked, and what is shown of it checked: what takes long may begin.
  ///
  /// - Parameter asOpened: whether that was only just opened, and the question is still to be read.
  func prepareToCheck(asOpened: Bool)

  /// - Parameter world: what was read so far; where nobody else writes, all there is.
  func accounts(_ query: AccountQuery, in world: World) throws(KeeperFailure) -> Listing<AccountRow>

  /// Which roles the operators have, up to what was read; empty where everybody has all of them.
  ///
  /// - Parameter world: what was read so far.
  func grants(in world: World) throws(KeeperFailure) -> Grants

  /// Entries of the trail, without their events.
  func trail(_ query: TrailQuery) throws(KeeperFailure) -> Listing<TrailRow>

  /// How many entries there are of each group, the largest first, days in their order. What is said of a list's order
  /// and limit does not matter.
  func counts(_ query: TrailQuery, by grouping: TrailGrouping) throws(KeeperFailure) -> [TrailGroup]

  /// Whether the trail is what was written and follows from the procedure, and all else that is kept fits it.
  func verify() throws(KeeperFailure) -> Verification

  /// Whether verifying asks the procedure of each entry again.
  var replaysDecisions: Bool { get }

  /// Whether what is shown of the trail, and its newest entries, are what was written: as long a trail as there may be, it
  /// takes no longer. What else stands there, `verify` follows; of a short trail, or one that was followed before and that
  /// nobody else has written since, that is nothing.
  ///
  /// - Parameter shown: the numbers of the entries.
  mutating func check(showing shown: [Int]) throws(KeeperFailure) -> TrailState

  // MARK: Messages, where the keeper holds them

  /// What lies in the inbox of an account and was not handed on before, oldest first; it stays there.
  mutating func messages(of login: Login, at now: Moment) throws(KeeperFailure) -> [Message]

  /// Forgets what was handed on of the messages in the inbox of an account.
  func forgetMessages(of login: Login, at now: Moment) throws(KeeperFailure)

  /// Forgets the messages whose time is over.
  func forgetOldMessages(at now: Moment) throws(KeeperFailure)
}

extension Keeper {
  /// None, where all that is kept may be read.
  package var trailSubjects: [AccountName: Login] { [:] }

  /// Nothing, where it does not take long.
  package func prepareToCheck(asOpened: Bool) {}

  /// So it does, where all that is kept may be read.
  package var replaysDecisions: Bool { true }
}
