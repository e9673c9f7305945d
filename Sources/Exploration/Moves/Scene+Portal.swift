import Activation
import CommandLanguage
import Journal

/// On the portal, and with what is in the inbox.
extension Scene {
  private var screen: ScreenName { world.screen(of: patient) }
  private var isSignedIn: Bool { screen != .none }
  private var isActive: Bool { account?.status.isActive ?? false }

  var signingIn: [Offer] {
    [
      Offer("\(name): login", weight: isSignedIn ? 1 : 14),
      Offer("\(name): login password=zgadywane"),
      Offer("\(name): logout"),
    ]
  }

  /// From screen to screen.
  var walking: [Offer] {
    [
      Offer("\(name): properties", weight: screen == .home && !isActive ? 10 : 2),
      Offer("\(name): activate", weight: screen == .properties && !isActive ? 12 : 1),
      Offer("\(name): confirm", weight: isToConfirm ? 14 : 1),
      Offer("\(name): cancel", weight: screen == .trustedProfile ? 2 : 1),
    ]
  }

  private var isToConfirm: Bool {
    switch world.session(of: patient)?.screen {
    case .activationForm(typed: .some)?: true
    case .trustedProfile(let transaction)?: transaction.message == .consent
    case .home, .properties, .activationForm(typed: nil), .changePassword, nil: false
    }
  }

  /// What can be typed as a PIN: each that was issued here, somebody else's, a wrong one, one that is none.
  private var entries: [(text: String, isRight: Bool)] {
    let own = pinNames.map { ("$" + $0.name, $0.state == .open) }
    let others = Self.pinName(of: other?.login.text ?? "", 1)
    let foreign = session.value(of: others) == nil ? [] : [("$" + others, false)]
    return own + foreign + [("00000000", false), ("1234", false)]
  }

  var entering: [Offer] {
    entries.map { Offer("\(name): enter-pin \($0.text)", weight: typing($0.isRight)) }
  }

  /// The whole way at once.
  var shortcuts: [Offer] {
    entries.map { Offer("\(name): activate pin=\($0.text)", weight: $0.isRight && isSignedIn ? 4 : 1) }
      + [
        Offer(#"\#(name): activate pin="""#),
        Offer("\(name): activate trusted-profile=own", weight: isSignedIn && !isActive ? 2 : 1),
      ] + strangers.map { Offer("\(name): activate trusted-profile=\($0)") }
  }

  private func typing(_ isRight: Bool) -> Int {
    guard case .activationForm(typed: nil)? = world.session(of: patient)?.screen else { return 1 }
    return isRight ? 12 : 2
  }

  var authenticating: [Offer] {
    let isOnForm = screen == .activationForm
    return [Offer("\(name): trusted-profile", weight: isOnForm ? 6 : 1)]
      + strangers.map { Offer("\(name): trusted-profile persona=\($0)") } + answers
  }

  /// As whom somebody can come to the Trusted Profile but as themselves.
  private var strangers: [String] { (other.map { [$0.login.text] } ?? []) + ["nobody1"] }

  /// To the messages of the Trusted Profile.
  private var answers: [Offer] {
    guard case .trustedProfile(let transaction)? = world.session(of: patient)?.screen else {
      return [Offer("\(name): answer mobywatel")]
    }
    switch transaction.stage {
    case .method:
      return [
        Offer("\(name): answer mobywatel -> code-\(name)", weight: 12), Offer("\(name): answer paypal"),
      ]
    case .code:
      let right = session.value(of: "code-" + name).map { _ in
        Offer("\(name): answer $code-\(name)", weight: 12)
      }
      return [right].compactMap { $0 } + [Offer("\(name): answer 000000")]
    case .consent: return [Offer("\(name): answer mobywatel")]
    }
  }

  var services: [Offer] {
    let future = WrittenValue.moment(now + .days(7))
    let past = WrittenValue.moment(now - .days(1))
    let booked = account?.appointments.first.map { ["\(name): cancel-appointment \($0.number)"] } ?? []
    return [Offer("\(name): records", weight: isActive && isSignedIn ? 8 : 2)]
      + ([
        "\(name): records of=\(other?.login.text ?? "nobody1")", "\(name): records facility=\(facility)",
        "\(name): records facility=lipa", "\(name): book \(facility) at=\(future)",
        "\(name): book lipa at=\(future)", "\(name): book \(facility) at=\(past)",
        #"\#(name): book \#(facility) at=\#(future) clinic="   ""#, "\(name): appointments",
        "\(name): cancel-appointment 99",
      ] + booked).map { Offer($0) }
  }

  var passwords: [Offer] {
    let wanted = screen == .changePassword ? 14 : 1
    return [
      Offer(#"\#(name): change-password new="\#(Self.newPassword)""#, weight: wanted),
      Offer("\(name): change-password new=Kot-1"),
      Offer(#"\#(name): change-password new="Wiosna-w-lesie" old=zgadywane"#),
    ]
  }

  /// What a patient here takes for a new password.
  static let newPassword = "Zima-w-ogrodzie"

  var resetting: [Offer] {
    let token = account?.usableToken(at: now) == nil ? 1 : 4
    let newest = (account?.tokens ?? []).isEmpty ? [] : [Offer("\(name): reset-password", weight: token)]
    let kept = session.value(of: "token-" + name).map { _ in "\(name): reset-password token=$token-\(name)" }
    return [
      Offer("\(name): forgot-password"), Offer("\(name): forgot-password channel=sms"),
      Offer("\(name): inbox -> token-\(name)"), Offer("\(name): reset-password token=zmyslony"),
    ] + newest + [kept].compactMap { $0 }.map { Offer($0) }
  }
}

extension WrittenValue {
  /// To the second where it has seconds.
  static func moment(_ moment: Moment) -> String {
    moment.seconds % 60 == 0 ? moment.written : moment.date.written + "T" + moment.timeToTheSecond
  }
}
