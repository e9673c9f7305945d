import Activation
import TestSupport

/// Where a story is played: a world, the moment, and what has been handed out so far.
struct Stage: Sendable {
  private(set) var world = World(clock: Cast.start)
  var now = Cast.start
  private(set) var handed: [Handover] = []
  private var random: any RandomNumberGenerator & Sendable = SplitMix(seed: 1)
  private let procedure: Procedure

  /// Three facilities and two accounts, both inactive.
  init(following procedure: Procedure = .law) {
    self.procedure = procedure
    for act: Act in [
      .register(.addFacility(Cast.facility(Cast.clinic))),
      .register(.addFacility(Cast.facility(Cast.hospital))),
      .register(.addFacility(Cast.facility(Cast.outsider, integrated: false))),
      .account(
        .create(
          Cast.account(Cast.anna, "Anna Kowalska", Cast.annasPESEL, Cast.annasPassword))),
      .account(.create(Cast.account(Cast.jan, "Jan Nowak", Cast.jansPESEL, "Haslo-Jana-1"))),
    ] {
      play(act, by: .admin)
    }
  }

  @discardableResult
  mutating func play(_ act: Act, by actor: Actor) -> Decision {
    let decision = world.decide(
      act, by: actor, at: now, with: .fast, drawing: &random, following: procedure)
    switch decision {
    case .accepted(let events, let handing):
      for event in events { happen(event) }
      handed += handing
    case .refused(_, let events):
      for event in events { happen(event) }
    }
    return decision
  }

  /// Lets something happen that nobody here asked for, as when another shell was first.
  mutating func happen(_ event: Event) {
    world.evolve(event, at: now)
    if case .clockSet(let moment) = event { now = moment }
  }

  var anna: Account { world.accounts[Cast.anna]! }
  var annasScreen: Screen? { world.session(of: Cast.anna)?.screen }

  /// The PINs handed out, in order.
  var pins: [Secret] {
    handed.compactMap { if case .pin(let secret, _, _, _) = $0 { secret } else { nil } }
  }

  /// Codes of the Trusted Profile, in order.
  var codes: [Secret] {
    handed.compactMap { if case .code(let secret) = $0 { secret } else { nil } }
  }

  var messages: [Message] {
    handed.compactMap { if case .message(let message, _) = $0 { message } else { nil } }
  }

  var tokens: [Secret] {
    messages.compactMap { if case .resetToken(let secret) = $0.content { secret } else { nil } }
  }

  var oneTimePasswords: [Secret] {
    messages.compactMap {
      if case .oneTimePassword(let secret) = $0.content { secret } else { nil }
    }
  }

  /// Eight digits that are no PIN handed out so far.
  var noPIN: Secret {
    let taken = Set(pins)
    return (0...).lazy.map { Secret(String(10_000_000 + $0)) }.first { !taken.contains($0) }!
  }

  /// Six digits that are not the newest code.
  var noCode: Secret { codes.last == Secret("000000") ? Secret("000001") : Secret("000000") }
}
