import Activation

/// Who acts, as a line names them. A patient whose login is a word of the language by now is named by the PESEL alone (S6).
package enum StatedActor: Hashable, Sendable {
  case known(Actor)
  /// Whoever has the account with this PESEL: the world says who.
  case holder(PESEL)

  /// What kind of person acts.
  package var role: Role {
    switch self {
    case .known(let actor): actor.role
    case .holder: .patient
    }
  }

  /// Who acts, where no account has that PESEL.
  package var withoutAccount: Actor {
    switch self {
    case .known(let actor): actor
    case .holder(let pesel): .patient(Login(ofNobody: pesel))
    }
  }
}
