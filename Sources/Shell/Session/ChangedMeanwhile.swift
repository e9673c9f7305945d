import Activation
import CommandLanguage
import Journal

/// What others have done to accounts since somebody here looked at them or did something to them.
struct ChangedMeanwhile: Sendable {
  /// Those that somebody here knows.
  private var known: Set<Login> = []
  /// What has happened to them since, an entry each, oldest first.
  private var since: [Login: [Change]] = [:]
  /// What the line at work is to tell.
  private(set) var told: [(login: Login, change: Change)] = []

  /// What one entry changed.
  struct Change: Sendable {
    /// Its number.
    let entry: Int
    fileprivate(set) var events: [AccountEvent]
  }

  /// - Parameter past: what somebody else has done.
  mutating func note(_ past: PastEvent) {
    guard case .account(let login, let event) = past.event, known.contains(login) else { return }
    var changes = since[login] ?? []
    if let last = changes.last, last.entry == past.entry {
      changes[changes.count - 1].events.append(event)
    } else {
      changes.append(Change(entry: past.entry, events: [event]))
    }
    since[login] = changes
  }

  mutating func beginLine() { told = [] }

  /// Whoever looks sees how it stands; whoever acts is told what they have not seen.
  mutating func see(_ login: Login, acting: Bool) {
    known.insert(login)
    guard let changes = since.removeValue(forKey: login), acting else { return }
    told += changes.map { (login, $0) }
  }

  /// Of accounts that are not held on to, all would be news.
  mutating func forget(_ logins: Set<Login>) {
    known.subtract(logins)
    for login in logins { since[login] = nil }
  }
}

extension Session {
  /// What the line at work is to tell of what others have changed, and who did it.
  func changesToTell() -> [ForeignChange] {
    meanwhile.told.compactMap { login, change in
      let words = change.events.compactMap(\.whatItChanged)
      guard !words.isEmpty else { return nil }
      var query = TrailQuery(upTo: change.entry, limit: 1)
      query.subject = login
      guard let row = try? keeper.trail(query).rows.last, row.number == change.entry else { return nil }
      return ForeignChange(row: row, what: words)
    }
  }
}

extension AccountEvent {
  /// What it changed, for somebody who knew the account before; nil where another event of the same entry says it, or
  /// nothing is other than it was.
  fileprivate var whatItChanged: Text? {
    switch self {
    case .contactChanged: Text(pl: "zmieniono dane kontaktowe", en: "contact data changed")
    case .documentAdded: Text(pl: "dodano dokument", en: "document added")
    case .pinIssued: Text(pl: "wygenerowano kod PIN", en: "PIN issued")
    case .pinRefused: Text(pl: "w rejestracji odmówiono wydania kodu PIN", en: "PIN refused at the desk")
    case .openPINRevoked: Text(pl: "unieważniono kod PIN", en: "PIN revoked")
    case .openPINExhausted: Text(pl: "wyczerpano próby wpisania kodu PIN", en: "PIN exhausted")
    case .entryFailed: Text(pl: "wpisano błędny kod PIN", en: "wrong PIN entered")
    case .activated: Text(pl: "aktywowano konto", en: "account activated")
    case .signInFailed: Text(pl: "nie udało się logowanie", en: "sign-in failed")
    case .signInLocked: Text(pl: "zablokowano logowanie", en: "sign-in locked")
    case .resetRequested: Text(pl: "poproszono o reset hasła", en: "password reset requested")
    case .resetCompleted: Text(pl: "zresetowano hasło", en: "password reset")
    case .passwordChanged: Text(pl: "zmieniono hasło", en: "password changed")
    case .appointmentBooked: Text(pl: "umówiono wizytę", en: "visit booked")
    case .appointmentCancelled: Text(pl: "odwołano wizytę", en: "visit cancelled")
    case .clockReset: Text(pl: "cofnięto czas", en: "clock taken back")
    case .created, .openPINSuperseded, .openPINUsed, .signInRowEnded, .resetTokenVoided, .recordsViewed,
      .viewedBySupport:
      nil
    }
  }
}
