import Activation
import PlainText

/// Which accounts are wanted. They are given in the order of their logins.
package struct AccountQuery: Hashable, Sendable {
  /// The first that any account meets gives the answer.
  package let criteria: [AccountCriterion]
  /// How many rows are given at most; nil: all.
  package var limit: Int?
  /// Whether it matters how many there are beyond the limit.
  package let isCounted: Bool

  private init(_ criteria: [AccountCriterion], _ limit: Int?, isCounted: Bool = true) {
    self.criteria = criteria
    self.limit = limit
    self.isCounted = isCounted
  }

  /// An exact login; else a whole PESEL or its last 4 digits; else part of a name (S7). Neither case nor Polish
  /// diacritics matter.
  package static func finding(_ text: String, limit: Int? = nil) -> AccountQuery {
    let folded = Folding.search(text)
    let parts: [AccountCriterion] = folded.allSatisfy(\.isWhitespace) ? [] : [.name(part: folded)]
    return AccountQuery([.login(folded), .pesel(text), .lastFour(text)] + parts, limit)
  }

  /// - Parameter isActive: nil for all accounts.
  package static func all(isActive: Bool? = nil, limit: Int? = nil) -> AccountQuery {
    AccountQuery([isActive.map { .status(isActive: $0) } ?? .any], limit)
  }

  /// Those whose login begins so: what completion offers.
  package static func beginning(_ prefix: String, limit: Int? = nil) -> AccountQuery {
    AccountQuery([.loginPrefix(prefix)], limit, isCounted: false)
  }

  /// Those that may have been meant by a login or PESEL that nobody has.
  package static func near(_ written: String) -> AccountQuery {
    AccountQuery([.near(written)], nil, isCounted: false)
  }
}

/// What an account must be to be wanted.
package enum AccountCriterion: Hashable, Sendable {
  case any
  case login(String)
  case loginPrefix(String)
  case pesel(String)
  case lastFour(String)
  /// Part of the holder's name, folded for searching.
  case name(part: String)
  case status(isActive: Bool)
  /// At least those whose login is one slip of the keyboard away; a keeper that has few may give others too.
  case near(String)

  /// The letters that stand together in an index of names; shorter parts are looked for in every name.
  static let indexedLetters = 3

  /// Whether the oldest are given of more than the limit, not the first by login: to sort all that an index of names
  /// finds would mean to read them all.
  var prefersOldest: Bool {
    switch self {
    case .name(let part): part.unicodeScalars.count >= Self.indexedLetters
    case .any, .login, .loginPrefix, .pesel, .lastFour, .status, .near: false
    }
  }
}

/// An account as lists have it.
package struct AccountRow: Hashable, Sendable {
  package let login: Login
  /// First and last name.
  package let holder: HolderName
  /// The last four digits of the PESEL.
  package let lastFour: String
  /// Whether the records can be read.
  package let isActive: Bool

  init(login: Login, holder: HolderName, lastFour: String, isActive: Bool) {
    self.login = login
    self.holder = holder
    self.lastFour = lastFour
    self.isActive = isActive
  }

  package init(_ account: Account) {
    self.init(
      login: account.login, holder: account.holder, lastFour: account.pesel.lastFour,
      isActive: account.status.isActive)
  }
}
