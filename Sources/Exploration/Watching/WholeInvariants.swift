import Activation
import CommandLanguage
import Glibc
import Journal
import Shell

/// The invariants of <doc:/Activation/Invariants> about a trail as a whole.
extension Session {
  /// I20: the same events give the same world.
  func checkReplay() throws(Violation) {
    var replayed = World(clock: Session.start)
    for case .recorded(let entry) in witnessed {
      for event in entry.events {
        replayed.evolve(event, at: entry.moment, following: surroundings.procedure)
      }
    }
    try demand(replayed == world, 20, "the events told again give another world")
  }

  /// I18: whoever reads the trail reads no secret and no whole PESEL.
  func checkSecrecy() throws(Violation) {
    guard let reading = Move("admin: audit", .look) else { return }
    var reader = self
    let told = StatementJSON.line(
      reader.perform(reading.statement), block: .scenario, scenario: "", language: .en)
    for account in world.accounts.values {
      try demand(!told.tells(account.pesel.digits), 18, "the trail tells a whole PESEL")
      if let password = passwordKnown(to: account.login) {
        try demand(!told.tells(password.revealed), 18, "the trail tells a password")
      }
    }
    for name in nameList {
      guard let value = value(of: name), value.count > 3 else { continue }
      try demand(!told.tells(value), 18, "the trail tells what \(name) stands for")
    }
  }
}

extension String {
  /// Whether some bytes stand in it. A walk spends half its time on this where characters are compared.
  fileprivate func tells(_ part: String) -> Bool {
    strstr(self, part) != nil
  }
}
