import Activation

/// The people and places of the stories; the PESELs are nobody's (<doc:Values>).
enum Cast {
  static let start = moment("2026-01-05T08:00")

  static let anna = Login("akowalska")!
  static let annasPESEL = "01620300015"
  static let annasPassword = "Haslo-Anny-1"

  static let jan = Login("jnowak")!
  static let jansPESEL = "01620300022"

  /// Integrated in the system.
  static let clinic = FacilityName("przychodnia")
  /// Integrated in the system.
  static let hospital = FacilityName("szpital")
  /// In the register, but not integrated.
  static let outsider = FacilityName("gabinet")
  /// In no register.
  static let nowhere = FacilityName("nigdzie")

  static func clerk(_ facility: FacilityName = clinic) -> Actor { .clerk(facility, name: nil) }

  static func moment(_ text: String) -> Moment { Moment(parsing: text)! }

  static func span(_ text: String) -> Span { Span(parsing: text)! }

  static func account(_ login: Login, _ holder: String, _ pesel: String, _ password: String)
    -> NewAccountClaim
  {
    NewAccountClaim(
      login: Claimed(login.text), holder: Claimed(holder), pesel: Claimed(pesel),
      phone: Claimed("600 100 200"), password: Secret(password))
  }

  static func facility(_ name: FacilityName, integrated: Bool = true) -> NewFacilityClaim {
    NewFacilityClaim(
      id: Claimed(name.words), name: Claimed("Placówka " + name.words), isIntegrated: integrated)
  }

  /// An identity card that would be accepted, unless something else is said of it.
  static func document(
    _ kind: DocumentKind = .idCard, number: String? = nil, pesel: String = annasPESEL,
    expires: String? = nil
  ) -> IdentityDocument {
    IdentityDocument(
      kind: kind, number: number, pesel: Claimed(pesel),
      expires: expires.flatMap { CalendarDate(parsing: $0) })
  }
}
