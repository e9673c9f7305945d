import Activation

/// What comes next for a patient: the table of <doc:What-Comes-Next>, line by line.
enum NextStepStories {
  private static func then(_ next: NextStep, _ title: String, _ given: Step...) -> Story {
    Story(
      "next \(title)", given: given, when: .support(.inspect(AccountName(Cast.anna))),
      then: .accepted, leaving: .next(next))
  }

  private static let locked = Step.all(
    .onForm, .policy(.activationFailures, .count(1)), .pinIssued, .mistyped)

  static let all: [Story] = [
    then(.changePassword, "after a reset, signed in", .active, .reset, .signsInOnce),
    then(
      .changePassword, "active with an old password",
      .active, .policy(.passwordMaxAge, "1d"), .wait("1d"), .signsIn),
    then(.logIn, "active, signed out", .active, .anna(.portal(.signOut))),
    then(.records, "active", .active),
    then(.answer, "the method", .onForm, .chooses),
    then(.answer, "the code", .onForm, .chooses, .answersMethod),
    then(.confirm, "the consent", .pinIssued, .onForm, .atConsent),
    then(.come(elsewhereThan: nil), "no PIN, waiting nowhere", .onForm),
    then(.come(elsewhereThan: nil), "an expired PIN", .pinIssued, .wait("7d")),
    then(.present, "waiting, nothing stated", .comes),
    then(.present, "another's login stated", .comes, .shows(Cast.document(), login: Cast.jan.text)),
    then(.present, "no document shown", .comes, .shows(nil)),
    then(.present, "a kind not accepted", .comes, .shows(Cast.document(.schoolID))),
    then(.present, "an invalid number", .comes, .shows(Cast.document(number: "ABS523456"))),
    then(.present, "an expired document", .comes, .shows(Cast.document(expires: "2026-01-04"))),
    then(.present, "another's document", .comes, .shows(Cast.document(pesel: Cast.jansPESEL))),
    then(.issuePIN(at: Cast.clinicID), "both done", .comes, .presents),
    then(.wait(until: Cast.moment("2026-01-06T08:00")), "locked", locked),
    then(
      .wait(until: Cast.moment("2026-01-06T08:00")), "locked, not signed in",
      locked, .anna(.portal(.signOut))),
    then(.logIn, "a PIN, not signed in", .pinIssued),
    then(.properties, "a PIN, home", .pinIssued, .signsIn),
    then(.activate, "a PIN, properties", .pinIssued, .signsIn, .properties),
    then(.enterPIN, "a PIN, the form", .pinIssued, .onForm),
    then(.enterPIN, "a PIN, nothing but separators typed", .pinIssued, .onForm, .types(text: " - ")),
    then(.enterPIN, "a PIN, taken out again", .pinIssued, .onForm, .types(), .types(text: "")),
    then(.confirm, "a PIN, typed", .pinIssued, .onForm, .types()),
  ]
}
