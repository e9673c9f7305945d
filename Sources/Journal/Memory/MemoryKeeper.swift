import Activation

/// Keeps a world in memory, in one pair of hands and no longer than the program runs: the worlds of practice and of
/// scenarios. Whoever holds the world has read all there is, so that nothing is ever news.
package struct MemoryKeeper: Keeper {
  private(set) var entries = Pages<JournalEntry>()

  /// A journal without entries.
  package init() {}

  /// Those of a world that ends with the program.
  package var terms: KeeperTerms { .practice }
  /// How many entries there are: each was appended here.
  package var newestEntry: Int { entries.count }
  /// Nothing, for time is the world's own.
  package var now: Moment? { nil }
  /// Always as it should be: no machine's clock is read.
  package var clock: ClockStanding { .plausible }

  /// Nothing: nobody else is at work here.
  package var attendance: Attendance { Attendance() }
  /// Nothing to end: the world is gone with the program.
  package func leave() {}

  /// Always so: nobody else writes here.
  package func hasRead(_ wanted: Wanted) -> Bool { true }
  /// Never any: nobody else writes here.
  package func news(of wanted: Wanted) -> [PastEvent] { [] }
  /// Lets nothing go, since it could not be read again.
  package func letGo(of accounts: Set<Login>) {}
  /// Always so: nobody else writes here.
  package func isCurrent() -> Bool { true }

  /// Always goes well; the messages are with their readers at once.
  package mutating func append(_ entry: JournalEntry, _ postings: [Posting]) -> Bool {
    entries.append(entry)
    return true
  }

  /// The events of the entries behind the first so many, each with when it was.
  package func events(after first: Int, upTo end: Int) -> [PastEvent] {
    (first..<end).flatMap { index in
      entries[index].events.map { PastEvent(event: $0, moment: entries[index].moment, entry: index + 1) }
    }
  }

  /// Takes back the entries behind the first so many, and gives them: what was done is as if it had not been.
  package mutating func takeBack(to count: Int) -> [JournalEntry] { entries.cut(to: count) }

  /// Never any: messages are with their readers at once.
  package func messages(of login: Login, at now: Moment) -> [Message] { [] }
  /// Nothing to forget.
  package func forgetMessages(of login: Login, at now: Moment) {}
  /// Nothing to forget.
  package func forgetOldMessages(at now: Moment) {}

  /// Nobody else's hand reaches here: what stands here the procedure has led to.
  package func verify() -> Verification { Verification(check(showing: [])) }

  /// A world of practice has few entries; what can be wrong is that time went back.
  package func check(showing shown: [Int]) -> TrailState {
    for index in entries.indices.dropFirst() where entries[index].moment < entries[index - 1].moment {
      return .broken(entry: index + 1)
    }
    return .whole(entries: entries.count)
  }
}
