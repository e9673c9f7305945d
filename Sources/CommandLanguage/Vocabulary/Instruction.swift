import Activation

/// What a statement asks for, typed: past the parser no bare text carries meaning. Every verb makes one of these;
/// a session carries each of them out, and none of them knows of verbs but by the declaration.
package enum Instruction: Hashable, Sendable {
  case act(Act)
  /// Without a password, with the newest that the patient knows.
  case signIn(Secret?)
  /// What the patient states and shows; what is left out is their own.
  indirect case present(PresentationRequest)
  /// Without a token, with the newest in the patient's inbox.
  case resetPassword(Secret?)
  /// Several acts in a row, up to the first refusal.
  case walk([WalkStep])
  case seed(UInt64)
  case readClock
  case listPolicies
  indirect case inspect(Inspection)
  /// Who may act in a world that is kept.
  indirect case people(PeopleCommand)
  indirect case shell(ShellCommand)
}

/// One act of several in a row.
package struct WalkStep: Hashable, Sendable {
  /// What the step does.
  package enum Deed: Hashable, Sendable {
    case act(Act)
    /// An answer with the code that a step before this one handed out.
    case answerWithCode
  }

  /// The verb that does it by itself: so the trail names it.
  package let verb: Verb
  /// What is done when its turn comes.
  package let deed: Deed

  /// A step that the trail records under the verb.
  package init(_ verb: Verb, _ deed: Deed) {
    self.verb = verb
    self.deed = deed
  }
}

/// What is looked at; nothing changes but the trail, which tells that somebody looked (I19).
package enum Inspection: Hashable, Sendable {
  case show(AccountName, revealing: Revelation?)
  case find(String)
  case why(AccountName)
  case audit(AuditFilter)
  case verify
  case accounts(active: Bool?)
  case facilities(integrated: Bool?)
}

/// What the administrator of a world that is kept says of those who work in it.
package enum PeopleCommand: Hashable, Sendable {
  /// The operator may act so from here on.
  case grant(OperatorRole, to: String)
  /// The operator may act so no longer.
  case revoke(OperatorRole, from: String)
  /// Who has which roles; nil: all who have any.
  case list(String?)
}

/// That a whole PESEL is wanted, and why: both stand in the trail.
package struct Revelation: Hashable, Sendable {
  /// Why; nil where nobody said, as in a world of practice.
  package let reason: StatedReason?
}

/// What concerns the shell alone and leaves the procedure as it is.
package enum ShellCommand: Hashable, Sendable {
  case actAs(StatedActor)
  case screen
  /// Whether screens are drawn by themselves from here on.
  case drawScreens(Bool)
  case steps
  case help(HelpSubject)
  case explain(ExplainSubject)
  case run(path: String)
  case capture(path: String)
  case endCapture
  case undo
  case redo
  case checkpoint(String)
  case restore(String)
  case set(name: String, value: String)
  case print(String)
  case output(OutputFormat)
  case language(Language)
  case quit
}

/// What help is asked for.
package enum HelpSubject: Hashable, Sendable {
  /// The language as a whole.
  case everything
  case verb(Verb)
  case topic(HelpTopic)
}

extension Instruction {
  /// What it does to the session: what its verb declares.
  package var effect: SessionEffect? {
    switch self {
    case .shell(.actAs): .actsAs
    case .shell(.set): .sets
    case .shell(.quit): .quits
    case .shell(.undo), .shell(.redo), .shell(.checkpoint), .shell(.restore): .takesBack
    case .shell(.screen), .shell(.drawScreens), .shell(.steps), .shell(.help), .shell(.explain), .shell(.run),
      .shell(.capture), .shell(.endCapture),
      .shell(.print),
      .shell(.output), .shell(.language), .act, .signIn, .present, .resetPassword, .walk, .seed, .readClock,
      .listPolicies, .inspect, .people:
      nil
    }
  }
}

/// How results are written.
package enum OutputFormat: String, CaseIterable, Sendable {
  case text
  case table
  case json
}
