import Activation

/// The guards at the desk and of the administrator's acts, in the order of <doc:Acts-and-Guards>.
enum DeskLadders {
  static let all = [issuePIN, revokePIN, come, present, addDocument, queue]

  /// The account is active, and one PIN within 24 hours is all it gets: the last two guards fail as well.
  static let issuePIN = Ladder(
    "issue PIN",
    given: [.policy(.pinIssues, .count(1)), .active],
    .refused(.facility(.unknown), .clerk(.desk(.issuePIN(nil)), at: Cast.nowhere)),
    .refused(.facility(.notIntegrated), .clerk(.desk(.issuePIN(nil)), at: Cast.outsider)),
    .refused(.desk(.noRequest), .issues),
    .refused(.desk(.loginMissing), .issues, after: [.comes]),
    .refused(.admission(.accountNotFound), .issues, after: [.shows(nil, login: "nikt")]),
    .refused(.desk(.documentNotShown), .issues, after: [.shows(nil)]),
    .refused(
      .desk(.documentKindNotAccepted), .issues,
      after: [.shows(Cast.document(.schoolID, number: "", pesel: Cast.jansPESEL, expires: "2026-01-04"))]),
    .refused(
      .desk(.documentInvalid), .issues,
      after: [.shows(Cast.document(number: "ABS523456", pesel: Cast.jansPESEL, expires: "2026-01-04"))]),
    .refused(
      .desk(.documentExpired), .issues,
      after: [.shows(Cast.document(number: "ZZZ500000", pesel: Cast.jansPESEL, expires: "2026-01-04"))]),
    .refused(
      .desk(.identityMismatch), .issues,
      after: [.shows(Cast.document(number: "ZZZ500000", pesel: Cast.jansPESEL, expires: "2026-01-05"))]),
    .refused(.activation(.accountAlreadyActive), .issues, after: [.presents]),
    .refused(.activation(.pinIssueThrottled), .issues, after: [.reset]),
    .accepted(.issues, after: [.wait("24h")]))

  static let revokePIN = Ladder(
    "revoke PIN",
    .refused(.facility(.unknown), .clerk(.desk(.revokePIN(AccountName("nikt"))), at: Cast.nowhere)),
    .refused(.facility(.notIntegrated), .clerk(.desk(.revokePIN(AccountName("nikt"))), at: Cast.outsider)),
    .refused(.admission(.accountNotFound), .clerk(.desk(.revokePIN(AccountName("nikt"))))),
    .refused(.pin(.noneOpen), .revokes),
    .accepted(.clerk(.desk(.revokePIN(AccountName(Cast.annasPESEL))), at: Cast.hospital), after: [.pinIssued])
  )

  static let come = Ladder(
    "come",
    .refused(.admission(.notAllowed), .support(.desk(.come(Cast.nowhere)))),
    .refused(.admission(.accountNotFound), .nobody(.desk(.come(Cast.nowhere)))),
    .refused(.facility(.unknown), .anna(.desk(.come(Cast.nowhere)))),
    .accepted(.anna(.desk(.come(Cast.outsider)))))

  static let present = Ladder(
    "present",
    .refused(.admission(.accountNotFound), .nobody(.desk(.present(.nothing)))),
    .refused(.desk(.noRequest), .presents),
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
    .refused(.admission(.notAllowed), .anna(document("nikt", Cast.nowhere, ""))),
    .refused(.admission(.accountNotFound), .clerk(document("nikt", Cast.nowhere, ""))),
    .refused(.facility(.unknown), .clerk(document("akowalska", Cast.nowhere, ""))),
    .refused(.facility(.notItsStaff), .clerk(document("akowalska", Cast.hospital, ""))),
    .refused(.account(.nameInvalid), .clerk(document("akowalska", Cast.clinic, ""))),
    .accepted(.clerk(document("akowalska", Cast.clinic, "Morfologia"))),
    .accepted(.admin(document(Cast.annasPESEL, Cast.hospital, "RTG"))))

  static let queue = Ladder(
    "the desk's queue",
    .refused(.admission(.notAllowed), .anna(.desk(.viewQueue))),
    .refused(.facility(.unknown), .clerk(.desk(.viewQueue), at: Cast.nowhere)),
    .accepted(.clerk(.desk(.viewQueue), at: Cast.outsider)))
}
