/// What the portal is for: medical records (R4–R7) and e-Registration (R3).
extension Ruling {
  /// Whatever facility issued the PIN, and whichever has the records (R25).
  func readRecords(
    of whose: AccountName?, _ facility: FacilityName?, _ visit: Visit
  ) throws(Refused) -> Accepted {
    if let whose {
      try require(world.login(named: whose) == visit.login, .services(.notOwnRecords))
    }
    try require(visit.account.status.isActive, .services(.accountInactive))
    if let facility { try require(world.facility(named: facility) != nil, .facility(.unknown)) }
    return Accepted([.account(visit.login, .recordsViewed)])
  }

  func book(_ claim: AppointmentClaim, _ visit: Visit) throws(Refused) -> Accepted {
    let facility = try expectFacility(claim.facility)
    try require(claim.clinic.map { $0.value != nil } ?? true, .account(.nameInvalid))
    try require(claim.at > now, .services(.appointmentInPast))
    let appointment = Appointment(
      number: visit.account.appointmentsMade + 1, facility: facility.id, at: claim.at,
      clinic: claim.clinic?.value)
    return Accepted(
      [.account(visit.login, .appointmentBooked(appointment))],
      handing: [.appointmentNumber(appointment.number)])
  }

  func cancelAppointment(_ number: Int, _ visit: Visit) throws(Refused) -> Accepted {
    let appointment = try expect(
      visit.account.appointments.first { $0.number == number }, .services(.appointmentUnknown))
    try require(appointment.at > now, .services(.appointmentInPast))
    return Accepted([.account(visit.login, .appointmentCancelled(number))])
  }
}
