extension OperatorRole {
  /// Whether whoever has it may act as that actor.
  package func allows(_ actor: Actor) -> Bool {
    switch (self, actor) {
    case (.admin, .admin), (.support, .support), (.auditor, .auditor), (.portal, .patient): true
    case (.clerk(let own), .clerk(let facility, _)): own == nil || own?.text == facility.words
    case (.admin, _), (.support, _), (.auditor, _), (.clerk, _), (.portal, _): false
    }
  }

  /// What kind of person whoever has it acts as.
  package var role: Role {
    switch self {
    case .admin: .admin
    case .support: .support
    case .auditor: .auditor
    case .clerk: .clerk
    case .portal: .patient
    }
  }
}

extension Grants {
  /// Whether an operator may act so; everybody may as long as nobody has been given anything.
  package func allow(_ name: String, toActAs actor: Actor) -> Bool {
    isEmpty || roles(of: name).contains { $0.allows(actor) }
  }
}
