import Activation

/// On the portal: with the PIN, then with the Trusted Profile (R17–R24).
extension Rule {
  func isPortalStepShown(by what: Happening) -> Bool {
    switch self {
    // The holder of an inactive account signs in, and stands at the beginning.
    case .r17: what.isInactive && what.turns.contains(.signedIn(.home))
    // From there a click on the name leads to the properties.
    case .r18: what.isInactive && what.screen == .home && what.shows(.properties)
    // In that window the button leads to the form.
    case .r19: what.screen == .properties && what.shows(.activationForm)
    // What was typed in an act of its own is confirmed, and the account is active.
    case .r20: what.isActivatedByPIN && what.screen?.typed != nil
    // The Trusted Profile activates whoever went through the same three steps in this session.
    case .r21: what.activation == .trustedProfile && what.course.steps == Set(PatientCourse.Step.allCases)
    // The button of the Trusted Profile is pressed on that form.
    case .r22: what.screen?.name == .activationForm && what.shows(.trustedProfile)
    // The authentication is cancelled or fails, and the account stays inactive.
    case .r23: what.isInactive && what.endsTransaction && what.activation == nil
    // Activated with the Trusted Profile, the holder reads the records without signing in again.
    case .r24:
      what.readsRecords && what.record?.method == .trustedProfile && what.course.wasActivatedInSession
    case _: false  // The other rules, each in the file of its part of the page.
    }
  }
}

extension Happening {
  /// Whether the Trusted Profile led back to the form.
  fileprivate var endsTransaction: Bool {
    transaction != nil && (turns.contains(.transactionCancelled) || shows(.activationForm))
  }
}

extension Screen {
  fileprivate var typed: Secret? {
    if case .activationForm(let typed) = self { typed } else { nil }
  }
}
