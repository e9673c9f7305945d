import Activation

/// Somebody who waits at a desk, as a store keeps it.
struct KeptVisitor: Sendable {
  let person: String
  let facility: String
  /// What was stated and shown: JSON.
  let presented: String
}

/// A session on the portal, as a store keeps it: what was typed and the transaction are not in it.
struct KeptSession: Sendable {
  let login: String
  let epoch: Int
  /// A screen's name, and behind a stroke what is under way on it.
  let screen: String
  /// When the transaction with the Trusted Profile times out, in seconds; nil on other screens.
  let ends: Int64?
  /// When its holder last did something, in seconds.
  let acted: Int64
  let shell: String
}

/// What a store has of who waits and who is signed in: it belongs to no trail, and is what it was left as.
struct KeptAttendance: Sendable {
  /// Those who were asked about.
  var logins: [Login] = []
  /// The desks of which the whole queue was asked for.
  var desks: Set<FacilityID> = []
  /// In order of arrival.
  var visitors: [KeptVisitor] = []
  var sessions: [KeptSession] = []

  /// As one shell knows of it.
  ///
  /// - Parameter now: a shell that was killed ends nothing; what it held counts no longer once nobody did
  ///   anything there for `rest`.
  func attendance(in shell: ShellID, at now: Moment) -> Attendance {
    var attendance = Attendance()
    for login in logins { attendance.people[login] = Attending() }
    for desk in desks { attendance.queues[desk] = [] }
    for kept in visitors {
      guard let (facility, visitor) = kept.place else { continue }
      attendance.queues[facility]?.append(visitor)
      attendance.people[visitor.person, default: Attending()].place = (facility, visitor)
    }
    for kept in sessions {
      guard let login = Login(kept: kept.login) else { continue }
      attendance.people[login, default: Attending()].session = kept.session(in: shell, at: now)
    }
    return attendance
  }

  /// How long the session of a shell that does not say that it ended is taken to go on.
  static let rest = Span.hours(1)
}

extension KeptVisitor {
  /// Whose accounts a clerk needs to serve them: their own, and the one that they state.
  var names: [AccountName] {
    [AccountName(person), Presentation(json: presented).login].compactMap { $0 }
  }

  fileprivate var place: (FacilityID, Visitor)? {
    guard let person = Login(kept: person), let facility = FacilityID(facility) else { return nil }
    return (facility, Visitor(person: person, presented: Presentation(json: presented)))
  }
}

extension KeptSession {
  fileprivate func session(in shell: ShellID, at now: Moment) -> KnownSession {
    if self.shell == shell.text { return .here }
    guard now < Moment(seconds: acted) + KeptAttendance.rest,
      let outline = ScreenOutline(kept: screen, ends: ends.map { Moment(seconds: $0) })
    else { return .none }
    return .elsewhere(epoch: epoch, outline)
  }
}

extension ScreenOutline {
  /// As a store keeps it.
  var kept: String {
    if isTyped { return name.rawValue + Self.stroke + Self.typed }
    return message.map { name.rawValue + Self.stroke + $0.rawValue } ?? name.rawValue
  }

  /// Reads what was kept; nil for anything else.
  init?(kept: String, ends: Moment?) {
    let parts = kept.split(separator: "/", maxSplits: 1).map(String.init)
    guard let name = parts.first.flatMap(ScreenName.init) else { return nil }
    let rest = parts.dropFirst().first
    self.init(
      name, isTyped: rest == Self.typed, message: rest.flatMap(TrustedProfileMessage.init), ends: ends)
  }

  private static let stroke = "/"
  private static let typed = "typed"
}
