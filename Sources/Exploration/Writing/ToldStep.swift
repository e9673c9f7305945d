import Activation
import CommandLanguage
import ScenarioTesting
import Shell

/// A statement of a scenario that was found, with what it led to.
struct ToldStep {
  /// The line with its expectation, in English.
  let line: String
  let verb: Verb
  let actor: Actor
  /// Why it was refused, if it was.
  let code: RefusalCode?
  /// The rules that the scenario shows by it for the first time.
  var rules: [Rule] = []

  /// Whether it goes the whole way of an activation, and by which of the two.
  var walksByPIN: Bool? {
    guard verb == .activate else { return nil }
    if line.contains(" pin=") { return true }
    return line.contains(" trusted-profile=") ? false : nil
  }
}
