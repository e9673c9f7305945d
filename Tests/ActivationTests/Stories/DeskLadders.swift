import Activation

/// The guards at the desk and of the administrator's acts, in the order of <doc:Acts-and-Guards>.
enum DeskLadders {
  static let all = [issuePIN, revokePIN, come, present, addDocument, queue]

  /// The account is active, and one PIN within 24 hours is all it gets: the last two guards fail as well.
  static let issuePIN = Ladder(
    "issue PIN",
    given: [.policy(.pinIssues, .count(1)), .active],
    .refused(.facilityUnknown, .clerk(.desk(.issuePIN(nil)), at: Cast.nowhere)),
    .refused(.facilityNotIntegrated, .clerk(.desk(.issuePIN(nil)), at: Cast.outsider)),
    .refused(.noRequest, .issues),
    .refused(.loginMissing, .issues, after: [.comes]),
    .refused(.accountNotFound, .issues, after: [.shows(nil, login: "nikt")]),
    .refused(.documentNotShown, .issues, after: [.shows(nil)]),
    .refused(
      .documentKindNotAccepted, .issues,
      after: [.shows(Cast.document(.schoolID, number: "", pesel: Cast.jansPESEL, expires: "2026-01-04"))]),
    .refused(
      .documentInvalid, .issues,
      after: [.shows(Cast.document(number: "ABS523456", pesel: Cast.jansPESEL, expires: "2026-01-04"))]),
    .refused(
      .documentExpired, .issues,
      after: [.shows(Cast.document(number: "ZZZ500000", pesel: Cast.jansPESEL, expires: "2026-01-04"))]),
    .refused(
      .identityMismatch, .issues,
      after: [.shows(Cast.document(number: "ZZZ500000", pesel: Cast.jansPESEL, expires: "2026-01-05"))]),
    .refused(.accountAlreadyActive, .issues, after: [.presents]),
    .refused(.pinIssueThrottled, .issues, after: [.reset]),
    .accepted(.issues, after: [.wait("24h")]))

  static let revokePIN = Ladder(
    "revoke PIN",
    .refused(.facilityUnknown, .clerk(.desk(.revokePIN(AccountName("nikt"))), at: Cast.nowhere)),
    .refused(.facilityNotIntegrated, .clerk(.desk(.revokePIN(AccountName("nikt"))), at: Cast.outsider)),
    .refused(.accountNotFound, .clerk(.desk(.revokePIN(AccountName("nikt"))))),
    .refused(.pinNoneOpen, .revokes),
    .accepted(.clerk(.desk(.revokePIN(AccountName(Cast.annasPESEL))), at: Cast.hospital), after: [.pinIssued])
  )

  static let come = Ladder(
    "come",
    .refused(.notAllowed, .support(.desk(.come(Cast.nowhere)))),
    .refused(.accountNotFound, .nobody(.desk(.come(Cast.nowhere)))),
    .refused(.facilityUnknown, .anna(.desk(.come(Cast.nowhere)))),
    .accepted(.anna(.desk(.come(Cast.outsider)))))

  static let present = Ladder(
    "present",
    .refused(.accountNotFound, .nobody(.desk(.present(.nothing)))),
    .refused(.noRequest, .presents),
    .accepted(.presents, after: [.comes]))

  private static func document(
    _ account: String, _ facility: FacilityName, _ title: String
  ) -> Act {
    .account(
      .addDocument(
        NewDocumentClaim(account: AccountName(account), title: Claimed(title), facility: facility)))
  }

  static let addDocument = Ladder(
    "add document",
    .refused(.notAllowed, .anna(document("nikt", Cast.nowhere, ""))),
    .refused(.accountNotFound, .clerk(document("nikt", Cast.nowhere, ""))),
    .refused(.facilityUnknown, .clerk(document("akowalska", Cast.nowhere, ""))),
    .refused(.notFacilityStaff, .clerk(document("akowalska", Cast.hospital, ""))),
    .refused(.nameInvalid, .clerk(document("akowalska", Cast.clinic, ""))),
    .accepted(.clerk(document("akowalska", Cast.clinic, "Morfologia"))),
    .accepted(.admin(document(Cast.annasPESEL, Cast.hospital, "RTG"))))

  static let queue = Ladder(
    "the desk's queue",
    .refused(.notAllowed, .anna(.desk(.viewQueue))),
    .refused(.facilityUnknown, .clerk(.desk(.viewQueue), at: Cast.nowhere)),
    .accepted(.clerk(.desk(.viewQueue), at: Cast.outsider)))
}
