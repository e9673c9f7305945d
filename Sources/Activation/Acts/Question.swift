/// An act as it is put to the procedure: who asks what, when, and of which world.
package struct Question: Sendable {
  package var act: Act
  package var actor: Actor
  package var now: Moment
  package var world: World
  package var means: Means

  /// What the procedure answers; nothing is changed.
  package func answer(
    following procedure: Procedure = .law, drawing random: inout any RandomNumberGenerator & Sendable
  ) -> Decision {
    world.decide(act, by: actor, at: now, with: means, drawing: &random, following: procedure)
  }
}
