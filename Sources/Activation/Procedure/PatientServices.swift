/// What the portal is for: medical records (R4–R7) and e-Registration (R3).
extension Ruling {
  func readRecords(
    of whose: AccountName?, _ facility: FacilityName?, _ visit: Visit
  ) throws(Refused) -> Accepted {
    if let whose {
      try require(world.account(named: whose)?.login == visit.login, .notOwnRecords)
    }
    try require(mayRead(visit.account, facility), .accountInactive)
    if let facility { try require(world.facility(named: facility) != nil, .facilityUnknown) }
    return Accepted([.account(visit.login, .recordsViewed)])
  }

  /// Whatever facility issued the PIN (R25); a mutant lets it open the door to its own records alone.
  private func mayRead(_ account: Account, _ facility: FacilityName?) -> Bool {
    guard case .active(let record) = account.status else { return false }
    guard isWeakened(by: .services(.issuerOnly)), case .pin(let issuer) = record.method, let facility
    else { return true }
    return facility.words == issuer.text
  }

  func book(_ claim: AppointmentClaim, _ visit: Visit) throws(Refused) -> Accepted {
    let facility = try expectFacility(claim.facility)
    try require(claim.clinic.map { $0.value != nil } ?? true, .nameInvalid)
    try require(claim.at > bookingMoment, .appointmentInPast)
    let appointment = Appointment(
      number: nextNumber(visit.account), facility: facility.id, at: claim.at,
      clinic: claim.clinic?.value)
    return Accepted(
      [.account(visit.login, .appointmentBooked(appointment))],
      handing: [.appointmentNumber(appointment.number)])
  }

  func cancelAppointment(_ number: Int, _ visit: Visit) throws(Refused) -> Accepted {
    let appointment = try expect(
      visit.account.appointments.first { $0.number == number }, .appointmentUnknown)
    try require(appointment.at > cancellingMoment, .appointmentInPast)
    return Accepted([.account(visit.login, .appointmentCancelled(number))])
  }

  private func nextNumber(_ account: Account) -> Int {
    if isWeakened(by: .services(.numberReused)) { return account.appointments.count + 1 }
    return account.appointmentsMade + 1
  }

  private var bookingMoment: Moment {
    moment(more: .services(.bookedNow), less: .services(.bookedLater))
  }

  private var cancellingMoment: Moment {
    moment(more: .services(.cancelledNow), less: .services(.cancelledEarlier))
  }
}

/// How the services of the portal can be weakened.
package enum ServiceWeakness: String, Weakness {
  case issuerOnly = "records/of-the-issuer-only"
  case viewingNotAudited = "records/not-in-the-trail"
  case numberReused = "book/number-reused"
  case bookedNow = "book/at-this-second"
  case bookedLater = "book/not-in-the-next-second"
  case cancelledNow = "cancel-appointment/at-this-second"
  case cancelledEarlier = "cancel-appointment/not-a-second-before"

  package var breaks: Tenet {
    switch self {
    case .issuerOnly: .rule(.r25)
    case .viewingNotAudited: .invariant(19)
    case .numberReused, .bookedNow, .bookedLater, .cancelledNow, .cancelledEarlier: .rule(.r3)
    }
  }

  package func leavesOut(_ event: Event) -> Bool {
    switch (self, event) {
    case (.viewingNotAudited, .account(_, .recordsViewed)): true
    case _: false
    }
  }
}

extension Mutant {
  /// Without a facility or an appointment there is nothing to book or cancel: no mutant skips those.
  static let ofServices =
    guards(of: .readRecords, .notOwnRecords, .accountInactive) + skips(of: .readRecords, .facilityUnknown)
    + guards(of: .book, .nameInvalid) + skips(of: .book, .appointmentInPast)
    + skips(of: .cancelAppointment, .appointmentInPast)
    + extra(.accountInactive, in: .book, .listAppointments, .cancelAppointment)
    + extra(.facilityNotIntegrated, in: .readRecords, .book)
    + ServiceWeakness.allCases.map(Mutant.services)
}
