import Activation
import CommandLanguage

/// Who acts and, in a world of practice, where they stand: `akowalska · nieaktywne · właściwości konta>`.
package struct PromptText {
  private let session: Session

  /// The prompt of a session as it is now.
  package init(_ session: Session) { self.session = session }

  private var language: Language { session.preferences.language }

  /// The runs from left to right, the last with the blank behind `>`.
  package var parts: [InkedText] {
    let name = InkedText(ActorName.written(session.actor, language), .bold)
    return [name] + standing.map { InkedText(" · " + $0.text, $0.style) } + [InkedText("> ")]
  }

  private typealias Words = (text: String, style: Paint.Style?)

  private var standing: [Words] {
    switch session.actor {
    case .admin, .support, .auditor: []
    case .clerk(let facility, _): desk(facility)
    case .patient(let login): patient(login)
    }
  }

  private func desk(_ name: FacilityName) -> [Words] {
    guard let facility = session.world.facility(named: name) else { return [] }
    let count = session.world.reception.queue(at: facility.id).count
    return [(Text(pl: "w kolejce: \(count)", en: "\(count) waiting").in(language), nil)]
  }

  /// Of a world that lasts nothing: nobody asked, and no entry would say that the account was shown (I19).
  private func patient(_ login: Login) -> [Words] {
    guard session.terms.isPractice else { return [] }
    guard let account = session.world.accounts[login] else {
      return [(Text(pl: "brak konta", en: "no account").in(language), .attention)]
    }
    let isActive = account.status.isActive
    let status = (isActive ? WordValues.active : WordValues.inactive).in(language)
    return [
      (status, isActive ? .good : .attention), (place(of: login).in(language), nil),
    ]
  }

  /// What the patient has before them, as the portal draws it.
  private func place(of login: Login) -> Text {
    let screen = session.world.screen(of: login)
    return screen != .none && session.notices[login] == .records ? Self.records : screen.title
  }

  private static let records = Text(pl: "dokumentacja", en: "medical records")
}

extension ScreenName {
  /// As the portal's own windows are called.
  fileprivate var title: Text {
    switch self {
    case .none: Text(pl: "nie zalogowano", en: "not signed in")
    case .home: Text(pl: "strona główna", en: "home page")
    case .properties: Text(pl: "właściwości konta", en: "account properties")
    case .activationForm: Text(pl: "formularz aktywacji", en: "activation form")
    case .trustedProfile: Text(pl: "Profil Zaufany", en: "Trusted Profile")
    case .changePassword: Text(pl: "zmiana hasła", en: "password change")
    }
  }
}
