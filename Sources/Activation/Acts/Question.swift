/// An act as it is put to the procedure: who asks what, when, and of which world.
package struct Question: Sendable {
  /// What is to be done.
  package var act: Act
  /// Who wants to do it.
  package var actor: Actor
  /// When.
  package var now: Moment
  /// What is so until then.
  package var world: World
  /// The hashes, and the Trusted Profile's answers.
  package var means: Means

  /// A question of whoever acts, at a moment of a world.
  package init(act: Act, actor: Actor, now: Moment, world: World, means: Means) {
    self.act = act
    self.actor = actor
    self.now = now
    self.world = world
    self.means = means
  }

  /// What the procedure answers; nothing is changed.
  package func answer(
    following procedure: Procedure = .law, drawing random: inout any RandomNumberGenerator & Sendable
  ) -> Decision {
    world.decide(act, by: actor, at: now, with: means, drawing: &random, following: procedure)
  }
}
