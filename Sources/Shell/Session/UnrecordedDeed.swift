import Activation

/// What was done and changed nothing: the trail does not hold it (PROCEDURE.md §7, I19), yet those who look
/// on while scenarios run may ask for it. A practice world keeps it; a store does not.
package struct UnrecordedDeed: Sendable {
  /// How many entries the journal had by then.
  package let entriesBefore: Int
  package let actor: Actor
  /// Whose account it was about, if that is known.
  package let subject: Login?
  package let verb: Verb
}
