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
      try note { head in
        JournalEntry(
          moment: max(now, head.moment), actor: actor, subject: nil, act: act.rawValue,
          outcome: .refused(code), events: [], operatorName: SystemUser.name)
      }
    }
    return code
  }
}
