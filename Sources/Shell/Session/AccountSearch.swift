import Activation
import CommandLanguage
import PlainText

/// `find`: folded; an exact login; else a whole PESEL or its last 4 digits; else part of a name
/// (LANGUAGE.md §5, S7).
enum AccountSearch {
  static func find(_ text: String, in world: World) -> [AccountRow] {
    let folded = Folding.search(text)
    if let account = Login(folded).flatMap({ world.accounts[$0] }) { return [AccountRow(account)] }
    let accounts = world.accounts.values
    let byNumber = accounts.filter {
      $0.pesel.digits == text || (text.utf8.count == 4 && $0.pesel.lastFour == text)
    }
    let found = byNumber.isEmpty ? byName(folded, accounts) : Array(byNumber)
    return found.map(AccountRow.init).sorted { $0.login < $1.login }
  }

  private static func byName(_ folded: String, _ accounts: some Collection<Account>) -> [Account] {
    guard !folded.allSatisfy(\.isWhitespace) else { return [] }
    return accounts.filter { Folding.search($0.holder.text).contains(folded) }
  }
}
