import Activation

/// e-Registration and medical records (R1, R3–R7, R24, R25), and who may do what.
enum ServiceStories {
  static let all: [Story] = services + roles

  private static let reads = Step.anna(.portal(.readRecords(of: nil, facility: nil)))
  private static func books(_ at: String = "2026-02-01T10:00") -> Step {
    .anna(.portal(.book(AppointmentClaim(facility: Cast.clinic, at: Cast.moment(at)))))
  }

  static let services: [Story] = [
    Story(
      "R1: a new account is inactive", when: .support(.inspect(AccountName(Cast.anna))),
      then: .accepted, leaving: .inactive(), .epoch(0), .pins()),
    Story(
      "R4: no records for an inactive account", given: [.signsIn], when: reads,
      then: .refused(.services(.accountInactive))),
    Story(
      "R24: access at once, in the same session", given: [.activeByTrustedProfile], when: reads,
      then: .accepted),
    Story("R5: an active account reads its records", given: [.active], when: reads, then: .accepted),
    Story(
      "R6: only its own, even of one that does not exist", given: [.active],
      when: .anna(.portal(.readRecords(of: AccountName("nikt"), facility: nil))),
      then: .refused(.services(.notOwnRecords))),
    Story(
      "R25: a PIN of one facility opens the records of all", given: [.active],
      when: .anna(.portal(.readRecords(of: nil, facility: Cast.hospital))), then: .accepted),
    Story(
      "R26: time does not end it", given: [.active, .wait("3650d"), .signsIn], when: reads,
      then: .accepted, leaving: .active),
    Story(
      "R27: after a reset there are none", given: [.active, .reset, .signedInAnew], when: reads,
      then: .refused(.services(.accountInactive))),
    Story(
      "R3: an inactive account books", given: [.signsIn], when: books(), then: .accepted,
      leaving: .appointments(1), .inactive()),
    Story(
      "an active account books alike", given: [.active], when: books(), then: .accepted,
      leaving: .appointments(1)),
    Story(
      "S1: after a reset e-Registration stays",
      given: [.active, books(), .reset, .signedInAnew], when: books(), then: .accepted,
      leaving: .appointments(1, 2)),
    Story(
      "numbers are not reused",
      given: [.signsIn, books(), books(), .anna(.portal(.cancelAppointment(2)))], when: books(),
      then: .accepted, leaving: .appointments(1, 3)),
    Story(
      "numbers are not reused when an earlier one is cancelled",
      given: [.signsIn, books(), books(), .anna(.portal(.cancelAppointment(1))), books()], when: books(),
      then: .accepted, leaving: .appointments(2, 3, 4)),
    Story(
      "an appointment must be later than now", given: [.signsIn], when: books("2026-01-05T08:00"),
      then: .refused(.services(.appointmentInPast))),
    Story(
      "a past appointment stays",
      given: [.signsIn, books(), .until("2026-02-01T10:00")], when: .anna(.portal(.cancelAppointment(1))),
      then: .refused(.services(.appointmentInPast)), leaving: .appointments(1)),
    Story(
      "e-Registration is open at a facility that is not integrated", given: [.signsIn],
      when: .anna(
        .portal(.book(AppointmentClaim(facility: Cast.outsider, at: Cast.moment("2026-02-01T10:00"))))),
      then: .accepted),
    Story(
      "listing appointments needs a session", when: .anna(.portal(.listAppointments)),
      then: .refused(.admission(.notSignedIn))),
    Story("the inbox needs none", when: .anna(.access(.openInbox)), then: .accepted),
  ]

  static let roles: [Story] = [
    Story(
      "a clerk reads no records",
      when: .clerk(.portal(.readRecords(of: AccountName(Cast.anna), facility: nil))),
      then: .refused(.admission(.notAllowed))),
    Story(
      "support issues no PIN", when: .support(.desk(.issuePIN(nil))), then: .refused(.admission(.notAllowed))),
    Story(
      "a patient does not move the clock", when: .anna(.register(.setClock(to: nil, offset: .days(1)))),
      then: .refused(.admission(.notAllowed))),
    Story(
      "no part in the verb comes before no account", when: .nobody(.desk(.viewQueue)),
      then: .refused(.admission(.notAllowed))),
    Story(
      "a patient without an account", when: .nobody(.desk(.come(Cast.nowhere))),
      then: .refused(.admission(.accountNotFound))),
    Story(
      "signing in says nothing of who exists", when: .nobody(.access(.signIn(Secret("x")))),
      then: .refused(.signIn(.badCredentials))),
    Story(
      "a persona that the administrator made stays",
      given: [
        .admin(
          .register(
            .setPersona(
              PersonaClaim(
                id: Claimed("elis"), name: Claimed("Ewa Lis"), pesel: Claimed(Cast.jansPESEL)))))
      ],
      when: .admin(.account(.create(Cast.account(Login("elis")!, "Ewa Lis", "85723199901", "Haslo-Ewy-1")))),
      then: .accepted,
      leaving: Fact("the persona's PESEL is as before") {
        $0.world.register.personas[Login("elis")!]?.pesel.digits == Cast.jansPESEL
      }),
  ]
}
