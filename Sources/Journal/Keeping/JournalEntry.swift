import Activation

/// An entry of the journal: who did what to whose account, when, and what came of it; never the content.
/// A class whose parts never change: an entry is handed on at every step, and a copy costs one reference.
package final class JournalEntry: Sendable {
  /// When it was done; never before the entry that stands before it (I19).
  package let moment: Moment
  /// Who did it.
  package let actor: Actor
  /// Whose account it was about, if it is known.
  package let subject: Login?
  /// The English name of the verb.
  package let act: String
  /// What came of it.
  package let outcome: JournalOutcome
  /// How many rows of a list somebody was shown; nil where it was no list.
  package let shown: Int?
  /// What it changed.
  package let events: [Event]
  /// The user of the operating system who was at work; nil in a practice world.
  package let operatorName: String?
  /// Why somebody wanted to see what is hidden, in their words; nil where nobody had to say.
  package let reason: String?

  /// An entry to be appended, or one that was read.
  package init(
    moment: Moment, actor: Actor, subject: Login?, act: String, outcome: JournalOutcome, shown: Int? = nil,
    events: [Event], operatorName: String? = nil, reason: String? = nil
  ) {
    self.moment = moment
    self.actor = actor
    self.subject = subject
    self.act = act
    self.outcome = outcome
    self.shown = shown
    self.events = events
    self.operatorName = operatorName
    self.reason = reason
  }

  /// The same entry, written by that operator.
  func by(_ operatorName: String) -> JournalEntry {
    JournalEntry(
      moment: moment, actor: actor, subject: subject, act: act, outcome: outcome, shown: shown,
      events: events, operatorName: operatorName, reason: reason)
  }

  /// The entry with its events, which were read by themselves.
  func with(_ events: [Event]) -> JournalEntry {
    JournalEntry(
      moment: moment, actor: actor, subject: subject, act: act, outcome: outcome, shown: shown,
      events: events, operatorName: operatorName, reason: reason)
  }
}

/// What came of an act, as the trail has it.
package enum JournalOutcome: Hashable, Sendable {
  /// It was done.
  case done
  /// A cancelled Trusted Profile is ok, and stands in the trail under a code of its own (<doc:/Activation/The-Procedure>).
  case trustedProfileCancelled
  /// A viewing that showed a whole PESEL.
  case peselRevealed
  /// It was refused with this code.
  case refused(RefusalCode)

  /// The outcome of that code; `ok` for what was simply done.
  package init?(code: String) {
    switch code {
    case Self.ok: self = .done
    case Self.cancelled: self = .trustedProfileCancelled
    case Self.revealed: self = .peselRevealed
    case _:
      guard let code = RefusalCode(rawValue: code) else { return nil }
      self = .refused(code)
    }
  }

  private static let ok = "ok"
  private static let cancelled = "tp-cancelled"
  private static let revealed = "pesel-revealed"

  /// How it is written: its code, or `ok`.
  package var word: String { code ?? Self.ok }

  /// Whether it was refused.
  package var isRefusal: Bool {
    switch self {
    case .refused: true
    case .done, .trustedProfileCancelled, .peselRevealed: false
    }
  }

  /// The words of all that is no refusal.
  static let unrefused = [ok, cancelled, revealed]

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

extension JournalEntry {
  /// The act of the one entry that may, where it was not refused, be earlier than the one before it (I19).
  package static let clockReset = "clock-reset"
}
