import Activation
import CommandLanguage
import Journal

extension JournalEntry {
  /// An entry of what is done with a store as a whole. By a clock that nobody has confirmed nothing goes on: it is then
  /// dated by the entry before.
  convenience init(
    storeAct act: Term, by actor: Actor, as outcome: JournalOutcome = .done, after head: Head,
    at now: Moment, operatorName: String
  ) {
    let isPlausible = ClockStanding(of: now, after: head) == .plausible
    self.init(
      moment: isPlausible ? max(now, head.moment) : head.moment, actor: actor, subject: nil,
      act: act.en, outcome: outcome, events: [], operatorName: operatorName)
  }
}

extension LastingStore {
  /// That somebody tried what is not theirs to do stands in the trail, where it may be written.
  func refuse(
    _ act: Term, with code: RefusalCode, to actor: Actor, at now: Moment
  ) throws(StoreProblem) {
    switch mode {
    case .readingOnly: break
    case .writing:
      try note { head in
        JournalEntry(
          storeAct: act, by: actor, as: .refused(code), after: head, at: now, operatorName: operatorName)
      }
    }
  }
}
