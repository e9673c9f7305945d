import Activation
import CommandLanguage
import Journal
import Shell

/// Who chooses the statements of a walk: mostly what comes next for somebody, with the mistakes that people make, at the
/// moments at which it matters; else anything by anybody (<doc:Random-Walks>).
struct Walker: Sendable {
  var dice: Dice
  var names = HandedNames()
  /// Whose life is looked at for a while: what is never pursued comes to nothing.
  private(set) var focus: Login
  /// Who wants to activate by the Trusted Profile, for a while.
  private var prefersTrustedProfile: [Login] = []
  /// The faults and the policies that matter most, if anybody says so.
  private(set) var wantedFaults: [Fault] = []
  private(set) var wantedPolicies: [PolicyName] = []
  /// For how many statements somebody should look, because what was done may not show by itself.
  private var watching = 0
  private var kept: (name: String, kind: HandedNames.Kind, login: Login)?

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    focus = dice.pick(Cast.people)
    for login in Cast.people where dice.chance(40) { prefersTrustedProfile.append(login) }
  }

  /// What every walk begins with: settings now and then, and the cast.
  var opening: [String] {
    mutating get {
      let settings = dice.chance(35) ? (0..<3).map { _ in setting() } : []
      return Cast.lines(policies: settings)
    }
  }

  /// The next line.
  mutating func line(in world: World, at now: Moment) -> String {
    kept = nil
    let scene = WalkScene(world, now, focus)
    if watching > 0 {
      watching -= 1
      if dice.chance(60) { return closerLook(scene) }
    }
    if dice.chance(50), let line = probing(scene) { return line }
    if case .trustedProfile? = scene.screen, dice.chance(20) { return "admin: " + meddling(scene) }
    return switch dice.below(100) {
    case 0..<12: time(scene)
    case 12..<23: look(scene)
    case 23..<35: administration(scene)
    case 35..<46: anything(scene)
    case 46..<49: elsewhere(world, now)
    case _: sensible(scene)
    }
  }

  /// Takes notice of what is not known yet.
  mutating func want(_ suspicions: Suspicions) {
    let (codes, policies) = (suspicions.codes, suspicions.policies)
    wantedFaults = Fault.allCases.filter { fault in codes.contains { $0.rawValue == fault.rawValue } }
    wantedPolicies = PolicyName.allCases.filter(policies.contains)
  }

  /// Looks more closely for a while.
  mutating func watch(for isHidden: Bool) { if isHidden { watching = 3 } }

  /// Draws otherwise than it would have, by what another one draws.
  mutating func shuffle(by other: inout Walker) { dice = other.dice.split() }

  /// Somebody else's life, from here on.
  private mutating func elsewhere(_ world: World, _ now: Moment) -> String {
    focus = dice.pick(Cast.people + [Self.newcomer])
    return sensible(WalkScene(world, now, focus))
  }

  /// Somebody who has no account at first.
  static let newcomer = Login("owrona") ?? Cast.people[0]

  /// Now and then somebody changes their mind about the way to activate.
  mutating func takesTrustedProfile(_ login: Login) -> Bool {
    let place = prefersTrustedProfile.firstIndex(of: login)
    guard dice.chance(4) else { return place != nil }
    if let place { prefersTrustedProfile.remove(at: place) } else { prefersTrustedProfile.append(login) }
    return place == nil
  }

  /// ` -> pin3`: keeps what the line hands out.
  mutating func keeping(_ kind: HandedNames.Kind, of login: Login) -> String {
    let name = names.new(kind)
    kept = (name, kind, login)
    return " -> " + name
  }

  /// Remembers what the last line handed out, if it did.
  mutating func learn(_ session: Session) {
    guard let kept, session.value(of: kept.name) != nil else { return }
    names.keep(kept.name, kept.kind, of: kept.login)
  }
}

/// The world of a walk as whoever chooses sees it.
struct WalkScene {
  let world: World
  let now: Moment
  let login: Login
  let screen: Screen?

  init(_ world: World, _ now: Moment, _ login: Login) {
    self.world = world
    self.now = now
    self.login = login
    screen = world.session(of: login)?.screen
  }

  var name: String { login.text }
  /// A copy, which most lines do without.
  var account: Account? { world.accounts[login] }
  var isActive: Bool { world.isActive(login) }
}

/// What there is to name in lines.
enum Named {
  static let people = Cast.people.map(\.text) + [Walker.newcomer.text]
  /// How somebody is named, more often by the login.
  static let anyone = people + people + pesels + [nobody]
  static let facilities = ["brzoza", "jawor", "kalina"]
  static let pesels = [
    "01620300022", "01620300015", "99610100093", "72622912348", "85723199901", "90670456784",
  ]
  static let nobody = "nobody1"
  static let nowhere = "lipa"

  /// The PESEL of somebody; they stand in the order of the people.
  static func pesel(of login: Login) -> String {
    people.firstIndex(of: login.text).map { pesels[$0] } ?? pesels[0]
  }
}
