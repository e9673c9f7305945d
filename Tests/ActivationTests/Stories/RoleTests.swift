import Activation
import Testing

/// Who has a part in an act (<doc:Acts-and-Guards>, the column *who*), and the portal guard ahead of it.
@Suite struct RoleTests {
  private static let facility = Cast.facility(Cast.clinic)
  private static let contact = ContactChange(email: .unstated, phone: .unstated)
  private static let document = NewDocumentClaim(
    account: AccountName(Cast.anna), title: Claimed("USG"), facility: Cast.clinic)
  private static let persona = PersonaClaim(
    id: Claimed("x"), name: Claimed("x"), pesel: Claimed("x"))
  private static let appointment = AppointmentClaim(facility: Cast.clinic, at: Cast.start)
  private static let nothing = Secret("")

  static let roles: [(Act, Set<Role>)] =
    [
      (.account(.create(Cast.account(Cast.anna, "", "", ""))), [.admin]),
      (.account(.changeContact(AccountName(Cast.anna), contact)), [.admin]),
      (.register(.addFacility(facility)), [.admin]),
      (.register(.integrate(Cast.clinic)), [.admin]), (.register(.delist(Cast.clinic)), [.admin]),
      (.account(.addDocument(document)), [.admin, .clerk]),
      (.register(.setPersona(persona)), [.admin]), (.register(.arm(nil)), [.admin]),
      (.register(.setPolicy([])), [.admin]),
      (.register(.setClock(to: nil, offset: .days(0))), [.admin]),
      (.desk(.come(Cast.clinic)), [.patient]), (.desk(.present(.nothing)), [.patient]),
      (.desk(.issuePIN(nil)), [.clerk]), (.desk(.revokePIN(AccountName(Cast.anna))), [.clerk]),
      (.desk(.viewQueue), [.clerk]),
      (.access(.signIn(nothing)), [.patient]), (.access(.openInbox), [.patient]),
      (.access(.requestReset(nil, nil)), [.admin, .clerk, .patient, .support]),
      (.access(.completeReset(nothing)), [.admin, .clerk, .patient, .support]),
      (.inspect(nil), [.support, .admin]), (.audit(nil), [.support, .admin, .auditor]),
      (.access(.viewFacilities), Role.everybody),
    ] + behindThePortalGuard.map { ($0, [.patient]) } + beforePasswordChange.map { ($0, [.patient]) }

  /// Acts that need a session and a password that need not be replaced.
  static let behindThePortalGuard: [Act] = [
    .portal(.openProperties), .portal(.pressActivate), .portal(.enterPIN(nothing)), .portal(.confirm),
    .portal(.chooseTrustedProfile(.own)),
    .portal(.answer(nothing)), .portal(.cancel), .portal(.readRecords(of: nil, facility: nil)),
    .portal(.book(appointment)),
    .portal(.listAppointments), .portal(.cancelAppointment(1)),
  ]

  /// Acts that need a session alone.
  static let beforePasswordChange: [Act] = [
    .portal(.signOut), .portal(.changePassword(new: nothing, old: nil)),
  ]

  private static func actor(_ role: Role) -> Actor {
    switch role {
    case .admin: .admin
    case .clerk: Cast.clerk()
    case .support: .support
    case .auditor: .auditor
    case .patient: .patient(Cast.anna)
    }
  }

  @Test("Whoever has no part in the verb is told so, and nobody else")
  func notAllowed() {
    for (act, allowed) in Self.roles {
      for role in Role.allCases {
        var stage = Stage()
        let code = stage.play(act, by: Self.actor(role)).refusal?.code
        #expect((code == .admission(.notAllowed)) == !allowed.contains(role), "\(act) by \(role)")
      }
    }
  }

  @Test("Without a session: not signed in", arguments: behindThePortalGuard + beforePasswordChange)
  func notSignedIn(_ act: Act) {
    var stage = Stage()
    #expect(stage.play(act, by: .patient(Cast.anna)).refusal?.code == .admission(.notSignedIn))
  }

  @Test(
    "With a session that a reset ended: not signed in",
    arguments: behindThePortalGuard + beforePasswordChange)
  func endedByAReset(_ act: Act) {
    var stage = Stage()
    stage.prepare([.onForm, .reset], "reset")
    #expect(stage.play(act, by: .patient(Cast.anna)).refusal?.code == .admission(.notSignedIn))
  }

  @Test("With a one-time password: it must be replaced first", arguments: behindThePortalGuard)
  func passwordChangeRequired(_ act: Act) {
    var stage = Stage()
    stage.prepare([.reset, .signsInOnce], "reset")
    #expect(stage.play(act, by: .patient(Cast.anna)).refusal?.code == .admission(.passwordChangeRequired))
  }

  @Test("… but for signing out and changing it", arguments: beforePasswordChange)
  func allowedBefore(_ act: Act) {
    var stage = Stage()
    stage.prepare([.reset, .signsInOnce], "reset")
    let code = stage.play(act, by: .patient(Cast.anna)).refusal?.code
    #expect(code != .admission(.passwordChangeRequired) && code != .admission(.notSignedIn))
  }

  @Test("A patient without an account is told so, except at the sign-in and a reset's request")
  func accountNotFound() {
    for (act, allowed) in Self.roles where allowed.contains(.patient) {
      var stage = Stage()
      let code = stage.play(act, by: .patient(Login("nikt")!)).refusal?.code
      switch act {
      case .access(.signIn): #expect(code == .signIn(.badCredentials))
      case .access(.requestReset): #expect(code == nil)
      case _: #expect(code == .admission(.accountNotFound), "\(act)")
      }
    }
  }
}
