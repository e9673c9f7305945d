import Activation
import CommandLanguage
import Journal

/// What was done in a session, for those who look on while it goes.
package enum WitnessedDeed: Sendable {
  /// The entry that it left in the journal.
  case recorded(JournalEntry)
  case unrecorded(UnrecordedDeed)
}

/// What was done and changed nothing: the trail does not hold it (I19).
package struct UnrecordedDeed: Sendable {
  /// Who did it.
  package let actor: Actor
  /// Whose account it was about, if that is known.
  package let subject: Login?
  /// What was done.
  package let verb: Verb
}
