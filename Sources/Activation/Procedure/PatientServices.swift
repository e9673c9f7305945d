/// What the portal is for: medical records (R4–R7) and e-Registration (R3).
extension Ruling {
  /// Whatever facility issued the PIN, and whichever has the records (R25).
  func readRecords(
    of whose: AccountName?, _ facility: FacilityName?, _ visit: Visit
  ) throws(Refused) -> Accepted {
    if let whose {
      try require(world.account(named: whose)?.login == visit.login, .notOwnRecords)
    }
    try require(visit.account.status.isActive, .accountInactive)
    if let facility { try require(world.facility(named: facility) != nil, .facilityUnknown) }
    return Accepted([.account(visit.login, .recordsViewed)])
  }

  func book(_ claim: AppointmentClaim, _ visit: Visit) throws(Refused) -> Accepted {
    let facility = try expectFacility(claim.facility)
    try require(claim.clinic.map { $0.value != nil } ?? true, .nameInvalid)
    try require(claim.at > now, .appointmentInPast)
    let appointment = Appointment(
      number: visit.account.appointmentsMade + 1, facility: facility.id, at: claim.at,
      clinic: claim.clinic?.value)
    return Accepted(
      [.account(visit.login, .appointmentBooked(appointment))],
      handing: [.appointmentNumber(appointment.number)])
  }

  func cancelAppointment(_ number: Int, _ visit: Visit) throws(Refused) -> Accepted {
    let appointment = try expect(
      visit.account.appointments.first { $0.number == number }, .appointmentUnknown)
    try require(appointment.at > now, .appointmentInPast)
    return Accepted([.account(visit.login, .appointmentCancelled(number))])
  }
}
