import Activation

/// Goes through a trail in its order, and asks the procedure of each entry again: would this act, by this actor, at this
/// moment, under the policies of that moment, have led to these events?
struct Replay {
  private var world = World(clock: .earliest)

  /// Takes an entry over, whether the procedure would have led to it or not.
  ///
  /// - Returns: how it departs from the procedure; nil where it does not, and where the trail does not hold enough to say.
  mutating func take(_ entry: JournalEntry, number: Int) -> Departure? {
    let departure = departure(entry, number)
    for event in entry.events { world.evolve(event, at: entry.moment) }
    return departure
  }

  private func departure(_ entry: JournalEntry, _ number: Int) -> Departure? {
    let told = entry.events.filter(\.isDecided)
    guard let asked = AskedAgain(entry, told, in: world) else { return nil }
    func departing(_ code: RefusalCode? = nil) -> Departure {
      Departure(entry: number, act: asked.act.name, code: code)
    }
    if let code = asked.known { return departing(code) }
    switch (asked.decision(by: entry.actor, at: entry.moment, in: world), entry.outcome) {
    case (.accepted(let events, _), .done), (.accepted(let events, _), .trustedProfileCancelled),
      (.accepted(let events, _), .peselRevealed):
      return events.asCompared == told.asCompared ? nil : departing()
    case (.refused(let refusal, let events), .refused(let code)):
      return refusal.code == code && events.filter(\.isDecided) == told ? nil : departing(refusal.code)
    case (.refused(let refusal, _), .done), (.refused(let refusal, _), .trustedProfileCancelled),
      (.refused(let refusal, _), .peselRevealed):
      return departing(refusal.code)
    case (.accepted, .refused): return departing()
    }
  }
}

extension Event {
  /// Whether it is held against what the procedure leads to. Left out are what a session alone knows, what no act of the
  /// procedure decides, and what earlier versions of the program did not write.
  fileprivate var isDecided: Bool {
    switch self {
    case .clockSet, .portal, .reception: false
    case .register(.roleGranted), .register(.roleRevoked), .register(.clockReset): false
    case .account(_, .clockReset), .account(_, .viewedBySupport), .account(_, .pinRefused),
      .account(_, .resetTokenVoided):
      false
    case .register, .account: true
    }
  }
}

extension [Event] {
  /// What is held against each other: of an account's creation neither what was drawn nor whether the holder had a
  /// persona before, which was otherwise in earlier versions.
  fileprivate var asCompared: [Event] {
    let decided = filter(\.isDecided)
    guard case .account(_, .created)? = decided.first else { return decided }
    return decided.dropFirst().filter { if case .register(.personaSet) = $0 { false } else { true } }
  }
}
