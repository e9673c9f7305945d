import Activation

/// Signing in, passwords and their reset (R17, R26–R30, S1–S5).
enum PasswordStories {
  static let all: [Story] = signIn + change + reset

  private static let lock = Step.all(
    .policy(.signInTries, .count(3)), .signsInWrongly.times(3))

  static let signIn: [Story] = [
    Story("signing in shows home", when: .signsIn, then: .accepted, leaving: .screen(.home)),
    Story(
      "R2: signing in activates nothing", given: [.pinIssued], when: .signsIn, then: .accepted,
      leaving: .inactive(), .pins(.open)),
    Story(
      "a second sign-in replaces the first", given: [.onForm], when: .signsIn, then: .accepted,
      leaving: .screen(.home)),
    Story(
      "a failed sign-in leaves the session", given: [.onForm], when: .signsIn(with: "nie-to"),
      then: .refused(.signIn(.badCredentials)), leaving: .screen(.activationForm)),
    Story(
      "the failure that fills the row still says so",
      given: [.policy(.signInTries, .count(3)), .signsInWrongly.times(2)],
      when: .signsIn(with: "nie-to"), then: .refused(.signIn(.badCredentials))),
    Story(
      "from then on signing in is locked", given: [lock], when: .signsIn,
      then: .refusedUntil(.signIn(.locked), "2026-01-05T08:15")),
    Story(
      "the lock holds to its last second", given: [lock, .until("2026-01-05T08:14:59")],
      when: .signsIn, then: .refused(.signIn(.locked))),
    Story(
      "the lock ends to the second", given: [lock, .until("2026-01-05T08:15")], when: .signsIn,
      then: .accepted),
    Story(
      "tries during the lock do not prolong it",
      given: [lock, .wait("14m"), .inVain(.signsIn(with: "x")), .wait("1m")], when: .signsIn,
      then: .accepted),
    Story(
      "after a lock the row starts again",
      given: [lock, .wait("15m"), .signsInWrongly.times(2)], when: .signsIn, then: .accepted),
    Story(
      "a sign-in starts the row again",
      given: [
        .policy(.signInTries, .count(3)), .signsInWrongly.times(2), .signsIn, .signsInWrongly.times(2),
      ],
      when: .signsIn, then: .accepted),
    Story(
      "a reset starts the row again",
      given: [.policy(.signInTries, .count(3)), .signsInWrongly.times(2), .reset, .signsInWrongly.times(2)],
      when: .signsInOnce, then: .accepted),
    Story(
      "a reset does not end a lock", given: [lock, .reset], when: .signsInOnce,
      then: .refusedUntil(.signIn(.locked), "2026-01-05T08:15")),
    Story(
      "nobody is signed in who has signed out", given: [.signsIn, .anna(.portal(.signOut))],
      when: .properties, then: .refused(.admission(.notSignedIn)), leaving: .screen(.none)),
  ]

  private static func changes(_ new: String, old: String? = nil) -> Step {
    .anna(.portal(.changePassword(new: Secret(new), old: old.map { Secret($0) })))
  }

  static let change: [Story] = [
    Story(
      "R26: a password change does not deactivate", given: [.active], when: changes("Nowe-Haslo-2"),
      then: .accepted, leaving: .activeByPINBefore, .epoch(0), .screen(.home)),
    Story(
      "a wrong old password counts as a failed sign-in",
      given: [
        .policy(.signInTries, .count(2)), .signsIn, .inVain(changes("Nowe-Haslo-2", old: "x")),
        .inVain(changes("Nowe-Haslo-2", old: "x")),
      ],
      when: .signsIn, then: .refused(.signIn(.locked))),
    Story(
      "a wrong old password does not prolong a lock",
      given: [
        .policy(.signInTries, .count(1)), .signsIn, .signsInWrongly, .wait("14m"),
        .inVain(changes("Nowe-Haslo-2", old: "x")), .wait("1m"),
      ],
      when: .signsIn, then: .accepted),
    Story(
      "a password's length counts characters", given: [.signsIn], when: changes("żółć-żół"),
      then: .accepted),
    Story(
      "a password's age is decided at the sign-in",
      given: [.policy(.passwordMaxAge, "30d"), .signsIn, .wait("30d")], when: .properties,
      then: .accepted),
    Story(
      "a password as old as allowed must be replaced",
      given: [.policy(.passwordMaxAge, "30d"), .wait("30d"), .signsIn], when: .properties,
      then: .refused(.admission(.passwordChangeRequired)), leaving: .screen(.changePassword)),
    Story(
      "a second before, it need not",
      given: [.policy(.passwordMaxAge, "30d"), .until("2026-02-04T07:59:59"), .signsIn],
      when: .properties, then: .accepted),
    Story(
      "a one-time password is good until replaced",
      given: [.reset, .signsInOnce, .anna(.portal(.signOut)), .wait("365d")], when: .signsInOnce,
      then: .accepted, leaving: .screen(.changePassword)),
    Story(
      "a one-time password cannot be kept", given: [.reset, .signsInOnce],
      when: .anna { .portal(.changePassword(new: $0.oneTimePasswords.last ?? Secret(""), old: nil)) },
      then: .refused(.password(.unchanged))),
    Story(
      "who must replace the password may sign out", given: [.reset, .signsInOnce],
      when: .anna(.portal(.signOut)), then: .accepted),
  ]

  static let reset: [Story] = [
    Story(
      "R27: a completed reset deactivates and ends the session", given: [.active, .asksForReset],
      when: .completesReset(), then: .accepted,
      leaving: .inactive(.reset), .epoch(1), .screen(.none), .pins(.used), .messages(2)),
    Story(
      "a request alone changes nothing", given: [.active], when: .asksForReset, then: .accepted,
      leaving: .activeByPIN, .epoch(0), .screen(.properties), .messages(1)),
    Story(
      "a reset of an account never active", given: [.pinIssued, .onForm, .asksForReset],
      when: .completesReset(), then: .accepted,
      leaving: .inactive(.neverActivated), .epoch(1), .pins(.revoked), .screen(.none)),
    Story(
      "S5: an unknown login gets the same answer and nothing is sent",
      when: .support(.access(.requestReset(AccountName("nikt"), nil))), then: .accepted, leaving: .messages(0)
    ),
    Story(
      "a channel whose address is missing: the same answer, nothing superseded",
      given: [
        .admin(
          .account(.changeContact(AccountName(Cast.anna), ContactChange(email: .unstated, phone: .none)))),
        .asksForReset, .anna(.access(.requestReset(nil, .sms))),
      ],
      when: .completesReset(), then: .accepted),
    Story(
      "a change of the contact takes a token back that could still be used",
      given: [
        .asksForReset,
        .admin(
          .account(.changeContact(AccountName(Cast.anna), ContactChange(email: .unstated, phone: .none)))),
      ],
      when: .completesReset(), then: .refused(.password(.resetTokenInvalid)), leaving: .epoch(0)),
    Story(
      "a change of the password takes a token back that could still be used",
      given: [
        .asksForReset, .signsIn, .anna(.portal(.changePassword(new: Secret("Nowe-haslo-1"), old: nil))),
      ],
      when: .completesReset(), then: .refused(.password(.resetTokenInvalid)), leaving: .epoch(0)),
    Story(
      "a newer token makes an earlier one invalid", given: [.asksForReset, .asksForReset],
      when: .completesReset(0), then: .refused(.password(.resetTokenInvalid)), leaving: .epoch(0)),
    Story(
      "a used token stays used when a newer one is sent",
      given: [.reset, .wait("24h"), .asksForReset], when: .completesReset(0),
      then: .refused(.password(.resetTokenUsed))),
    Story(
      "a token is good to the last second of its validity",
      given: [.asksForReset, .until("2026-01-05T08:59:59")], when: .completesReset(),
      then: .accepted),
    Story(
      "a token has expired, to the second", given: [.asksForReset, .until("2026-01-05T09:00")],
      when: .completesReset(), then: .refused(.password(.resetTokenExpired)), leaving: .epoch(0)),
    Story(
      "a token keeps its validity",
      given: [.asksForReset, .policy(.resetTokenValidity, "1s"), .wait("59m")],
      when: .completesReset(), then: .accepted),
    Story(
      "S4: one reset in 24 hours", given: [.reset, .until("2026-01-06T07:59:59")],
      when: .asksForReset, then: .refusedUntil(.password(.resetThrottled), "2026-01-06T08:00")),
    Story(
      "the interval ends to the second", given: [.reset, .until("2026-01-06T08:00")],
      when: .asksForReset, then: .accepted),
    Story(
      "requests that were not completed do not throttle", given: [.asksForReset, .asksForReset],
      when: .asksForReset, then: .accepted),
  ]
}

extension Fact {
  /// Active by a PIN, though not since this moment's act.
  static let activeByPINBefore = Fact("active still") {
    if case .active(let record) = $0.anna.status, case .pin = record.method { true } else { false }
  }
}
