import Activation
import PlainText

/// The logins that may have been meant by one that nobody has.
enum NearLogins {
  /// A login has 3 to 32 characters.
  private static let lengths = 2...33
  private static let characters = "abcdefghijklmnopqrstuvwxyz0123456789._-"

  /// What was written, and all that one slip of the keyboard makes of it.
  static func to(_ written: String) -> [Login] {
    let folded = Folding.search(written)
    guard lengths.contains(folded.count) else { return [] }
    return ([folded] + Suggestion.oneSlip(from: folded, of: characters)).compactMap { Login($0) }
  }
}
