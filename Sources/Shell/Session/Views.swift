import Activation
import CommandLanguage
import Journal

/// What reports ask of a session.
extension Session {
  /// The end of the trail, numbered from 1 at its beginning.
  package func newestActs(_ count: Int) -> [TrailRow] {
    (try? trail(TrailQuery(upTo: keeper.newestEntry, limit: count)).rows) ?? []
  }

  /// The accounts that acts were about, the last first.
  package var touchedAccounts: [Login] {
    var seen: Set<Login> = []
    let rows = (try? trail(TrailQuery(upTo: keeper.newestEntry)).rows) ?? []
    return rows.reversed().compactMap(\.entry.subject).filter { seen.insert($0).inserted }
  }

  /// One account as `show` has it, without looking counting as a viewing.
  package func view(of login: Login) -> AccountView? {
    guard let account = world.accounts[login] else { return nil }
    let fields = fields(of: .show, about: login) { field(of: account, $0, false) }
    return accountView(of: account, revealingPESEL: false, fields)
  }
}

/// What is told of one account.
extension Session {
  func accountView(of account: Account, revealingPESEL reveals: Bool, _ fields: [FieldEntry]) -> AccountView {
    AccountView(
      account: account, revealsPESEL: reveals, fields: fields,
      circumstances: circumstances(of: world.standing(of: account, at: now)))
  }

  func whyView(of standing: Standing) -> WhyView {
    WhyView(
      standing: standing, circumstances: circumstances(of: standing), time: time,
      command: command(for: standing), reader: actor)
  }

  func circumstances(of standing: Standing) -> Circumstances {
    Circumstances(standing: standing, register: world.register, time: time)
  }
}
