import Activation

/// A session on the portal beside what the trail tells of whoever has it.
struct SessionCheck {
  let session: KeptSession
  /// How many resets of their password were completed.
  let resets: Int
  /// The entries by which they signed in last, signed out last, and completed a reset last.
  let (signedIn, signedOut, reset): (Int?, Int?, Int?)
  /// How many entries of theirs there are since they signed in, at the moment at which they are said to have acted last.
  let acts: Int
  /// What showed them a screen last, and what came of it.
  let (act, outcome): (String?, String?)
  /// How often they have typed a PIN since they signed in.
  let entries: Int

  /// Whether it may be theirs, as far as the trail tells: it names what they did, not what they saw of the Trusted Profile, nor at
  /// which shell.
  var isBorneOut: Bool {
    guard let signedIn, signedIn > signedOut ?? 0, signedIn > reset ?? 0 else { return false }
    return session.epoch == resets && acts > 0 && showsWhatIsKept && showsWhatItLedTo
  }

  private var ends: Moment? { session.ends.map { Moment(seconds: $0) } }

  private var showsWhatIsKept: Bool {
    guard let outline = ScreenOutline(kept: session.screen, ends: ends), outline.name != .none else {
      return false
    }
    let isOfTrustedProfile = outline.name == .trustedProfile
    return outline.kept == session.screen && isOfTrustedProfile == (ends != nil)
      && isOfTrustedProfile == (outline.message != nil)
      && (!outline.isTyped || outline.name == .activationForm && entries > 0)
  }

  /// What was refused may have left the screen as it was.
  private var showsWhatItLedTo: Bool {
    guard let act = act.flatMap(ActName.init), let outcome = outcome.flatMap(JournalOutcome.init),
      !outcome.isRefusal, let outline = ScreenOutline(kept: session.screen, ends: ends),
      let shown = Self.screens(after: act)
    else { return true }
    // A PIN of separators alone is accepted, and nothing stands typed then.
    return shown.contains(outline.name) && (!outline.isTyped || act == .enterPIN)
  }

  /// Nil where an act shows none of its own.
  private static func screens(after act: ActName) -> [ScreenName]? {
    switch act {
    case .signIn: [.home, .changePassword]
    case .openProperties, .confirm: [.properties]
    case .pressActivate, .enterPIN, .cancel: [.activationForm]
    case .chooseTrustedProfile, .answer: [.trustedProfile]
    case .changePassword: [.home]
    case .addFacility, .integrate, .delist, .createAccount, .changeContact, .addDocument, .setPersona, .arm,
      .setPolicy, .setClock, .come, .present, .issuePIN, .revokePIN, .viewQueue, .signOut, .readRecords,
      .book,
      .listAppointments, .cancelAppointment, .requestReset, .openInbox, .completeReset, .viewFacilities,
      .inspect:
      nil
    }
  }

  /// What is asked of the tables: of the session, and then what is held against it.
  ///
  /// - Parameter schema: of the tables, with its full stop; empty: none.
  static func sessions(in schema: String) -> String {
    let shown = ActName.allCases.filter { screens(after: $0) != nil }.map { "'\($0.rawValue)'" }
    let resets = """
      FROM \(schema)events v WHERE v.stream = 'account/' || s.login AND v.kind = '\(EventKind.resetCompleted.rawValue)'
      """
    func newest(_ column: String) -> String {
      """
      (SELECT \(column) FROM \(schema)entries e WHERE e.subject = s.login AND e.role = 'patient'
        AND e.number >= s.signed_in AND e.act IN (\(shown.joined(separator: ", "))) ORDER BY e.number DESC LIMIT 1)
      """
    }
    return """
      SELECT s.login, s.epoch, s.screen, s.ends, s.acted, s.shell, (SELECT count(*) \(resets)), s.signed_in,
        \(last(.signOut, in: schema)), (SELECT max(v.entry) \(resets)),
        (SELECT count(*) FROM \(schema)entries e WHERE e.subject = s.login AND e.role = 'patient'
          AND e.number >= s.signed_in AND e.moment = s.acted),
        \(newest("e.act")), \(newest("e.outcome")),
        (SELECT count(*) FROM \(schema)entries e WHERE e.subject = s.login AND e.role = 'patient'
          AND e.number >= s.signed_in AND e.act = '\(ActName.enterPIN.rawValue)' AND e.outcome = 'ok')
      FROM (SELECT s.*, \(last(.signIn, in: schema)) AS signed_in FROM \(schema)sessions s) s
      """
  }

  private static func last(_ act: ActName, in schema: String) -> String {
    """
    (SELECT max(e.number) FROM \(schema)entries e WHERE e.subject = s.login AND e.role = 'patient'
      AND e.act = '\(act.rawValue)' AND e.outcome = 'ok')
    """
  }
}
