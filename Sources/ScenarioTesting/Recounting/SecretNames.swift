import Activation
import Journal

/// The names under which the secrets of a recounted life are kept.
struct SecretNames {
  private(set) var pins = 0
  private(set) var passwords = 0
  private(set) var codes = 0
  private(set) var tokens = 0

  mutating func note(_ entry: JournalEntry) {
    guard entry.outcome == .done else { return }
    switch entry.act {
    case "issue-pin": pins += 1
    case "answer": codes += 1
    case "create-account", "change-password": passwords += 1
    case "reset-password": tokens += 1
    case _: break  // nothing is kept of it
    }
  }

  var nextPIN: String { "pin\(pins + 1)" }
  /// The newest first.
  var allPINs: [String] { (1...max(1, pins)).reversed().prefix(pins).map { "$pin\($0)" } }
  var nextCode: String { "code\(codes + 1)" }
  var newestCode: String { "$code\(codes)" }
  var nextPassword: String { "password\(passwords + 1)" }
  var newestPassword: String { "$password\(passwords)" }
  var nextToken: String { "token\(tokens + 1)" }
}
