import Activation
import Journal
import Shell

/// One entry of the trail with the world on both sides of it.
struct WatchedDeed {
  let before: World
  let after: World
  let entry: JournalEntry
  let surroundings: Surroundings

  var now: Moment { entry.moment }

  var refusal: RefusalCode? {
    if case .refused(let code) = entry.outcome { return code }
    return nil
  }

  func tells(of act: ActName) -> Bool { entry.act == act.rawValue }

  /// Whom something happened to, but whoever acted: mostly nobody.
  var othersTouched: [Login] {
    var logins: [Login] = []
    for event in entry.events {
      switch event {
      case .account(let login, _), .portal(let login, _), .reception(let login, _):
        if login != entry.actor.patient, !logins.contains(login) { logins.append(login) }
      case .clockSet, .register: break
      }
    }
    return logins
  }
}

/// An invariant that did not hold.
package struct Violation: Error, Hashable, Sendable {
  /// Which of I1 to I22.
  package let invariant: Int
  /// What was found instead: English, for those who work on the procedure; no secrets.
  package let words: String

  init(_ invariant: Int, _ words: String) {
    self.invariant = invariant
    self.words = words
  }
}

/// - Throws: what did not hold.
func demand(
  _ condition: Bool, _ invariant: Int, _ words: @autoclosure () -> String
) throws(Violation) {
  if !condition { throw Violation(invariant, words()) }
}
