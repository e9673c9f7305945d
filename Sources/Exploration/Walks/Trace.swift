import Activation

/// What a mistake has left that does not show yet, by whoever has to do something that it shows.
enum Trace: Hashable {
  /// Wrong passwords are counted, or a lock lasts, otherwise.
  case signIn(Login)
  /// Failed entries of PINs are counted otherwise.
  case entries(Login)
  /// A token was sent that should not have been, or was not, or is good otherwise.
  case inbox(Login)
  /// Somebody has another identity at the Trusted Profile.
  case identity(Login)
  /// Others wait at a desk, or in another order.
  case queue(FacilityID)

  /// All that there are between two worlds.
  static func all(in world: World, beside law: World) -> [Trace] {
    var traces: [Trace] = []
    for account in law.accounts.values {
      guard let other = world.accounts[account.login], other != account else { continue }
      if other.signIn != account.signIn { traces.append(.signIn(account.login)) }
      if other.failedEntries != account.failedEntries { traces.append(.entries(account.login)) }
      if other.tokens != account.tokens { traces.append(.inbox(account.login)) }
    }
    for login in law.accounts.values.map(\.login)
    where world.register.personas[login] != law.register.personas[login] { traces.append(.identity(login)) }
    for facility in law.register.facilities.values.map(\.id)
    where world.reception.queue(at: facility) != law.reception.queue(at: facility) {
      traces.append(.queue(facility))
    }
    return traces
  }
}
