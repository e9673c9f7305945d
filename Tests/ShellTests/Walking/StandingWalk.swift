import Activation
import CommandLanguage
import TestSupport

@testable import Shell

/// Random people do random things in a session; what they are told to do is tried on a copy of it.
struct StandingWalk {
  private(set) var session: Session
  private(set) var secrets = KnownSecrets()
  /// The verbs that came next for somebody.
  private(set) var reached: Set<String> = []
  private var dice: SplitMix

  static let people = ["anna", "bogdan", "celina"]
  private static let pesels = ["01620300022", "01620300015", "85723199901"]
  private static let desks = ["brzoza", "jawor", "olcha"]

  /// What comes next for somebody in some walk.
  static let expected: Set<String> = [
    "change-password", "reset-password", "login", "records", "answer", "confirm", "come", "present",
    "issue-pin",
    "properties", "activate", "enter-pin", "wait",
  ]

  init(seed: UInt64) {
    self.init(seed: seed, in: Practice.empty)
    _ = try? session.take(Self.setting)
  }

  /// In a session whose setting is that of a walk.
  init(seed: UInt64, in session: Session) {
    self.session = session
    dice = SplitMix(seed: seed)
  }

  /// The desks and the people, and narrow limits.
  static var setting: [String] {
    let facilities = desks.map { "facility \($0) \"\($0)\" integrated=\($0 == "olcha" ? "no" : "yes")" }
    let accounts = zip(people, pesels).map { "create-account \($0) \"Imię Nazwisko\" pesel=\($1)" }
    return facilities + accounts + ["policy sign-in-tries=2 activation-failures=4 pin-issues=4"]
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &dice)]
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &dice) < percent }

  /// Remembers what came next for somebody.
  mutating func note(_ verb: String) { reached.insert(verb) }

  /// Carries out a line that is none of the people's.
  mutating func take(_ line: String) throws { try session.succeed(line) }

  /// Goes on in another session of the same people.
  mutating func go(on other: Session) { session = other }

  /// Does something, mostly what comes next for somebody.
  mutating func act() throws -> String {
    let person = pick(Self.people)
    let line = chance(60) ? hint(for: person) ?? anything(by: person) : anything(by: person)
    try perform(line)
    return line
  }

  private mutating func hint(for person: String) -> String? {
    guard let login = Login(person), let account = session.world.accounts[login] else { return nil }
    let offers = session.offers(to: session.world.standing(of: account, at: session.now))
    guard let command = pick(offers).command else { return nil }
    return secrets.filling(command.written(for: session.actor, .en), for: person)
  }

  private mutating func perform(_ line: String) throws {
    let performance = try session.performance(of: line)
    secrets.learn(performance)
  }

  private mutating func anything(by person: String) -> String {
    switch Int.random(in: 0..<24, using: &dice) {
    case 0: "\(person): come \(pick(Self.desks))"
    case 1: "\(person): present"
    case 2:
      "\(person): present login=\(pick(Self.people + ["none", "nikt"])) document=\(pick(["none", "school-id", "passport"]))"
    case 3:
      "\(person): present \(pick(["number=ABS523456", "expires=2026-01-01", "pesel=\(pick(Self.pesels))"]))"
    case 4, 5: "clerk@\(pick(Self.desks)): issue-pin"
    case 6: "clerk@\(pick(Self.desks)): revoke-pin \(person)"
    case 7: "\(person): login"
    case 8: "\(person): login password=Wiosna-1999"
    case 9: "\(person): logout"
    case 10: "\(person): properties"
    case 11: "\(person): activate"
    case 12: "\(person): enter-pin \(pick(["00000000", "1", secrets.pins[person] ?? "12345678"]))"
    case 13: "\(person): confirm"
    case 14: "\(person): trusted-profile"
    case 15: "\(person): answer \(pick(["bank", "000000"]))"
    case 16: "\(person): cancel"
    case 17: "\(person): records"
    case 18: "\(person): forgot-password"
    case 19: "\(person): reset-password"
    case 20: "\(person): change-password new=Nowe-Haslo-\(Int.random(in: 1...99, using: &dice))"
    case 21: "wait \(pick(["1s", "61s", "10m", "15m", "1h", "24h", "7d"]))"
    case 22: administration(of: person)
    case _: pick(["as admin", "as \(person)", "as clerk@brzoza", "as support"])
    }
  }

  private mutating func administration(of person: String) -> String {
    pick([
      "admin: delist jawor", "admin: integrate jawor", "admin: delist brzoza", "admin: integrate brzoza",
      "admin: policy reactivation=pin-or-trusted-profile", "admin: policy reactivation=pin",
      "admin: policy password-max-age=30d", "admin: policy password-max-age=none",
      "admin: policy documents=passport,mdowod", "admin: policy documents=id-card,passport",
      "admin: contact \(person) email=none", "admin: contact \(person) email=\(person)@example.test",
    ])
  }
}

/// The PINs and codes that people of a walk hold.
struct KnownSecrets {
  var pins: [String: String] = [:]
  var codes: [String: String] = [:]

  mutating func learn(_ performance: Performance) {
    guard case .ok(let success) = performance.outcome, let value = success.value?.written else { return }
    switch performance.statement.verb {
    case .issuePIN:
      if let account = performance.outcome.value(of: .account)?.written { pins[account] = value }
    case .answer: if let patient = performance.actor.patient { codes[patient.text] = value }
    case _: break  // no other hands anything out that is typed
    }
  }

  /// A hint with what only the person knows.
  func filling(_ line: String, for person: String) -> String {
    line.replacing("enter-pin PIN", with: "enter-pin \(pins[person] ?? "12345678")")
      .replacing("answer CODE", with: "answer \(codes[person] ?? "000000")")
  }
}
