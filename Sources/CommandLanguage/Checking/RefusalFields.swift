import Activation

extension RefusalCode {
  /// Whether a refusal of this code may tell a field that only some tell: until when a lock holds, how many accounts fit,
  /// the altered entry.
  func mayTell(_ field: Field) -> Bool {
    switch field {
    case .until: isOfTime
    case .count: self == .admission(.accountAmbiguous)
    case .entry: self == .world(.auditBroken)
    case _: true  // every entry of a PIN may be refused with the tries that are left
    }
  }

  /// Whether it always tells it.
  func alwaysTells(_ field: Field) -> Bool { field != .triesLeft && mayTell(field) }

  private var isOfTime: Bool {
    [.signIn(.locked), .entry(.locked), .activation(.pinIssueThrottled), .password(.resetThrottled)]
      .contains(self)
  }
}
