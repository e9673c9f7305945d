import Activation

/// Which entries of the audit trail are wanted, and how they are told.
package struct AuditFilter: Hashable, Sendable {
  /// Whose entries; nil for everybody's.
  package var account: AccountName?
  /// Only looks at this account, which somebody was shown something of.
  package var viewed: AccountName?
  /// The operators' names, as the trail has them; nil for everybody.
  package var operators: [String]?
  /// Who acted; nil for everybody.
  package var actor: AuditActor?
  /// When the oldest may have been made.
  package var since: AuditTime?
  /// When the newest may have been made.
  package var until: AuditTime?
  /// The English names of verbs, or of what is done with a store as a whole; nil for all.
  package var acts: [String]?
  /// The codes that an outcome may have, `ok` and `refused` among them; nil for any outcome.
  package var codes: [String]?
  /// In which order; nil: the newest of them, the newest last.
  package var order: AuditOrder?
  /// How many are given at most; nil: as many as the world gives of a list.
  package var limit: Int?
  /// The number of the entry after which the list begins, in its order.
  package var after: Int?
  /// By what they are counted; nil where the entries themselves are told.
  package var grouping: AuditGrouping?
}

/// Who acted, as entries are asked for.
package enum AuditActor: Hashable, Sendable {
  /// Anybody at the desk of any facility.
  case anyClerk
  /// This one; of a facility's clerks without a name all of them.
  case one(StatedActor)
}

/// In which order entries are told. The raw value is the English word.
package enum AuditOrder: String, CaseIterable, Sendable {
  case oldest
  case newest
}

/// By what entries are counted. The raw value is the English word, and the name of the group in JSON.
package enum AuditGrouping: String, CaseIterable, Sendable {
  case `operator`
  case facility
  case act
  case code
  case day
}
