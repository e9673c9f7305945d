import CommandLanguage

/// The parts of a world that somebody sets from outside of a patient's life, and that nothing but some acts ever look at.
///
/// Whatever looks at none of them comes to the same before such a setting as after it: so a shortest way has one on which
/// each setting stands right before an act that looks at what it sets, and a search need take no others
/// (<doc:Moves-and-States>).
struct SetParts: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// What the Trusted Profile does wrong next.
  static let faults = SetParts(rawValue: 1)
  /// Whom the Trusted Profile knows, and how well.
  static let personas = SetParts(rawValue: 2)
  /// Which facilities are integrated.
  static let facilities = SetParts(rawValue: 4)
  /// Where somebody can be reached, with which an open link is void.
  static let contacts = SetParts(rawValue: 8)
}

extension Move {
  /// What of these it sets and does nothing else.
  var sets: SetParts {
    switch kind {
    case .fault: .faults
    case .persona: .personas
    case .register: .facilities
    case .contact: .contacts
    case .desk, .papers, .signIn, .shortcut, .entry, .trustedProfile, .services, .password, .reset, .records,
      .policy, .time, .look, .misuse:
      []
    }
  }

  /// At what of these it may look: of whatever shows or refuses only, all is said.
  var looksAt: SetParts {
    switch kind {
    case .look, .misuse, .policy: [.faults, .personas, .facilities, .contacts]
    case .desk, .papers, .services, .records: .facilities
    case .reset: .contacts
    case .time: .contacts
    case .entry where statement.verb == .confirm, .entry where statement.verb == .cancel, .shortcut,
      .trustedProfile:
      [.faults, .personas]
    case .signIn, .entry, .password, .register, .contact, .persona, .fault: []
    }
  }
}
