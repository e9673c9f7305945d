/// Where an entry stood on a server, before it was copied to a file.
struct EntryOrigin: Sendable {
  /// Its number there.
  let number: Int
  /// The name of its chain.
  let chain: String
  /// What chained it there.
  let hash: [UInt8]
  /// The seal that covers it; nil for one that came after the last.
  let seal: Int?
}
