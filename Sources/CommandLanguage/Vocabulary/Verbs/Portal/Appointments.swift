import Activation

extension Verb {
  /// The patient looks at the booked appointments (R3).
  package static let appointments = Verb(
    Term("appointments", "wizyty"), .portal, Text(pl: "umówione wizyty", en: "the booked appointments"),
    by: [.patient], .bare(.act(.portal(.listAppointments))), fields: [.count], refusals: Guards.portal,
    alwaysRecorded: true, trial: .portal(.listAppointments),
    deed: Text(pl: "przegląda umówione wizyty", en: "looks at the booked appointments"),
    examples: ["akowalska: appointments"])
}
