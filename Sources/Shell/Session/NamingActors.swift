import Activation
import CommandLanguage
import Journal

/// Who is meant by those who are named as acting.
extension Session {
  /// As far as it is known here.
  package func actor(_ stated: StatedActor) -> Actor {
    switch stated {
    case .known(let actor): actor
    case .holder(let pesel):
      world.login(named: AccountName(pesel.digits)).map { .patient($0) } ?? stated.withoutAccount
    }
  }

  /// The same, where an account is looked up that is not at hand.
  package mutating func actor(lookingUp stated: StatedActor) throws(RunError) -> Actor {
    guard case .holder(let pesel) = stated, terms.isShared else { return actor(stated) }
    var wanted = Wanted()
    wanted.accounts = [AccountName(pesel.digits)]
    wanted.actor = stated.withoutAccount
    try refresh(wanted)
    return actor(stated)
  }
}
