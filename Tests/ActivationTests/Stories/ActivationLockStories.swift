import Activation

/// The lock on entering PINs: `activation-failures` within `activation-window` (<doc:Policies>).
enum ActivationLockStories {
  private static let tenFailures = Step.all(
    .pinIssued, .onForm, .mistyped.times(5), .wait("1h"), .pinIssued, .mistyped.times(5))

  static let all: [Story] = [
    Story(
      "ten failed entries lock, and what was typed is kept",
      given: [tenFailures, .typesNoPIN], when: .confirms,
      then: .refusedUntil(.entry(.locked), "2026-01-06T08:00"),
      leaving: .failedEntries(10), .stillTyped),
    Story(
      "nine failed entries do not lock",
      given: [.pinIssued, .onForm, .mistyped.times(5), .pinIssued, .mistyped.times(4), .types(1)],
      when: .confirms, then: .accepted, leaving: .activeByPIN, .failedEntries(0)),
    Story(
      "a new PIN does not lower the count",
      given: [tenFailures, .pinIssued, .types(2)], when: .confirms,
      then: .refused(.entry(.locked)), leaving: .failedEntries(10)),
    Story(
      "the lock holds to the last second of the window",
      given: [tenFailures, .pinIssued, .types(2), .until("2026-01-06T07:59:59")],
      when: .confirms, then: .refused(.entry(.locked))),
    Story(
      "the lock ends when one entry too few is younger than the window",
      given: [tenFailures, .pinIssued, .types(2), .until("2026-01-06T08:00")],
      when: .confirms, then: .accepted, leaving: .activeByPIN),
    Story(
      "one more failure in the window locks again, until the next of them is old",
      given: [tenFailures, .pinIssued, .until("2026-01-06T08:00"), .mistyped.times(5), .typesNoPIN],
      when: .confirms, then: .refusedUntil(.entry(.locked), "2026-01-06T09:00")),
    Story(
      "a policy applies at once: fewer failures lock",
      given: [.pinIssued, .onForm, .mistyped, .policy(.activationFailures, .count(1)), .types()],
      when: .confirms, then: .refusedUntil(.entry(.locked), "2026-01-06T08:00")),
    Story(
      "a policy applies at once: a shorter window has ended",
      given: [tenFailures, .pinIssued, .types(2), .policy(.activationWindow, "1h"), .wait("1h")],
      when: .confirms, then: .accepted),
    Story(
      "a lock does not outlast an activation by the Trusted Profile",
      given: [tenFailures, .atConsent], when: .confirms, then: .accepted,
      leaving: .activeByTrustedProfile, .failedEntries(0)),
    Story(
      "failed entries stay counted over a reset",
      given: [tenFailures, .reset, .signedInAnew, .pinIssued, .toForm, .types(2)],
      when: .confirms, then: .refused(.entry(.locked)), leaving: .failedEntries(10)),
    Story(
      "a PIN may be issued while the lock holds",
      given: [tenFailures, .comes, .presents], when: .issues, then: .accepted),
  ]
}
