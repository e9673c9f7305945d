import Activation

/// Whoever makes a world that is kept has all roles in it: the first entry says so, whatever else it tells.
extension JournalEntry {
  /// The same entry as the first of a journal.
  ///
  /// - Parameter owner: who has made it; nil where that is not known.
  package func founding(for owner: String?) -> JournalEntry {
    with(Self.foundingEvents(for: owner) + events)
  }

  /// The entries of a new journal with which this one comes to stand in it: where somebody else than its maker is the
  /// first to act, one of the maker's goes ahead.
  package func first(for owner: String?) -> (ahead: JournalEntry?, entry: JournalEntry) {
    guard let owner, let operatorName, owner != operatorName else { return (nil, founding(for: owner)) }
    let ahead = JournalEntry(
      moment: moment, actor: .admin, subject: nil, act: Self.grant, outcome: .done,
      events: Self.foundingEvents(for: owner), operatorName: owner)
    return (ahead, self)
  }

  /// The act by which roles are given.
  static let grant = "grant"

  /// What the first entry of a journal says before all else.
  package static func foundingEvents(for owner: String?) -> [Event] {
    guard let owner else { return [] }
    return OperatorRole.all.map { .register(.roleGranted($0, to: owner)) }
  }
}

extension JournalEntry {
  /// Whether it gives or takes a role.
  package var isAboutOperators: Bool {
    events.contains { event in
      switch event {
      case .register(.roleGranted), .register(.roleRevoked): true
      case .clockSet, .register, .account, .portal, .reception: false
      }
    }
  }
}

extension JournalEntry {
  /// Whether what it gave or took stands in its events: trails are told with those.
  var changedOperators: Bool { [Self.grant, Self.revoke].contains(act) && outcome == .done }

  /// The act by which they are taken.
  private static let revoke = "revoke"

  /// The kinds of such events.
  static let kindsOfGrants = [EventKind.roleGranted, .roleRevoked]
}

extension Event {
  /// Whether it gives a role to that operator.
  func gives(to name: String?) -> Bool {
    if case .register(.roleGranted(_, name)) = self { return true }
    return false
  }
}

extension Keeper {
  /// An entry with what must stand in the journal before it, or in it before all else: that whoever has made the journal
  /// has all roles.
  package func founded(_ entry: JournalEntry, in world: World) -> (ahead: JournalEntry?, entry: JournalEntry)
  {
    newestEntry == 0 ? entry.first(for: terms.owner) : (nil, entry)
  }

  /// What stands in the journal; before its first entry, that whoever has made it has all roles.
  package func grants(in world: World) -> Grants {
    guard newestEntry == 0, world.register.grants.isEmpty, let owner = terms.owner else {
      return world.register.grants
    }
    return Grants(allTo: owner)
  }
}
