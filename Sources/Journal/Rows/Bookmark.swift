import Activation

/// What somebody has read of a store so far: how far each stream, and where the journal ended then.
struct Bookmark: Sendable {
  struct Place: Sendable {
    var version: Int
    /// The number of the newest entry when it was read.
    var asOf: Int
  }

  var head = Head.empty
  var places: [StreamID: Place] = [:]
  /// The streams that the last reading was about: what a decision taken on it depends on.
  var wanted: [StreamID] = []
  /// The desks whose queues the last reading was about.
  private(set) var desks: Set<FacilityID> = []
  /// Whose accounts were read for them.
  private(set) var atDesks: Set<Login> = []

  init() {}

  /// The bookmark for a decision on what is wanted, if all of it was read when the journal ended where the bookmark
  /// says: appending will tell if it has gone on since.
  func covering(_ wanted: Wanted) -> Bookmark? {
    let logins = wanted.accounts.compactMap(\.login)
    guard wanted.tokens.isEmpty, logins.count == wanted.accounts.count, wanted.desks.isSubset(of: desks)
    else { return nil }
    let all = wanted.desks.isEmpty ? Set(logins) : atDesks.union(logins)
    var bookmark = self
    bookmark.wanted = wanted.streams(of: all.sorted())
    return bookmark.wanted.allSatisfy { places[$0]?.asOf == head.entries } ? bookmark : nil
  }

  /// Notes which accounts belong to the queues that were read.
  mutating func learn(_ desks: Set<FacilityID>, _ logins: some Sequence<Login>) {
    self.desks = desks
    atDesks = desks.isEmpty ? [] : Set(logins)
  }

  /// Streams of accounts that are not needed now will be read again from the start when they are.
  mutating func forget(_ accounts: Set<Login>) {
    places = places.filter { stream, _ in
      switch stream {
      case .account(let login), .persona(let login): !accounts.contains(login)
      case .register, .spent: true
      }
    }
  }
}

extension Wanted {
  /// - Parameter logins: of the accounts that are wanted.
  func streams(of logins: some Sequence<Login>) -> [StreamID] {
    [.register] + logins.map { .account($0) } + personas.sorted().map { .persona($0) }
      + spent.sorted().map { .spent($0) }
  }
}
