import Activation

/// The guards of the patient's acts on the portal, in the order of <doc:Acts-and-Guards>.
enum PortalLadders {
  static let all = [
    signIn, changePassword, activate, enterPIN, confirmPIN, confirmWhenActive, records, book,
    cancelAppointment, requestReset, completeReset, properties,
  ]

  /// Reset, so that a password change is pending at the next sign-in.
  private static let oneTime = Step.reset

  static let signIn = Ladder(
    "sign in",
    given: [.policy(.signInTries, .count(1)), .signsInWrongly],
    .refused(.admission(.notAllowed), .admin(.access(.signIn(Secret(""))))),
    .refused(.signIn(.locked), .signsIn),
    .refused(.signIn(.locked), .signsIn(with: "nie-to-haslo")),
    .refused(.signIn(.badCredentials), .signsIn(with: "nie-to-haslo"), after: [.wait("15m")]),
    .refused(.signIn(.badCredentials), .nobody(.access(.signIn(Secret(Cast.annasPassword))))),
    .accepted(.signsIn, after: [.wait("15m")]))

  private static func change(_ new: String, old: String?) -> Step {
    .anna(.portal(.changePassword(new: Secret(new), old: old.map { Secret($0) })))
  }

  /// The password became too short by policy: the new one is too short and unchanged.
  static let changePassword = Ladder(
    "change password",
    given: [.policy(.passwordMinLength, .count(13))],
    .refused(.admission(.accountNotFound), .nobody(.portal(.changePassword(new: Secret(""), old: nil)))),
    .refused(.admission(.notSignedIn), change(Cast.annasPassword, old: "nie-to")),
    .refused(.signIn(.badCredentials), change(Cast.annasPassword, old: "nie-to"), after: [.signsIn]),
    .refused(.account(.passwordTooShort), change(Cast.annasPassword, old: Cast.annasPassword)),
    .refused(
      .password(.unchanged), change(Cast.annasPassword, old: Cast.annasPassword),
      after: [.policy(.passwordMinLength, .count(12))]),
    .accepted(change("Haslo-Anny-2", old: Cast.annasPassword)))

  static let properties = Ladder(
    "properties",
    given: [oneTime],
    .refused(.admission(.notSignedIn), .properties),
    .refused(.admission(.passwordChangeRequired), .properties, after: [.signsInOnce]),
    .accepted(.properties, after: [.replacesPassword]))

  static let activate = Ladder(
    "activate",
    given: [oneTime, .pinIssued],
    .refused(.admission(.notSignedIn), .activates),
    .refused(.admission(.passwordChangeRequired), .activates, after: [.signsInOnce]),
    .refused(
      .admission(.wrongScreen), .activates,
      after: [.replacesPassword, .toForm, .entered, .signsIn]),
    .refused(.activation(.accountAlreadyActive), .activates, after: [.properties]),
    .accepted(.activates, after: [.wait("24h"), .reset, .signedInAnew, .properties]))

  static let enterPIN = Ladder(
    "enter PIN",
    given: [oneTime],
    .refused(.admission(.notSignedIn), .types(text: "1")),
    .refused(.admission(.passwordChangeRequired), .types(text: "1"), after: [.signsInOnce]),
    .refused(.admission(.wrongScreen), .types(text: "1"), after: [.replacesPassword]),
    .accepted(.types(text: "1"), after: [.toForm]))

  /// One failed entry locks; then a reset revokes the PIN.
  static let confirmPIN = Ladder(
    "confirm the PIN",
    given: [.policy(.activationFailures, .count(1)), .pinIssued, .onForm, .mistyped, oneTime],
    .refused(.admission(.notSignedIn), .confirms),
    .refused(.admission(.passwordChangeRequired), .confirms, after: [.signsInOnce]),
    .refused(.admission(.wrongScreen), .confirms, after: [.replacesPassword]),
    .refused(.entry(.empty), .confirms, after: [.toForm]),
    .refused(.entry(.empty), .confirms, after: [.types(text: " - ")]),
    .refused(.entry(.format), .confirms, after: [.types(text: "1234567")]),
    .refused(.entry(.locked), .confirms, after: [.types()]),
    .refused(.pin(.revoked), .confirms, after: [.wait("24h")]),
    .accepted(.confirms, after: [.wait("24h"), .pinIssued, .types(1)]))

  /// Another shell activated the account while this one had the form before it.
  static let confirmWhenActive = Ladder(
    "confirm the PIN of an active account",
    given: [.pinIssued, .signsIn, .happened(.account(Cast.anna, .activated(.trustedProfile)))],
    .refused(.admission(.wrongScreen), .confirms),
    .refused(
      .activation(.accountAlreadyActive), .confirms,
      after: [.happened(.portal(Cast.anna, .screenShown(.activationForm(typed: nil))))]))

  private static func read(_ whose: String?, _ facility: FacilityName? = nil) -> Step {
    .anna(.portal(.readRecords(of: whose.map { AccountName($0) }, facility: facility)))
  }

  static let records = Ladder(
    "records",
    given: [.active, oneTime],
    .refused(
      .admission(.notAllowed),
      .clerk(.portal(.readRecords(of: AccountName(Cast.jan), facility: Cast.nowhere)))),
    .refused(.admission(.notSignedIn), read("jnowak", Cast.nowhere)),
    .refused(.admission(.passwordChangeRequired), read("jnowak", Cast.nowhere), after: [.signsInOnce]),
    .refused(.services(.notOwnRecords), read("jnowak", Cast.nowhere), after: [.replacesPassword]),
    .refused(.services(.notOwnRecords), read("nikt", Cast.nowhere)),
    .refused(.services(.accountInactive), read("akowalska", Cast.nowhere)),
    .refused(
      .facility(.unknown), read("akowalska", Cast.nowhere),
      after: [.pinIssued, .toForm, .types(1), .confirms]),
    .accepted(read("akowalska", Cast.hospital)),
    .accepted(read(Cast.annasPESEL, Cast.outsider)))

  private static func book(_ facility: FacilityName, _ at: String, _ clinic: String?) -> Step {
    .anna(
      .portal(
        .book(
          AppointmentClaim(
            facility: facility, at: Cast.moment(at), clinic: clinic.map { Claimed($0) }))))
  }

  static let book = Ladder(
    "book",
    given: [oneTime],
    .refused(.admission(.notSignedIn), book(Cast.nowhere, "2026-01-05T08:00", " ")),
    .refused(
      .admission(.passwordChangeRequired), book(Cast.nowhere, "2026-01-05T08:00", " "), after: [.signsInOnce]),
    .refused(
      .facility(.unknown), book(Cast.nowhere, "2026-01-05T08:00", " "), after: [.replacesPassword]),
    .refused(.account(.nameInvalid), book(Cast.clinic, "2026-01-05T08:00", " ")),
    .refused(.services(.appointmentInPast), book(Cast.clinic, "2026-01-05T08:00", "Okulista")),
    .accepted(book(Cast.clinic, "2026-01-05T08:00:01", "Okulista")))

  private static let booked = Step.all(
    .signsIn, book(Cast.outsider, "2026-01-05T09:00", nil), book(Cast.clinic, "2026-01-06T09:00", nil),
    .anna(.portal(.signOut)))

  static let cancelAppointment = Ladder(
    "cancel an appointment",
    given: [booked, oneTime, .wait("1h")],
    .refused(.admission(.notSignedIn), .anna(.portal(.cancelAppointment(3)))),
    .refused(
      .admission(.passwordChangeRequired), .anna(.portal(.cancelAppointment(3))), after: [.signsInOnce]),
    .refused(
      .services(.appointmentUnknown), .anna(.portal(.cancelAppointment(3))), after: [.replacesPassword]),
    .refused(.services(.appointmentInPast), .anna(.portal(.cancelAppointment(1)))),
    .accepted(.anna(.portal(.cancelAppointment(2)))),
    .refused(.services(.appointmentUnknown), .anna(.portal(.cancelAppointment(2)))))

  static let requestReset = Ladder(
    "request a reset",
    given: [.reset],
    .refused(.password(.resetThrottled), .asksForReset),
    .refused(
      .password(.resetThrottled), .support(.access(.requestReset(AccountName(Cast.annasPESEL), .sms)))),
    .accepted(.support(.access(.requestReset(AccountName("nikt"), nil)))),
    .accepted(.nobody(.access(.requestReset(nil, nil)))),
    .accepted(.asksForReset, after: [.wait("24h")]))

  /// The first token is used and has expired; the second was made invalid by the third and has expired.
  static let completeReset = Ladder(
    "complete a reset",
    given: [.reset, .wait("24h"), .asksForReset, .asksForReset, .wait("1h")],
    .refused(.admission(.accountNotFound), .nobody(.access(.completeReset(Secret("nie-ten"))))),
    .refused(.password(.resetTokenInvalid), .anna(.access(.completeReset(Secret("nie-ten"))))),
    .refused(.password(.resetTokenInvalid), .completesReset(1)),
    .refused(.password(.resetTokenUsed), .completesReset(0)),
    .refused(.password(.resetTokenExpired), .completesReset(2)),
    .accepted(.completesReset(), after: [.asksForReset]))
}
