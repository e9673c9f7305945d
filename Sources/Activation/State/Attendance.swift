/// Who waits at the desks and who is signed in to the portal, as it stands where others are at work in the same world.
package struct Attendance: Sendable {
  /// The whole queue of each desk that was asked about, in order of arrival.
  package var queues: [FacilityID: [Visitor]] = [:]
  /// What is known of each person who was asked about.
  package var people: [Login: Attending] = [:]

  /// Nothing is known of anybody.
  package init() {}
}

/// Where one person waits, and whether they are signed in.
package struct Attending: Sendable {
  /// The desk, and what was stated and shown there; nil where they wait nowhere.
  package var place: (facility: FacilityID, visitor: Visitor)?
  /// Their session.
  package var session = KnownSession.none

  /// Somebody who waits nowhere and is not signed in.
  package init() {}
}

/// A session on the portal, as one shell knows of it.
package enum KnownSession: Hashable, Sendable {
  /// Nobody is signed in.
  case none
  /// It began here and nothing has ended it: all of it is known.
  case here
  /// It is held somewhere else: what was typed there and the transaction with the Trusted Profile are known only there.
  case elsewhere(epoch: Int, ScreenOutline)
}

/// A screen as whoever does not hold the session may know of it.
package struct ScreenOutline: Hashable, Sendable {
  /// Which one it is.
  package let name: ScreenName
  /// Whether a PIN is typed on the activation form and not yet confirmed.
  package let isTyped: Bool
  /// What the Trusted Profile waits for; nil on other screens.
  package let message: TrustedProfileMessage?
  /// When its transaction times out; nil on other screens.
  package let ends: Moment?

  /// An outline as it was kept.
  package init(_ name: ScreenName, isTyped: Bool, message: TrustedProfileMessage?, ends: Moment?) {
    self.name = name
    self.isTyped = isTyped
    self.message = message
    self.ends = ends
  }

  /// What may be known of a screen.
  package init(_ screen: Screen) {
    switch screen {
    case .home, .properties, .changePassword:
      self.init(screen.name, isTyped: false, message: nil, ends: nil)
    case .activationForm(let typed): self.init(screen.name, isTyped: typed != nil, message: nil, ends: nil)
    case .trustedProfile(let transaction):
      self.init(
        screen.name, isTyped: false, message: transaction.message,
        ends: transaction.started + transaction.timeout)
    }
  }

  /// The screen with nothing in it that only its shell knows; nil for none.
  fileprivate func screen(of login: Login) -> Screen? {
    switch name {
    case .none: nil
    case .home: .home
    case .properties: .properties
    case .changePassword: .changePassword
    case .activationForm: .activationForm(typed: isTyped ? Secret("") : nil)
    case .trustedProfile:
      .trustedProfile(
        Transaction(
          request: "", persona: login, started: ends ?? .earliest, timeout: Span(seconds: 0),
          stage: message?.outlined ?? .method))
    }
  }
}

extension TrustedProfileMessage {
  fileprivate var outlined: Transaction.Stage {
    switch self {
    case .method: .method
    case .code: .code(Secret(""), failures: 0)
    case .consent: .consent
    }
  }
}

extension World {
  /// Takes over how things stand at the desks and on the portal for those who were asked about.
  package mutating func learn(_ attendance: Attendance) {
    for (person, known) in attendance.people {
      reception.evolve(person, .left)
      if let (facility, visitor) = known.place {
        reception.queues.set(facility, reception.queue(at: facility) + [visitor])
      }
      learn(known.session, of: person)
    }
    for (facility, queue) in attendance.queues { reception.queues.set(facility, queue) }
  }

  private mutating func learn(_ session: KnownSession, of login: Login) {
    switch session {
    case .here where sessions[login]?.isElsewhere == false: break
    case .here, .none: sessions.remove(login)
    case .elsewhere(let epoch, let outline):
      guard let screen = outline.screen(of: login) else { return learn(.none, of: login) }
      sessions.set(login, PortalSession(epoch: epoch, screen: screen, isElsewhere: true))
    }
  }

  /// Whoever acts here is on the portal only by a session that is held here.
  package mutating func disregardSessionElsewhere(of login: Login) {
    if sessions[login]?.isElsewhere == true { sessions.remove(login) }
  }
}
