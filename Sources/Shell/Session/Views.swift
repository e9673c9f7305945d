import Activation
import CommandLanguage

/// What reports ask of a session.
extension Session {
  /// The end of the trail, numbered from 1 at its beginning.
  package func newestActs(_ count: Int) -> [TrailRow] {
    journal.entries.indices.suffix(count).map { row($0 + 1, journal.entries[$0]) }
  }

  /// The accounts that acts were about, the last first.
  package var touchedAccounts: [Login] {
    var seen: Set<Login> = []
    return journal.entries.reversed().compactMap(\.subject).filter { seen.insert($0).inserted }
  }

  /// One account as `show` has it, without looking counting as a viewing.
  package func view(of login: Login) -> AccountView? {
    guard let account = world.accounts[login] else { return nil }
    let fields = fields(.show, login, extras(of: account, false))
    return AccountView(account: account, revealsPESEL: false, fields: fields)
  }
}
