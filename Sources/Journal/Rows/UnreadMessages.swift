/// The messages that must lie in the inbox still: sent less than a day ago, neither read by those whom they are for nor
/// made worthless by a new password. Both keepers take what happened from their tables, in order.
struct UnreadMessages {
  private var sent: [String: Int] = [:]

  /// - Parameter what: the kind of an event, or `readByHolder`.
  /// - Parameter login: whose messages it touches; nil of what touches everybody's.
  mutating func take(_ what: String, of login: String?) {
    switch what {
    case EventKind.resetRequested.rawValue: if let login { sent[login, default: 0] += 1 }
    case EventKind.resetCompleted.rawValue: if let login { sent[login] = 1 }
    case EventKind.clockReset.rawValue: sent = [:]
    case _: if let login { sent[login] = nil }  // read, or worthless since
    }
  }

  /// How many of them do not lie there.
  ///
  /// - Parameter lying: how many messages lie in the inbox of an account.
  func missing<Failure: Error>(_ lying: (String) throws(Failure) -> Int) throws(Failure) -> Int {
    var sum = 0
    for (login, count) in sent { sum += max(0, count - (try lying(login))) }
    return sum
  }

  /// What stands for the kind of an event where somebody has read their own inbox.
  static let readByHolder = "read"
  /// The kinds of events that send a message, as SQL lists them.
  static let posting = list([.resetRequested, .resetCompleted])
  /// The kinds of events that make worthless what was sent.
  static let ending = list([.passwordChanged, .resetTokenVoided])

  private static func list(_ kinds: [EventKind]) -> String {
    kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
  }
}
