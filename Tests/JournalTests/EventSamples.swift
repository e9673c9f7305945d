import Activation
import Testing

@testable import Journal

/// One event of every kind that a store keeps; of some kinds several.
enum EventSamples {
  static func all() throws -> [Event] {
    let login = try #require(Login("anna"))
    return try accountEvents().map { .account(login, $0) } + registerEvents().map { .register($0) }
  }

  static let digest = Digest([UInt8](repeating: 0xA7, count: 32))
  static let moment = Moment(seconds: 1_767_600_061)

  private static func accountEvents() throws -> [AccountEvent] {
    let brzoza = try #require(FacilityID("brzoza"))
    return try [
      .created(account()), .contactChanged(contact(email: nil, phone: "600100100")),
      .contactChanged(contact(email: "a@example.test", phone: nil)),
      .contactChanged(contact(email: nil, phone: nil)),
      .documentAdded(document()), .pinIssued(pin(brzoza)), .openPINSuperseded, .openPINRevoked,
      .openPINExhausted,
      .openPINUsed, .entryFailed(onOpenPIN: true), .entryFailed(onOpenPIN: false), .activated(.pin(brzoza)),
      .activated(.trustedProfile), .signInFailed, .signInLocked, .signInRowEnded,
      .resetCompleted(token: digest, origin: .reset, password: Digest([0, 255])),
      .resetCompleted(token: digest, origin: .neverActivated, password: digest), .passwordChanged(digest),
      .appointmentBooked(
        Appointment(number: 3, facility: brzoza, at: moment, clinic: Title("Poradnia \"A\\B\""))),
      .appointmentBooked(Appointment(number: 0, facility: brzoza, at: .latest, clinic: nil)),
      .appointmentCancelled(3), .pinRefused(.desk(.loginMissing), at: brzoza), .resetTokenVoided, .clockReset,
      .recordsViewed, .viewedBySupport,
    ]
      + Channel.allCases.map {
        .resetRequested(ResetToken(fingerprint: digest, channel: $0, sent: moment, validity: .hours(1)))
      }
  }

  private static func registerEvents() throws -> [RegisterEvent] {
    let id = try #require(FacilityID("brzoza"))
    let name = try #require(Title("Szpital pod Brzozą"))
    return try [
      .facilityAdded(Facility(id: id, name: name, regon: REGON("123456785"), isIntegrated: true)),
      .facilityAdded(Facility(id: id, name: name, regon: nil, isIntegrated: false)),
      .facilityListed(id, integrated: true), .facilityListed(id, integrated: false),
      .personaSet(persona()), .faultsDisarmed, .clockReset, .startFaultSpent, .returnFaultSpent,
      .artifactSpent("_a/1"),
      .assertionSeen("_b/2"), .roleGranted(.clerk(at: id), to: "ewa"),
      .roleRevoked(.clerk(at: id), from: "ewa"),
    ] + OperatorRole.all.flatMap { [.roleGranted($0, to: "e \""), .roleRevoked($0, from: "1001")] }
      + settings().map { .policySet($0) } + Fault.allCases.map { .faultArmed($0) }
  }

  static func account(_ login: String = "anna") throws -> NewAccount {
    NewAccount(
      login: try #require(Login(login)), holder: try #require(HolderName("Żaneta Kowalska")),
      pesel: try #require(PESEL("01620300022")), salt: Salt([1, 2, 0xFE]),
      contact: try contact(email: "anna@example.test", phone: "+48600100100"), password: digest)
  }

  private static func contact(email: String?, phone: String?) throws -> Contact {
    Contact(
      email: try email.map { try #require(EmailAddress($0)) },
      phone: try phone.map { try #require(PhoneNumber($0)) })
  }

  private static func document() throws -> MedicalDocument {
    MedicalDocument(
      title: try #require(Title("Wynik „badania” krwi 🩸")),
      date: try #require(CalendarDate(parsing: "2025-12-18")),
      facility: try #require(FacilityID("jawor")))
  }

  private static func pin(_ facility: FacilityID) -> ActivationPIN {
    ActivationPIN(
      digest: digest, length: 8, tries: 5, validity: .days(7), issued: moment, facility: facility, epoch: 2)
  }

  private static func persona() throws -> Persona {
    Persona(
      id: try #require(Login("anna")), name: try #require(HolderName("Anna Kowalska")),
      pesel: try #require(PESEL("01620300022")), state: .valid, assurance: .high)
  }

  /// Every policy as it is by default, and those that may be nothing.
  private static func settings() throws -> [PolicySetting] {
    let policy = Policy()
    let defaults = try PolicyName.allCases.map { try #require(PolicySetting($0, policy.value(of: $0))) }
    return defaults + [
      try #require(PolicySetting(.passwordMaxAge, .span(.days(30)))),
      try #require(PolicySetting(.passwordMaxAge, .span(nil))),
      try #require(PolicySetting(.documents, .documents([.passport]))),
    ]
  }
}
