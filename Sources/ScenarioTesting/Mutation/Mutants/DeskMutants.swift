import Activation

/// How the desk can be weakened.
extension Mutant {
  /// Where nobody waits there is nobody to serve: no mutant skips `no-request` there. A login that nobody has
  /// leads to no account; one that is not stated can be assumed.
  static let ofDesk: [Mutant] =
    guards(of: .come, .admission(.accountNotFound))
    + guards(of: .present, .admission(.accountNotFound)) + skips(of: .present, .desk(.noRequest))
    + guards(of: .issuePIN, .facility(.notIntegrated))
    + guards(of: .issuePIN, .desk(.loginMissing)) { _ in assumingLogin }
    + guards(
      of: .issuePIN, .desk(.documentNotShown), .desk(.documentKindNotAccepted), .desk(.documentInvalid),
      .desk(.documentExpired),
      .desk(.identityMismatch), .activation(.accountAlreadyActive))
    + skips(of: .issuePIN, .activation(.pinIssueThrottled))
    + guards(of: .revokePIN, .facility(.notIntegrated)) + skips(of: .revokePIN, .pin(.noneOpen))
    + refusingSignedOut(.come, .present) + refusingOutside(.come, .viewQueue)
    + bounds(.pinIssues) + effectsAtDesk

  /// Whoever states no login is taken to mean their own.
  private static let assumingLogin = Procedure.mistaking(.issuePIN) { question in
    for visitor in question.queue where visitor.presented.login == nil {
      let stated = Presentation(login: AccountName(visitor.person), document: visitor.presented.document)
      question.world.evolve(.reception(visitor.person, .presented(stated)), at: question.now)
    }
  }

  private static let effectsAtDesk: [Mutant] = [
    Mutant(
      "issue-pin/last-served-first", breaks: .rule(.r12),
      pl: "obsługiwany jest ten, kto przyszedł ostatni", en: "whoever came last is served first",
      .mistaking(.issuePIN) { question in
        guard case .desk(.issuePIN(nil)) = question.act, let last = question.queue.last else { return }
        question.act = .desk(.issuePIN(AccountName(last.person)))
      }),
    Mutant(
      "issue-pin/name-ignored", breaks: .rule(.r12),
      pl: "wskazanie osoby nic nie daje: obsługiwana jest pierwsza w kolejce",
      en: "naming a person has no effect: the first in the queue is served",
      .mistaking(.issuePIN) { $0.act = .desk(.issuePIN(nil)) }),
    Mutant(
      "issue-pin/earlier-stays-open", breaks: .invariant(4),
      pl: "nowy PIN nie zastępuje wcześniejszego", en: "a new PIN does not supersede the earlier one",
      .leavingOut(of: .issuePIN) { $0.ofAccount == .openPINSuperseded }),
    Mutant(
      "issue-pin/visitor-stays", breaks: .rule(.r15),
      pl: "kto dostał PIN, nadal czeka w kolejce", en: "whoever has got a PIN still waits at the desk",
      .leavingOut(of: .issuePIN) { if case .reception(_, .left) = $0 { true } else { false } }),
    Mutant(
      "issue-pin/window-one-second-more", breaks: .rule(.r31),
      pl: "wydany PIN liczy się o sekundę dłużej niż dobę",
      en: "an issued PIN counts for a second more than 24 hours",
      .missing(by: .more) { $0.issueLock(at: $2, under: $1) != nil }),
    Mutant(
      "issue-pin/window-one-second-less", breaks: .rule(.r31),
      pl: "wydany PIN liczy się o sekundę krócej niż dobę",
      en: "an issued PIN counts for a second less than 24 hours",
      .missing(by: .less) { $0.issueLock(at: $2, under: $1) != nil }),
    Mutant(
      "issue-pin/document-one-second-more", breaks: .rule(.r14),
      pl: "dokument jest ważny jeszcze w pierwszej sekundzie po swoim ostatnim dniu",
      en: "a document is still good in the first second after its last day",
      .missing(of: .issuePIN, by: .more, Question.expiredAtDesk)),
    Mutant(
      "issue-pin/document-one-second-less", breaks: .rule(.r14),
      pl: "dokument nie jest już ważny w ostatniej sekundzie swojego ostatniego dnia",
      en: "a document is no longer good in the last second of its last day",
      .missing(of: .issuePIN, by: .less, Question.expiredAtDesk)),
  ]
}

extension Question {
  /// Those who wait at the desk of the clerk who asks.
  fileprivate var queue: [Visitor] {
    let facility = actor.facility.flatMap { world.facility(named: $0) }
    return facility.map { world.reception.queue(at: $0.id) } ?? []
  }

  /// Whose document, of those who wait, has expired.
  fileprivate static func expiredAtDesk(_ question: Question, at moment: Moment) -> [Bool] {
    question.queue.map { $0.presented.document?.isExpired(on: question.world.date(at: moment)) ?? false }
  }
}
