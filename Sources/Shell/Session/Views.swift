import Activation
import CommandLanguage

/// What reports ask of a session.
extension Session {
  /// The whole trail, numbered from 1.
  package var trail: [TrailRow] {
    journal.entries.enumerated().map { TrailRow(number: $0.offset + 1, entry: $0.element) }
  }

  /// One account as `show` has it, without looking counting as a viewing.
  package func view(of login: Login) -> AccountView? {
    guard let account = world.accounts[login], let verb = Vocabulary.verb("show") else { return nil }
    let fields = fields(verb, login, extras(of: account, false))
    return AccountView(account: account, revealsPESEL: false, fields: fields)
  }
}
