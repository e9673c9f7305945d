import Activation

/// When what holds for a time in a world will hold no longer, as far as it concerns one account.
struct Expiries {
  /// In order, each once, all of them later than now.
  let moments: [Moment]

  init(of account: Account, in world: World, at now: Moment) {
    let policy = world.policy
    var ends: [Moment] = []
    func add(_ end: Moment?) { if let end, end > now { ends.append(end) } }
    add(account.openPIN(at: now)?.expires)
    for entry in account.failedEntries { add(entry + policy.activationWindow) }
    let pins = account.pins
    for place in pins.indices { add(pins[place].issued + Policy.issueWindow) }
    add(account.signInLock(at: now, under: policy))
    add(account.resetLock(at: now, under: policy))
    add(account.usableToken(at: now)?.expires)
    add(policy.passwordMaxAge.map { account.password.since + $0 })
    add(world.transaction(of: account.login).map { $0.started + $0.timeout })
    for visit in account.appointments { add(visit.at) }
    add(world.lastDayOfPaper(of: account.login)?.endInUTC)
    moments = ends.sorted().withoutRepetitions
  }
}

extension [Moment] {
  /// Those in order, each once.
  fileprivate var withoutRepetitions: [Moment] {
    indices.filter { $0 == 0 || self[$0] != self[$0 - 1] }.map { self[$0] }
  }
}

extension World {
  fileprivate func transaction(of login: Login) -> Transaction? {
    guard case .trustedProfile(let transaction)? = session(of: login)?.screen else { return nil }
    return transaction
  }
}

/// Time.
extension Scene {
  /// Waits to the second before, at and after each moment at which something ends.
  var waits: [Offer] {
    guard let account else { return [] }
    let moments = Expiries(of: account, in: world, at: now).moments
    let spans = Set(moments.flatMap { end in [-1, 0, 1].map { end.seconds + $0 - now.seconds } })
    return spans.filter { $0 > 0 }.sorted().map { Offer("wait " + Span(seconds: $0).written, weight: 1) }
  }
}
