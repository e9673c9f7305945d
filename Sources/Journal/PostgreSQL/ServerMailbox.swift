import Activation
import PostgreSQL

/// The simulated inbox of the patients.
extension ServerStore {
  /// What lies in the inbox of an account, oldest first; it stays there.
  func messages(of login: Login, at now: Moment) throws(StoreProblem) -> [Delivered] {
    try asking {
      let rows = try server.rows(
        "SELECT number, channel, sent, kind, secret FROM konto.messages_of($1, $2::bigint) ORDER BY number",
        [login.text, KeptMessage.forgottenUpTo(now).seconds.description])
      return try rows.compactMap { try Delivered($0) }
    }
  }

  /// Forgets the messages whose time is over, and seals what has waited for it.
  package func forgetMessages(at now: Moment) throws(StoreProblem) {
    try forgetMessages([], at: now)
    try sealIfDue(at: now)
  }

  /// Forgets messages that were read, and those whose time is over.
  func forgetMessages(_ read: [Delivered], at now: Moment) throws(StoreProblem) {
    let numbers = "{" + read.map { String($0.number) }.joined(separator: ",") + "}"
    try asking {
      _ = try server.rows(
        "SELECT konto.forget_messages($1::bigint, $2::bigint[])",
        [KeptMessage.forgottenUpTo(now).seconds.description, numbers])
    }
  }
}

extension Delivered {
  fileprivate init?(_ row: ServerRow) throws {
    guard let channel = Channel(rawValue: try row.text(1)),
      let content = Message.Content(kind: try row.text(3), Secret(try row.text(4)))
    else { return nil }
    number = try row.number(0)
    message = Message(channel: channel, sent: Moment(seconds: Int64(try row.number(2))), content: content)
  }
}
