import Activation
import CommandLanguage

extension AccountView {
  /// The account as reports have it: without what is secret, and without a PESEL.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("login", account.login.text)
    for entry in fields where entry.field != .pesel {
      if case .secret = entry.value { continue }
      object.add(entry.field.rawValue, entry.value)
    }
    return object
  }
}
