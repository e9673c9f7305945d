import Activation

/// The events of an entry that are held against what its act leads to: those that a store keeps.
struct ToldEvents {
  let events: [Event]

  /// - Parameter isFounding: whether nobody has been given a role yet: the first entry of a journal's maker gives them all
  ///   roles, whatever else it tells.
  init(_ entry: JournalEntry, isFounding: Bool) {
    let kept = entry.events.filter { event in
      switch event {
      case .clockSet, .portal, .reception: false
      case .register, .account: true
      }
    }
    let founding = isFounding ? kept.first.flatMap(\.foundingWithIt) ?? [] : []
    events = kept.starts(with: founding) ? Array(kept.dropFirst(founding.count)) : kept
  }

  var isEmpty: Bool { events.isEmpty }

  /// Whether these are the events that an act leads to, no more and no fewer; earlier versions of the program did not
  /// write all of them.
  func are(_ decided: [Event]) -> Bool {
    var rest = events[...]
    for event in decided {
      if rest.first == event { rest.removeFirst() } else if !event.mayBeMissing { return false }
    }
    return rest.isEmpty
  }

  /// Whether all are such as may stand in an entry of what is no act of the procedure.
  func areAll(_ isFitting: (Event) -> Bool) -> Bool { events.allSatisfy(isFitting) }

  /// The first of the account events that is looked for, and what it tells.
  func first<Found>(_ find: (AccountEvent) -> Found?) -> (login: Login, found: Found)? {
    for case .account(let login, let event) in events {
      if let found = find(event) { return (login, found) }
    }
    return nil
  }

  /// What is looked for of the register's events, in their order.
  func all<Found>(_ find: (RegisterEvent) -> Found?) -> [Found] {
    events.compactMap { if case .register(let event) = $0 { find(event) } else { nil } }
  }
}

extension Event {
  /// All that is said with it where it gives a maker the first role; earlier versions said so in whoever's entry was first.
  fileprivate var foundingWithIt: [Event]? {
    guard case .register(.roleGranted(_, let maker)) = self else { return nil }
    return JournalEntry.foundingEvents(for: maker)
  }

  /// Whether no store keeps it, or stores that were written before lack it.
  fileprivate var mayBeMissing: Bool {
    switch self {
    case .clockSet, .portal, .reception: true
    case .account(_, .pinRefused), .account(_, .resetTokenVoided): true
    case .register, .account: false
    }
  }
}
