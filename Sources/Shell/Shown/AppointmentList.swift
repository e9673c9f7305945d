import Activation
import CommandLanguage
import PlainText

/// The visits that a patient has booked (R3).
package struct AppointmentList: ShownList {
  /// The visits in the order in which they were booked.
  package let items: [Appointment]

  /// Said where nothing is booked.
  package static let empty = Text(pl: "Nie ma umówionych wizyt.", en: "There are no booked appointments.")

  /// Number, time, facility and clinic.
  package static var columns: [Column<Appointment>] {
    [
      Column(pl: "Nr", en: "No.") { "\($0.number)" },
      Column(pl: "Termin", en: "When") { $0.at.readable },
      Column(pl: "Podmiot", en: "Facility") { $0.facility.text },
      Column(pl: "Poradnia", en: "Clinic") { $0.clinic?.shown ?? "–" },
    ]
  }

  /// A visit with its time in UTC; a clinic only if one was named.
  package static func json(of appointment: Appointment) -> JSONObject {
    var object = JSONObject()
    object.add("number", appointment.number)
    object.add("facility", appointment.facility.text)
    object.add("at", appointment.at.timestamp)
    if let clinic = appointment.clinic { object.add("clinic", clinic.shown) }
    return object
  }

  /// All of it: it holds no secret.
  package var inReports: (any Shown)? { self }
}

extension Showing {
  static func appointments(_ appointments: [Appointment]) -> Showing {
    .something(AppointmentList(items: appointments))
  }
}
