import Activation

/// What an event changes of who waits at the desks and who is signed in.
enum AttendanceChange {
  /// Joins a queue and leaves any other; whoever waits there already keeps the place.
  case came(Login, FacilityID)
  case presented(Login, Presentation)
  case left(Login)
  /// Holds the one session of the account from then on.
  case signedIn(Login, ScreenOutline)
  case screenShown(Login, ScreenOutline)
  /// Wherever it is held.
  case sessionEnded(Login)
}

extension Event {
  /// Nil where it changes nothing of that.
  var attendanceChange: AttendanceChange? {
    switch self {
    case .reception(let person, .came(let facility)): .came(person, facility)
    case .reception(let person, .presented(let presentation)): .presented(person, presentation)
    case .reception(let person, .left): .left(person)
    case .portal(let login, .signedIn(let screen)): .signedIn(login, ScreenOutline(screen))
    case .portal(let login, .screenShown(let screen)): .screenShown(login, ScreenOutline(screen))
    case .portal(let login, .transactionCancelled):
      .screenShown(login, ScreenOutline(.activationForm(typed: nil)))
    case .portal(let login, .signedOut), .account(let login, .resetCompleted): .sessionEnded(login)
    case .account, .register, .clockSet: nil
    }
  }
}
