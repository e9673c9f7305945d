import Activation

extension LastingStore {
  /// Which roles the operators have, as the journal says now.
  ///
  /// - Parameter operatorName: who asks.
  package func grants(askedBy operatorName: String) throws(StoreProblem) -> Grants {
    var keeper = keeper(operatorName: operatorName, isClockConfirmed: true, clock: { .earliest })
    do throws(KeeperFailure) {
      var world = World(clock: .earliest)
      for past in try keeper.news(of: Wanted()) { world.evolve(past.event, at: past.moment) }
      return try keeper.grants(in: world)
    } catch {
      throw error.problem
    }
  }
}
