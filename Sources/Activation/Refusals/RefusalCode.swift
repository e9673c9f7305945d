/// The stable codes of refusals, by where in the procedure they are met. Append-only: people's scripts name
/// them.
///
/// What is said of a code is declared above this room, once, and a family with a code that has no declaration
/// does not compile.
package enum RefusalCode: Hashable, Sendable {
  case admission(AdmissionRefusal)
  case account(AccountRefusal)
  case facility(FacilityRefusal)
  case desk(DeskRefusal)
  case activation(ActivationRefusal)
  case signIn(SignInRefusal)
  case entry(EntryRefusal)
  case pin(PINRefusal)
  case trustedProfile(TrustedProfileRefusal)
  case transaction(TransactionRefusal)
  case response(ResponseRefusal)
  case identity(IdentityRefusal)
  case services(ServiceRefusal)
  case password(PasswordRefusal)
  case world(WorldRefusal)
}

extension RefusalCode: CaseIterable {
  /// Every code, family after family.
  package static let allCases: [RefusalCode] = [
    AdmissionRefusal.allCases.map(RefusalCode.admission),
    AccountRefusal.allCases.map(RefusalCode.account),
    FacilityRefusal.allCases.map(RefusalCode.facility),
    DeskRefusal.allCases.map(RefusalCode.desk),
    ActivationRefusal.allCases.map(RefusalCode.activation),
    SignInRefusal.allCases.map(RefusalCode.signIn),
    EntryRefusal.allCases.map(RefusalCode.entry),
    PINRefusal.allCases.map(RefusalCode.pin),
    TrustedProfileRefusal.allCases.map(RefusalCode.trustedProfile),
    TransactionRefusal.allCases.map(RefusalCode.transaction),
    ResponseRefusal.allCases.map(RefusalCode.response),
    IdentityRefusal.allCases.map(RefusalCode.identity),
    ServiceRefusal.allCases.map(RefusalCode.services),
    PasswordRefusal.allCases.map(RefusalCode.password),
    WorldRefusal.allCases.map(RefusalCode.world),
  ].flatMap(\.self)
}

extension RefusalCode {
  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The code of that name; nil if there is none. It is no `RawRepresentable`, whose codes would be compared
  /// by their names.
  package init?(rawValue name: String) {
    guard let code = Self.byName[name] else { return nil }
    self = code
  }

  /// Takes in of the name what tells most of them apart: whole, it would be hashed letter by letter.
  package func hash(into hasher: inout Hasher) {
    let name = rawValue.utf8
    hasher.combine(name.count << 16 | Int(name.first ?? 0) << 8 | Int(name.last ?? 0))
  }

  /// Those that are about how a world is kept, and who works in one that is: no scenario has to show them.
  package static let aboutStores: [RefusalCode] = [
    .admission(.notGranted), .world(.practiceOnly), .world(.readOnly), .world(.auditBroken),
    .world(.storeOnly), .world(.grantUnknown),
  ]

  /// The name that people write: `document-expired`.
  package var rawValue: String {
    switch self {
    case .admission(let refusal): refusal.rawValue
    case .account(let refusal): refusal.rawValue
    case .facility(let refusal): refusal.rawValue
    case .desk(let refusal): refusal.rawValue
    case .activation(let refusal): refusal.rawValue
    case .signIn(let refusal): refusal.rawValue
    case .entry(let refusal): refusal.rawValue
    case .pin(let refusal): refusal.rawValue
    case .trustedProfile(let refusal): refusal.rawValue
    case .transaction(let refusal): refusal.rawValue
    case .response(let refusal): refusal.rawValue
    case .identity(let refusal): refusal.rawValue
    case .services(let refusal): refusal.rawValue
    case .password(let refusal): refusal.rawValue
    case .world(let refusal): refusal.rawValue
    }
  }
}
