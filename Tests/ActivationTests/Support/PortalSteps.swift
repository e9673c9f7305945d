import Activation

/// What Anna does on the portal.
extension Step {
  static let signsIn = signsIn(with: Cast.annasPassword)
  static func signsIn(with password: String) -> Step { .anna(.access(.signIn(Secret(password)))) }
  static let signsInOnce = Step.anna { .access(.signIn($0.oneTimePasswords.newest)) }
  static let signsInWrongly = Step.inVain(signsIn(with: "nie-to-haslo"))
  static let replacesPassword = Step.anna(
    .portal(.changePassword(new: Secret(Cast.annasPassword), old: nil)))

  static let properties = Step.anna(.portal(.openProperties))
  static let activates = Step.anna(.portal(.pressActivate))
  static let confirms = Step.anna(.portal(.confirm))

  /// Types the PIN of that number; the first is 0.
  static func types(_ number: Int = 0) -> Step { .anna { .portal(.enterPIN($0.pins.secret(number))) } }
  static func types(text: String) -> Step { .anna(.portal(.enterPIN(Secret(text)))) }
  /// Types eight digits that were never a PIN.
  static let typesNoPIN = Step.anna { .portal(.enterPIN($0.noPIN)) }

  static let asksForReset = Step.anna(.access(.requestReset(nil, nil)))
  /// Completes the reset with the token of that number; without one, the newest.
  static func completesReset(_ number: Int? = nil) -> Step {
    .anna { stage in .access(.completeReset(number.map { stage.tokens.secret($0) } ?? stage.tokens.newest)) }
  }

  static let chooses = Step.anna(.portal(.chooseTrustedProfile(.own)))
  static let answersMethod = Step.anna(.portal(.answer(Secret("bank"))))
  static let answersCode = Step.anna { .portal(.answer($0.codes.newest)) }
  static let answersNoCode = Step.anna { .portal(.answer($0.noCode)) }

  static let onForm = Step.all(.signsIn, .properties, .activates)
  static let toForm = Step.all(.properties, .activates)
  static let entered = Step.all(.types(), .confirms)
  static let mistyped = Step.all(.typesNoPIN, .inVain(.confirms))
  static let active = Step.all(.pinIssued, .onForm, .entered)
  static let reset = Step.all(.asksForReset, .completesReset())
  static let signedInAnew = Step.all(.signsInOnce, .replacesPassword)
  static let atConsent = Step.all(.chooses, .answersMethod, .answersCode)
  static let activeByTrustedProfile = Step.all(.onForm, .atConsent, .confirms)
}

extension [Secret] {
  /// An empty one, which leads nowhere, if nothing was handed out.
  fileprivate var newest: Secret { last ?? Secret("") }

  fileprivate func secret(_ number: Int) -> Secret {
    indices.contains(number) ? self[number] : Secret("")
  }
}
