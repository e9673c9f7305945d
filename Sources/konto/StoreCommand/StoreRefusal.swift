import Activation
import CommandLanguage
import Journal

extension Store {
  /// That somebody tried what is not theirs to do stands in the trail, where it may be written.
  ///
  /// - Returns: the code to tell.
  func refuse(_ act: StoreAct, to actor: Actor, at now: Moment) throws(StoreProblem) -> RefusalCode {
    let code = RefusalCode.admission(.notAllowed)
    switch mode {
    case .readingOnly: break
    case .writing:
      // By a clock that nobody has confirmed nothing goes on.
      let isPlausible = try clock(at: now) == .plausible
      try note { head in
        JournalEntry(
          moment: isPlausible ? max(now, head.moment) : head.moment, actor: actor, subject: nil,
          act: act.rawValue,
          outcome: .refused(code), events: [], operatorName: SystemUser.name)
      }
    }
    return code
  }
}
