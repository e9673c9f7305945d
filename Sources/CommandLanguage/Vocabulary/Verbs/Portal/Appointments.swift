import Activation

extension Verb {
  /// The patient looks at the booked visits (R3).
  package static let appointments = Verb(
    Term("appointments", "wizyty"), .portal, Text(pl: "umówione wizyty", en: "the booked visits"),
    by: [.patient], .bare(.act(.portal(.listAppointments))), fields: [.count], refusals: Guards.portal,
    alwaysRecorded: true, trial: .portal(.listAppointments),
    deed: Text(pl: "przegląda umówione wizyty", en: "looks at the booked visits"),
    examples: ["akowalska: appointments"])
}
