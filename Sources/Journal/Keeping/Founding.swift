import Activation

/// Whoever makes a world that is kept has all roles in it: the first entry says so, whatever else it tells.
extension JournalEntry {
  /// The same entry as the first of a journal.
  ///
  /// - Parameter owner: who has made it; nil where that is not known.
  package func founding(for owner: String?) -> JournalEntry {
    with(Self.foundingEvents(for: owner) + events)
  }

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

extension Event {
  /// Whether it gives a role to that operator.
  func gives(to name: String?) -> Bool {
    if case .register(.roleGranted(_, name)) = self { return true }
    return false
  }
}

extension Keeper {
  /// What stands in the journal; before its first entry, that whoever has made it has all roles.
  package func grants(in world: World) -> Grants {
    guard newestEntry == 0, world.register.grants.isEmpty, let owner = terms.owner else {
      return world.register.grants
    }
    return Grants(allTo: owner)
  }
}
