import Activation
import CommandLanguage

/// What neither policy nor role forbids, and what still never comes: it would take back what has happened to an account.
extension Goal {
  /// What has happened that nothing undoes; nil where there may be a way.
  ///
  /// - Parameter world: as it is at the beginning.
  func irrevocable(in world: World) -> Hindrance? {
    let people = actor?.patient.map { [$0] } ?? (actor == nil ? Cast.people : [])
    let pasts = people.map { login in world.accounts[login].flatMap { past($0) } }
    guard let first = pasts.first, pasts.allSatisfy({ $0 != nil }) else { return nil }
    return first.flatMap { $0 }
  }

  private func past(_ account: Account) -> Hindrance? {
    for comparison in comparisons {
      guard let text = comparison.expected.literal, let field = comparison.field,
        let past = account.past(against: field, comparison, text)
      else { continue }
      return .past(account.login, past)
    }
    return nil
  }
}

/// What has happened to an account once and for all.
package enum Past: Hashable, Sendable {
  /// It was active before.
  case wasActive
  /// A PIN was issued for it before.
  case hadPIN
  /// A number that only grows, and what it is already.
  case counts(Field, Int)

  /// Whose past it is and what it forbids, in a sentence.
  func words(of login: Login) -> Text {
    switch self {
    case .wasActive:
      Text(
        pl: "Konto \(login.text) było już kiedyś aktywne, a tego nic nie cofnie.",
        en: "The account \(login.text) has been active before, and nothing undoes that.")
    case .hadPIN:
      Text(
        pl: "Dla konta \(login.text) wydano już kiedyś PIN, a tego nic nie cofnie.",
        en: "A PIN has been issued for the account \(login.text) before, and nothing undoes that.")
    case .counts(let field, let count):
      Text(
        pl: "Wartość pola \(field.term.pl) dla konta \(login.text) to już \(count), a może ona tylko rosnąć.",
        en:
          "The field \(field.term.en) of the account \(login.text) is \(count) already, and it only ever grows."
      )
    }
  }
}

extension Account {
  fileprivate func past(against field: Field, _ comparison: Comparison, _ text: String) -> Past? {
    switch field {
    case .origin, .reason:
      wasEverActive && comparison.wants(Origin.neverActivated.rawValue) ? .wasActive : nil
    case .pin: !pins.isEmpty && comparison.wants("none") ? .hadPIN : nil
    case .resets: comparison.isBelow(epoch, text) ? .counts(field, epoch) : nil
    case .documents: comparison.isBelow(documents.count, text) ? .counts(field, documents.count) : nil
    case .screen, .status, .method, .facility, .pinExpires, .triesLeft, .appointments, .pinLocked,
      .signInLocked, .pesel, .account, .expires, .until, .message, .count, .next, .obstacle, .entries, .entry:
      nil
    }
  }
}

extension Comparison {
  /// Whether that word alone meets it, given in either language.
  fileprivate func wants(_ word: String) -> Bool {
    guard op == .equal, let text = expected.literal, case .word(let terms) = kind else { return false }
    return terms.contains { $0.en == word && ($0.en == text || $0.pl == text) }
  }

  /// Whether only numbers meet it that are less than this.
  fileprivate func isBelow(_ least: Int, _ text: String) -> Bool {
    guard let number = Int(text) else { return false }
    return switch op {
    case .equal, .atMost: number < least
    case .less: number <= least
    case .notEqual, .greater, .atLeast, .contains: false
    }
  }
}
