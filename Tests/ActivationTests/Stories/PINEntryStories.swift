import Activation

/// Entering the PIN (R2, R16–R20, S2).
enum PINEntryStories {
  static let all: [Story] = [
    Story(
      "R18–R20: sign in, properties, activate, type, confirm: active",
      given: [.pinIssued, .onForm, .types()], when: .confirms, then: .accepted,
      leaving: .activeByPIN, .pins(.used), .screen(.properties)),
    Story(
      "R20: typing alone changes nothing",
      given: [.pinIssued, .onForm], when: .types(), then: .accepted,
      leaving: .inactive(), .pins(.open), .stillTyped),
    Story(
      "blanks and hyphens are ignored",
      given: [
        .pinIssued, .onForm,
        .anna {
          .portal(.enterPIN(Secret(" " + $0.pins[0].revealed.map { "\($0)" }.joined(separator: "- "))))
        },
      ],
      when: .confirms, then: .accepted, leaving: .activeByPIN),
    Story(
      "R16: another's PIN is wrong here",
      given: [
        .pinIssued, .onForm, .clerk(.desk(.revokePIN(AccountName(Cast.anna)))),
        .jan(.desk(.come(Cast.clinic))),
        .jan(
          .desk(
            .present(
              Presentation(
                login: AccountName(Cast.jan), document: Cast.document(pesel: Cast.jansPESEL))))), .issues,
        .comes, .presents, .issues, .types(1),
      ],
      when: .confirms, then: .refusedTries(.pin(.wrong), left: 4), leaving: .inactive()),
    Story(
      "a wrong PIN counts on the account and on the PIN; what was typed is dropped",
      given: [.pinIssued, .onForm, .typesNoPIN], when: .confirms,
      then: .refusedTries(.pin(.wrong), left: 4), leaving: .failedEntries(1), .nothingTyped, .pins(.open)),
    Story(
      "nothing typed",
      given: [.pinIssued, .onForm], when: .confirms, then: .refused(.entry(.empty)),
      leaving: .failedEntries(0)),
    Story(
      "a PIN of the wrong length is not an entry, and stays typed",
      given: [.pinIssued, .onForm, .types(text: "123456789")], when: .confirms,
      then: .refused(.entry(.format)), leaving: .failedEntries(0), .stillTyped),
    Story(
      "digits of another script are none",
      given: [.pinIssued, .onForm, .types(text: "١٢٣٤٥٦٧٨")], when: .confirms,
      then: .refused(.entry(.format))),
    Story(
      "a PIN keeps its length: the format is that of the open PIN",
      given: [.pinIssued, .policy(.pinLength, .count(4)), .onForm, .types(text: "1234")],
      when: .confirms, then: .refused(.entry(.format))),
    Story(
      "a PIN keeps its length: it is good though the policy changed",
      given: [.pinIssued, .policy(.pinLength, .count(4)), .onForm, .types()],
      when: .confirms, then: .accepted, leaving: .activeByPIN),
    Story(
      "no PIN open: the format is that of the policy",
      given: [.policy(.pinLength, .count(4)), .onForm, .types(text: "1234")],
      when: .confirms, then: .refused(.pin(.noneOpen)), leaving: .failedEntries(1)),
    Story(
      "the last try exhausts the PIN",
      given: [.pinIssued, .onForm, .mistyped.times(4), .typesNoPIN], when: .confirms,
      then: .refused(.pin(.exhausted)), leaving: .pins(.exhausted), .failedEntries(5)),
    Story(
      "an exhausted PIN says so, and counts",
      given: [.pinIssued, .onForm, .mistyped.times(5), .types()], when: .confirms,
      then: .refused(.pin(.exhausted)), leaving: .failedEntries(6)),
    Story(
      "an exhausted PIN leaves none open",
      given: [.pinIssued, .onForm, .mistyped.times(5), .typesNoPIN], when: .confirms,
      then: .refused(.pin(.noneOpen))),
    Story(
      "a PIN keeps its tries",
      given: [.pinIssued, .policy(.pinTries, .count(1)), .onForm, .typesNoPIN],
      when: .confirms, then: .refusedTries(.pin(.wrong), left: 4)),
    Story(
      "a superseded PIN says so, and counts on the open one",
      given: [.pinIssued, .pinIssued, .onForm, .types(0)], when: .confirms,
      then: .refusedTries(.pin(.superseded), left: 4), leaving: .pins(.superseded, .open)),
    Story(
      "an earlier PIN as the last try: exhausted comes first",
      given: [.policy(.pinTries, .count(1)), .pinIssued, .pinIssued, .onForm, .types(0)],
      when: .confirms, then: .refused(.pin(.exhausted)), leaving: .pins(.superseded, .exhausted)),
    Story(
      "a revoked PIN says so",
      given: [.pinIssued, .revokes, .onForm, .types()], when: .confirms,
      then: .refused(.pin(.revoked))),
    Story(
      "S2: a PIN used before does not work again",
      given: [.active, .reset, .signedInAnew, .toForm, .types()], when: .confirms,
      then: .refused(.pin(.used)), leaving: .inactive(.reset)),
    Story(
      "R30: after a reset a new PIN activates again",
      given: [.active, .reset, .signedInAnew, .pinIssued, .toForm, .types(1)],
      when: .confirms, then: .accepted, leaving: .activeByPIN, .epoch(1), .pins(.used, .used)),
    Story(
      "an unused PIN is revoked by a reset",
      given: [.pinIssued, .reset, .signedInAnew, .toForm, .types()], when: .confirms,
      then: .refused(.pin(.revoked)), leaving: .pins(.revoked), .inactive()),
    Story(
      "a PIN is good until a second before its validity ends",
      given: [.pinIssued, .until("2026-01-12T07:59:59"), .onForm, .types()],
      when: .confirms, then: .accepted, leaving: .activeByPIN),
    Story(
      "a PIN has expired when its validity has passed, to the second",
      given: [.pinIssued, .onForm, .types(), .until("2026-01-12T08:00")], when: .confirms,
      then: .refused(.pin(.expired)), leaving: .pins(.expired), .inactive()),
    Story(
      "a PIN keeps its validity",
      given: [.pinIssued, .policy(.pinValidity, "1s"), .wait("6d"), .onForm, .types()],
      when: .confirms, then: .accepted),
    Story(
      "whoever leaves the form drops the typed PIN",
      given: [.pinIssued, .onForm, .types(), .properties, .activates], when: .confirms,
      then: .refused(.entry(.empty)), leaving: .pins(.open)),
  ]
}
