import Activation
import CommandLanguage
import Journal

/// A world with somebody at work in it: who acts, the names that are set, and who keeps what has happened.
package struct Session: Sendable {
  package internal(set) var world: World
  var keeper: any Keeper
  /// What kind of world it is, and who is at work in it.
  package let terms: KeeperTerms
  /// The real time as it was last read; nil where time is the world's own.
  private var realTime: Moment?
  /// Whether nobody looks on: what lines lead to is told as far as they ask for it themselves.
  package var isUnwatched = false
  /// The line at work, where only what it asks for itself is wanted.
  var asking: Statement?
  /// Whether what is done here is held on to, for those who look on.
  package var isWitnessed = false
  /// What was done while it was, in order.
  package internal(set) var witnessed: [WitnessedDeed] = []
  /// What was witnessed up to the moments at which something of it was taken back.
  package internal(set) var abandoned: [[WitnessedDeed]] = []
  /// Which roles the operators had when they were last read.
  var grants = Grants()
  /// Who acts where a line names nobody.
  package var actor: Actor
  /// How results are shown from here on.
  package var preferences: Preferences
  /// Whether `quit` was carried out; nothing after it is.
  package private(set) var hasQuit = false
  var names: [String: String] = [:]
  /// What names stand for in the lines that an `include` with names brings.
  var included = IncludedNames()
  /// Those names that still stand for what a row of a table has.
  var rowValues: [String: String] = [:]
  var knowledge = Knowledge()
  /// What the portal still says of each patient's last act, where anybody looks on.
  var notices: [Login: PortalNotice] = [:]
  /// What others have done to accounts that are known here.
  var meanwhile = ChangedMeanwhile()
  /// What was drawn for whom, and whether it is drawn by itself.
  var screens = DrawnScreens()
  /// Those names that a line was to set but gave no value.
  var valueless: Set<String> = []
  var random: any RandomNumberGenerator & Sendable
  /// What was done, for a file of it; nil where there is to be none.
  var log: Record?
  /// Where that goes, while it is wanted.
  var captured: RunningCapture?
  /// What can be taken back; nil where nobody can.
  var history: Steps?
  /// Whether the line at work has changed the world.
  var hasChanged = false
  /// Whether messages whose time was over went, after the first line: it may be one that looks for what is wrong with them.
  var hasForgotten = false
  /// Where the line at work has led, if it came back to something remembered.
  var jumped: Jump?
  /// What it takes from outside.
  package internal(set) var surroundings: Surroundings

  /// An empty world as every scenario finds it (<doc:/CommandLanguage/The-Language>).
  package init(
    actor: Actor = .admin, seed: UInt64 = 1, at start: Moment = Self.start, preferences: Preferences,
    surroundings: Surroundings
  ) {
    world = World(clock: start)
    keeper = MemoryKeeper()
    terms = keeper.terms
    self.actor = actor
    self.preferences = preferences
    self.surroundings = surroundings
    random = SeededRandom(seed: seed)
  }

  /// A world that lasts, in real time, with secrets that nobody can foresee.
  ///
  /// - Parameter localClock: by it days begin.
  package init(
    _ keeper: some Keeper, actor: Actor = .support, localClock: LocalClock = .utc, preferences: Preferences,
    surroundings: Surroundings
  ) {
    realTime = keeper.now
    world = World(clock: realTime ?? Self.start, localClock: localClock)
    self.keeper = keeper
    terms = keeper.terms
    self.actor = actor
    self.preferences = preferences
    self.surroundings = surroundings
    random = SystemRandomNumberGenerator()
  }

  /// When worlds begin whose time is their own.
  package static let start = Moment(seconds: 1_767_600_000)

  /// The time at which acts are decided.
  package var now: Moment { realTime ?? world.clock }

  /// Whether somebody is signed in to the portal here, who is no longer when the shell ends.
  package var holdsSessions: Bool { terms.isShared && world.sessions.values.contains { !$0.isElsewhere } }

  /// How many entries its trail has, as far as it has been read.
  package var newestEntry: Int { keeper.newestEntry }

  mutating func readClock() { realTime = keeper.now }

  /// The value of a name, for completion and for the lines that use it.
  package func value(of name: String) -> String? { names[name] }
  /// The names that have a value, in alphabetical order.
  package var nameList: [String] { names.keys.sorted() }

  /// What a name stands for in a line.
  package func value(of name: String, in line: SourceLine) -> String? {
    included.value(of: name, in: line) { names[$0] }
  }

  /// What names stand for in a line, as far as a row or an `include` writes it out.
  package func writtenValues(in line: SourceLine) -> [String: String] {
    included.written(rowValues, in: line)
  }

  /// Sets the names that a scenario is given: by a row of a table, or from outside.
  package mutating func set(_ row: [String: String]) {
    names.merge(row) { $1 }
    rowValues = row
  }
  mutating func quit() { hasQuit = true }
}
