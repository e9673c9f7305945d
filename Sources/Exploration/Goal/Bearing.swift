import Activation
import CommandLanguage

/// Which moves can bear on a goal: a search that goes deep tries no others.
extension Goal {
  /// Those by which it is met, those that lead there, and those that only look.
  var bearing: Set<Move.Kind> {
    if isOfDesksAlone { return isOfPapers ? [.desk, .papers] : [.desk] }
    var kinds: Set<Move.Kind> = [.desk, .signIn, .shortcut, .look, .misuse]
    for verb in Vocabulary.standard.verbs where isPossible(of: verb) && !isBroad {
      kinds.formUnion(verb.kinds)
    }
    if isOfPapers { kinds.insert(.papers) }
    if isOfSteps { kinds.formUnion([.entry, .trustedProfile]) }
    if kinds.contains(.trustedProfile) { kinds.formUnion([.entry]) }
    if isOfResets { kinds.formUnion([.reset, .password]) }
    if isOfTime { kinds.insert(.time) }
    if isFault { kinds.formUnion([.fault, .entry, .trustedProfile]) }
    if isOfRecords { kinds.formUnion([.services, .records]) }
    return kinds
  }

  /// Whether nearly every verb can lead to it, so that its verbs tell nothing.
  private var isBroad: Bool { code == nil && !fields.contains(.count) }

  private var code: RefusalCode? {
    if case .code(let code)? = refusal { code } else { nil }
  }

  /// Whether it is about a screen or a message, or about what a whole way in one statement cannot meet.
  private var isOfSteps: Bool {
    if speaks(of: [.screen, .message, .next]) { return true }
    guard let code else { return false }
    return !Verb.activate.canBeRefused(code) && Verb.confirm.canBeRefused(code)
  }

  /// Whether only what is done at a desk can be refused so: nothing on the portal leads there.
  private var isOfDesksAlone: Bool {
    guard let code else { return false }
    let verbs = Vocabulary.standard.verbs.filter { $0.refusals.contains(code) }
    return !verbs.isEmpty && verbs.allSatisfy([Verb.come, .present, .issuePIN].contains)
  }

  /// Whether it is about what is said and shown at a desk.
  private var isOfPapers: Bool {
    switch code {
    case .desk?, .facility?: return true
    case _: break  // of what the other acts are refused with, papers are no part
    }
    return speaks(of: [.obstacle, .next])
  }

  private var isOfResets: Bool {
    let codes: [RefusalCode] = [.admission(.passwordChangeRequired), .trustedProfile(.notForReactivation)]
    return speaks(of: [.resets, .origin, .reason, .status, .screen]) || code.map(codes.contains) ?? false
      || code.map(Verb.resetPassword.refusals.contains) ?? false
      || code.map(Verb.forgotPassword.refusals.contains) ?? false
  }

  private var isOfTime: Bool {
    speaks(of: [.pin, .obstacle, .until, .pinLocked, .signInLocked])
      || code.map { $0.rawValue.hasSuffix("expired") || $0.rawValue.hasSuffix("timed-out") } ?? false
  }

  private var isFault: Bool { code.map { Fault(rawValue: $0.rawValue) != nil } ?? false }
  /// Whether documents or visits bear on it: nothing but what tells of them looks at them.
  var isOfRecords: Bool {
    speaks(of: [.count, .documents, .appointments, .obstacle, .next])
      || comparisons.contains { $0.field == nil }
      || [Verb.records, .book, .appointments, .cancelAppointment, .addDocument].contains(where: isPossible)
  }

  private func speaks(of some: Set<Field>) -> Bool { !some.isDisjoint(with: fields) }
}

extension Verb {
  /// Whether it or what it walks through can be refused so.
  func canBeRefused(_ code: RefusalCode) -> Bool {
    ([self] + walks).contains { $0.refusals.contains(code) }
  }

  /// The moves by which it is made.
  fileprivate var kinds: Set<Move.Kind> {
    switch self {
    case .forgotPassword, .resetPassword, .inbox: [.reset]
    case .changePassword: [.password]
    case .records, .book, .appointments, .cancelAppointment: [.services]
    case .trustedProfile, .answer, .cancel: [.trustedProfile]
    case .persona: [.persona]
    case .contact: [.contact]
    case .addDocument: [.records]
    case _: []  // Whatever goal there is, what is made by these is always tried, or is made in no other way.
    }
  }
}
