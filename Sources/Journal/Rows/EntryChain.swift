import Activation

/// The chain that an entry belongs to: that of the account it is about, so that no two accounts wait for one another.
enum EntryChain {
  /// What concerns no account and changes the facilities or the policies.
  static let register = "register"

  /// - Parameter desk: where whoever merely looks at lists is written down.
  static func name(of entry: JournalEntry, desk: String) -> String {
    if let subject = entry.subject { return StreamID.account(subject).text }
    return entry.events.contains { $0.stream != nil } ? register : desk
  }

  /// One of a few, so that those who look at the same time seldom wait for one another.
  static func anyDesk() -> String { "desk/\(Int.random(in: 0..<desks))" }

  private static let desks = 64

  /// What the first entry of a chain is chained to: its name.
  static func beginning(of chain: String) -> [UInt8] {
    var hash = Hashing()
    hash.add(chain)
    return hash.finished
  }
}

/// Where a chain ends.
struct ChainEnd: Hashable, Sendable {
  /// How many entries it has.
  let place: Int
  /// The number of the last one in the whole trail.
  let entry: Int
  let moment: Moment
  let hash: [UInt8]

  /// Before its first entry.
  static func beginning(of chain: String) -> ChainEnd {
    ChainEnd(place: 0, entry: 0, moment: .earliest, hash: EntryChain.beginning(of: chain))
  }

  /// As the journal of a file has it: what is added goes on from there.
  var head: Head { Head(entries: place, events: 0, moment: moment, hash: hash) }
}
