import Activation

/// At the reception desks.
extension Scene {
  private var place: (facility: FacilityID, visitor: Visitor)? { world.reception.place(of: patient) }
  private var isActive: Bool { account?.status.isActive ?? false }

  var coming: [Offer] {
    let isWanted = place == nil && !isActive && account?.openPIN(at: now) == nil
    return integrated.prefix(1).map { Offer("\(name): come \($0)", weight: isWanted ? 12 : 2) }
  }

  var comingElsewhere: [Offer] {
    (integrated.dropFirst() + unlisted + ["lipa"]).map { Offer("\(name): come \($0)") }
  }

  var presenting: [Offer] {
    let isWanted = place?.visitor.presented == .nothing
    return [Offer("\(name): present", weight: isWanted ? 16 : 2)]
  }

  var papers: [Offer] { place == nil ? [] : documentsShown + logins }

  /// Papers, good and bad.
  private var documentsShown: [Offer] {
    let today = world.date(at: now)
    let past = CalendarDate(dayBefore: today).written
    let others = other.map { ["pesel=\($0.pesel.digits)"] } ?? []
    return
      ([
        "document=id-card number=ZZZ500000 expires=\(today.written)",
        "document=passport number=ZZ0000000", "document=mdowod", "document=none", "document=school-id",
        "number=ABS523456", "document=passport number=ZZ1123457", "expires=\(past)",
      ] + others).map { Offer("\(name): present \($0)") }
  }

  /// Whose account is asked for: the own by its PESEL, another's, nobody's, none.
  private var logins: [Offer] {
    let own = account.map { [$0.pesel.digits] } ?? []
    let others = other.map { [$0.login.text, "\($0.login.text) pesel=\($0.pesel.digits)"] } ?? []
    return (own + others + ["nobody1", "none"]).map { Offer("\(name): present login=\($0)") }
  }

  var issuing: [Offer] {
    let isReady = place?.visitor.presented.document != nil
    let desk = place?.facility.text ?? facility
    return [Offer("clerk@\(desk): issue-pin \(name)\(keeping)", weight: isReady ? 16 : 1)]
  }

  var issuingElsewhere: [Offer] {
    ((integrated + unlisted).filter { $0 != place?.facility.text ?? facility } + ["lipa"]).map {
      Offer("clerk@\($0): issue-pin \(name)")
    }
  }

  /// The name for the next PIN of whoever the visitor says that they are.
  private var keeping: String {
    guard let stated = place?.visitor.presented.login, let account = world.account(named: stated) else {
      return ""
    }
    return " -> " + Self.pinName(of: account.login.text, account.pins.count + 1)
  }

  var revoking: [Offer] {
    let weight = account?.openPIN(at: now) == nil ? 1 : 2
    return integrated.prefix(1).map { Offer("clerk@\($0): revoke-pin \(name)", weight: weight) }
  }

  var revokingElsewhere: [Offer] {
    unlisted.map { Offer("clerk@\($0): revoke-pin \(name)") }
      + ["clerk@lipa: revoke-pin \(name)", "clerk@\(facility): revoke-pin nobody1"].map { Offer($0) }
  }
}

extension CalendarDate {
  /// - Parameter day: not the first of all.
  fileprivate init(dayBefore day: CalendarDate) {
    self = (day.midnightInUTC - Span(seconds: 1)).date
  }
}
