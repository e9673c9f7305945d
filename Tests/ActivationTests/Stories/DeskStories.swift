import Activation

/// At the reception desk (R9, R11–R16, R30).
enum DeskStories {
  static let all: [Story] = [
    Story(
      "R15: a PIN is issued, and the account is still inactive",
      given: [.comes, .presents], when: .issues, then: .accepted,
      leaving: .inactive(), .pins(.open), .queue()),
    Story(
      "R12: who comes has stated and shown nothing",
      when: .comes, then: .accepted, leaving: .queue(Cast.anna), .hasStatedNothing),
    Story(
      "who comes again keeps the place, having stated nothing",
      given: [.comes, .jan(.desk(.come(Cast.clinic))), .presents], when: .comes, then: .accepted,
      leaving: .queue(Cast.anna, Cast.jan), .hasStatedNothing),
    Story(
      "one person waits at one place",
      given: [.comes], when: .anna(.desk(.come(Cast.hospital))), then: .accepted,
      leaving: .queue(), .queue(Cast.anna, at: Cast.hospital)),
    Story(
      "who is named is served, though another waits longer",
      given: [.jan(.desk(.come(Cast.clinic))), .comes, .presents],
      when: .clerk(.desk(.issuePIN(AccountName(Cast.annasPESEL)))), then: .accepted,
      leaving: .pins(.open), .queue(Cast.jan)),
    Story(
      "who waits at another desk does not wait here",
      given: [.comes, .presents], when: .clerk(.desk(.issuePIN(nil)), at: Cast.hospital),
      then: .refused(.desk(.noRequest))),
    Story(
      "who is named but waits nowhere is not served in another's stead",
      given: [.comes, .presents], when: .clerk(.desk(.issuePIN(AccountName(Cast.jan)))),
      then: .refused(.desk(.noRequest)), leaving: .queue(Cast.anna)),
    Story(
      "the PESEL serves in place of the login (S6)",
      given: [.comes, .shows(Cast.document(), login: Cast.annasPESEL)], when: .issues,
      then: .accepted),
    Story(
      "a parent cannot fetch a child's PIN",
      given: [.comes, .shows(Cast.document(), login: Cast.jan.text)], when: .issues,
      then: .refused(.desk(.identityMismatch))),
    Story(
      "a PESEL on the document that is none is nobody's",
      given: [.comes, .shows(Cast.document(pesel: "01620300016"))], when: .issues,
      then: .refused(.desk(.identityMismatch))),
    Story(
      "a document's number that is not stated is not checked",
      given: [.comes, .shows(Cast.document(.passport))], when: .issues, then: .accepted),
    Story(
      "a passport with a wrong number",
      given: [.comes, .shows(Cast.document(.passport, number: "ZZ0000001"))], when: .issues,
      then: .refused(.desk(.documentInvalid))),
    Story(
      "what is shown later replaces what was shown before",
      given: [.comes, .presents, .shows(nil)], when: .issues, then: .refused(.desk(.documentNotShown))),
    Story(
      "the accepted kinds are a policy that applies at once",
      given: [.comes, .presents, .policy(.documents, .documents([.schoolID]))], when: .issues,
      then: .refused(.desk(.documentKindNotAccepted))),
    Story(
      "a document is good through the whole of its expiry date",
      given: [.until("2026-01-31T23:59:59"), .comes, .shows(Cast.document(expires: "2026-01-31"))],
      when: .issues, then: .accepted),
    Story(
      "a document has expired when the day after its expiry date begins",
      given: [.until("2026-02-01T00:00"), .comes, .shows(Cast.document(expires: "2026-01-31"))],
      when: .issues, then: .refused(.desk(.documentExpired))),
    Story(
      "a new PIN supersedes the open one",
      given: [.pinIssued, .comes, .presents], when: .issues, then: .accepted,
      leaving: .pins(.superseded, .open)),
    Story(
      "a new PIN does not touch one that has expired",
      given: [.pinIssued, .wait("7d"), .comes, .presents], when: .issues, then: .accepted,
      leaving: .pins(.expired, .open)),
    Story(
      "five PINs within 24 hours; the sixth would come a second too early",
      given: [.pinIssued.times(5), .until("2026-01-06T07:59:59"), .comes, .presents],
      when: .issues, then: .refusedUntil(.activation(.pinIssueThrottled), "2026-01-06T08:00")),
    Story(
      "five PINs within 24 hours; after those, the sixth is issued",
      given: [.pinIssued.times(5), .until("2026-01-06T08:00"), .comes, .presents],
      when: .issues, then: .accepted),
    Story(
      "R11: a facility taken off the list issues no more",
      given: [.comes, .presents, .admin(.register(.delist(Cast.clinic)))], when: .issues,
      then: .refused(.facility(.notIntegrated))),
    Story(
      "a facility taken off the list: its PINs stay good",
      given: [.pinIssued, .admin(.register(.delist(Cast.clinic))), .onForm, .types()],
      when: .confirms, then: .accepted, leaving: .activeByPIN),
    Story(
      "any integrated facility revokes",
      given: [.pinIssued], when: .clerk(.desk(.revokePIN(AccountName(Cast.anna))), at: Cast.hospital),
      then: .accepted, leaving: .pins(.revoked), .inactive()),
    Story(
      "a PIN that has expired is not open, and not revoked",
      given: [.pinIssued, .wait("7d")], when: .revokes, then: .refused(.pin(.noneOpen)),
      leaving: .pins(.expired)),
    Story(
      "a clerk adds documents of the own facility alone",
      when: .clerk(
        .account(
          .addDocument(
            NewDocumentClaim(
              account: AccountName(Cast.anna), title: Claimed("USG"), facility: Cast.hospital)))),
      then: .refused(.facility(.notItsStaff))),
  ]
}
