import Activation
import PlainText

/// What events change in the lookup tables, row by row: of the same row only the last change counts.
struct LookupRows {
  private(set) var accounts: [NewAccount] = []
  private(set) var contacts: [Login: Contact] = [:]
  private(set) var statuses: [Login: Bool] = [:]
  private(set) var tokens: [(token: ResetToken, login: Login)] = []

  init(_ events: some Sequence<Event>) {
    for event in events { add(event) }
  }

  mutating func add(_ event: Event) {
    switch event.lookupChange {
    case .added(let account):
      accounts.append(account)
      contacts[account.login] = account.contact
    case .contact(let contact, let login): contacts[login] = contact
    case .became(let isActive, let login): statuses[login] = isActive
    case .tokenSent(let token, let login): tokens.append((token, login))
    case nil: break
    }
  }

  func add(to json: inout JSONObject) {
    if !accounts.isEmpty { json.add("accounts", accounts.map(Self.row)) }
    if !contacts.isEmpty {
      json.add("contacts", contacts.sorted { $0.key < $1.key }.map { Self.row($0.key, $0.value) })
    }
    if !statuses.isEmpty {
      json.add("statuses", statuses.sorted { $0.key < $1.key }.map { Self.row($0.key, $0.value) })
    }
    if !tokens.isEmpty { json.add("tokens", tokens.map { Self.row($0.token, $0.login) }) }
  }

  static func row(_ account: NewAccount) -> JSONObject {
    var json = JSONObject()
    json.add("login", account.login.text)
    json.add("pesel", account.pesel.digits)
    json.add("last_four", account.pesel.lastFour)
    json.add("holder", account.holder.text)
    json.add("folded", Folding.name(account.holder.text))
    return json
  }

  static func row(_ login: Login, _ contact: Contact) -> JSONObject {
    var json = JSONObject()
    json.add("login", login.text)
    json.add("email", orNull: contact.email?.folded)
    json.add("phone", orNull: contact.phone?.digits)
    return json
  }

  private static func row(_ login: Login, _ isActive: Bool) -> JSONObject {
    var json = JSONObject()
    json.add("login", login.text)
    json.add("status", Self.word(isActive))
    return json
  }

  static func row(_ token: ResetToken, _ login: Login) -> JSONObject {
    var json = JSONObject()
    json.add("fingerprint", Hexadecimal.text(token.fingerprint.bytes))
    json.add("login", login.text)
    return json
  }

  static func word(_ isActive: Bool) -> String { isActive ? "active" : "inactive" }
}
