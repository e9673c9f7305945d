import Activation
import CommandLanguage

/// How far a patient has come on either way.
struct Progress {
  let standing: Standing
  let time: SpokenTime

  private var account: Account { standing.account }
  private var next: NextStep { standing.next }
  private var now: Moment { standing.now }

  /// A transaction whose time is over counts as the form with nothing typed.
  private var screen: Screen? {
    guard case .trustedProfile(let transaction) = standing.screen, transaction.isTimedOut(at: now) else {
      return standing.screen
    }
    return .activationForm(typed: nil)
  }

  var parts: [ChecklistPart] {
    var parts: [ChecklistPart] = []
    if next == .changePassword {
      parts.append(
        ChecklistPart(title: ProcedureSteps.firstTitle, steps: [ProcedureSteps.changePassword]).pointing())
    } else if next == .resetPassword {
      let steps = [ProcedureSteps.resetPassword, ProcedureSteps.logIn, ProcedureSteps.changePassword]
      parts.append(
        ChecklistPart(title: ProcedureSteps.firstTitle, steps: steps, note: resetWarning).pointing())
    } else if standing.mustReplacePassword, standing.screen == nil {
      parts.append(
        ChecklistPart(
          title: account.password.isOneTime
            ? ProcedureSteps.oneTimePasswordTitle : ProcedureSteps.outdatedPasswordTitle,
          steps: [ProcedureSteps.logIn, ProcedureSteps.changePassword],
          note: account.password.isOneTime ? Self.oneTime : Self.outdated))
    }
    return parts + [pinWay, trustedProfileWay, afterwards]
  }

  private var resetWarning: Text? {
    standing.resetWarning.map { Text(pl: $0.pl + ".", en: $0.en + ".") }
  }

  private static let oneTime = Text(
    pl: "Portal przyjmie tylko hasło jednorazowe z wiadomości i od razu poprosi o nowe.",
    en: "The portal takes only the one-time password from the message, and asks for a new one at once.")

  private static let outdated = Text(
    pl: "Hasło jest przeterminowane: zaraz po zalogowaniu portal poprosi o nowe.",
    en: "The password is outdated: right after signing in the portal asks for a new one.")

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

  /// The same on the way to the Trusted Profile, which a transaction whose time is over leads back to the beginning of.
  private var stepsTowardsTrustedProfile: Int {
    switch standing.towardsTrustedProfile {
    case .logIn: 0
    case .properties: 1
    case .activate: 2
    case .choose: 3
    case nil: portalSteps
    }
  }

  private var deskSteps: Int {
    if account.openPIN(at: now) != nil { return 3 }
    guard standing.place != nil else { return 0 }
    switch next {
    case .issuePIN, .wait: return 2
    case .come: return 0
    case .changePassword, .resetPassword, .logIn, .records, .answer, .confirm, .present, .properties,
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
    case .changePassword, .resetPassword: return part
    case .wait:
      var part = part
      part.note = heldUp
      return part
    case .logIn, .records, .answer, .confirm, .come, .present, .issuePIN, .properties, .activate, .enterPIN:
      return transactionSteps > 0 ? part : part.pointing()
    }
  }

  /// Which lock it is that has the patient wait.
  private var heldUp: Text? {
    if let end = standing.activationLock, account.openPIN(at: now) != nil {
      return Text(
        pl: "Wpisywanie kodów PIN jest zablokowane do \(time.end(end).pl).",
        en: "Entering PINs is locked until \(time.end(end).en).")
    }
    if let end = standing.signInLock {
      return Text(
        pl: "Logowanie jest zablokowane do \(time.end(end).pl).",
        en: "Signing in is locked until \(time.end(end).en).")
    }
    return standing.issueLock.map { end in
      Text(
        pl: "Kolejny kod PIN można wygenerować dopiero od \(time.end(end).pl).",
        en: "Another PIN can be generated only from \(time.end(end).en) on.")
    }
  }

  private var trustedProfileWay: ChecklistPart {
    let steps =
      Self.marked(Self.portalSteps, stepsTowardsTrustedProfile)
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
      if !standing.mayUseTrustedProfile, transactionSteps == 0 {
        part.steps = []
        part.note = Self.notAfterReset
      } else if isPointing {
        part = part.pointing()
      }
    }
    return part
  }

  /// Whether the next step on this way is one that can be taken now.
  private var isPointing: Bool {
    guard next != .changePassword, next != .resetPassword, !hasTyped else { return false }
    return transactionSteps > 0 || standing.towardsTrustedProfile != nil
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
      ? Self.marked([ProcedureSteps.logIn], portalSteps) + [ProcedureSteps.records.marked(done: hasRead)]
      : [ProcedureSteps.records]
    var part = ChecklistPart(title: ProcedureSteps.afterTitle, steps: steps)
    switch next {
    case .logIn where isActive, .records where isActive: return part.pointing()
    case .wait where isActive:
      part.note = heldUp
      return part
    case .logIn, .records, .changePassword, .resetPassword, .answer, .confirm, .come, .present, .issuePIN,
      .wait, .properties, .activate, .enterPIN:
      return part
    }
  }

  /// Whether the records were read since the account was activated.
  private var hasRead: Bool {
    guard case .active(let record) = account.status, let read = account.recordsRead else { return false }
    return record.since <= read
  }

  private static func marked(_ steps: [ChecklistStep], _ done: Int) -> [ChecklistStep] {
    steps.enumerated().map { index, step in step.marked(done: index < done) }
  }
}
