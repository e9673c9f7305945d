import Activation
import CommandLanguage
import Shell
import Terminal

/// Who acts and where they stand: `akowalska · nieaktywne · właściwości konta>`.
struct PromptLine {
  private let session: Session

  init(_ session: Session) { self.session = session }

  private var language: Language { session.preferences.language }

  var parts: [Styled] {
    let name = Styled(ActorName.written(session.actor, language), sgr: "1")
    let where_ = standing.map { Styled(" · " + $0.text, sgr: $0.sgr) }
    return [name] + where_ + [Styled("> ")]
  }

  private var standing: [Styled] {
    switch session.actor {
    case .admin, .support: []
    case .clerk(let facility, _): desk(facility)
    case .patient(let login): patient(login)
    }
  }

  private func desk(_ name: FacilityName) -> [Styled] {
    guard let facility = session.world.facility(named: name) else { return [] }
    let count = session.world.reception.queue(at: facility.id).count
    return [Styled(Text(pl: "czeka \(count)", en: "\(count) waiting")(language))]
  }

  private func patient(_ login: Login) -> [Styled] {
    guard let account = session.world.accounts[login] else {
      return [Styled(Text(pl: "brak konta", en: "no account")(language), sgr: "33")]
    }
    let isActive = account.status.isActive
    let status = (isActive ? WordValues.active : WordValues.inactive)(language)
    return [
      Styled(status, sgr: isActive ? "32" : "33"),
      Styled(session.world.screen(of: login).title(language)),
    ]
  }
}

extension ScreenName {
  /// As the portal's own windows are called.
  fileprivate var title: Text {
    switch self {
    case .none: Text(pl: "poza portalem", en: "not signed in")
    case .home: Text(pl: "strona główna", en: "home page")
    case .properties: Text(pl: "właściwości konta", en: "account properties")
    case .activationForm: Text(pl: "formularz aktywacji", en: "activation form")
    case .trustedProfile: Text(pl: "Profil Zaufany", en: "Trusted Profile")
    case .changePassword: Text(pl: "zmiana hasła", en: "password change")
    }
  }
}
