import Activation
import CommandLanguage

/// The line under the drawing: which command does what the screen offers, or what must come first.
struct PortalHint {
  let view: PortalView

  private var account: Account { view.account }
  private var screen: Screen? { view.screen }

  func lines(on sheet: Sheet) -> [String] {
    commands(sheet.language).flatMap { command, purpose in
      sheet.wrapped("▶ \(command)  – \(sheet(purpose))", hanging: 2)
    }
  }

  private func commands(_ language: Language) -> [(String, Text)] {
    switch screen {
    case .changePassword: [step(.changePassword, language)]
    case .trustedProfile(let transaction): trustedProfile(transaction, language)
    case nil where account.status.isActive: [step(.logIn, language)]
    case .home where account.status.isActive, .properties where account.status.isActive,
      .activationForm where account.status.isActive:
      [step(.records, language)]
    case nil, .home, .properties, .activationForm: activation(language)
    }
  }

  /// Without an open PIN the way begins at a desk (R9); the Trusted Profile begins here.
  private func activation(_ language: Language) -> [(String, Text)] {
    let here = step(onPortal, language)
    switch view.next {
    case .come:
      let toDesk = (
        Verb.come.form(language),
        Text(pl: "zgłosić się po kod PIN do rejestracji", en: "go to a facility's desk for a PIN")
      )
      return [toDesk, trustedProfileStart(here, language)]
    case .resetPassword: return [step(view.next, language)]
    case .present, .issuePIN: return [step(view.next, language), trustedProfileStart(here, language)]
    case .wait: return [step(view.next, language)]
    case .changePassword, .logIn, .records, .answer, .confirm, .properties, .activate, .enterPIN:
      return [here]
    }
  }

  private func trustedProfileStart(_ here: (String, Text), _ language: Language) -> (String, Text) {
    guard case .activationForm = screen else { return here }
    return (
      Verb.trustedProfile.name(language),
      Text(pl: "aktywować Profilem Zaufanym", en: "activate with the Trusted Profile")
    )
  }

  private var onPortal: NextStep {
    switch screen {
    case nil: .logIn
    case .properties: .activate
    case .activationForm(let typed): typed == nil ? .enterPIN : .confirm
    case .home, .trustedProfile, .changePassword: .properties
    }
  }

  private func trustedProfile(_ transaction: Transaction, _ language: Language) -> [(String, Text)] {
    let cancel = (Verb.cancel.name(language), Text(pl: "zrezygnować", en: "give up"))
    switch transaction.stage {
    case .method:
      let method = WordValues.term(SignInMethod.password.rawValue)(language)
      return [
        (
          "\(Verb.answer.name(language)) \(method)",
          Text(pl: "wybrać sposób logowania", en: "choose how to sign in")
        ), cancel,
      ]
    case .code:
      let code = Text(pl: "KOD", en: "CODE")(language)
      return [
        (
          "\(Verb.answer.name(language)) \(code)",
          Text(pl: "wpisać kod z SMS-a", en: "type the code from the message")
        ),
        cancel,
      ]
    case .consent:
      return [
        (
          Verb.confirm.name(language),
          Text(pl: "zgodzić się na przekazanie danych", en: "agree to hand the data over")
        ),
        cancel,
      ]
    }
  }

  private func step(_ step: NextStep, _ language: Language) -> (String, Text) {
    (step.command(for: account.login, language), step.words)
  }
}
