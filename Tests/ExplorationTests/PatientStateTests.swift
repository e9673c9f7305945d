import Activation
import CommandLanguage
import Shell
import Testing

@testable import Exploration

/// What walks count as states: one number, in which nothing that matters may hide something else.
@Suite struct PatientStateTests {
  /// The states in which a patient is after each of some lines.
  private static func states(_ name: String, _ lines: [String]) throws -> [PatientState] {
    var session = Explored.cast
    return try lines.map { line in
      _ = session.perform(try #require(Move(line, .look), "\(line)").statement)
      let login = try #require(Login(name))
      let account = try #require(session.world.accounts[login])
      return PatientState(of: account, in: session.world, at: session.now)
    }
  }

  @Test("Each screen, message and typed PIN, each lock and each step at the desk is a state of its own")
  func differences() throws {
    let lines = [
      "wait 1s", "czielinski: login", "czielinski: properties", "czielinski: activate",
      "czielinski: enter-pin 00000000",
      "czielinski: confirm", "czielinski: trusted-profile", "czielinski: answer mobywatel -> code",
      "czielinski: answer $code", "policy activation-failures=1", "policy activation-failures=10",
      "czielinski: cancel", "czielinski: come jawor", "czielinski: present",
      "clerk@jawor: revoke-pin czielinski", "policy pin-issues=1", "delist jawor",
    ]
    let states = try Self.states("czielinski", lines)
    // The way back to the form, and the setting that is set back, lead to what was before.
    #expect(states[8] == states[10] && states[5] == states[11])
    #expect(Set(states).count == lines.count - 2)
  }

  @Test("Neither the moment nor what others do makes a state")
  func sameness() throws {
    let states = try Self.states(
      "czielinski",
      ["czielinski: login", "wait 5m", "akowalska: login", "bnowak: come jawor", "support: show bnowak"])
    #expect(Set(states).count == 1)
  }
}
