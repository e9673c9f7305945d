/// What is found wrong with a store that SQLite finds whole.
package enum StoreFlaw: Hashable, Sendable {
  /// The trail is not what was written, from that entry on.
  case trail(entry: Int)
  /// A trigger, a view or the like that is not the store's, or one of its own that is gone or another: its name.
  case structure(String)
  /// A trigger, an index or a table of the store's own that is gone: its name.
  case incomplete(String)
  /// An entry that the procedure would not have led to.
  case decision(Departure)
  /// So many rows of the lookup tables are not what the journal gives.
  case lookups(rows: Int)
  /// So many messages of the inbox are none that the portal sent.
  case inbox(messages: Int)
  /// So many messages are gone from the inbox that nobody has read, and whose time is not over.
  case unread(messages: Int)
  /// So many wait at a desk who never came or have been served, have something shown that they did not show, or stand elsewhere
  /// than they came to.
  case waiting(visitors: Int)
  /// So many are noted as signed in who did not sign in, or not to what is noted there.
  case sessions(Int)
}

extension StoreFlaw {
  /// Whether it is of the messages, the desks or the sessions alone, which no copy has.
  package var isOfNoCopy: Bool {
    switch self {
    case .inbox, .unread, .waiting, .sessions: true
    case .trail, .structure, .incomplete, .decision, .lookups: false
    }
  }
}
