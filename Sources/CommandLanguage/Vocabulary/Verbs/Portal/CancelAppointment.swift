import Activation

extension Verb {
  /// The patient cancels an appointment (R3).
  package static let cancelAppointment = Verb(
    Term("cancel-appointment", "odwołaj-wizytę"), .portal,
    Text(pl: "odwołuje wizytę", en: "cancels an appointment"),
    by: [.patient],
    .taking(
      Parameter.required(
        Term("N"), .number, Text(pl: "numer wizyty", en: "the appointment's number"), Reading.number)
    ) { .act(.portal(.cancelAppointment($0))) },
    fields: [.count],
    refusals: Guards.portal + [.services(.appointmentUnknown), .services(.appointmentInPast)],
    trial: .portal(.cancelAppointment(0)),
    deed: Text(pl: "odwołuje wizytę", en: "cancels an appointment"),
    examples: ["akowalska: cancel-appointment 1"])
}
