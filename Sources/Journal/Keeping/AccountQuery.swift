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

  /// An exact login, e-mail address or phone number; else a whole PESEL or its last 4 digits; else words each of which
  /// is part of some word of the name, in any order (S7). Neither case nor diacritics matter.
  package static func finding(_ text: String, limit: Int? = nil) -> AccountQuery {
    let whole = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let words = Folding.name(whole).split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else { return AccountQuery([], limit) }
    let handle = AccountHandle(
      text: Folding.base(whole), phones: PhoneNumber(whole.replacing("-", with: " "))?.spellings ?? [])
    let criteria: [AccountCriterion] = [
      .handle(handle), .pesel(ungrouped(whole)), .lastFour(whole), .name(words: words),
    ]
    return AccountQuery(criteria, limit)
  }

  /// A PESEL in one piece, as it is kept: people dictate it in groups.
  private static func ungrouped(_ text: String) -> String {
    let isGrouped = text.utf8.allSatisfy {
      Digits.isDigit($0) || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-")
    }
    return isGrouped ? text.filter(\.isNumber) : text
  }

  /// - Parameter isActive: nil for all accounts.
  package static func all(isActive: Bool? = nil, limit: Int? = nil) -> AccountQuery {
    AccountQuery([isActive.map { .status(isActive: $0) } ?? .any], limit)
  }

  /// Those whose login begins so: what completion offers.
  package static func beginning(_ prefix: String, limit: Int? = nil) -> AccountQuery {
    AccountQuery([.loginPrefix(prefix)], limit, isCounted: false)
  }

  /// Those that may have been meant by words that nobody's account fits.
  package static func near(_ written: String) -> AccountQuery {
    AccountQuery([.near(written)], nil, isCounted: false)
  }
}

/// What an account must be to be wanted.
package enum AccountCriterion: Hashable, Sendable {
  /// All accounts.
  case any
  /// An exact login, e-mail address or phone number.
  case handle(AccountHandle)
  /// Those whose login begins so.
  case loginPrefix(String)
  /// The one of this PESEL, all eleven digits.
  case pesel(String)
  /// Those whose PESEL ends with these four digits.
  case lastFour(String)
  /// Each is part of some word of the holder's name, folded for searching; at least one.
  case name(words: [String])
  /// Those that are active, or those that are not.
  case status(isActive: Bool)
  /// At least those whose login is one slip of the keyboard away, and some with a name that begins like one of the
  /// words; a keeper that has few may give others too.
  case near(String)

  /// The letters that stand together in an index of names; shorter parts are looked for in every name.
  static let indexedLetters = 3

  /// Whether an index of names knows a part of that length.
  static func isIndexed(_ part: String) -> Bool { part.unicodeScalars.count >= indexedLetters }

  /// Whether the oldest are given of more than the limit, not the first by login: to sort all that an index of names
  /// finds would mean to read them all.
  var prefersOldest: Bool {
    switch self {
    case .name(let words): words.allSatisfy(Self.isIndexed)
    case .any, .handle, .loginPrefix, .pesel, .lastFour, .status, .near: false
    }
  }
}

/// What one account alone should have, as somebody wrote it.
package struct AccountHandle: Hashable, Sendable {
  /// Folded: a login or an e-mail address.
  let text: String
  /// The digits of a phone number, in all the ways in which it may be kept; none where it is no phone number.
  let phones: [String]
}

extension PhoneNumber {
  /// Without blanks and `+`.
  var digits: String { String(text.unicodeScalars.filter { $0 != " " && $0 != "+" }) }

  /// The digits of the same number in all the ways in which it is written: a Polish one has nine, with or without the
  /// country's 48 (ITU-T E.164) before them. By these one number is told from another.
  var spellings: [String] {
    let digits = digits
    let prefixes = ["", "48", "0048"]
    for prefix in prefixes where digits.hasPrefix(prefix) && digits.utf8.count == prefix.utf8.count + 9 {
      let national = digits.dropFirst(prefix.count)
      return prefixes.map { $0 + national }
    }
    return [digits]
  }
}

extension EmailAddress {
  /// By this one address is told from another when it is looked for.
  var folded: String { Folding.base(text) }
}

/// An account as lists have it.
package struct AccountRow: Hashable, Sendable {
  /// The name of the account, which is also its key.
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

  /// The row of an account that has been read.
  package init(_ account: Account) {
    self.init(
      login: account.login, holder: account.holder, lastFour: account.pesel.lastFour,
      isActive: account.status.isActive)
  }
}
