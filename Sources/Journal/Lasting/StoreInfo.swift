import Activation

/// What a store is and holds, in numbers.
package struct StoreInfo: Sendable {
  /// The version of its tables.
  package let schema: Int
  /// Entries of the trail.
  package let entries: Int
  /// Events of all entries.
  package let events: Int
  /// Accounts of patients, active or not.
  package let accounts: Int
  /// Of the accounts, those that are active.
  package let active: Int
  /// Facilities, integrated or not.
  package let facilities: Int
  /// The size of the file, without its log, or of the tables.
  package let bytes: Int
  /// When the newest entry was made.
  package let newest: Moment?
  /// The hash of the newest entry, or of the newest seal: written down elsewhere, it shows later that nothing before it
  /// was changed.
  package let hash: String
  /// How many entries no seal covers yet; nil where each entry covers all before it.
  package let unsealed: Int?
}
