import Activation

/// How the services of the portal can be weakened.
extension Mutant {
  /// Without a facility or an appointment there is nothing to book or cancel: no mutant skips those.
  static let ofServices: [Mutant] =
    guards(of: .readRecords, .services(.notOwnRecords), .services(.accountInactive))
    + skips(of: .readRecords, .facility(.unknown))
    + guards(of: .book, .account(.nameInvalid)) + skips(of: .book, .services(.appointmentInPast))
    + skips(of: .cancelAppointment, .services(.appointmentInPast))
    + refusingInactive(.book, .listAppointments, .cancelAppointment) + refusingOutside(.readRecords, .book)
    + effectsOfServices

  private static let effectsOfServices: [Mutant] = [
    Mutant(
      "records/of-the-issuer-only", breaks: .rule(.r25),
      pl: "PIN otwiera tylko dokumenty podmiotu, który go wydał",
      en: "a PIN opens only the records of the facility that issued it",
      .turning(.readRecords) { decision, question in
        guard decision.isAccepted, case .portal(.readRecords(_, let facility?)) = question.act,
          case .active(let record)? = question.account?.status, case .pin(let issuer) = record.method,
          facility.words != issuer.text
        else { return }
        decision = .refused(.services(.accountInactive))
      }),
    Mutant(
      "records/not-in-the-trail", breaks: .invariant(19),
      pl: "obejrzenie dokumentacji nie trafia do dziennika",
      en: "opening the records leaves no entry in the trail",
      .leavingOut(of: .readRecords) { $0.ofAccount == .recordsViewed }),
    Mutant(
      "book/number-reused", breaks: .rule(.r3),
      pl: "numer odwołanej wizyty jest używany ponownie",
      en: "the number of a cancelled appointment is used again",
      .turning(.book) { decision, question in
        guard case .account(let login, .appointmentBooked(let booked))? = decision.events.first,
          let number = question.account.map({ $0.appointments.count + 1 })
        else { return }
        let appointment = Appointment(
          number: number, facility: booked.facility, at: booked.at, clinic: booked.clinic)
        decision = .accepted(
          [.account(login, .appointmentBooked(appointment))], handing: [.appointmentNumber(number)])
      }),
    Mutant(
      "book/at-this-second", breaks: .rule(.r3),
      pl: "można umówić wizytę na tę właśnie sekundę",
      en: "an appointment can be booked for this very second",
      .missing(of: .book, by: .more, Question.isBookedBefore)),
    Mutant(
      "book/not-in-the-next-second", breaks: .rule(.r3),
      pl: "nie można umówić wizyty na następną sekundę",
      en: "an appointment cannot be booked for the next second",
      .missing(of: .book, by: .less, Question.isBookedBefore)),
    Mutant(
      "cancel-appointment/at-this-second", breaks: .rule(.r3),
      pl: "można odwołać wizytę, która się właśnie zaczyna",
      en: "an appointment can be cancelled in the second it begins",
      .missing(of: .cancelAppointment, by: .more, Question.isCancelledAfter)),
    Mutant(
      "cancel-appointment/not-a-second-before", breaks: .rule(.r3),
      pl: "nie można odwołać wizyty w ostatniej sekundzie przed nią",
      en: "an appointment cannot be cancelled in the last second before it",
      .missing(of: .cancelAppointment, by: .less, Question.isCancelledAfter)),
  ]
}

extension Question {
  fileprivate static func isBookedBefore(_ question: Question, _ moment: Moment) -> Bool {
    guard case .portal(.book(let claim)) = question.act else { return false }
    return claim.at <= moment
  }

  fileprivate static func isCancelledAfter(_ question: Question, _ moment: Moment) -> Bool {
    guard case .portal(.cancelAppointment(let number)) = question.act else { return false }
    return question.account?.appointments.contains { $0.number == number && $0.at <= moment } ?? false
  }
}
