import Activation
import Journal

extension Session {
  /// What keeps an act from being asked of the procedure at all.
  func obstacle(to act: Act, by actor: Actor) -> RefusalCode? {
    guard let code = terms.obstacle(to: act), world.admits(actor, to: act) == nil else { return nil }
    return code
  }

  /// What a read-only keeper answers is not recorded.
  var isRecording: Bool { !terms.isReadOnly }
}

extension KeeperTerms {
  fileprivate func obstacle(to act: Act) -> RefusalCode? {
    if !isPractice, act.isPracticeOnly { return .world(.practiceOnly) }
    return isReadOnly && !act.isLooking ? .world(.readOnly) : nil
  }
}

extension Act {
  /// A world that lasts lives in real time, with a Trusted Profile that works.
  fileprivate var isPracticeOnly: Bool {
    switch self {
    case .register(.setClock), .register(.arm): true
    case .register(.addFacility), .register(.integrate), .register(.delist), .register(.setPersona),
      .register(.setPolicy), .account, .desk, .access, .portal, .inspect, .audit:
      false
    }
  }

  /// Whether it changes nothing but the trail.
  fileprivate var isLooking: Bool {
    switch self {
    case .inspect, .audit, .desk(.viewQueue), .access(.viewFacilities): true
    case .desk(.come), .desk(.present), .desk(.issuePIN), .desk(.revokePIN), .register, .account,
      .access(.signIn), .access(.openInbox), .access(.requestReset), .access(.completeReset), .portal:
      false
    }
  }
}
