import Activation
import CommandLanguage
import Journal
import PlainText

extension Listing {
  func showing(_ showing: ([Row]) -> Showing) -> Showing {
    rows.count < count ? .part(showing(rows), shown: rows.count, count: count) : showing(rows)
  }
}

/// What inspections ask of the keeper.
extension Session {
  func accounts(found text: String) throws(RunError) -> Listing<AccountRow> {
    try accounts(.finding(text, limit: terms.limits.accounts))
  }

  func accounts(active: Bool?) throws(RunError) -> Listing<AccountRow> {
    try accounts(.all(isActive: active, limit: terms.limits.accounts))
  }

  /// For completion: some accounts whose login begins so; of a keeper that cannot be read none.
  func accounts(beginning prefix: String) -> [AccountRow] {
    (try? accounts(.beginning(prefix, limit: terms.limits.proposals)).rows) ?? []
  }

  /// For completion where a person is meant: also those one of whose names begins so.
  ///
  /// - Returns: `areAll`: whether nobody is left out because there are too many.
  func people(beginning prefix: String) -> (byLogin: [AccountRow], byName: [AccountRow], areAll: Bool) {
    let limit = terms.limits.proposals
    let byLogin = accounts(beginning: prefix)
    guard !prefix.isEmpty else { return (byLogin, [], byLogin.count != limit) }
    let found = (try? accounts(.finding(prefix, limit: limit)).rows) ?? []
    let byName = found.filter { row in
      !byLogin.contains(row) && row.holder.wordsToFind.contains { $0.hasPrefix(prefix) }
    }
    return (byLogin, byName, byLogin.count != limit && found.count != limit)
  }

  func accounts(_ query: AccountQuery) throws(RunError) -> Listing<AccountRow> {
    try asking { (keeper) throws(KeeperFailure) in try keeper.accounts(query, in: world) }
  }

  func trail(_ query: TrailQuery) throws(RunError) -> Listing<TrailRow> {
    try asking { (keeper) throws(KeeperFailure) in try keeper.trail(query) }
  }

  func verifyTrail() throws(RunError) -> Verification {
    try asking { (keeper) throws(KeeperFailure) in try keeper.verify() }
  }

  /// Lets a patient know what lies in their inbox.
  mutating func learnMessages(of patient: Login) throws(RunError) {
    guard terms.holdsMessages else { return }
    let now = now
    let messages = try withKeeper { (keeper) throws(KeeperFailure) in
      try keeper.messages(of: patient, at: now)
    }
    for message in messages { knowledge.learn(.message(message, to: patient)) }
  }

  /// What a patient knows is kept in their inbox no longer.
  func forgetMessages(of patient: Login) throws(RunError) {
    guard terms.holdsMessages else { return }
    try asking { (keeper) throws(KeeperFailure) in try keeper.forgetMessages(of: patient, at: now) }
  }
}

extension JournalEntry {
  /// Whether it is of that verb: the trail keeps the English name.
  package func tells(of verb: Verb) -> Bool { act == verb.name.en }
}

extension HolderName {
  /// What somebody may begin to type to find the person, folded.
  var wordsToFind: [String] {
    let words = Folding.base(text).split(separator: " ")
    return (words + words.flatMap { $0.split(separator: "-") }).map(String.init)
  }
}
