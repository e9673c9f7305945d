import Activation

extension ActName {
  /// The act with nothing said of it: who has a part in it does not depend on that.
  var unspecified: Act {
    switch self {
    case .addFacility: .register(.addFacility(NewFacilityClaim(id: Claimed(""), name: Claimed(""))))
    case .integrate: .register(.integrate(FacilityName("")))
    case .delist: .register(.delist(FacilityName("")))
    case .setPersona:
      .register(.setPersona(PersonaClaim(id: Claimed(""), name: Claimed(""), pesel: Claimed(""))))
    case .arm: .register(.arm(nil))
    case .setPolicy: .register(.setPolicy([]))
    case .setClock: .register(.setClock(to: nil, offset: Span(seconds: 0)))
    case .createAccount:
      .account(.create(NewAccountClaim(login: Claimed(""), holder: Claimed(""), pesel: Claimed(""))))
    case .changeContact:
      .account(.changeContact(AccountName(""), ContactChange(email: .unstated, phone: .unstated)))
    case .addDocument:
      .account(
        .addDocument(
          NewDocumentClaim(account: AccountName(""), title: Claimed(""), facility: FacilityName(""))))
    case .come: .desk(.come(FacilityName("")))
    case .present: .desk(.present(.nothing))
    case .issuePIN: .desk(.issuePIN(nil))
    case .revokePIN: .desk(.revokePIN(AccountName("")))
    case .viewQueue: .desk(.viewQueue)
    case .signIn: .access(.signIn(Secret("")))
    case .openInbox: .access(.openInbox)
    case .requestReset: .access(.requestReset(nil, nil))
    case .completeReset: .access(.completeReset(Secret("")))
    case .viewFacilities: .access(.viewFacilities)
    case .inspect: .inspect(nil)
    case .signOut, .openProperties, .pressActivate, .enterPIN, .confirm, .chooseTrustedProfile, .answer,
      .cancel, .readRecords, .book, .listAppointments, .cancelAppointment, .changePassword:
      // Of all that is done on the portal the same people have a part in it.
      .portal(.confirm)
    }
  }
}
