import Activation
import CommandLanguage
import Shell

/// The moves that are worth trying in a world: every verb with arguments that mean something there, right ones and wrong
/// ones, and waits to the second before, at and after the end of whatever holds for a time (<doc:Moves-and-States>).
///
/// It remembers the lines that it has read, so that one that is offered again costs little.
package struct Moves: Sendable {
  private var known: [String: Move] = [:]

  /// Moves of which none was read yet.
  package init() {}

  /// Those of one patient and of whoever deals with them: the desks, support, the administrator.
  ///
  /// - Parameter kinds: left out, all of them.
  package mutating func all(
    in session: Session, of patient: Login, _ kinds: Set<Move.Kind> = Set(Move.Kind.allCases)
  ) -> [Move] {
    let scene = Scene(session, patient)
    var moves: [Move] = []
    for kind in Move.Kind.allCases where kinds.contains(kind) {
      for offer in scene.offers(kind) {
        if let move = move(offer, kind) { moves.append(move) }
      }
    }
    return moves
  }

  private mutating func move(_ offer: Offer, _ kind: Move.Kind) -> Move? {
    if let move = known[offer.line] {
      return move.weight == offer.weight ? move : move.weighing(offer.weight)
    }
    let move = Move(offer.line, kind, weight: offer.weight)
    known[offer.line] = move
    return move
  }
}

/// A line that is offered, and how much sense it makes.
struct Offer {
  let line: String
  let weight: Int

  init(_ line: String, weight: Int = 1) {
    self.line = line
    self.weight = weight
  }
}

/// One patient's world at one moment, as those see it who offer moves.
struct Scene {
  let session: Session
  let world: World
  let patient: Login
  let name: String
  let account: Account?
  let now: Moment

  init(_ session: Session, _ patient: Login) {
    self.session = session
    world = session.world
    self.patient = patient
    name = patient.text
    account = world.accounts[patient]
    now = session.now
  }

  func offers(_ kind: Move.Kind) -> [Offer] {
    switch kind {
    case .desk: desk
    case .portal: portal
    case .world: surroundings
    case .policy: policies
    case .fault: faults
    case .time: waits
    case .look: looks
    case .misuse: misuses
    }
  }

  var integrated: [String] {
    world.register.facilities.values.filter(\.isIntegrated).prefix(2).map(\.id.text)
  }
  var unlisted: [String] {
    world.register.facilities.values.filter { !$0.isIntegrated }.prefix(1).map(\.id.text)
  }
  /// Where records are, visits are booked and PINs are fetched unless something speaks for another place.
  var facility: String { integrated.first ?? unlisted.first ?? "brzoza" }

  /// Somebody else, whose papers and PINs are wrong ones here.
  var other: Account? { world.accounts.values.first { $0.login != patient } }

  /// The names of this account's PINs that are set, each with the state of its PIN; of those in one state the newest.
  var pinNames: [(name: String, state: ActivationPIN.State)] {
    var names: [(name: String, state: ActivationPIN.State)] = []
    for (index, pin) in (account?.pins ?? []).enumerated().reversed() {
      let (name, state) = (Self.pinName(of: name, index + 1), pin.state(at: now))
      guard session.value(of: name) != nil, !names.contains(where: { $0.state == state }) else { continue }
      names.append((name, state))
    }
    return names
  }

  /// What keeps the PIN of that number of an account: `pin-akowalska`, then `pin-akowalska-2`.
  static func pinName(of login: String, _ number: Int) -> String {
    number == 1 ? "pin-" + login : "pin-\(login)-\(number)"
  }
}
