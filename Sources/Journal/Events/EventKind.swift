/// The kinds of event as a store names them. Append-only: stores keep them for years.
enum EventKind: String, CaseIterable {
  case accountCreated = "account-created"
  case contactChanged = "contact-changed"
  case documentAdded = "document-added"
  case pinIssued = "pin-issued"
  case pinRefused = "pin-refused"
  case pinSuperseded = "pin-superseded"
  case pinRevoked = "pin-revoked"
  case pinExhausted = "pin-exhausted"
  case pinUsed = "pin-used"
  case entryFailed = "entry-failed"
  case activated
  case signInFailed = "sign-in-failed"
  case signInLocked = "sign-in-locked"
  case signInRowEnded = "sign-in-row-ended"
  case resetRequested = "reset-requested"
  case resetCompleted = "reset-completed"
  case resetTokenVoided = "reset-token-voided"
  case passwordChanged = "password-changed"
  case appointmentBooked = "appointment-booked"
  case appointmentCancelled = "appointment-cancelled"
  case recordsViewed = "records-viewed"
  case viewedBySupport = "viewed-by-support"

  case facilityAdded = "facility-added"
  case facilityListed = "facility-listed"
  case personaSet = "persona-set"
  case policySet = "policy-set"
  case faultArmed = "fault-armed"
  case faultsDisarmed = "faults-disarmed"
  case startFaultSpent = "start-fault-spent"
  case returnFaultSpent = "return-fault-spent"
  case artifactSpent = "artifact-spent"
  case assertionSeen = "assertion-seen"

  /// Of the register, and of each account that it concerns.
  case clockReset = "clock-reset"

  case roleGranted = "role-granted"
  case roleRevoked = "role-revoked"
}
