import Activation
import PlainText

extension MemoryKeeper {
  /// Looks through the world: the first criterion that anybody meets decides.
  package func accounts(_ query: AccountQuery, in world: World) -> Listing<AccountRow> {
    let accounts = world.accounts.values
    for criterion in query.criteria {
      let met = accounts.filter(criterion.isMet)
      if !met.isEmpty { return query.listing(of: met, byAge: criterion.prefersOldest) }
    }
    return Listing([])
  }
}

extension AccountQuery {
  /// - Parameter accounts: the oldest first.
  fileprivate func listing(of accounts: [Account], byAge: Bool) -> Listing<AccountRow> {
    let limit = limit ?? accounts.count
    let chosen = byAge ? Array(accounts.prefix(limit)) : accounts
    let rows = chosen.map { AccountRow($0) }.sorted { $0.login < $1.login }.prefix(limit)
    return Listing(Array(rows), of: isCounted ? accounts.count : rows.count)
  }
}

extension AccountHandle {
  fileprivate func isOf(_ account: Account) -> Bool {
    account.login.text == text || account.contact.email?.folded == text
      || account.contact.phone.map { phones.contains($0.digits) } ?? false
  }
}

extension AccountCriterion {
  fileprivate func isMet(by account: Account) -> Bool {
    switch self {
    case .any, .near: true
    case .handle(let handle): handle.isOf(account)
    case .loginPrefix(let prefix): account.login.text.hasPrefix(prefix)
    case .pesel(let digits): account.pesel.digits == digits
    case .lastFour(let digits): account.pesel.lastFour == digits
    case .name(let words):
      { name in words.allSatisfy(name.contains) }(Folding.name(account.holder.text))
    case .status(let isActive): account.status.isActive == isActive
    }
  }
}
