/// What binds entries of many chains together: each seal covers the one before it, and every entry that was kept since. It is
/// made afterwards, so that nobody who writes waits for it.
struct Seal: Hashable, Sendable {
  let number: Int
  /// Seconds since 1970-01-01T00:00:00Z.
  let moment: Int64
  /// How many entries it covers beside those that the seals before it do.
  let entries: Int
  /// The greatest number among them.
  let last: Int
  let hash: [UInt8]

  /// Before the first.
  static let beginning = Seal(
    number: 0, moment: 0, entries: 0, last: 0, hash: [UInt8](repeating: 0, count: 32))

  /// Entries to be sealed, in the order of their numbers.
  struct Digest {
    private var hashing = Hashing()
    private var count = 0
    private var last = 0
    /// The smallest number.
    private(set) var first: Int?

    init(after seal: Seal) { hashing.add(seal.hash) }

    mutating func add(_ entry: Int, _ hash: [UInt8]) {
      hashing.add(Int64(entry))
      hashing.add(hash)
      count += 1
      last = max(last, entry)
      first = first ?? entry
    }

    func sealed(number: Int, at moment: Int64) -> Seal {
      var hashing = hashing
      hashing.add(Int64(number))
      hashing.add(moment)
      hashing.add(Int64(count))
      return Seal(number: number, moment: moment, entries: count, last: last, hash: hashing.finished)
    }
  }
}
