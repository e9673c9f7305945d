import Activation
import CommandLanguage
import Exploration
import Journal
import Shell

/// Searches for tests, in worlds of practice.
enum Explored {
  static let preferences = Preferences(language: .en, format: .text, colour: false, width: 80)
  static let surroundings = Surroundings.simulated(Means(hashing: .inMemory).remembering()) {
    _, _ throws(RunError) in ""
  }

  static var cast: Session { Cast.session(preferences: preferences, surroundings: surroundings) }
}

extension Explored {
  static var empty: Session { Session(preferences: preferences, surroundings: surroundings) }
}
