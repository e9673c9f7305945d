import Activation

/// At the reception desks.
extension Scene {
  var desk: [Offer] { coming + presenting + issuing + revoking }

  private var place: (facility: FacilityID, visitor: Visitor)? { world.reception.place(of: patient) }
  private var isActive: Bool { account?.status.isActive ?? false }

  private var coming: [Offer] {
    let wanted = place == nil && !isActive && account?.openPIN(at: now) == nil ? 12 : 2
    return integrated.prefix(1).map { Offer("\(name): come \($0)", weight: wanted) }
      + integrated.dropFirst().map { Offer("\(name): come \($0)", weight: 2) }
      + unlisted.map { Offer("\(name): come \($0)") }
      + [Offer("\(name): come lipa")]
  }

  private var presenting: [Offer] {
    guard let visitor = place?.visitor else { return [Offer("\(name): present")] }
    let wanted = visitor.presented == .nothing ? 16 : 2
    return [Offer("\(name): present", weight: wanted)] + documents + logins
  }

  /// Papers, good and bad.
  private var documents: [Offer] {
    let today = world.date(at: now)
    let past = CalendarDate(dayBefore: today).written
    let others = other.map { ["\(name): present pesel=\($0.pesel.digits)"] } ?? []
    return
      ([
        "\(name): present document=id-card number=ZZZ500000 expires=\(today.written)",
        "\(name): present document=passport number=ZZ0000000",
        "\(name): present document=mdowod",
        "\(name): present document=none",
        "\(name): present document=school-id",
        "\(name): present number=ABS523456",
        "\(name): present document=passport number=ZZ1123457",
        "\(name): present expires=\(past)",
      ] + others).map { Offer($0) }
  }

  /// Whose account is asked for: the own by its PESEL, another's, nobody's, none.
  private var logins: [Offer] {
    let own = account.map { ["\(name): present login=\($0.pesel.digits)"] } ?? []
    let others =
      other.map { other in
        [
          "\(name): present login=\(other.login.text)",
          "\(name): present login=\(other.login.text) pesel=\(other.pesel.digits)",
        ]
      } ?? []
    return (own + others + ["\(name): present login=nobody1", "\(name): present login=none"]).map {
      Offer($0)
    }
  }

  private var issuing: [Offer] {
    let here = place?.facility.text
    let desks = (here.map { [$0] } ?? []) + (integrated + unlisted).filter { $0 != here }
    let isReady = place.map { $0.visitor.presented.document != nil } ?? false
    return desks.map { desk in
      let weight = desk == here && isReady ? 16 : 1
      return Offer("clerk@\(desk): issue-pin \(name)\(keeping)", weight: weight)
    } + [Offer("clerk@lipa: issue-pin \(name)")]
  }

  /// The name for the next PIN of whoever the visitor says that they are.
  private var keeping: String {
    guard let stated = place?.visitor.presented.login, let account = world.account(named: stated) else {
      return ""
    }
    return " -> " + Self.pinName(of: account.login.text, account.pins.count + 1)
  }

  private var revoking: [Offer] {
    let weight = account?.openPIN(at: now) == nil ? 1 : 2
    return integrated.prefix(1).map { Offer("clerk@\($0): revoke-pin \(name)", weight: weight) }
      + unlisted.map { Offer("clerk@\($0): revoke-pin \(name)") }
      + ["clerk@lipa: revoke-pin \(name)", "clerk@\(facility): revoke-pin nobody1"].map { Offer($0) }
  }
}

extension CalendarDate {
  /// - Parameter day: not the first of all.
  fileprivate init(dayBefore day: CalendarDate) {
    let midnight = Moment(seconds: Int64(day.dayNumber) * 86_400)
    self = (midnight - Span(seconds: 1)).date
  }
}
