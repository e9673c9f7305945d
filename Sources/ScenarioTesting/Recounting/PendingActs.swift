import Activation
import Journal

/// Acts whose arguments show only by what came of the next: where somebody came to, what they showed there, what they
/// typed. The desk and the portal know nothing of each other.
struct PendingActs {
  private(set) var comes = false
  private(set) var presents = false
  private(set) var types = false

  /// What must be told as it is before the entry can be.
  func isEndedAtDesk(by entry: JournalEntry) -> Bool {
    entry.isOwn && (entry.act == "come" && (comes || presents) || entry.act == "present" && presents)
  }

  /// The same of what was typed.
  func isEndedOnPortal(by entry: JournalEntry) -> Bool {
    types && entry.isOwn && entry.act != "confirm" && entry.act != "come" && entry.act != "present"
  }

  /// Whether the entry is told later.
  mutating func take(_ entry: JournalEntry) -> Bool {
    guard entry.outcome == .done, entry.isOwn else { return false }
    switch entry.act {
    case "come": comes = true
    case "present": presents = true
    case "enter-pin": types = true
    case _: return false  // told at once
    }
    return true
  }

  /// The entry has shown what they were, or they were told as they are.
  mutating func endAtDesk() { (comes, presents) = (false, false) }
  mutating func endOnPortal() { types = false }

  /// What happened at the desk, as far as it can be told without what came of it.
  ///
  /// - Parameter facility: the likeliest, as it is invented.
  func atDesk(_ login: String, _ facility: String?) -> [String] {
    let come = comes ? facility.map { ["\(login): come \($0)"] } ?? [] : []
    return come + (presents ? ["\(login): present"] : [])
  }
}

extension JournalEntry {
  /// Whether it is of the account's holder about the own account.
  var isOwn: Bool { actor.patient != nil && actor.patient == subject }
}
