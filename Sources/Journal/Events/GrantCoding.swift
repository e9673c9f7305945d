import Activation

/// The role of an operator as events have it: `{"facility":"brzoza","operator":"ewa","role":"clerk"}`.
extension OperatorRole {
  static let operatorKey = "operator"

  func payload(of name: String) -> Payload {
    var payload: Payload = [Self.operatorKey: .text(name), "role": .text(word)]
    if case .clerk(let facility?) = self { payload["facility"] = .text(facility) }
    return payload
  }

  init(_ reader: PayloadReader) throws(CorruptPayload) {
    let facility = try reader.optional("facility", FacilityID.init)
    let word = try reader.text("role")
    guard let role = Self.all.first(where: { $0.word == word }) else { throw CorruptPayload(name: "role") }
    switch role {
    case .clerk: self = .clerk(at: facility)
    case .admin, .support, .auditor, .portal:
      guard facility == nil else { throw CorruptPayload(name: "facility") }
      self = role
    }
  }

  /// Without the facility.
  private var word: String {
    switch self {
    case .admin: "admin"
    case .support: "support"
    case .auditor: "auditor"
    case .clerk: "clerk"
    case .portal: "portal"
    }
  }
}
