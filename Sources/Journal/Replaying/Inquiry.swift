import Activation

/// The questions that an entry may answer: one of them must lead to it.
struct Inquiry {
  let questions: [AskedAgain]
  /// Whether what changes nothing that is kept must be led to as well; otherwise it rests on what nobody kept.
  let isDecisive: Bool

  init(_ questions: [AskedAgain], isDecisive: Bool = true) {
    self.questions = questions
    self.isDecisive = isDecisive
  }

  /// Nothing that is kept comes of it, and whether it could be done rests on what nobody kept.
  static let open = Inquiry([], isDecisive: false)
}

/// An entry beside what stood before it.
struct EntryRead {
  let entry: JournalEntry
  let told: ToldEvents
  let world: World
  /// Whom the Trusted Profile can vouch for, by the PESEL.
  let personas: PersonasByPESEL

  var now: Moment { entry.moment }
  var isDone: Bool { !entry.outcome.isRefusal }

  /// The reason of the refusal that stands there; nil where it was done.
  var code: RefusalCode? {
    if case .refused(let code) = entry.outcome { return code }
    return nil
  }

  /// Whether it was done, or refused with one of these.
  func isDone(orRefusedWith codes: RefusalCode...) -> Bool { code.map(codes.contains) ?? true }

  func account(of login: Login?) -> Account? { login.flatMap { world.account(named: AccountName($0)) } }

  /// The account of whoever acts.
  var own: Account? { account(of: entry.actor.patient) }
}

extension EntryRead {
  /// What the entry may answer.
  func inquiry(into act: ActName) -> Inquiry {
    switch act {
    case .addFacility, .integrate, .delist, .setPersona, .arm, .setPolicy: ofRegister(act)
    case .createAccount: created
    case .changeContact: contactChanged
    case .addDocument: documentAdded
    case .issuePIN: pinIssued
    case .revokePIN: pinRevoked
    case .signIn: signedIn
    case .changePassword: passwordChanged
    case .requestReset: resetRequested
    case .completeReset: resetCompleted
    case .pressActivate: activationPressed
    case .chooseTrustedProfile: trustedProfileChosen
    case .confirm: confirmed
    case .readRecords: recordsRead
    case .book: booked
    case .cancelAppointment: appointmentCancelled
    case .setClock, .come, .present, .viewQueue, .signOut, .openProperties, .enterPIN, .answer, .cancel,
      .listAppointments, .openInbox, .viewFacilities, .inspect:
      .open
    }
  }
}
