import Activation
import Shell

extension Session {
  /// The same as it is now, with nobody looking on; what is done from here on follows a mutant.
  package func following(_ mutant: Mutant) -> Session {
    var session = self
    session.surroundings = surroundings.following(mutant.procedure)
    session.isWitnessed = false
    return session
  }
}
