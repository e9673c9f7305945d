import Activation

/// What has happened, in order, append-only (I19): one entry for each change and each refusal, with the
/// events that it led to. It lives in memory.
package struct Journal: Sendable {
  package private(set) var entries: [JournalEntry] = []

  package init() {}

  package mutating func append(_ entry: JournalEntry) {
    if entries.isEmpty { entries.reserveCapacity(Self.usual) }
    entries.append(entry)
  }

  /// As many entries as most scenarios lead to.
  private static let usual = 16

  /// The number of the first entry that does not stand where it belongs: times never go back.
  package var firstBroken: Int? {
    for index in entries.indices.dropFirst()
    where entries[index].moment < entries[index - 1].moment {
      return index + 1
    }
    return nil
  }
}

/// Who did what to whose account, when, and what came of it; never the content.
package struct JournalEntry: Sendable {
  package let moment: Moment
  package let actor: Actor
  /// Whose account it was about, if it is known.
  package let subject: Login?
  /// The English name of the verb.
  package let act: String
  package let outcome: JournalOutcome
  package let events: [Event]
  /// The user of the operating system who was at work; nil in a practice world.
  package let operatorName: String?

  package init(
    moment: Moment, actor: Actor, subject: Login?, act: String, outcome: JournalOutcome,
    events: [Event], operatorName: String? = nil
  ) {
    self.moment = moment
    self.actor = actor
    self.subject = subject
    self.act = act
    self.outcome = outcome
    self.events = events
    self.operatorName = operatorName
  }
}

package enum JournalOutcome: Hashable, Sendable {
  case done
  /// A cancelled Trusted Profile is ok, and stands in the trail under a code of its own (PROCEDURE.md §6).
  case trustedProfileCancelled
  /// A viewing that showed a whole PESEL.
  case peselRevealed
  case refused(RefusalCode)

  /// The outcome of that code; `ok` for what was simply done.
  init?(code: String) {
    switch code {
    case "ok": self = .done
    case Self.cancelled: self = .trustedProfileCancelled
    case Self.revealed: self = .peselRevealed
    case _:
      guard let code = RefusalCode(rawValue: code) else { return nil }
      self = .refused(code)
    }
  }

  private static let cancelled = "tp-cancelled"
  private static let revealed = "pesel-revealed"

  /// The code in the trail; nil for what was simply done.
  package var code: String? {
    switch self {
    case .done: nil
    case .trustedProfileCancelled: Self.cancelled
    case .peselRevealed: Self.revealed
    case .refused(let code): code.rawValue
    }
  }
}
