import Activation
import TestSupport

/// Who chooses the steps of a walk, and remembers the secrets that were handed out.
struct Walker {
  var dice: SplitMix
  private(set) var pins: [Login: [Secret]] = [:]
  private(set) var passwords: [Login: Secret] = [:]
  private(set) var codes: [Login: Secret] = [:]
  private(set) var tokens: [Login: [Secret]] = [:]
  /// Who wants to activate by the Trusted Profile, for a while.
  private var prefersTrustedProfile: Set<Login> = []

  init(seed: UInt64) { dice = SplitMix(seed: seed) }

  static let people = ["aaa", "bbb", "ccc", "ddd", "eee", "fff"].compactMap { Login($0) }
  static let pesels = [
    "01620300015", "01620300022", "85723199901", "72622912348", "99610100093", "90670456784",
  ]
  static let facilities = [Cast.clinic, Cast.hospital, Cast.outsider]

  /// Facilities, and four of the six people.
  static let opening: [(Actor, Act)] =
    facilities.map { (.admin, .register(.addFacility(Cast.facility($0, integrated: $0 != Cast.outsider)))) }
    + people.indices.prefix(4).map { (.admin, .account(.create(claim($0)))) }

  static func claim(_ index: Int) -> NewAccountClaim {
    NewAccountClaim(
      login: Claimed(people[index].text), holder: Claimed("Imię Nazwisko"),
      pesel: Claimed(pesels[index]), phone: index % 2 == 0 ? Claimed("600100200") : nil,
      password: Secret("pierwsze-haslo"))
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &dice) < percent }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &dice)]
  }

  /// How much time passes before the next step: mostly little.
  mutating func pause() -> Span {
    guard chance(30) else { return Span(seconds: 0) }
    guard chance(6) else { return Span(seconds: Int64(pick([1, 2, 5, 20, 60]))) }
    return Span(seconds: Int64(pick([300, 600, 3600, 7200, 30_000, 86_400, 700_000])))
  }

  /// The next step: mostly what comes next for somebody, else anything by anybody.
  mutating func choose(in world: World, at now: Moment) -> (Actor, Act) {
    let login = pick(Self.people)
    guard chance(70), let account = world.accounts[login] else { return anything(in: world, at: now) }
    return sensible(for: account, in: world, at: now)
  }

  /// Now and then somebody changes their mind about the way to activate.
  mutating func takesTrustedProfile(_ login: Login) -> Bool {
    if chance(3) { prefersTrustedProfile.formSymmetricDifference([login]) }
    return prefersTrustedProfile.contains(login)
  }

  /// Remembers what was handed out and which password is good.
  mutating func learn(_ move: Move) {
    guard case .accepted(_, let handing) = move.decision else { return }
    if case .portal(.changePassword(let new, _)) = move.act, let login = move.actor.patient {
      passwords[login] = new
    }
    for handover in handing {
      switch handover {
      case .pin(let secret, let login, _, _): remember(secret, in: &pins[login, default: []])
      case .password(let secret, let login): passwords[login] = secret
      case .code(let secret): if let login = move.actor.patient { codes[login] = secret }
      case .message(let message, let login): learn(message, login)
      case .appointmentNumber, .otherName: break
      }
    }
  }

  private mutating func learn(_ message: Message, _ login: Login) {
    switch message.content {
    case .resetToken(let secret): remember(secret, in: &tokens[login, default: []])
    case .oneTimePassword(let secret): passwords[login] = secret
    }
  }

  private func remember(_ secret: Secret, in secrets: inout [Secret]) {
    secrets.append(secret)
    if secrets.count > 6 { secrets.removeFirst() }
  }
}
