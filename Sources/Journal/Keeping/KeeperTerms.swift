/// What kind of world a keeper keeps.
package struct KeeperTerms: Sendable {
  /// Whether others write too: what a decision rests on is then read anew.
  package let isShared: Bool
  /// Whether it is there to practise: its clock can be set, a fault armed, what is drawn foreseen.
  package let isPractice: Bool
  /// Whether nothing may be appended.
  package let isReadOnly: Bool
  /// Whether messages lie in an inbox until they are read; else they are with their readers at once.
  package let holdsMessages: Bool
  /// The user of the operating system who is at work, as the trail names them; nil where nobody is named.
  package let operatorName: String?
  /// Whose the world is, by the same names: who gives the first role. Nil where it is nobody's in particular.
  package let owner: String?
  /// How much of a list is given.
  package let limits: ListLimits

  /// A world that is one person's own and gone with the program.
  package static let practice = KeeperTerms(
    isShared: false, isPractice: true, isReadOnly: false, holdsMessages: false, operatorName: nil,
    owner: nil, limits: ListLimits(accounts: nil, entries: nil, proposals: nil))

  /// A world that lasts, in real time, with others at work in it.
  package static func lasting(operatorName: String, owner: String?, isReadOnly: Bool) -> KeeperTerms {
    KeeperTerms(
      isShared: true, isPractice: false, isReadOnly: isReadOnly, holdsMessages: true,
      operatorName: operatorName, owner: owner, limits: ListLimits(accounts: 50, entries: 200, proposals: 200)
    )
  }
}

/// How many rows of a list are given at most: nobody reads out more. Nil: all of them.
package struct ListLimits: Sendable {
  /// Of accounts.
  package let accounts: Int?
  /// Of the trail.
  package let entries: Int?
  /// Of the accounts that completion offers.
  package let proposals: Int?
}
