import Activation
import CommandLanguage

/// How far a patient has come on either way.
struct Progress {
  let account: Account
  let screen: Screen?
  let visitor: Visitor?
  let next: NextStep
  let mayUseTrustedProfile: Bool
  let now: Moment

  var parts: [ChecklistPart] {
    var parts: [ChecklistPart] = []
    if next == .changePassword {
      parts.append(
        ChecklistPart(title: ProcedureSteps.firstTitle, steps: [ProcedureSteps.changePassword]).pointing())
    }
    return parts + [pinWay, trustedProfileWay, afterwards]
  }

  /// The same without a patient.
  static let general = [
    ChecklistPart(title: ProcedureSteps.pinTitle, steps: deskSteps + portalSteps + pinSteps),
    ChecklistPart(title: ProcedureSteps.trustedProfileTitle, steps: portalSteps + trustedProfileSteps),
    ChecklistPart(title: ProcedureSteps.afterTitle, steps: [ProcedureSteps.records]),
  ]

  private static let deskSteps = [ProcedureSteps.come, ProcedureSteps.present, ProcedureSteps.issue]
  private static let portalSteps = [ProcedureSteps.logIn, ProcedureSteps.properties, ProcedureSteps.activate]
  private static let pinSteps = [ProcedureSteps.enterPIN, ProcedureSteps.confirm]
  private static let trustedProfileSteps = [
    ProcedureSteps.trustedProfile, ProcedureSteps.method, ProcedureSteps.code, ProcedureSteps.consent,
  ]
}

extension Progress {
  private var isActive: Bool { account.status.isActive }

  private var method: ActivationMethod? {
    switch account.status {
    case .active(let record): record.method
    case .inactive: nil
    }
  }

  /// How many of sign-in, properties, button lie behind the patient.
  private var portalSteps: Int {
    switch screen {
    case nil, .changePassword: 0
    case .home: 1
    case .properties: 2
    case .activationForm, .trustedProfile: 3
    }
  }

  private var deskSteps: Int {
    if account.openPIN(at: now) != nil { return 3 }
    guard visitor != nil else { return 0 }
    switch next {
    case .issuePIN, .wait: return 2
    case .changePassword, .resetPassword, .logIn, .records, .answer, .confirm, .come, .present, .properties,
      .activate, .enterPIN:
      return 1
    }
  }

  private var hasTyped: Bool {
    guard case .activationForm(let typed) = screen else { return false }
    return typed != nil
  }

  private var pinWay: ChecklistPart {
    var steps =
      Self.marked(Self.deskSteps, deskSteps) + Self.marked(Self.portalSteps, portalSteps)
      + Self.marked(Self.pinSteps, hasTyped ? 1 : 0)
    let part = ChecklistPart(title: ProcedureSteps.pinTitle, steps: steps)
    switch method {
    case .pin:
      steps = steps.map { $0.marked(done: true) }
      return ChecklistPart(title: ProcedureSteps.pinTitle, steps: steps)
    case .trustedProfile:
      return ChecklistPart(
        title: ProcedureSteps.pinTitle, steps: [],
        note: Text(
          pl: "Niepotrzebny: konto aktywowano Profilem Zaufanym.",
          en: "Not needed: the account was activated with the Trusted Profile."))
    case nil: return waiting(part)
    }
  }

  /// A password change or a lock stands before the next step, or the other way is being gone.
  private func waiting(_ part: ChecklistPart) -> ChecklistPart {
    switch next {
    case .changePassword: return part
    case .wait(let until):
      var part = part
      part.note = Text(
        pl: "Wpisywanie kodów PIN jest zablokowane do \(until.readable).",
        en: "Entering PINs is locked until \(until.readable).")
      return part
    case .resetPassword, .logIn, .records, .answer, .confirm, .come, .present, .issuePIN, .properties,
      .activate,
      .enterPIN:
      return transactionSteps > 0 ? part : part.pointing()
    }
  }

  private var trustedProfileWay: ChecklistPart {
    let steps =
      Self.marked(Self.portalSteps, portalSteps)
      + Self.marked(Self.trustedProfileSteps, transactionSteps)
    var part = ChecklistPart(title: ProcedureSteps.trustedProfileTitle, steps: steps)
    switch method {
    case .trustedProfile: part.steps = steps.map { $0.marked(done: true) }
    case .pin:
      part.steps = []
      part.note = Text(
        pl: "Niepotrzebny: konto aktywowano kodem PIN.",
        en: "Not needed: the account was activated with a PIN.")
    case nil:
      if !mayUseTrustedProfile, transactionSteps == 0 {
        part.steps = []
        part.note = Self.notAfterReset
      } else if next != .changePassword, !hasTyped {
        part = part.pointing()
      }
    }
    return part
  }

  private static let notAfterReset = Text(
    pl:
      "Niedostępny po zresetowaniu hasła, chyba że ustawienie ponowna-aktywacja ma wartość pin-lub-profil-zaufany (R30).",
    en:
      "Not available after a password reset, unless the policy reactivation is pin-or-trusted-profile (R30).")

  private var transactionSteps: Int {
    guard case .trustedProfile(let transaction) = screen else { return 0 }
    switch transaction.stage {
    case .method: return 1
    case .code: return 2
    case .consent: return 3
    }
  }

  private var afterwards: ChecklistPart {
    let steps =
      isActive
      ? Self.marked([ProcedureSteps.logIn], portalSteps) + [ProcedureSteps.records]
      : [ProcedureSteps.records]
    let part = ChecklistPart(title: ProcedureSteps.afterTitle, steps: steps)
    return isActive && next != .changePassword ? part.pointing() : part
  }

  private static func marked(_ steps: [ChecklistStep], _ done: Int) -> [ChecklistStep] {
    steps.enumerated().map { index, step in step.marked(done: index < done) }
  }
}
